import { type Policy, policies } from '../assess/policy.ts';
import type { Finding } from '../identify/types.ts';
import type { NudgingDeps } from './give-nudge.ts';
import type { Incident, IncidentBook } from './incident.ts';
import type { ChannelInfo } from './ports.ts';
import type { Post } from './post.ts';

export interface NotingDeps {
  readonly incidents: Pick<IncidentBook, 'saveNote' | 'dropNote'>;
  /** A link that opens a message in the platform's client, or undefined where none can be made. */
  linkTo: NudgingDeps['linkTo'];
}

/**
 * A message of a major incident. Nothing is said and nothing of it enters the ledger; where it gives a patient away outright, its place
 * alone is noted, for its author to tidy up afterwards. Source: NHS England's guidance on mobile messaging, written with incidents in
 * mind: in one, speed matters more; patients' full identifiers and pictures of casualties still do not belong in a chat.
 */
export async function noteInIncident(
  post: Post,
  findings: readonly Finding[],
  channel: ChannelInfo,
  incident: Incident,
  deps: NotingDeps,
): Promise<'incident_noted' | 'incident_quiet' | 'dry_run'> {
  if (!givesAway(findings, policies[channel.channelClass])) {
    if (post.edited) await dropNote(post, channel, deps);
    return 'incident_quiet';
  }
  if (channel.mode === 'dry_run') return 'dry_run';
  await deps.incidents.saveNote({
    incidentId: incident.id,
    thread: post.thread,
    postId: post.id,
    version: post.version,
    author: post.author,
    serviceUrl: post.serviceUrl,
    messageUrl: deps.linkTo(post, channel.groupId),
  });
  return 'incident_noted';
}

/**
 * A message gives nobody away any more, or is gone. Its older state may arrive after this one, so it is remembered too where none was
 * noted: under each incident that may yet take it, and only where messages are noted at all.
 */
export function dropNote(
  { thread, id, version }: Pick<Post, 'thread' | 'id' | 'version'>,
  channel: ChannelInfo,
  deps: { readonly incidents: Pick<IncidentBook, 'dropNote'> },
): Promise<void> {
  const incidents = channel.mode === 'on' ? channel.incidents : [];
  return deps.incidents.dropNote(
    thread,
    id,
    version,
    incidents.map((incident) => incident.id),
  );
}

/**
 * True for the worst alone: a whole NHS, CHI or H&C number; a full name together with a date of birth or an address; a picture of a
 * patient. An incident is never stricter than the channel's own policy.
 */
export function givesAway(findings: readonly Finding[], policy: Policy): boolean {
  const has = (...types: readonly string[]) =>
    findings.some((finding) => finding.kind === 'direct' && types.includes(finding.type));
  if (policy.files && findings.some((finding) => finding.kind === 'attachment' && finding.type === 'image'))
    return true;
  if (!policy.identifiers) return false;
  return findings.some(isWholeNumber) || (findings.some(isFullName) && has('date_of_birth', 'address'));
}

const healthNumbers: ReadonlySet<string> = new Set(['nhs_number', 'chi_number', 'hc_number']);

const isWholeNumber = (finding: Finding): boolean =>
  finding.kind === 'direct' && healthNumbers.has(finding.type) && /^\d{10}$/.test(finding.values[0] ?? '');

/** Two words of more than a letter each: "j okafor" and "okafor" could be many. */
const isFullName = (finding: Finding): boolean =>
  finding.kind === 'direct' &&
  finding.type === 'name' &&
  (finding.values[0] ?? '').split(' ').filter((word) => word.length > 1).length > 1;
