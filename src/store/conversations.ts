import type { Kysely } from 'kysely';
import { withoutValues } from './database-error.ts';
import type { Tables } from './tables.ts';

/** Where a person's own chat with Chaperone is. */
export interface PersonalConversation {
  readonly conversationId: string;
  readonly serviceUrl: string;
}

/** Remembers personal chats, so that a nudge does not have to open one first. Ids only. */
export interface PersonalConversations {
  find(tenantId: string, personId: string): Promise<PersonalConversation | undefined>;
  remember(tenantId: string, personId: string, conversation: PersonalConversation): Promise<void>;
  /** For a chat that the platform no longer knows, or a person who removed the app. */
  forget(tenantId: string, personId: string): Promise<void>;
}

/** @throws AppError `database_unavailable` from every method */
export function createPersonalConversations(
  db: Kysely<Tables>,
  clock: { now(): Date },
): PersonalConversations {
  return {
    find: (tenantId, personId) =>
      withoutValues(() =>
        db
          .selectFrom('personal_conversation')
          .select(['conversation_id as conversationId', 'service_url as serviceUrl'])
          .where('tenant_id', '=', tenantId)
          .where('person_id', '=', personId)
          .executeTakeFirst(),
      ),
    remember: async (tenantId, personId, { conversationId, serviceUrl }) => {
      const place = { conversation_id: conversationId, service_url: serviceUrl, updated_at: clock.now() };
      await withoutValues(() =>
        db
          .insertInto('personal_conversation')
          .values({ tenant_id: tenantId, person_id: personId, ...place })
          .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id']).doUpdateSet(place))
          .execute(),
      );
    },
    forget: async (tenantId, personId) => {
      await withoutValues(() =>
        db
          .deleteFrom('personal_conversation')
          .where('tenant_id', '=', tenantId)
          .where('person_id', '=', personId)
          .execute(),
      );
    },
  };
}
