import { type Assessment, assess, observe } from '../assess/assess.ts';
import { changesBetween } from '../assess/changes.ts';
import { confirms } from '../assess/confirmation.ts';
import { generalize, unsaid } from '../assess/generalize.ts';
import { type Policy, policies } from '../assess/policy.ts';
import { stillIdentifies } from '../assess/standing.ts';
import { isUrgent } from '../escalate/urgent.ts';
import { identify } from '../identify/identify.ts';
import type { IdentifyContext } from '../identify/types.ts';
import { isQuiet } from './channel-settings.ts';
import { incidentOf, isOn } from './incident.ts';
import { givesAway, type NotingDeps, noteInIncident } from './incident-notes.ts';
import { causesOf, placeOf } from './learning.ts';
import { addToNudge, closeNudge, newNudge } from './nudging.ts';
import type {
  ChannelInfo,
  Clock,
  Directory,
  Metrics,
  Nudge,
  ThreadLedger,
  ThreadTransaction,
  Vault,
} from './ports.ts';
import type { Deletion, Post } from './post.ts';
import type { Judged, ThreadMemory } from './thread-memory.ts';
import type { CarriedText } from './views.ts';

/** What the review of a post needs; passed in by `main.ts`, or by a test. */
export interface ReviewDeps extends NotingDeps {
  readonly ledger: ThreadLedger;
  readonly memory: ThreadMemory;
  readonly directory: Directory;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly settings: ReviewSettings;
  newId(): string;
}

export interface ReviewSettings {
  readonly nudgesPerDay: number;
  readonly staffDomains: readonly string[];
  readonly hospitalNumberPatterns: readonly RegExp[];
}

/** How a review ended; a code for the metrics. */
export type Review =
  | 'not_watched'
  | 'nothing_found'
  | 'known_already'
  | 'quiet'
  | 'nudged'
  | 'extended'
  | 'capped'
  | 'dry_run'
  | 'quiet_hours'
  | 'incident'
  | 'incident_noted'
  | 'incident_quiet'
  | 'dismissed'
  | 'closed';

/** A redelivery may come under a new id; the same words of the same author this soon after are the same message. */
const redeliveryWindowMs = 60_000;

/**
 * A message was posted, edited or undeleted. Adds what it tells to its thread's ledger and, where that identifies a patient, writes
 * the author's nudge, all in one transaction; returns after the commit. Nothing found in a new message means no
 * write at all. A state of the message that is not newer than the known one changes nothing.
 */
export async function reviewPost(post: Post, deps: ReviewDeps): Promise<Review> {
  const channel = await deps.directory.channel(post.thread, post.serviceUrl);
  const review =
    channel.mode === 'off'
      ? 'not_watched'
      : channel.incidents.length > 0
        ? await reviewByIncident(post, channel, deps)
        : await judgeAndSave(post, channel, deps);
  deps.metrics.count('messages_seen', review);
  return review;
}

/** What falls under a major incident is noted at most; an edit after it may still mend what was noted. */
async function reviewByIncident(post: Post, channel: ChannelInfo, deps: ReviewDeps): Promise<Review> {
  const incident = incidentOf(channel.incidents, new Date(post.version), deps.clock.now());
  if (!incident && !post.edited) return judgeAndSave(post, channel, deps);
  const findings = identify(post.text, contextOf(post, channel, deps.settings));
  if (incident) return noteInIncident(post, findings, channel, incident, deps);
  if (!givesAway(findings, policies[channel.channelClass]))
    await deps.incidents.dropNote(post.thread, post.id, post.version);
  return judgeAndSave(post, channel, deps);
}

async function judgeAndSave(post: Post, channel: ChannelInfo, deps: ReviewDeps): Promise<Review> {
  const context = contextOf(post, channel, deps.settings);
  const policy = policyOf(channel);
  const findings = identify(post.text, context);
  const place = {
    setting: `${channel.channel} ${channel.team}`,
    opens: post.thread.conversationId.endsWith(`;messageid=${post.id}`),
  };
  const { before, told, asked } = deps.memory.recall(post.thread, post.id, post.author.id);
  const remember = (judged: Judged) => deps.memory.remember(post.thread, post.id, post.author.id, judged);
  if (findings.length === 0 && !post.edited) {
    const seen = observe({ text: post.text, findings, ...place, ledger: told, before });
    if (seen.findings.length === 0 && !(asked && confirms(post.text))) {
      remember({ kind: seen.kind, asks: false });
      return 'nothing_found';
    }
  }
  return deps.ledger.withThread(post.thread, async (transaction) => {
    const { state } = transaction;
    const known = state.posts.find((entry) => entry.id === post.id);
    if (known && known.version >= post.version) return 'known_already';
    const digest = (value: string) => deps.vault.digest(state.salt, value);
    const judged = { id: post.id, text: post.text, findings, ...place, before, asked };
    const assessment = assess(state.details, judged, policy, digest);
    remember({ ...assessment, told: [...state.details, ...assessment.details] });
    if (!post.edited && isRedelivery(post, assessment, transaction)) return 'known_already';
    await transaction.savePost(
      { id: post.id, version: post.version, authorId: post.author.id, deleted: false },
      assessment.details,
    );
    if (assessment.flag) return nudge(post, channel, assessment, transaction, deps);
    return post.edited
      ? settle(transaction, post.id, post.author.id, assessment.details, policy, 'changed')
      : 'quiet';
  });
}

/** A message was deleted: what it told leaves the sum, and the author's nudge closes if nothing identifies any more. */
export async function reviewDeletion(
  deletion: Deletion,
  deps: Pick<ReviewDeps, 'ledger' | 'metrics' | 'directory' | 'incidents'>,
): Promise<Review> {
  const channel = await deps.directory.channel(deletion.thread, deletion.serviceUrl);
  if (channel.incidents.length > 0)
    await deps.incidents.dropNote(deletion.thread, deletion.id, deletion.version);
  const policy = policyOf(channel);
  const review = await deps.ledger.withThread(deletion.thread, async (transaction): Promise<Review> => {
    const known = transaction.state.posts.find((entry) => entry.id === deletion.id);
    if (known && known.version >= deletion.version) return 'known_already';
    // A deletion may overtake its post: remembering it keeps the late post from counting.
    await transaction.savePost(
      { id: deletion.id, version: deletion.version, authorId: known?.authorId ?? '', deleted: true },
      [],
    );
    return known ? settle(transaction, deletion.id, known.authorId, [], policy, 'deleted') : 'quiet';
  });
  deps.metrics.count('messages_seen', review);
  return review;
}

function policyOf({ channelClass, muted }: ChannelInfo): Policy {
  const policy = policies[channelClass];
  return muted.size > 0 ? { ...policy, muted } : policy;
}

/** What the recognizers may know about a post. */
export function contextOf(
  post: Pick<Post, 'author' | 'mentions' | 'at' | 'attachments'>,
  channel: ChannelInfo,
  settings: ReviewSettings,
): IdentifyContext {
  return {
    roster: [...channel.roster, post.author.name].filter((name) => name !== ''),
    mentions: post.mentions,
    site: channel.site,
    team: channel.team,
    channel: channel.channel,
    at: post.at,
    attachments: post.attachments,
    hospitalNumberPatterns: settings.hospitalNumberPatterns,
    staffDomains: settings.staffDomains,
  };
}

function isRedelivery(post: Post, assessment: Assessment, { state }: ThreadTransaction): boolean {
  const told = fingerprint(assessment.details);
  return (
    told !== '' &&
    state.posts.some(
      (other) =>
        other.authorId === post.author.id &&
        !other.deleted &&
        Math.abs(other.version - post.version) <= redeliveryWindowMs &&
        fingerprint(state.details.filter((detail) => detail.postId === other.id)) === told,
    )
  );
}

const fingerprint = (details: Assessment['details']): string =>
  details
    .map((detail) =>
      detail.trait === 'image' || detail.trait === 'document'
        ? detail.trait
        : `${detail.trait}:${detail.marks[0] ?? ''}`,
    )
    .sort()
    .join(' ');

/** Closes the author's open nudge when what they have posted in this thread no longer identifies anybody. */
async function settle(
  transaction: ThreadTransaction,
  postId: string,
  authorId: string,
  details: Assessment['details'],
  policy: Policy,
  because: 'changed' | 'deleted',
): Promise<Review> {
  const { state } = transaction;
  const open = state.nudges.find(
    (entry) => entry.author.id === authorId && entry.state !== 'closed' && entry.state !== 'undeliverable',
  );
  if (!open) return 'quiet';
  const ledger = [...state.details.filter((detail) => detail.postId !== postId), ...details];
  const authors = new Set(
    state.posts
      .filter((entry) => entry.authorId === authorId && !entry.deleted)
      .map((entry) => entry.id)
      .concat(postId),
  );
  if (stillIdentifies(ledger, authors, policy)) return 'quiet';
  await closeNudge(transaction, open, because);
  return 'closed';
}

async function nudge(
  post: Post,
  channel: ChannelInfo,
  assessment: Assessment,
  transaction: ThreadTransaction,
  deps: ReviewDeps,
): Promise<Review> {
  const { salt, details } = transaction.state;
  const others = details.filter((detail) => detail.postId !== post.id);
  const digest = (value: string) => deps.vault.digest(salt, value);
  // A wording is safer when it would not add up with what the thread has told besides.
  const look = (text: string) => {
    const found = identify(text, { ...contextOf(post, channel, deps.settings), attachments: [] });
    const judged = { id: post.id, text, findings: found };
    const { findings, flag } = assess(others, judged, policies[channel.channelClass], digest);
    return { findings, flagged: flag };
  };
  const reworded = assessment.confirms ? unsaid : generalize(post.text, look);
  const carried: CarriedText = { ...reworded, changed: changesBetween(post.text, reworded.safer) };
  const fresh = newNudge(post, assessment, {
    id: deps.newId(),
    urgent: isUrgent(post.text),
    messageUrl: deps.linkTo(post, channel.groupId),
  });
  const sealedFor = (id: string) => deps.vault.seal(JSON.stringify(carried), id);
  const existing = transaction.state.nudges.find((entry) => entry.author.id === post.author.id);
  const place = placeOf(post.thread.tenantId, channel);
  if (existing) return addToNudge(transaction, existing, { ...fresh, sealed: sealedFor(existing.id) }, place);
  const silence = await reasonForSilence(post, channel, transaction, deps);
  if (silence) {
    await transaction.audit({ event: `nudge_${silence}`, ...auditOf(fresh) });
    return silence;
  }
  await transaction.addNudge({ ...fresh, sealed: sealedFor(fresh.id) });
  await transaction.audit({ event: 'nudge_decided', ...auditOf(fresh) });
  await transaction.countOutcome(place, causesOf(fresh.why, fresh.traits), 'nudged');
  return 'nudged';
}

/** Why somebody who would be nudged is not; undefined when nothing keeps Chaperone from speaking. */
async function reasonForSilence(
  post: Post,
  channel: ChannelInfo,
  transaction: ThreadTransaction,
  { clock, settings }: ReviewDeps,
): Promise<'dry_run' | 'incident' | 'quiet_hours' | 'capped' | undefined> {
  if (channel.mode === 'dry_run') return 'dry_run';
  if (channel.incidents.some((incident) => isOn(incident, clock.now()))) return 'incident';
  if (isQuiet(channel, clock.now())) return 'quiet_hours';
  const nudged = await transaction.countNudges(post.author.id, startOfDay(clock.now()));
  return nudged >= (channel.nudgesPerDay ?? settings.nudgesPerDay) ? 'capped' : undefined;
}

const auditOf = (nudge: Nudge) => ({
  tenantId: nudge.thread.tenantId,
  teamId: nudge.thread.teamId,
  why: nudge.why,
  traits: nudge.traits,
  band: nudge.band,
});

/** Midnight in the United Kingdom, where the users' day begins. */
function startOfDay(now: Date): Date {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string) => Number(parts.find((entry) => entry.type === type)?.value ?? 0);
  const sinceMidnight =
    ((part('hour') * 60 + part('minute')) * 60 + part('second')) * 1000 + now.getMilliseconds();
  return new Date(now.getTime() - sinceMidnight);
}
