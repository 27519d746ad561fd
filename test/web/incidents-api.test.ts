import { jest } from '@jest/globals';
import { author, channelId, teamId } from '../support/activities.ts';
import { type Caller, elsewhere, settingsStage, stranger } from './settings-stage.ts';

jest.setTimeout(120_000);

describe('the interface of incidents', () => {
  const stage = settingsStage();
  const { call } = stage;

  it('declares a major incident by its leads alone, tells the members, and stands it down', async () => {
    const lead = { oid: stranger, roles: ['Incident.Lead'] as const };
    const declaration = {
      level: 'team',
      teamId,
      channelId,
      endsAt: new Date(Date.now() + 3_600_000).toISOString(),
      reason: 'coach crash',
    };
    const declare = (who: Caller, change: object = {}) =>
      call<{ error?: string; incident?: { id: string } }>('POST', '/api/incidents', who, {
        ...declaration,
        ...change,
      });
    const others = [
      { oid: author.aadObjectId },
      { oid: stranger, roles: ['Admin.Config', 'IG.Lead', 'Audit.Read'] as const },
    ];
    for (const who of others)
      expect([(await declare(who)).status, (await declare(who, { level: 'tenant' })).status]).toEqual([
        403, 403,
      ]);
    // Its team is the roster's, not the one that a page names.
    expect((await declare(lead, { teamId: '19:other@thread.tacv2' })).status).toBe(404);
    expect((await declare(lead, { reason: 'Jane Miller, NHS 9990000018' })).body.error).toBe(
      'reason_identifies',
    );
    expect((await declare(lead, { endsAt: new Date(0).toISOString() })).body.error).toBe('end_wrong');
    expect((await declare(lead, { channelId: '19:other@thread.tacv2' })).status).toBe(404);
    expect((await declare(lead, { channelId: `${channelId}\0` })).status).toBe(400);
    const declared = await declare(lead);
    expect(declared.status).toBe(200);
    expect((await declare(lead)).status).toBe(409);
    const told = () =>
      stage.whole.connector.messages.filter(({ conversationId }) => conversationId === channelId);
    expect(told()).toHaveLength(1);
    expect(String(told()[0]?.activity.text)).toContain('coach crash');
    const id = declared.body.incident?.id ?? '';
    const down = (who: Caller) => call('POST', `/api/incidents/${id}/stand-down`, who);
    for (const who of others) expect((await down(who)).status).toBe(403);
    expect((await call('POST', '/api/incidents/another/stand-down', lead)).status).toBe(404);
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
});
