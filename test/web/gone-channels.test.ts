import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { readConfig } from '../../src/config.ts';
import { type Chaperone, start } from '../../src/main.ts';
import { createChannels } from '../../src/store/channels.ts';
import { openDatabase } from '../../src/store/database.ts';
import { channelId, channelMessage, installationUpdate, teamId, tenantId } from '../support/activities.ts';
import { type ConnectorDouble, startConnectorDouble } from '../support/connector-double.ts';
import { sowDatabase } from '../support/embedded-seed.ts';
import { freePort } from '../support/free-port.ts';
import { postActivity, productionSettings } from '../support/production.ts';
import { startTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';

jest.setTimeout(120_000);

/** The whole program, which writes down what it heard when it stops. */
describe('channels that are gone', () => {
  let issuer: TokenIssuer;
  let double: ConnectorDouble;
  let folder: string;
  let chaperone: Chaperone | undefined;

  beforeAll(async () => {
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    issuer = await startTokenIssuer();
  });
  afterAll(async () => {
    await issuer.close();
    jest.restoreAllMocks();
  });
  beforeEach(async () => {
    double = await startConnectorDouble();
    folder = mkdtempSync(join(tmpdir(), 'chaperone-gone-'));
    sowDatabase(folder);
    const settings = { ...productionSettings, CHAPERONE_METRICS_PORT: `${await freePort()}` };
    const config = readConfig(settings, []);
    chaperone = await start(
      { ...config, database: { folder }, serviceHosts: ['127.0.0.1'] },
      issuer.endpoints(),
    );
  });
  afterEach(async () => {
    await chaperone?.stop();
    await double.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function post(activity: object): Promise<void> {
    const { serviceUrl } = double;
    const response = await postActivity(`http://127.0.0.1:${chaperone?.port}`, activity, {
      issuer,
      serviceUrl,
    });
    expect(response.status).toBe(200);
  }
  const another = '19:another@thread.tacv2';
  const within = (channel: string, eventType?: string) => ({
    tenant: { id: tenantId },
    team: { id: teamId },
    channel: { id: channel },
    ...(eventType ? { eventType } : {}),
  });
  const sayIn = (channel: string, at: number) =>
    post(
      channelMessage(
        'Who is on call?',
        {
          channelData: within(channel),
          conversation: {
            isGroup: true,
            conversationType: 'channel',
            tenantId,
            id: `${channel};messageid=${at}`,
          },
        },
        at,
      ),
    );

  it.each<[string, object, string[]]>([
    ['nothing is gone', channelMessage('And at night?', {}, Date.now() + 5), [another, channelId]],
    [
      'one is deleted',
      channelMessage('', { type: 'conversationUpdate', channelData: within(channelId, 'channelDeleted') }),
      [another],
    ],
    ['Chaperone is taken from their team', installationUpdate('remove', 'team'), []],
  ])('are not written down as heard where %s', async (_what, gone, left) => {
    await sayIn(channelId, Date.now());
    await sayIn(another, Date.now() + 1);
    await post(gone);
    await chaperone?.stop();
    chaperone = undefined;
    const database = await openDatabase({ folder });
    try {
      const known = await createChannels(database.db, { now: () => new Date() }).list(tenantId);
      expect(known.map((channel) => channel.channelId).sort()).toEqual([...left].sort());
    } finally {
      await database.close();
    }
  });
});
