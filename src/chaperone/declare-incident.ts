import { assess } from '../assess/assess.ts';
import { policies } from '../assess/policy.ts';
import { withoutDoubtful } from '../identify/doubts.ts';
import { identify } from '../identify/identify.ts';
import {
  type Incident,
  type IncidentBook,
  type IncidentLevel,
  type IncidentScope,
  incidentLevels,
  isOn,
  longestIncidentMs,
} from './incident.ts';
import type { ChannelInfo, Clock, Directory, SettingsBook } from './ports.ts';
import type { Person, ThreadRef } from './post.ts';
import { contextOf, nothingBefore } from './reading-context.ts';
import type { ReviewSettings } from './review.ts';

export interface IncidentDeps {
  readonly directory: Directory;
  readonly settings: SettingsBook;
  readonly incidents: IncidentBook;
  readonly clock: Clock;
  /** What the recognizers may know, to read the reason with. */
  readonly reading: ReviewSettings;
  newId(): string;
}

/** Who asks, and in which thread. */
interface Asked {
  readonly by: Person;
  /** True for somebody whom the identity provider names as a lead of incidents in the whole tenant. */
  readonly leads?: boolean;
  readonly thread: ThreadRef;
  readonly serviceUrl: string;
}

export interface Declaration extends Asked {
  readonly level: IncidentLevel;
  readonly endsAt: Date;
  /** Shown to the members, and kept nowhere. */
  readonly reason: string;
}

export type Refusal =
  /** Only those who lead incidents, and for a team its owners. */
  | { readonly kind: 'not_a_lead' }
  /** The team's owners are not known yet. */
  | { readonly kind: 'try_again' };

export type Declared =
  | { readonly kind: 'declared'; readonly incident: Incident; readonly reason: string }
  /** One is on in that scope already; it stays as it is. */
  | { readonly kind: 'already'; readonly incident: Incident }
  | { readonly kind: 'reason_missing' | 'reason_identifies' | 'end_wrong' | 'no_organisation' }
  | Refusal;

const longestReason = 200;

/**
 * Declares a major incident: nobody it concerns is nudged until it ends. The reason goes to many, so it is read first as a message
 * would be, by the strictest policy, and refused where it might say who somebody is.
 */
export async function declareIncident(asked: Declaration, deps: IncidentDeps): Promise<Declared> {
  const channel = await placeOf(asked, deps);
  const scope = scopeAt(asked.level, asked.thread, channel);
  if (!scope) return { kind: 'no_organisation' };
  const refusal = refuse(scope, asked, channel, deps.settings);
  if (refusal) return refusal;
  const now = deps.clock.now();
  const lasts = asked.endsAt.getTime() - now.getTime();
  if (!(lasts > 0 && lasts <= longestIncidentMs)) return { kind: 'end_wrong' };
  const reason = asked.reason.trim().replace(/\s+/g, ' ');
  if (reason === '' || reason.length > longestReason) return { kind: 'reason_missing' };
  if (identifies(reason, asked.by, channel, deps)) return { kind: 'reason_identifies' };
  const { incident, begun } = await deps.incidents.declare(
    {
      id: deps.newId(),
      scope,
      declaredAt: now,
      endsAt: asked.endsAt,
      endedAt: undefined,
      thread: asked.thread,
      serviceUrl: asked.serviceUrl,
    },
    asked.by,
  );
  return begun ? { kind: 'declared', incident, reason } : { kind: 'already', incident };
}

export type StoodDown =
  | { readonly kind: 'ended'; readonly incident: Incident }
  | { readonly kind: 'none_on' }
  | Refusal;

/**
 * Ends the narrowest incident that is on here, or the one of the named level. Its end is also told in the channel where it was
 * declared, where that is another one; the answer tells it here.
 */
export async function standDown(
  asked: Asked & { readonly level?: IncidentLevel | undefined },
  deps: IncidentDeps,
): Promise<StoodDown> {
  const channel = await placeOf(asked, deps);
  const on = channel.incidents.findLast(
    (incident) =>
      isOn(incident, deps.clock.now()) && (asked.level === undefined || asked.level === incident.scope.level),
  );
  if (!on) return { kind: 'none_on' };
  return end(on, on.thread.channelId !== asked.thread.channelId, asked, channel, deps);
}

/** Ends an incident by somebody who is not in its thread: the end is told there. What has become of its team since does not matter. */
export async function standDownFromAfar(
  incident: Incident,
  by: Person,
  leads: boolean,
  deps: IncidentDeps,
): Promise<StoodDown> {
  if (!isOn(incident, deps.clock.now())) return { kind: 'none_on' };
  const { thread, serviceUrl } = incident;
  const asked = { by, leads, thread, serviceUrl };
  return end(incident, true, asked, await placeOf(asked, deps), deps);
}

/** Whoever leads in the whole tenant waits for no roster. */
const placeOf = ({ thread, serviceUrl, leads }: Asked, { directory }: IncidentDeps): Promise<ChannelInfo> =>
  directory.channel(thread, serviceUrl, leads ? 'judging' : 'permission');

async function end(
  on: Incident,
  announce: boolean,
  asked: Asked,
  channel: ChannelInfo,
  { settings, incidents }: IncidentDeps,
): Promise<StoodDown> {
  const refusal = refuse(on.scope, asked, channel, settings);
  if (refusal) return refusal;
  return (await incidents.end(on, asked.by, announce))
    ? { kind: 'ended', incident: on }
    : { kind: 'none_on' };
}

function scopeAt(
  level: IncidentLevel,
  { tenantId, teamId }: ThreadRef,
  { organisation }: ChannelInfo,
): IncidentScope | undefined {
  if (level === 'tenant') return { tenantId, level, id: '' };
  if (level === 'team') return { tenantId, level, id: teamId };
  return organisation === undefined ? undefined : { tenantId, level, id: organisation };
}

/** The leads of a scope and of every wider one may lead there, and the owners of a team in it. */
function refuse(
  scope: IncidentScope,
  { by, leads, thread }: Asked,
  channel: ChannelInfo,
  settings: SettingsBook,
): Refusal | undefined {
  if (leads) return undefined;
  const wider = incidentLevels.slice(0, incidentLevels.indexOf(scope.level) + 1);
  const isLead = wider.some((level) => {
    const place = level === scope.level ? scope : scopeAt(level, thread, channel);
    return place !== undefined && settings.scope(place).incidentLeads?.includes(by.id);
  });
  if (isLead || (scope.level === 'team' && channel.owners.includes(by.id))) return undefined;
  return { kind: scope.level === 'team' && channel.members === 0 ? 'try_again' : 'not_a_lead' };
}

function identifies(reason: string, by: Person, channel: ChannelInfo, deps: IncidentDeps): boolean {
  const context = contextOf(
    { author: by, mentions: [], at: deps.clock.now(), attachments: [] },
    channel,
    deps.reading,
    nothingBefore,
  );
  const findings = withoutDoubtful(identify(reason, context));
  if (findings.some(({ kind }) => kind === 'direct')) return true;
  return assess([], { id: 'reason', text: reason, findings }, policies.open, (value) => value).flag;
}
