import { jest } from '@jest/globals';
import { defaultRoutes } from '../../src/escalate/routes.ts';
import type { TeamAnswer } from '../../src/web/channels-api.ts';
import type { RoutesAnswer } from '../../src/web/routes-api.ts';
import { asAdministrator, asOwner, settingsStage, team } from './settings-stage.ts';

jest.setTimeout(120_000);

describe('the interface of routes', () => {
  const { call } = settingsStage();

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

  it('reads a few files at a time, and others when it is asked again', async () => {
    const check = () =>
      call('POST', '/api/routes/check', asAdministrator, { yaml: `routes: [${'a,'.repeat(9_000)}]` });
    const answers = await Promise.all(Array.from({ length: 30 }, check));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 429]));
    expect((await check()).body).toMatchObject({ routes: 0, faults: expect.arrayContaining([]) });
  });
});
