import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Nudge } from '../chaperone/nudge.ts';
import type { ThreadRef } from '../chaperone/post.ts';
import type { Tables } from './tables.ts';

/** The columns that make a `Nudge`; the rest is the delivery's own bookkeeping. */
export const nudgeColumns = [
  'id',
  'post_id',
  'author_id',
  'author_platform_id',
  'author_locale',
  'state',
  'why',
  'traits',
  'band',
  'urgent',
  'service_url',
  'message_url',
  'card_conversation_id',
  'card_activity_id',
  'card_targeted',
  'sealed',
  'outcome',
  'form_until',
] as const satisfies readonly (keyof Tables['nudge'])[];

type Row = Pick<Selectable<Tables['nudge']>, (typeof nudgeColumns)[number]>;
/** Times come as text where they come through JSON. */
export type NudgeRow = Omit<Row, 'form_until'> & { readonly form_until: Date | string | null };

/** A row as a nudge. The author's name is not stored, because ids are enough to address somebody: it is `''`. */
export function toNudge(row: NudgeRow, thread: ThreadRef): Nudge {
  return {
    id: row.id,
    thread,
    postId: row.post_id,
    author: { id: row.author_id, platformId: row.author_platform_id, name: '', locale: row.author_locale },
    state: row.state,
    why: row.why,
    traits: row.traits,
    band: row.band,
    urgent: row.urgent,
    serviceUrl: row.service_url,
    messageUrl: row.message_url ?? undefined,
    card:
      row.card_conversation_id !== null && row.card_activity_id !== null
        ? {
            conversationId: row.card_conversation_id,
            activityId: row.card_activity_id,
            ...(row.card_targeted ? { targeted: true as const } : {}),
          }
        : undefined,
    sealed: row.sealed ?? undefined,
    outcome: row.outcome ?? undefined,
    formUntil: row.form_until === null ? undefined : new Date(row.form_until),
  };
}

/** What a use case may rewrite of a nudge: everything but its thread, its author's identity and the form on its card. */
export function toColumns(
  nudge: Nudge,
): Omit<Updateable<Tables['nudge']>, 'revision'> &
  Omit<
    Insertable<Tables['nudge']>,
    | 'id'
    | 'thread_id'
    | 'tenant_id'
    | 'author_id'
    | 'decided_at'
    | 'failure'
    | 'sealed_until'
    | 'sent_revision'
  > {
  return {
    author_platform_id: nudge.author.platformId,
    author_locale: nudge.author.locale ?? 'en',
    post_id: nudge.postId,
    state: nudge.state,
    why: [...nudge.why],
    traits: [...nudge.traits],
    band: nudge.band,
    urgent: nudge.urgent,
    service_url: nudge.serviceUrl,
    message_url: nudge.messageUrl ?? null,
    card_conversation_id: nudge.card?.conversationId ?? null,
    card_activity_id: nudge.card?.activityId ?? null,
    card_targeted: nudge.card?.targeted ?? false,
    sealed: nudge.sealed ?? null,
    outcome: nudge.outcome ?? null,
  };
}
