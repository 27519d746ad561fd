import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { defaultRoutes } from '../../src/escalate/routes.ts';
import type { ChannelAnswer, TeamAnswer, TeamsAnswer } from '../../src/web/channels-api.ts';
import type { FirstRunAnswer } from '../../src/web/first-run-api.ts';
import type { MyNudgesAnswer } from '../../src/web/my-nudges-api.ts';
import type { AuditAnswer, SettingsAnswer } from '../../src/web/organisation-api.ts';
import type { RoutesAnswer } from '../../src/web/routes-api.ts';
import type { Role } from '../../src/web/sign-in.ts';
import {
  author,
  channelId,
  channelMessage,
  installationUpdate,
  teamId,
  tenantId,
} from '../support/activities.ts';
import { startWhole, type Whole } from '../support/whole.ts';

jest.setTimeout(120_000);

const owner = 'aaaaaaaa-0000-4000-8000-00000000000f';
const stranger = 'aaaaaaaa-0000-4000-8000-0000000000ee';
const administrator = 'aaaaaaaa-0000-4000-8000-0000000000ad';
/** Another tenant that is served. */
const elsewhere = 'ffffffff-0000-4000-8000-000000000001';
const team = `/api/teams/${encodeURIComponent(teamId)}`;
const channel = `${team}/channels/${encodeURIComponent(channelId)}`;

describe('the interface of settings', () => {
  let whole: Whole;
  const call = async <T>(
    method: string,
    path: string,
    who: { readonly oid: string; readonly roles?: readonly Role[]; readonly tenantId?: string },
    body?: unknown,
  ): Promise<{ status: number; body: T }> => {
    const { oid, roles: given = [], tenantId: home = tenantId } = who;
    const token = await whole.people.sign({ tenantId: home, payload: { oid, roles: [...given] } });
    const response = await fetch(`${whole.root}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: (response.headers.get('content-type')?.includes('application/json')
        ? JSON.parse(text)
        : text) as T,
    };
  };
  const asOwner = { oid: owner };
  const asAdministrator = { oid: administrator, roles: ['Admin.Config'] as const };

  beforeAll(async () => {
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    whole = await startWhole({ CHAPERONE_TENANTS: `${tenantId},${elsewhere}` });
    whole.connector.setTeam({
      name: 'Renal ward',
      aadGroupId: 'bbbbbbbb-0000-4000-8000-000000000001',
      channels: [{ id: teamId }, { id: channelId, name: 'Advice' }],
      members: [
        { id: author.id, name: author.name, aadObjectId: author.aadObjectId, userRole: 'user' },
        { id: '29:owner', name: 'Morag Ferris', aadObjectId: owner, userRole: 'owner' },
      ],
    });
    await whole.post(installationUpdate('add', 'team'), await whole.bearer());
  });
  afterAll(async () => {
    await whole?.stop();
    jest.restoreAllMocks();
  });

  describe('channels', () => {
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
      const change = { change: 'mode', mode: 'off' };
      for (const who of [
        { oid: stranger },
        { oid: author.aadObjectId },
        { oid: stranger, roles: ['IG.Lead', 'Audit.Read', 'Incident.Lead'] as const },
      ]) {
        const shown = await call('GET', `${team}/channels`, who);
        const changed = await call('PUT', channel, who, change);
        expect([shown.status, changed.status]).toEqual([403, 403]);
        expect(changed.body).toEqual({ error: 'forbidden', needs: ['team_owner', 'Admin.Config'] });
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

    it('count what would have been said on a dry run', async () => {
      await call('PUT', channel, asOwner, { change: 'mode', mode: 'dry_run' });
      const told = '34F just back from Sierra Leone with a haemorrhagic fever, seen at Skipton this week.';
      await whole.post(channelMessage(told, {}, Date.now() - 5_000), await whole.bearer());
      const { body } = await call<TeamAnswer>('GET', `${team}/channels`, asOwner);
      expect(body.dryRun).toMatchObject([{ why: ['combination'], nudges: 1 }]);
      await call('PUT', channel, asOwner, { change: 'mode', mode: null });
    });
  });

  it('shows somebody their own nudges, gives them as a file and erases them', async () => {
    const told = '34F just back from Guinea with a haemorrhagic fever, seen at Skipton this week.';
    await whole.post(channelMessage(told, {}, Date.now() - 2_000), await whole.bearer());
    const mine = { oid: author.aadObjectId };
    const { body } = await call<MyNudgesAnswer>('GET', '/api/my/nudges', mine);
    expect(body.keptDays).toBe(7);
    expect(body.nudges).toMatchObject([{ why: ['combination'], band: 'one' }]);
    expect(JSON.stringify(body)).not.toMatch(/Guinea|Skipton|34F/);
    expect((await call<MyNudgesAnswer>('GET', '/api/my/nudges', asOwner)).body.nudges).toEqual([]);
    const file = await call<{ nudges: unknown[] }>('GET', '/api/my/nudges/export', mine);
    expect(file.body.nudges).toHaveLength(1);
    for (let tries = 0; tries < 50; tries += 1) {
      const { body: shown } = await call<MyNudgesAnswer>('GET', '/api/my/nudges', mine);
      if (shown.nudges[0]?.state === 'delivered') break;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    expect((await call('POST', '/api/my/nudges/erase', mine)).body).toEqual({ erased: 1, kept: 0 });
    expect((await call<MyNudgesAnswer>('GET', '/api/my/nudges', mine)).body.nudges).toEqual([]);
  });

  it('sets tenant, organisations and teams, and says who did', async () => {
    const put = (path: string, body: object) => call('PUT', `/api/settings/${path}`, asAdministrator, body);
    expect((await put('tenant', { nudgesPerDay: 3, incidentLeads: [owner] })).status).toBe(200);
    expect((await put('organisations/RXX', { mode: 'dry_run' })).status).toBe(200);
    expect((await put(`teams/${encodeURIComponent(teamId)}`, { organisation: 'RXX' })).status).toBe(200);
    const { body } = await call<SettingsAnswer>('GET', '/api/settings', asAdministrator);
    expect(body.scopes).toMatchObject([
      { level: 'tenant', id: '', settings: { nudgesPerDay: 3, incidentLeads: [owner], mode: null } },
      { level: 'organisation', id: 'RXX', settings: { mode: 'dry_run' } },
      { level: 'team', id: teamId, settings: { organisation: 'RXX' } },
    ]);
    expect(body.installation).toEqual({
      tenants: [tenantId],
      detailDays: 7,
      auditDays: 90,
      nudgesPerDay: 2,
      delivery: ['chat'],
      graph: false,
    });
    expect((await put('organisations/RXX', { mode: null })).body).toMatchObject({ settings: { mode: null } });
    const audit = await call<AuditAnswer>('GET', '/api/audit', { oid: stranger, roles: ['Audit.Read'] });
    expect(audit.body.changes[0]).toMatchObject({ event: 'setting_changed', actorId: administrator });
    expect(audit.body.changes.length).toBeGreaterThan(4);
    expect(audit.body.next).toBeNull();
    for (const [path, wrong] of [
      ['organisations/rxx', { mode: 'on' }],
      ['tenant', { organisation: 'not a code' }],
      ['tenant', { incidentLeads: ['Morag'] }],
      ['tenant', { confirmed: { members: 1, guests: 0 } }],
    ] as const)
      expect((await put(path, wrong)).status).toBe(400);
    await put('tenant', { nudgesPerDay: null, incidentLeads: null });
  });

  it('finds the leads of incidents however their ids were written', async () => {
    const set = await call<{ settings: object }>('PUT', '/api/settings/tenant', asAdministrator, {
      incidentLeads: [owner.toUpperCase()],
    });
    expect(set.body.settings).toMatchObject({ incidentLeads: [owner] });
    await call('PUT', '/api/settings/tenant', asAdministrator, { incidentLeads: null });
  });

  describe('somebody of another tenant', () => {
    const all = ['Admin.Config', 'IG.Lead', 'Audit.Read', 'Incident.Lead'] as const;
    // The same id as the owner's: whom a token names counts in its own tenant alone.
    const there = { oid: owner, roles: all, tenantId: elsewhere };
    const incident = () => ({
      level: 'tenant',
      teamId,
      channelId,
      endsAt: new Date(Date.now() + 3_600_000).toISOString(),
      reason: 'coach crash',
    });

    it.each<[string, string, () => unknown]>([
      ['GET', `${team}/channels`, () => undefined],
      ['PUT', channel, () => ({ change: 'mode', mode: 'off' })],
      ['PUT', `/api/settings/teams/${encodeURIComponent(teamId)}`, () => ({ mode: 'off' })],
      ['POST', '/api/incidents', incident],
    ])('finds nothing at %s %s', async (method, path, body) => {
      const { status, body: answer } = await call(method, path, there, body());
      expect([status, answer]).toEqual([404, { error: 'not_found' }]);
    });

    it('sees and changes what is their own', async () => {
      expect((await call('GET', '/api/teams', there)).body).toEqual({ teams: [] });
      expect((await call('GET', '/api/audit', there)).body).toEqual({ changes: [], next: null });
      expect((await call('PUT', '/api/settings/tenant', there, { nudgesPerDay: 7 })).status).toBe(200);
      expect((await call<SettingsAnswer>('GET', '/api/settings', there)).body.scopes).toMatchObject([
        { level: 'tenant', settings: { nudgesPerDay: 7 } },
      ]);
      const here = await call<SettingsAnswer>('GET', '/api/settings', asAdministrator);
      expect(here.body.scopes[0]?.settings.nudgesPerDay).toBeNull();
    });
  });

  it('takes a directory of routes as a file, names what is wrong by line and field, and gives it back', async () => {
    const exported = await call<string>('GET', '/api/routes/export', asAdministrator);
    expect(exported.body).toContain('routes:');
    const own = exported.body.replace(/title: .*/, 'title: Renal registrar on call');
    const wrong = exported.body.replace(/kind: .*/, 'kind: telepathy');
    const refused = await call<{ faults: string[] }>('PUT', '/api/routes', asAdministrator, { yaml: wrong });
    expect(refused.status).toBe(422);
    expect(refused.body.faults[0]).toMatch(/^line \d+, routes\[0\]\.kind: must be one of/);
    expect((await call<RoutesAnswer>('GET', '/api/routes', asAdministrator)).body.own).toBe(false);
    const checked = await call('POST', '/api/routes/check', asAdministrator, { yaml: own });
    expect(checked.body).toEqual({ routes: defaultRoutes.length, faults: [] });
    expect((await call('PUT', '/api/routes', asAdministrator, { yaml: own })).status).toBe(200);
    const now = await call<RoutesAnswer>('GET', '/api/routes', asAdministrator);
    expect(now.body.own).toBe(true);
    expect(now.body.routes[0]?.title).toBe('Renal registrar on call');
    const { body } = await call<TeamAnswer>('GET', `${team}/channels`, asOwner);
    expect(body.channels[0]?.routes.map(({ title }) => title)).toContain('Renal registrar on call');
    expect((await call('DELETE', '/api/routes', asAdministrator)).status).toBe(200);
    expect((await call<RoutesAnswer>('GET', '/api/routes', asAdministrator)).body.own).toBe(false);
  });

  it('declares a major incident by its leads alone, tells the members, and stands it down', async () => {
    const lead = { oid: stranger, roles: ['Incident.Lead'] as const };
    const declaration = {
      level: 'team',
      teamId,
      channelId,
      endsAt: new Date(Date.now() + 3_600_000).toISOString(),
      reason: 'coach crash',
    };
    const declare = (who: Parameters<typeof call>[2], change: object = {}) =>
      call<{ error?: string; incident?: { id: string } }>('POST', '/api/incidents', who, {
        ...declaration,
        ...change,
      });
    expect((await declare({ oid: author.aadObjectId })).status).toBe(403);
    expect((await declare(lead, { reason: 'Jane Miller, NHS 9990000018' })).body.error).toBe(
      'reason_identifies',
    );
    expect((await declare(lead, { endsAt: new Date(0).toISOString() })).body.error).toBe('end_wrong');
    expect((await declare(lead, { channelId: '19:other@thread.tacv2' })).status).toBe(404);
    expect((await declare(lead, { channelId: `${channelId}\0` })).status).toBe(400);
    const declared = await declare(lead);
    expect(declared.status).toBe(200);
    expect((await declare(lead)).status).toBe(409);
    const told = () => whole.connector.messages.filter(({ conversationId }) => conversationId === channelId);
    expect(told()).toHaveLength(1);
    expect(String(told()[0]?.activity.text)).toContain('coach crash');
    const id = declared.body.incident?.id ?? '';
    const down = (who: Parameters<typeof call>[2]) => call('POST', `/api/incidents/${id}/stand-down`, who);
    expect((await down({ oid: author.aadObjectId })).status).toBe(403);
    const foreignLead = { ...lead, tenantId: elsewhere };
    expect((await down(foreignLead)).status).toBe(404);
    expect((await call('GET', '/api/incidents', foreignLead)).body).toEqual({ incidents: [] });
    expect((await down(lead)).status).toBe(200);
    expect((await down(lead)).status).toBe(409);
    for (let tries = 0; tries < 60 && told().length < 2; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 200));
    expect(told()).toHaveLength(2);
    const list = await call<{ incidents: { on: boolean }[] }>('GET', '/api/incidents', lead);
    expect(list.body.incidents.map(({ on }) => on)).toEqual([false]);
  });

  it('tells an administrator what is still to be done', async () => {
    const { body } = await call<FirstRunAnswer>('GET', '/api/first-run', asAdministrator);
    const steps = body.todo.map(({ step }) => step);
    expect(steps).toEqual(expect.arrayContaining(['graph_off', 'routes_not_own', 'no_incident_leads']));
    expect(body.channels).toBe(2);
    await call('PUT', '/api/settings/tenant', asAdministrator, { incidentLeads: [owner], mode: 'dry_run' });
    const after = (await call<FirstRunAnswer>('GET', '/api/first-run', asAdministrator)).body.todo;
    expect(after.map(({ step }) => step)).toContain('not_live');
    expect(after.map(({ step }) => step)).not.toContain('no_incident_leads');
  });

  it('sets nothing for a team that it never saw, and takes back what is set for one that is gone', async () => {
    const put = async (id: string, mode: string | null) =>
      (await call('PUT', `/api/settings/teams/${encodeURIComponent(id)}`, asAdministrator, { mode })).status;
    expect(await put('19:other@thread.tacv2', 'off')).toBe(404);
    expect(await put(teamId, 'off')).toBe(200);
    await whole.post(installationUpdate('remove', 'team'), await whole.bearer());
    expect((await call('GET', `${team}/channels`, asAdministrator)).status).toBe(404);
    expect(await put(teamId, null)).toBe(200);
    const { body } = await call<SettingsAnswer>('GET', '/api/settings', asAdministrator);
    expect(body.scopes.map(({ id }) => id)).not.toContain('19:other@thread.tacv2');
  });
});

describe('a team that nobody owns', () => {
  const member = { id: author.id, name: author.name, aadObjectId: author.aadObjectId, userRole: 'user' };
  const ask = async <T>(whole: Whole, path: string, oid: string, given: readonly Role[] = []) => {
    const token = await whole.people.sign({ tenantId, payload: { oid, roles: [...given] } });
    const answer = await fetch(`${whole.root}${path}`, { headers: { authorization: `Bearer ${token}` } });
    return { status: answer.status, body: (await answer.json()) as T };
  };
  let folder: string;
  beforeAll(() => {
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    folder = mkdtempSync(join(tmpdir(), 'chaperone-ownerless-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    jest.restoreAllMocks();
  });

  it('is told to an administrator, by its name also after a restart, without asking Teams again', async () => {
    const seen = async (whole: Whole) => {
      const { body } = await ask<FirstRunAnswer>(whole, '/api/first-run', administrator, ['Admin.Config']);
      const { teams } = (await ask<TeamsAnswer>(whole, '/api/teams', administrator, ['Admin.Config'])).body;
      return { todo: body.todo.find(({ step }) => step === 'teams_without_owner'), teams };
    };
    const expected = {
      todo: { step: 'teams_without_owner', count: 1 },
      teams: [{ teamId, name: 'Renal ward', owners: 0, channels: 1, heard: 0 }],
    };
    const first = await startWhole({ CHAPERONE_DATA_FOLDER: folder });
    first.connector.setTeam({
      name: 'Renal ward',
      aadGroupId: 'bbbbbbbb-0000-4000-8000-000000000001',
      channels: [{ id: teamId }],
      members: [member],
    });
    await first.post(installationUpdate('add', 'team'), await first.bearer());
    expect(await seen(first)).toEqual(expected);
    // Its roster is known and nobody is an owner: that does not pass by waiting.
    expect((await ask(first, `${team}/channels`, author.aadObjectId)).body).toEqual({
      error: 'forbidden',
      needs: ['team_owner', 'Admin.Config'],
    });
    await first.stop();
    const second = await startWhole({ CHAPERONE_DATA_FOLDER: folder });
    expect(await seen(second)).toEqual(expected);
    expect(second.connector.received.filter(({ path }) => path.startsWith('/v3/'))).toEqual([]);
    await second.stop();
  });
});
