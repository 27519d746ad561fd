import type { Channels } from '../chaperone/channel-watch.ts';
import type { Clock, SettingsBook } from '../chaperone/ports.ts';
import type { RoutesBook } from '../chaperone/routes-book.ts';
import type { TeamBook } from '../chaperone/team-book.ts';
import { isStale } from '../escalate/routes.ts';
import { type AnyRoute, route } from './route.ts';

/** What an administrator has to do before Chaperone is in order, each with how many things it concerns. */
const firstRunSteps = [
  /** No message has reached Chaperone yet: the app is in no team, or its consent is missing. */
  'nothing_heard',
  /** Channels whose messages do not come although Graph shows some. */
  'channels_silent',
  /** Teams whose consent is missing or has lapsed. */
  'consent_missing',
  /** Teams that nobody owns, as far as they have been read: nobody but an administrator can set their channels. */
  'teams_without_owner',
  /** Graph may not be asked: files that Teams leaves out, catching up and silent channels go unseen. */
  'graph_off',
  /** The national routes are in force: none has been checked locally. */
  'routes_not_own',
  /** Routes that are past their review date. */
  'routes_stale',
  /** Routes without anybody who keeps them right. */
  'routes_without_owner',
  /** No organisation is set: routes and settings cannot differ by organisation. */
  'no_organisation',
  /** Nobody but owners of teams may declare a major incident by command. */
  'no_incident_leads',
  /** The whole tenant is on a dry run, or off: nobody is nudged. */
  'not_live',
  /** Nudges are decided and not sent. */
  'delivery_off',
] as const;
export type FirstRunStep = (typeof firstRunSteps)[number];

/** The answer of `GET /api/first-run`. */
export interface FirstRunAnswer {
  readonly todo: readonly { readonly step: FirstRunStep; readonly count: number }[];
  readonly channels: number;
  readonly heard: number;
}

export interface FirstRunDeps {
  readonly channels: Pick<Channels, 'list'>;
  readonly teams: Pick<TeamBook, 'of'>;
  readonly settings: SettingsBook;
  readonly routes: RoutesBook;
  readonly clock: Clock;
  readonly graph: boolean;
  readonly delivers: boolean;
}

/** `GET /api/first-run`: what is still missing, in the order in which to do it. */
export const firstRunRoute = (deps: FirstRunDeps): AnyRoute =>
  route({
    method: 'get',
    path: '/api/first-run',
    roles: ['Admin.Config'],
    answer: async (_asked, { tenantId }) => ({ body: await look(tenantId, deps) }),
  });

async function look(
  tenantId: string,
  { channels, teams, settings, routes, clock, graph, delivers }: FirstRunDeps,
): Promise<FirstRunAnswer> {
  const [all, read] = await Promise.all([channels.list(tenantId), teams.of(tenantId)]);
  const watched = new Set(all.map(({ teamId }) => teamId));
  const with_ = (state: string) => all.filter(({ coverage }) => coverage === state);
  const heard = with_('heard').length;
  const directory = routes.of(tenantId);
  const tenant = settings.scope({ tenantId, level: 'tenant', id: '' });
  const count: Record<FirstRunStep, number> = {
    nothing_heard: heard === 0 ? 1 : 0,
    channels_silent: with_('silent').length,
    consent_missing: new Set(with_('no_consent').map(({ teamId }) => teamId)).size,
    teams_without_owner: [...watched].filter((teamId) => read.get(teamId)?.owners === 0).length,
    graph_off: graph ? 0 : 1,
    routes_not_own: routes.isOwn(tenantId) ? 0 : 1,
    routes_stale: directory.routes.filter((each) => isStale(each, clock.now())).length,
    routes_without_owner: routes.isOwn(tenantId)
      ? directory.routes.filter(({ owner }) => owner === undefined).length
      : 0,
    no_organisation:
      tenant.organisation === undefined && settings.list(tenantId, 'organisation').length === 0 ? 1 : 0,
    no_incident_leads: tenant.incidentLeads?.length ? 0 : 1,
    not_live: (tenant.mode ?? 'on') === 'on' ? 0 : 1,
    delivery_off: delivers ? 0 : 1,
  };
  return {
    todo: firstRunSteps.filter((step) => count[step] > 0).map((step) => ({ step, count: count[step] })),
    channels: all.length,
    heard,
  };
}
