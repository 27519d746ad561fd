import type { LedgerDetail } from '../assess/types.ts';
import type { Weighed } from '../assess/weighing.ts';
import { causesOf, placeOf } from './learning.ts';
import type { Nudge } from './nudge.ts';
import { addToNudge, auditOf, isLeftInPeace, newNudge } from './nudging.ts';
import type { ChannelInfo, Clock, Vault } from './ports.ts';
import type { Person, ThreadRef } from './post.ts';
import { type Silence, silenceIn } from './silence.ts';
import type { ThreadTransaction } from './thread-ledger.ts';
import { startOfUkDay } from './uk-time.ts';
import type { CarriedText } from './views.ts';

/** What it needs to give somebody a nudge. */
export interface NudgingDeps {
  readonly vault: Vault;
  readonly clock: Clock;
  readonly settings: { readonly nudgesPerDay: number };
  /** A link that opens a message in the platform's client, or undefined where none can be made. */
  linkTo(
    post: { readonly thread: ThreadRef; readonly id: string },
    groupId: string | undefined,
  ): string | undefined;
  newId(): string;
}

/** The post that calls for a nudge, and what the nudge will say. */
export interface Occasion extends Pick<Weighed, 'why' | 'traits' | 'band'> {
  readonly thread: ThreadRef;
  readonly postId: string;
  readonly author: Person;
  readonly serviceUrl: string;
  readonly channel: ChannelInfo;
  /** All that the thread tells now, the post included. */
  readonly standing: readonly LedgerDetail[];
  readonly words: Words;
}

/** What is left of a post's words for the card. */
export interface Words {
  /** True where they were urgent. */
  urgent(): boolean;
  carried(): CarriedText;
}

/**
 * Writes a nudge for the author of a post, or brings the one that they have in this thread up to date. Beyond the day's
 * limit, in quiet hours, in a major incident and on a dry run only the audit hears of it.
 */
export async function giveNudge(
  occasion: Occasion,
  transaction: ThreadTransaction,
  deps: NudgingDeps,
): Promise<'nudged' | 'extended' | 'dismissed' | Reason> {
  const { thread, postId, author, channel, standing, words } = occasion;
  const messageUrl = deps.linkTo({ thread, id: postId }, channel.groupId);
  const fresh = newNudge(occasion, { id: deps.newId(), urgent: words.urgent(), messageUrl });
  const sealedFor = (id: string) => deps.vault.seal(JSON.stringify(words.carried()), id);
  const existing = transaction.state.nudges.find((entry) => entry.author.id === author.id);
  const place = placeOf(thread.tenantId, channel);
  if (existing && isLeftInPeace(existing)) return 'dismissed';
  const silence = await reasonForSilence(occasion, existing, transaction, deps);
  if (silence) {
    await transaction.audit({ event: `nudge_${silence}`, ...auditOf(fresh) });
    return silence;
  }
  if (existing) {
    const further = { ...fresh, sealed: sealedFor(existing.id) };
    return addToNudge(transaction, existing, further, standing, place);
  }
  await transaction.addNudge({ ...fresh, sealed: sealedFor(fresh.id) });
  await transaction.audit({ event: 'nudge_decided', ...auditOf(fresh) });
  await transaction.countOutcome(place, causesOf(fresh.why, fresh.traits), 'nudged');
  return 'nudged';
}

/** Why somebody who would be nudged is not. */
type Reason = Silence | 'capped';

/** Undefined when nothing keeps Chaperone from speaking. */
async function reasonForSilence(
  { author, channel }: Occasion,
  existing: Nudge | undefined,
  transaction: ThreadTransaction,
  { clock, settings }: NudgingDeps,
): Promise<Reason | undefined> {
  const silence = silenceIn(channel, clock.now());
  if (silence) return silence;
  // One that stands, or is on its way, is the same nudge and counts already.
  if (existing && (existing.card || existing.state !== 'closed')) return undefined;
  const nudged = await transaction.countNudges(author.id, startOfUkDay(clock.now()));
  return nudged >= (channel.nudgesPerDay ?? settings.nudgesPerDay) ? 'capped' : undefined;
}
