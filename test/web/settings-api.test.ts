import { jest } from '@jest/globals';
import type { FirstRunAnswer } from '../../src/web/first-run-api.ts';
import type { AuditAnswer, AuditNamesAnswer, SettingsAnswer } from '../../src/web/organisation-api.ts';
import { channelId, installationUpdate, teamId, tenantId } from '../support/activities.ts';
import {
  administrator,
  asAdministrator,
  asOwner,
  channel,
  elsewhere,
  owner,
  settingsStage,
  stranger,
  team,
} from './settings-stage.ts';

jest.setTimeout(120_000);

describe('the interface of settings', () => {
  const stage = settingsStage();
  const { call } = stage;

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
    expect(audit.body.changes).toHaveLength(4);
    expect(audit.body.next).toBeNull();
    for (const [path, wrong] of [
      ['organisations/rxx', { mode: 'on' }],
      ['tenant', { organisation: 'not a code' }],
      ['tenant', { incidentLeads: ['Morag'] }],
      ['organisations/RXX', { igLeads: ['Morag'] }],
      // An organisation is no part of another, whose leads would then see its counts.
      ['organisations/RXX', { organisation: 'RYY' }],
      // Who leads for the whole tenant has the role, which the tenant's administrators give.
      ['tenant', { igLeads: [owner] }],
      ['tenant', { confirmed: { members: 1, guests: 0 } }],
    ] as const)
      expect((await put(path, wrong)).status).toBe(400);
    await put('tenant', { nudgesPerDay: null, incidentLeads: null });
  });

  it('names who changed something for those who may read the audit, and writes no name down', async () => {
    const auditor = { oid: stranger, roles: ['Audit.Read'] as const };
    await call('PUT', channel, asOwner, { change: 'mode', mode: 'dry_run' });
    await call('PUT', channel, asOwner, { change: 'mode', mode: 'on' });
    const names = () => call<AuditNamesAnswer>('GET', '/api/audit/names', auditor);
    // The owner is a member of the team; the administrator is in no place where the bot is.
    expect((await names()).body).toEqual({ names: { [owner]: 'Morag Ferris' }, complete: true });
    const { changes } = (await call<AuditAnswer>('GET', '/api/audit', asAdministrator)).body;
    expect(changes.filter(({ byYou }) => byYou).map(({ actorId }) => actorId)).toContain(administrator);
    expect(changes.every(({ byYou, actorId }) => byYou === (actorId === administrator))).toBe(true);
    expect(JSON.stringify(changes)).not.toContain('Morag');
    for (const who of [asOwner, { oid: stranger, roles: ['IG.Lead'] as const }])
      expect((await call('GET', '/api/audit/names', who)).status).toBe(403);
    // Nobody but those who stand in the changes of the tenant.
    expect((await call('GET', '/api/audit/names', { ...auditor, tenantId: elsewhere })).body).toEqual({
      names: {},
      complete: true,
    });
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
    await stage.whole.post(installationUpdate('remove', 'team'), await stage.whole.bearer());
    expect((await call('GET', `${team}/channels`, asAdministrator)).status).toBe(404);
    expect(await put(teamId, null)).toBe(200);
    const { body } = await call<SettingsAnswer>('GET', '/api/settings', asAdministrator);
    expect(body.scopes.map(({ id }) => id)).not.toContain('19:other@thread.tacv2');
  });
});
