import { jest } from '@jest/globals';
import type { MyNudgesAnswer } from '../../src/web/my-nudges-api.ts';
import { author, channelMessage } from '../support/activities.ts';
import { asOwner, settingsStage } from './settings-stage.ts';

jest.setTimeout(120_000);

describe("the interface of one's own nudges", () => {
  const stage = settingsStage();
  const { call } = stage;

  it('shows somebody their own nudges, gives them as a file and erases them', async () => {
    const told = '34F just back from Guinea with a haemorrhagic fever, seen at Skipton this week.';
    await stage.whole.post(channelMessage(told, {}, Date.now() - 2_000), await stage.whole.bearer());
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
});
