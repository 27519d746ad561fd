import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { IncidentBook, Note } from '../chaperone/incident.ts';
import type { ThreadRef } from '../chaperone/post.ts';
import { withoutValues } from './database-error.ts';
import { transactFor } from './row-security.ts';
import type { Tables } from './tables.ts';

type Row = Selectable<Tables['incident_note']>;

/** The part of the incidents that notes messages and finds who is to tidy up. */
export function createIncidentNotes(
  db: Kysely<Tables>,
): Pick<IncidentBook, 'saveNote' | 'dropNote' | 'untold'> {
  return {
    saveNote: async (note) => {
      const { thread, author, version } = note;
      const whose = {
        version,
        author_id: author.id,
        author_platform_id: author.platformId,
        service_url: note.serviceUrl,
        message_url: note.messageUrl ?? null,
        stands: true,
      };
      await transactFor(db, thread, (transaction) =>
        transaction
          .insertInto('incident_note')
          .values({
            ...whose,
            told: false,
            incident_id: note.incidentId,
            tenant_id: thread.tenantId,
            team_id: thread.teamId,
            channel_id: thread.channelId,
            conversation_id: thread.conversationId,
            post_id: note.postId,
          })
          .onConflict((conflict) =>
            conflict
              .columns(['incident_id', 'conversation_id', 'post_id'])
              .doUpdateSet({
                ...whose,
                // A card that tells the message already need not be brought up to date.
                told: sql<boolean>`incident_note.told and incident_note.stands`,
              })
              .where('incident_note.version', '<', version),
          )
          .execute(),
      );
    },
    dropNote: async (thread, postId, version, incidentIds) => {
      const { tenantId, conversationId } = thread;
      await transactFor(db, { tenantId }, async (transaction) => {
        if (incidentIds.length > 0) await remember(transaction, thread, postId, version, incidentIds);
        await transaction
          .updateTable('incident_note')
          .set({ version, stands: false, told: sql<boolean>`told and not stands` })
          .where('tenant_id', '=', tenantId)
          .where('conversation_id', '=', conversationId)
          .where('post_id', '=', postId)
          .where('version', '<', version)
          .execute();
      });
    },
    untold: () =>
      withoutValues(async () => {
        const rows = await db
          .selectFrom('incident_note')
          .innerJoin('incident', 'incident.id', 'incident_note.incident_id')
          .selectAll('incident_note')
          .distinctOn(['incident_id', 'author_id'])
          .where('incident_note.told', '=', false)
          .where('incident.ended_at', 'is not', null)
          .orderBy('incident_id')
          .orderBy('author_id')
          .orderBy('post_id')
          .execute();
        return rows.map(toNote);
      }),
  };
}

/** A note that does not stand, with nobody to tell: an older state of the message, which may yet come, changes nothing then. */
async function remember(
  transaction: Transaction<Tables>,
  { tenantId, teamId, channelId, conversationId }: ThreadRef,
  postId: string,
  version: number,
  incidentIds: readonly string[],
): Promise<void> {
  await sql`insert into incident_note (incident_id, tenant_id, team_id, channel_id, conversation_id, post_id, version,
      author_id, author_platform_id, service_url, stands, told)
    select id, ${tenantId}, ${teamId}, ${channelId}, ${conversationId}, ${postId}, ${version}, '', '', '', false, true
    from incident where id = any(${incidentIds}::text[])
    on conflict (incident_id, conversation_id, post_id) do update
    set version = excluded.version, stands = false, told = incident_note.told and not incident_note.stands
    where incident_note.version < excluded.version`.execute(transaction);
}

/** See `ThreadTransaction.takeNotes`. */
export async function takeNotes(
  transaction: Transaction<Tables>,
  incidentId: string,
  authorId: string,
): Promise<readonly Note[] | undefined> {
  const { numUpdatedRows } = await transaction
    .updateTable('incident_note')
    .set({ told: true })
    .where('incident_id', '=', incidentId)
    .where('author_id', '=', authorId)
    .where('told', '=', false)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return undefined;
  const rows = await transaction
    .selectFrom('incident_note')
    .selectAll()
    .where('incident_id', '=', incidentId)
    .where('author_id', '=', authorId)
    .where('stands', '=', true)
    // One that came between the two statements has a round of its own.
    .where('told', '=', true)
    .orderBy('post_id')
    .execute();
  return rows.map(toNote);
}

function toNote(row: Row): Note {
  return {
    incidentId: row.incident_id,
    thread: {
      tenantId: row.tenant_id,
      teamId: row.team_id,
      channelId: row.channel_id,
      conversationId: row.conversation_id,
    },
    postId: row.post_id,
    version: Number(row.version),
    author: { id: row.author_id, platformId: row.author_platform_id, name: '' },
    serviceUrl: row.service_url,
    messageUrl: row.message_url ?? undefined,
  };
}
