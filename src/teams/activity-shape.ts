import { z } from 'zod';
import { listOf } from './lenient-list.ts';

// Every field is lenient: what Teams adds or leaves out must not stop a message, and what has the wrong type counts as
// missing. What a kind of activity cannot do without is asked for where it is read.
const words = z.string().optional().catch(undefined);
/** What names something: as long as any of Teams' at most, and neither with what the database cannot hold nor with what no address can. */
const name = z
  .string()
  .max(400)
  .refine((text) => !text.includes('\0') && text.isWellFormed());
const id = name.optional().catch(undefined);
const withId = z.object({ id }).optional().catch(undefined);
const account = z
  .object({ id: name.min(1), name: words, aadObjectId: id, role: words })
  .optional()
  .catch(undefined);

const shape = z.object({
  type: z.string().min(1),
  id,
  name: words,
  action: words,
  timestamp: words,
  channelId: words,
  serviceUrl: id,
  replyToId: id,
  text: words,
  textFormat: words,
  locale: words,
  value: z.unknown().optional(),
  from: account,
  recipient: account,
  conversation: z
    .object({ id: name.min(1), conversationType: words, tenantId: id })
    .optional()
    .catch(undefined),
  channelData: z
    .object({
      eventType: words,
      tenant: withId,
      channel: withId,
      team: z.object({ id, aadGroupId: id }).optional().catch(undefined),
      teamsTeamId: id,
      teamsChannelId: id,
    })
    .optional()
    .catch(undefined),
  attachments: listOf(z.object({ contentType: words, name: words, content: z.unknown().optional() })),
  entities: listOf(z.object({ type: words, mentioned: account })),
});

/** The part of a Bot Framework activity that Chaperone reads. */
export type Activity = z.infer<typeof shape>;
/** The sender or the receiver of an activity. */
export type Account = NonNullable<Activity['from']>;

/**
 * Reads the body of a request as an activity; `undefined` when it is not an object with a type.
 * Source: the Activity schema of the Bot Framework protocol, with Teams' `channelData`.
 */
export function readActivity(body: unknown): Activity | undefined {
  return shape.safeParse(body).data;
}

/**
 * The customer tenant that an activity names, lower case; `undefined` when it names none or two different ones.
 * The token does not name it, so the body is the only source.
 */
export function tenantOf(activity: Activity): string | undefined {
  const named = [activity.channelData?.tenant?.id, activity.conversation?.tenantId]
    .filter((id) => id !== undefined && id !== '')
    .map((id) => id?.toLowerCase());
  return new Set(named).size === 1 ? named[0] : undefined;
}

/** A field of a part whose shape is not fixed; undefined where it is not there, and never one that every object has. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
