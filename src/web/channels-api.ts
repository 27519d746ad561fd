import { z } from 'zod';
import type { ChannelClass } from '../assess/types.ts';
import type { AuditLog, DryRunCount } from '../chaperone/audit-log.ts';
import { lastClosedDay } from '../chaperone/calendar.ts';
import { type ChangeDeps, changeChannel } from '../chaperone/change-channel.ts';
import type { ChannelMode, ScopeSettings } from '../chaperone/channel-settings.ts';
import type { Channels, Coverage, WatchedChannel } from '../chaperone/channel-watch.ts';
import { isOn } from '../chaperone/incident.ts';
import type { ChannelInfo, Clock } from '../chaperone/ports.ts';
import type { RoutesBook } from '../chaperone/routes-book.ts';
import type { TeamBook } from '../chaperone/team-book.ts';
import { isStale, routesIn } from '../escalate/routes.ts';
import type { Reach } from '../escalate/types.ts';
import { type Answer, type AnyRoute, forbid, notFound, route } from './route.ts';
import { settingShapes } from './setting-shapes.ts';
import { actorOf, type SignedIn } from './sign-in.ts';

const dayMs = 86_400_000;
const dryRunDays = 28;

/** A channel as its team's owners see it. Times are ISO 8601, null where nothing has happened yet. */
export interface ChannelAnswer {
  readonly channelId: string;
  readonly name: string;
  /** Whether messages reach Chaperone; `unknown` also where Graph may not be asked at all. */
  readonly coverage: Coverage;
  readonly lastHeardAt: string | null;
  readonly members: number;
  readonly guests: number;
  /** What is in force. */
  readonly mode: ChannelMode;
  readonly channelClass: ChannelClass;
  /** Set to direct care, but counted as advice until an owner confirms its members. */
  readonly lifted: boolean;
  readonly quietHours: string | null;
  readonly nudgesPerDay: number | null;
  readonly organisation: string | null;
  /** What is set for this channel itself; the rest is inherited. */
  readonly own: Pick<ScopeSettings, 'mode' | 'channelClass' | 'quietHours' | 'nudgesPerDay'>;
  /** A major incident is on here until then. */
  readonly incidentUntil: string | null;
  readonly routes: readonly { readonly title: string; readonly reach: Reach; readonly stale: boolean }[];
}
/** The answer of `GET /api/teams/:teamId/channels`. */
export interface TeamAnswer {
  readonly teamId: string;
  readonly name: string;
  readonly channels: readonly ChannelAnswer[];
  /**
   * What would have been said on dry runs of the last four weeks, all channels of the team together. Nothing of a day that is not
   * closed: an owner reads the channel, and would know of a new count whose message it was.
   */
  readonly dryRun: readonly DryRunCount[];
}
/** The answer of `GET /api/teams`: for administrators, teams with how many channels they have and how many are heard. */
export interface TeamsAnswer {
  readonly teams: readonly {
    readonly teamId: string;
    /** Empty where Chaperone has not read the team yet: the list asks Teams for nothing. */
    readonly name: string;
    /** How many own the team; null where it has not been read. */
    readonly owners: number | null;
    readonly channels: number;
    readonly heard: number;
  }[];
}

/** The body of `PUT /api/teams/:teamId/channels/:channelId`: one change; null inherits again. */
const { mode, channelClass, quietHours, nudgesPerDay } = settingShapes;
const channelChange = z.discriminatedUnion(
  'change',
  [
    z.strictObject({ change: z.literal('class'), channelClass }),
    z.strictObject({ change: z.literal('mode'), mode }),
    z.strictObject({ change: z.literal('confirm') }),
    z.strictObject({ change: z.literal('quiet_hours'), quietHours }),
    z.strictObject({ change: z.literal('nudges_per_day'), nudgesPerDay }),
  ],
  { error: 'must be one of class, mode, confirm, quiet_hours, nudges_per_day' },
);
export type ChannelChangeRequest = z.input<typeof channelChange>;

export interface ChannelsApiDeps extends ChangeDeps {
  readonly channels: Pick<Channels, 'list' | 'find'>;
  readonly teams: Pick<TeamBook, 'of'>;
  readonly routes: RoutesBook;
  readonly auditLog: AuditLog;
  readonly clock: Clock;
}

const administrates = ({ roles }: SignedIn) => roles.includes('Admin.Config');

/** What owners of a team and administrators see and change of its channels. */
export function channelsRoutes(deps: ChannelsApiDeps): readonly AnyRoute[] {
  return [
    route({
      method: 'get',
      path: '/api/teams',
      roles: ['Admin.Config'],
      answer: async (_asked, { tenantId }) => {
        const [all, read] = await Promise.all([deps.channels.list(tenantId), deps.teams.of(tenantId)]);
        const teams = Map.groupBy(all, ({ teamId }) => teamId);
        return {
          body: {
            teams: [...teams].map(([teamId, channels]) => ({
              teamId,
              name: read.get(teamId)?.name ?? '',
              owners: read.get(teamId)?.owners ?? null,
              channels: channels.length,
              heard: channels.filter(({ coverage }) => coverage === 'heard').length,
            })),
          } satisfies TeamsAnswer,
        };
      },
    }),
    route({
      method: 'get',
      path: '/api/teams/:teamId/channels',
      answer: async ({ params: { teamId = '' } }, person) => showTeam(teamId, person, deps),
    }),
    route({
      method: 'put',
      path: '/api/teams/:teamId/channels/:channelId',
      body: channelChange,
      answer: async ({ params: { teamId = '', channelId = '' }, body }, person) => {
        const channel = await deps.channels.find({ tenantId: person.tenantId, teamId, channelId });
        if (channel?.teamId !== teamId) return notFound;
        const changed = await changeChannel(
          {
            thread: threadOf(channel),
            serviceUrl: channel.serviceUrl,
            by: actorOf(person),
            administrator: administrates(person),
          },
          body,
          deps,
        );
        switch (changed.kind) {
          case 'owners_only':
            return forbid('team_owner', 'Admin.Config');
          case 'try_again':
            return membersUnknown;
          case 'changed':
            return { body: toAnswer(channel, changed.channel, deps) };
        }
      },
    }),
  ];
}

const membersUnknown: Answer = { status: 503, body: { error: 'unavailable', reason: 'members_unknown' } };

async function showTeam(teamId: string, person: SignedIn, deps: ChannelsApiDeps): Promise<Answer> {
  const { tenantId, personId } = person;
  const [first, ...others] = await deps.channels.list(tenantId, teamId);
  if (!first) return notFound;
  const purpose = administrates(person) ? 'judging' : 'permission';
  const info = await deps.directory.channel(threadOf(first), first.serviceUrl, purpose);
  if (!administrates(person)) {
    if (info.members === 0) return membersUnknown;
    if (!info.owners.includes(personId)) return forbid('team_owner', 'Admin.Config');
  }
  const rest = await Promise.all(
    others.map(async (channel) =>
      toAnswer(channel, await deps.directory.channel(threadOf(channel), channel.serviceUrl), deps),
    ),
  );
  const since = new Date(deps.clock.now().getTime() - dryRunDays * dayMs);
  return {
    body: {
      teamId,
      name: info.team,
      channels: [toAnswer(first, info, deps), ...rest],
      dryRun: await deps.auditLog.dryRun(tenantId, teamId, since, lastClosedDay(deps.clock.now())),
    } satisfies TeamAnswer,
  };
}

const threadOf = ({ tenantId, teamId, channelId }: WatchedChannel) => ({
  tenantId,
  teamId,
  channelId,
  conversationId: channelId,
});

function toAnswer(
  channel: WatchedChannel,
  info: ChannelInfo,
  { settings, routes, clock }: ChannelsApiDeps,
): ChannelAnswer {
  const { tenantId, channelId } = channel;
  const { mode, channelClass, quietHours, nudgesPerDay } = settings.scope({
    tenantId,
    level: 'channel',
    id: channelId,
  });
  const now = clock.now();
  const scope = { organisation: info.organisation, team: info.groupId, channel: channelId };
  const incident = info.incidents.find((each) => isOn(each, now));
  return {
    channelId,
    name: info.channel,
    coverage: channel.coverage,
    lastHeardAt: channel.lastHeardAt?.toISOString() ?? null,
    members: info.members,
    guests: info.guests,
    mode: info.mode,
    channelClass: info.channelClass,
    lifted: info.lifted,
    quietHours: info.quietHours ?? null,
    nudgesPerDay: info.nudgesPerDay ?? null,
    organisation: info.organisation ?? null,
    own: { mode, channelClass, quietHours, nudgesPerDay },
    incidentUntil: incident?.endsAt.toISOString() ?? null,
    routes: routesIn(routes.of(tenantId), scope).map((each) => ({
      title: each.title,
      reach: each.reach,
      stale: isStale(each, now),
    })),
  };
}
