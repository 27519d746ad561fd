import type { Kysely } from 'kysely';
import { askFor } from './row-security.ts';
import type { Tables } from './tables.ts';

/** Remembers each person's own chat with Chaperone, so that a nudge does not have to open one first. Ids only. */
export interface PersonalConversations {
  get(tenantId: string, personId: string): Promise<string | undefined>;
  put(tenantId: string, personId: string, conversationId: string): Promise<void>;
  /** Forgets a person's chat, when they have removed Chaperone from it. */
  forget(tenantId: string, personId: string): Promise<void>;
}

/** @throws AppError `database_unavailable` from every method */
export function createPersonalConversations(
  db: Kysely<Tables>,
  clock: { now(): Date },
): PersonalConversations {
  return {
    get: async (tenantId, personId) => {
      const [row] = await askFor<{ conversation_id: string }>(
        db,
        { tenantId },
        db
          .selectFrom('personal_conversation')
          .select('conversation_id')
          .where('tenant_id', '=', tenantId)
          .where('person_id', '=', personId)
          .compile(),
      );
      return row?.conversation_id;
    },
    put: async (tenantId, personId, conversationId) => {
      const place = { conversation_id: conversationId, updated_at: clock.now() };
      await askFor(
        db,
        { tenantId },
        db
          .insertInto('personal_conversation')
          .values({ tenant_id: tenantId, person_id: personId, ...place })
          .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id']).doUpdateSet(place))
          .compile(),
      );
    },
    forget: async (tenantId, personId) => {
      await askFor(
        db,
        { tenantId },
        db
          .deleteFrom('personal_conversation')
          .where('tenant_id', '=', tenantId)
          .where('person_id', '=', personId)
          .compile(),
      );
    },
  };
}
