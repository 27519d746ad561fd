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
    expect(declared).toMatchObject({ status: 200, body: { outcome: 'declared', told: 'yes' } });
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

  /** Each end is told within seconds, and must not meet the trouble that is meant for the next beginning. */
  let stoodDown = 1;
  const endsAreTold = async () => {
    const told = () =>
      stage.whole.connector.messages.filter(({ activity }) => String(activity.text).includes('mode is over'));
    for (let tries = 0; tries < 150 && told().length < stoodDown; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 200));
    expect(told()).toHaveLength(stoodDown);
  };

  it.each([
    ['that they were not, where it is refused', { status: 403 }, 'no', ['refused']],
    ['that nobody knows, where the platform leaves it in doubt', { status: 500 }, 'unknown', ['ambiguous']],
    [
      'that they were, where it only has to wait',
      { status: 429, headers: { 'retry-after': '1' } },
      'yes',
      [],
    ],
    [
      'that they were not, where that is too long',
      { status: 429, headers: { 'retry-after': '60' } },
      'no',
      ['throttled'],
    ],
  ] as const)('says of the members %s', async (_, trouble, told, logged) => {
    const lead = { oid: stranger, roles: ['Incident.Lead'] as const };
    await endsAreTold();
    const write = jest.mocked(process.stdout.write).mockClear();
    stage.whole.connector.trouble({ on: /^POST .*\/activities/, ...trouble });
    const { status, body } = await call<{ outcome: string; told: string; incident: { id: string } }>(
      'POST',
      '/api/incidents',
      lead,
      {
        ...{ level: 'tenant', teamId, channelId, reason: 'coach crash' },
        endsAt: new Date(Date.now() + 3_600_000).toISOString(),
      },
    );
    expect([status, body.outcome, body.told]).toEqual([200, 'declared', told]);
    const lines = write.mock.calls
      .map(([line]) => String(line))
      .filter((line) => line.includes('reply_failed'));
    expect(lines.map((line) => JSON.parse(line).result)).toEqual(logged);
    expect(lines.join()).not.toContain('coach');
    stoodDown += 1;
    expect((await call('POST', `/api/incidents/${body.incident.id}/stand-down`, lead)).status).toBe(200);
  });
});
