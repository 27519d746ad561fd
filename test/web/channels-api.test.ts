import { jest } from '@jest/globals';
import { createChannels } from '../../src/chaperone/channels.ts';
import type { ChannelFacts } from '../../src/chaperone/ports.ts';
import { defaultRoutes, nationalDirectory } from '../../src/escalate/routes.ts';
import {
  type ChannelAnswer,
  channelsRoutes,
  type TeamAnswer,
  type TeamsAnswer,
} from '../../src/web/channels-api.ts';
import { MemorySettings } from '../fakes/memory-settings.ts';
import { channel as facts } from '../fakes/review-deps.ts';
import {
  author,
  channelId,
  channelMessage,
  publicServiceUrl,
  teamId,
  tenantId,
} from '../support/activities.ts';
import { startApiServer } from '../support/api-server.ts';
import { asAdministrator, asOwner, channel, settingsStage, stranger, team } from './settings-stage.ts';

jest.setTimeout(120_000);

describe('channels, through the interface', () => {
  const stage = settingsStage();
  const { call } = stage;

  it('are listed by teams, with names and owners from the installation on', async () => {
    const { body } = await call<TeamsAnswer>('GET', '/api/teams', asAdministrator);
    expect(body.teams).toEqual([{ teamId, name: 'Renal ward', owners: 1, channels: 2, heard: 0 }]);
    expect((await call('GET', '/api/teams', asOwner)).status).toBe(403);
  });

  it('are shown to an owner as they are, with what is in force', async () => {
    const { status, body } = await call<TeamAnswer>('GET', `${team}/channels`, asOwner);
    expect(status).toBe(200);
    expect(body).toMatchObject({ teamId, name: 'Renal ward', dryRun: [] });
    expect(body.channels.map(({ name }) => name).sort()).toEqual(['Advice', 'General']);
    const advice = body.channels.find(({ name }) => name === 'Advice');
    expect(advice).toMatchObject({
      coverage: 'unknown',
      mode: 'on',
      channelClass: 'advice',
      members: 2,
      guests: 0,
      own: {},
      incidentUntil: null,
    });
    expect(advice?.routes).toHaveLength(defaultRoutes.length);
  });

  it('are shown and changed by owners and administrators alone, whatever a page says', async () => {
    const changes = [
      { change: 'mode', mode: 'off' },
      { change: 'class', channelClass: 'open' },
      { change: 'confirm' },
      { change: 'quiet_hours', quietHours: null },
      { change: 'nudges_per_day', nudgesPerDay: 20 },
    ];
    for (const who of [
      { oid: stranger },
      { oid: author.aadObjectId },
      { oid: stranger, roles: ['IG.Lead', 'Audit.Read', 'Incident.Lead'] as const },
    ]) {
      expect((await call('GET', `${team}/channels`, who)).status).toBe(403);
      for (const change of changes) {
        const changed = await call('PUT', channel, who, change);
        expect([changed.status, changed.body]).toEqual([
          403,
          { error: 'forbidden', needs: ['team_owner', 'Admin.Config'] },
        ]);
      }
    }
    expect((await call('GET', `${team}/channels`, asAdministrator)).status).toBe(200);
  });

  it('are not there in another team', async () => {
    const other = `/api/teams/19%3Aother%40thread.tacv2`;
    const change = { change: 'mode', mode: 'off' };
    expect((await call('GET', `${other}/channels`, asAdministrator)).status).toBe(404);
    const there = `${other}/channels/${encodeURIComponent(channelId)}`;
    expect((await call('PUT', there, asAdministrator, change)).status).toBe(404);
  });

  it.each([
    ['GET', `/api/teams/%00/channels`, undefined],
    ['PUT', `${team}/channels/%00`, { change: 'mode', mode: 'off' }],
    ['PUT', '/api/settings/teams/%00', { mode: 'off' }],
  ])('are not there by an id that no database holds: %s %s', async (method, path, body) => {
    const { status, body: answer } = await call(method, path, asAdministrator, body);
    expect([status, answer]).toEqual([404, { error: 'not_found' }]);
  });

  it('are changed one thing at a time, and inherit again', async () => {
    const put = async (body: object) => (await call<ChannelAnswer>('PUT', channel, asOwner, body)).body;
    expect(await put({ change: 'class', channelClass: 'coordination' })).toMatchObject({
      channelClass: 'coordination',
      own: { channelClass: 'coordination' },
    });
    expect(await put({ change: 'mode', mode: 'dry_run' })).toMatchObject({ mode: 'dry_run' });
    expect(await put({ change: 'quiet_hours', quietHours: 'Mon-Fri 20:00-23:00' })).toMatchObject({
      quietHours: 'Mon-Fri 20:00-23:00',
    });
    expect(await put({ change: 'nudges_per_day', nudgesPerDay: 1 })).toMatchObject({ nudgesPerDay: 1 });
    expect(await put({ change: 'confirm' })).toMatchObject({ channelClass: 'direct_care', lifted: false });
    for (const undo of [
      { change: 'class', channelClass: null },
      { change: 'mode', mode: null },
      { change: 'quiet_hours', quietHours: null },
      { change: 'nudges_per_day', nudgesPerDay: null },
    ])
      await put(undo);
    const { body } = await call<TeamAnswer>('GET', `${team}/channels`, asOwner);
    expect(body.channels.find(({ name }) => name === 'Advice')).toMatchObject({
      mode: 'on',
      channelClass: 'advice',
      quietHours: null,
      own: {},
    });
  });

  it.each([
    ['no change', {}],
    ['an unknown one', { change: 'owner' }],
    ['hours that are none', { change: 'quiet_hours', quietHours: 'at night' }],
    ['too many nudges', { change: 'nudges_per_day', nudgesPerDay: 21 }],
    ['more than it may', { change: 'mode', mode: 'on', incidentLeads: [stranger] }],
  ])('refuse %s', async (_what, body) => {
    const answer = await call<{ error: string }>('PUT', channel, asOwner, body);
    expect([answer.status, answer.body.error]).toEqual([400, 'bad_request']);
  });

  it('tell nothing of a dry run while its day goes on', async () => {
    await call('PUT', channel, asOwner, { change: 'mode', mode: 'dry_run' });
    const told = '34F just back from Sierra Leone with a haemorrhagic fever, seen at Skipton this week.';
    await stage.whole.post(channelMessage(told, {}, Date.now() - 5_000), await stage.whole.bearer());
    const { body } = await call<TeamAnswer>('GET', `${team}/channels`, asOwner);
    expect(body.dryRun).toEqual([]);
    await call('PUT', channel, asOwner, { change: 'mode', mode: null });
  });
});

describe('whether somebody owns a team', () => {
  const watched = {
    tenantId,
    teamId,
    channelId,
    serviceUrl: publicServiceUrl,
    coverage: 'heard',
    registeredAt: new Date(0),
    lastHeardAt: undefined,
    lastSeenAt: undefined,
    checkedAt: undefined,
    position: undefined,
  } as const;
  /** What was known of the team named the stranger; the roster says something else by now. */
  const askAs = async (oid: string, now: Partial<ChannelFacts>) => {
    const settings = new MemorySettings();
    const server = await startApiServer(
      channelsRoutes({
        channels: { list: async () => [watched], find: async () => watched },
        teams: { of: async () => new Map() },
        directory: createChannels({
          reader: {
            facts: async (_thread, _url, purpose) => ({
              ...facts,
              owners: [stranger],
              ...(purpose === 'permission' ? now : {}),
            }),
          },
          settings,
          incidents: { of: () => [] },
          mutes: { at: () => new Set() },
        }),
        settings,
        routes: { of: () => nationalDirectory, isOwn: () => false, replace: async () => undefined },
        auditLog: { changes: async () => [], dryRun: async () => [] },
        clock: { now: () => new Date() },
      }),
    );
    const headers = {
      authorization: `Bearer ${await server.issuer.sign({ payload: { oid } })}`,
      'content-type': 'application/json',
    };
    const body = JSON.stringify({ change: 'mode', mode: 'off' });
    const shown = await fetch(`${server.root}${team}/channels`, { headers });
    const changed = await fetch(`${server.root}${channel}`, { method: 'PUT', headers, body });
    await server.close();
    return { statuses: [shown.status, changed.status], changes: settings.changes.length };
  };

  it('is what its roster says now, and not what was last read', async () => {
    const now = { owners: ['aaaaaaaa-0000-4000-8000-00000000000a'] };
    expect(await askAs(stranger, now)).toEqual({ statuses: [403, 403], changes: 0 });
    expect(await askAs(now.owners[0] ?? '', now)).toEqual({ statuses: [200, 200], changes: 1 });
  });

  it('is not known while the roster cannot be read', async () => {
    const now = { owners: [], members: 0 };
    expect(await askAs(stranger, now)).toEqual({ statuses: [503, 503], changes: 0 });
  });
});
