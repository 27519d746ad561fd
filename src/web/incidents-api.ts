import { z } from 'zod';
import type { Channels, WatchedChannel } from '../chaperone/channel-watch.ts';
import {
  type Declared,
  declareIncident,
  type IncidentDeps,
  type StoodDown,
  standDownFromAfar,
} from '../chaperone/declare-incident.ts';
import { type Incident, type IncidentLevel, incidentLevels, isOn } from '../chaperone/incident.ts';
import type { SendResult } from '../chaperone/ports.ts';
import { type Answer, type AnyRoute, forbid, notFound, route } from './route.ts';
import { actorOf, type SignedIn } from './sign-in.ts';

/** A major incident; times are ISO 8601, `endedAt` null while it is on. */
export interface IncidentAnswer {
  readonly id: string;
  readonly level: IncidentLevel;
  /** ODS code or team id; empty for the tenant. */
  readonly scopeId: string;
  readonly declaredAt: string;
  readonly endsAt: string;
  readonly endedAt: string | null;
  readonly on: boolean;
}
/**
 * The answer of `POST /api/incidents`. It is declared whether or not the members of the channel are `told`; `unknown` where the platform left
 * in doubt whether they were.
 */
export interface DeclaredAnswer {
  readonly outcome: 'declared';
  readonly incident: IncidentAnswer;
  readonly told: 'yes' | 'no' | 'unknown';
}
/** The answer of `GET /api/incidents`: those that are on, and those that ended within a day. */
export interface IncidentsAnswer {
  readonly incidents: readonly IncidentAnswer[];
}

const placeId = z.string().regex(/^[!-~]{1,300}$/, 'must be an id, like 19:…@thread.tacv2');
const declaration = z.strictObject({
  level: z.enum(incidentLevels, `must be one of ${incidentLevels.join(', ')}`),
  /** Where the members are told, and whose team or organisation it is. */
  teamId: placeId,
  channelId: placeId,
  endsAt: z.iso.datetime({ error: 'must be a time, like 2026-03-02T18:00:00Z', offset: true }),
  reason: z.string().max(200, 'must be at most 200 characters'),
});

export interface IncidentsApiDeps extends IncidentDeps {
  readonly channels: Pick<Channels, 'find'>;
  /** Tells the members of the channel where it was declared. Somebody waits for how that ends. */
  tellBeginning(declared: Begun): Promise<SendResult>;
}

type Begun = Extract<Declared, { kind: 'declared' }>;

const leads = ({ roles }: SignedIn) => roles.includes('Incident.Lead');

/** Major incidents: to see, to declare and to stand down, by whoever leads them. The reason is told to the members and kept nowhere. */
export function incidentsRoutes(deps: IncidentsApiDeps): readonly AnyRoute[] {
  return [
    route({
      method: 'get',
      path: '/api/incidents',
      roles: ['Incident.Lead', 'Admin.Config'],
      answer: (_asked, { tenantId }) => ({
        body: {
          incidents: deps.incidents.list(tenantId).map((each) => toAnswer(each, deps.clock.now())),
        } satisfies IncidentsAnswer,
      }),
    }),
    route({
      method: 'post',
      path: '/api/incidents',
      body: declaration,
      answer: async ({ body: { teamId, channelId, endsAt, ...asked } }, person) => {
        const channel = await deps.channels.find({ tenantId: person.tenantId, teamId, channelId });
        if (channel?.teamId !== teamId) return notFound;
        const declared = await declareIncident(
          { ...placeOf(channel, person), ...asked, endsAt: new Date(endsAt) },
          deps,
        );
        if (declared.kind !== 'declared') return answerTo(declared, deps.clock.now());
        const { kind } = await deps.tellBeginning(declared);
        return {
          body: {
            outcome: 'declared',
            incident: toAnswer(declared.incident, deps.clock.now()),
            told: kind === 'sent' ? 'yes' : kind === 'ambiguous' ? 'unknown' : 'no',
          } satisfies DeclaredAnswer,
        };
      },
    }),
    route({
      method: 'post',
      path: '/api/incidents/:id/stand-down',
      answer: async ({ params: { id } }, person) => {
        const incident = deps.incidents.list(person.tenantId).find((each) => each.id === id);
        if (!incident) return notFound;
        const down = await standDownFromAfar(incident, actorOf(person), leads(person), deps);
        return answerTo(down, deps.clock.now());
      },
    }),
  ];
}

function placeOf({ tenantId, teamId, channelId, serviceUrl }: WatchedChannel, person: SignedIn) {
  return {
    by: actorOf(person),
    leads: leads(person),
    thread: { tenantId, teamId, channelId, conversationId: channelId },
    serviceUrl,
  };
}

function answerTo(outcome: Exclude<Declared, Begun> | StoodDown, now: Date): Answer {
  switch (outcome.kind) {
    case 'ended':
      return { body: { outcome: outcome.kind, incident: toAnswer(outcome.incident, now) } };
    case 'already':
      return { status: 409, body: { error: 'already', incident: toAnswer(outcome.incident, now) } };
    case 'not_a_lead':
      return forbid('Incident.Lead');
    case 'try_again':
      return { status: 503, body: { error: 'unavailable', reason: 'members_unknown' } };
    case 'none_on':
      return { status: 409, body: { error: 'none_on' } };
    default:
      return { status: 422, body: { error: outcome.kind } };
  }
}

function toAnswer(incident: Incident, now: Date): IncidentAnswer {
  const { id, scope, declaredAt, endsAt, endedAt } = incident;
  return {
    id,
    level: scope.level,
    scopeId: scope.id,
    declaredAt: declaredAt.toISOString(),
    endsAt: endsAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    on: isOn(incident, now),
  };
}
