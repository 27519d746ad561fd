import type { NudgeDeliveries } from './deliveries.ts';
import { forgetOldest } from './forget-oldest.ts';
import { type LearningPlace, placeOf, wrongReasons } from './learning.ts';
import type { Nudge } from './nudge.ts';
import {
  type ActBand,
  actBounds,
  cardSteps,
  type Measure,
  silences,
  type UndeliverableReason,
  undeliverableReasons,
} from './oversight.ts';
import type { Clock, Directory } from './ports.ts';
import type { ThreadRef } from './post.ts';
import type { Tally } from './tally.ts';
import type { AuditEvent, ThreadLedger, ThreadState } from './thread-ledger.ts';

/** A directory that remembers under which organisation and class each channel was last judged. */
export interface Places extends Directory {
  /** Undefined for a channel that was never asked for, or not for long. */
  last(thread: ThreadRef): LearningPlace | undefined;
}

/** Some tens of megabytes when full; the channels asked for least lately are forgotten first. */
const mostPlaces = 100_000;

/** The same directory, remembering what it answered last. */
export function rememberPlaces(directory: Directory): Places {
  const places = new Map<string, LearningPlace>();
  const keyOf = ({ tenantId, channelId }: ThreadRef) => `${tenantId} ${channelId}`;
  return {
    channel: async (thread, serviceUrl, purpose) => {
      const channel = await directory.channel(thread, serviceUrl, purpose);
      const key = keyOf(thread);
      places.delete(key);
      places.set(key, placeOf(thread.tenantId, channel));
      if (places.size > mostPlaces) forgetOldest(places);
      return channel;
    },
    last: (thread) => places.get(keyOf(thread)),
  };
}

interface Counting {
  readonly places: Pick<Places, 'last'>;
  readonly tally: Pick<Tally, 'count'>;
  readonly clock: Clock;
}

/**
 * The same ledger, counting for oversight what becomes of nudges. It counts after the commit, as `countNudges` does: a turn that is
 * rolled back, or done again, counts for nothing. Tidy-up cards after an incident are no nudges.
 */
export function countForOversight(ledger: ThreadLedger, { places, tally, clock }: Counting): ThreadLedger {
  return {
    threadOfNudge: (nudgeId) => ledger.threadOfNudge(nudgeId),
    forgetTeam: (tenantId, teamId) => ledger.forgetTeam(tenantId, teamId),
    forgetChannel: (tenantId, teamId, channelId) => ledger.forgetChannel(tenantId, teamId, channelId),
    withThread: async (thread, work, postId) => {
      let taken: Measure[] = [];
      const result = await ledger.withThread(
        thread,
        (transaction) => {
          taken = [];
          return work({
            ...transaction,
            audit: async (event) => {
              await transaction.audit(event);
              taken.push(...measuresOf(event));
            },
            saveNudge: async (nudge, then) => {
              await transaction.saveNudge(nudge, then);
              taken.push(...endOf(nudge, transaction.state, clock.now()));
            },
            countOutcome: async (place, traits, outcome) => {
              await transaction.countOutcome(place, traits, outcome);
              const how =
                outcome === 'nudged' ? 'nudged' : isOneOf(wrongReasons, outcome) ? 'wrong' : undefined;
              if (how) for (const trait of new Set(traits)) taken.push(`trait:${trait}:${how}`);
            },
          });
        },
        postId,
      );
      const place = thread.tidyUpOf === undefined ? places.last(thread) : undefined;
      if (place) tally.count(place, taken);
      return result;
    },
  };
}

/**
 * Counts the nudges whose authors took the safe route. The ledger alone does not tell: that the reply leaves is written there before it
 * does, and may be taken back, any number of times.
 */
export function countRouted({ places, tally, clock }: Counting): (nudge: Nudge) => void {
  return (nudge) => {
    const place = nudge.thread.tidyUpOf === undefined ? places.last(nudge.thread) : undefined;
    if (place) tally.count(place, ['answer:routed', ...actOf(nudge, clock.now())]);
  };
}

/** The same deliveries, counting those that were given up. */
export function countUndelivered(
  nudges: NudgeDeliveries,
  { places, tally }: Omit<Counting, 'clock'>,
): NudgeDeliveries {
  const counting = (end: 'recordUndeliverable' | 'withdraw') => async (nudgeId: string, code: string) => {
    // Asked before: one that is withdrawn is not there any more.
    const thread = (await nudges.find(nudgeId))?.nudge.thread;
    await nudges[end](nudgeId, code);
    const place = thread && thread.tidyUpOf === undefined ? places.last(thread) : undefined;
    if (place) tally.count(place, [`undeliverable:${reasonOf(code)}`]);
  };
  return { ...nudges, recordUndeliverable: counting('recordUndeliverable'), withdraw: counting('withdraw') };
}

function measuresOf({ event, why = [] }: AuditEvent): Measure[] {
  if (event === 'nudge_decided') return ['nudged'];
  if (isOneOf(cardSteps, event)) return [`step:${event}`];
  const silence = silences.find((name) => event === `nudge_${name}`);
  if (!silence) return [];
  const reasons = silence === 'dry_run' ? [...new Set(why)] : [];
  return [`silent:${silence}`, ...reasons.map((reason): Measure => `dry_run:${reason}`)];
}

/**
 * How a nudge ended that was still open, and how long its author took; what others did is no act of theirs. One whose author took the
 * safe route was counted then (`countRouted`): so that a nudge counts once, what becomes of its message afterwards does not.
 */
function endOf(nudge: Nudge, { nudges }: ThreadState, now: Date): Measure[] {
  const before = nudges.find(({ id }) => id === nudge.id);
  if (nudge.state !== 'closed' || !nudge.outcome || before?.state === 'closed') return [];
  if (before?.outcome === 'routed') return [];
  const answer: Measure = `answer:${nudge.outcome}`;
  return nudge.outcome === 'sum_fell' ? [answer] : [answer, ...actOf(nudge, now)];
}

/** Teams' ids of messages are the time of posting, in milliseconds since 1970. Without a time nothing is counted. */
function actOf({ postId }: Nudge, now: Date): Measure[] {
  const posted = Number(postId);
  if (!Number.isSafeInteger(posted)) return [];
  const minutes = Math.max(0, now.getTime() - posted) / 60_000;
  const bound = actBounds.find((each) => minutes <= each);
  const band: ActBand = bound === undefined ? 'later' : `${bound}`;
  return [`act:${band}`];
}

/** A code of `deliver-nudge.ts`; what stands behind the colon is the platform's own. */
const reasonOf = (code: string): UndeliverableReason =>
  undeliverableReasons.find((reason) => reason === code.split(':')[0]) ?? 'refused';

function isOneOf<T extends string>(list: readonly T[], value: string): value is T {
  return (list as readonly string[]).includes(value);
}
