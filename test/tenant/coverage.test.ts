import pg from 'pg';
import { createChannels } from '../../src/store/channels.ts';
import { readHeardChannels } from '../../src/store/heard-channels.ts';
import { readDocument } from '../docs/documents.ts';
import { engines, startTestDatabase, type TestDatabase } from '../support/databases.ts';
import { numberedTeams, publishTo, type Stage, setStage, teamId, tenantId } from './stage.ts';

type Json = {
  teams: {
    id: string;
    failure?: string;
    channels: { id: string; hearing: string; lastHeardAt?: string }[];
  }[];
};

/** The statements of docs/tenant-tool.md that make the user for this. */
const documentedReader = (): readonly string[] => {
  const text = readDocument('docs/tenant-tool.md') ?? '';
  return (/```sql\n([^`]+)```/.exec(text)?.[1] ?? '').split('\n').filter((line) => line !== '');
};

describe('coverage', () => {
  let stage: Stage;
  const kinds = ['standard', 'private', 'shared'] as const;
  const channelsOf = (number: number) =>
    kinds.map((membershipType) => ({
      id: `19:${membershipType}-${number}@thread.tacv2`,
      displayName: membershipType,
      membershipType,
    }));

  beforeEach(async () => {
    stage = await setStage();
    publishTo(stage);
    stage.graph.tenant.addTeams(
      ...numberedTeams(3).map((team, index) => ({ ...team, channels: channelsOf(index + 1) })),
    );
    stage.graph.tenant.install(teamId(1), '1.0.0');
    stage.graph.tenant.install(teamId(2), '1.0.0', []);
  });
  afterEach(() => stage.close());

  const hearings = (out: string) =>
    (JSON.parse(out) as Json).teams
      .sort((a, b) => a.id.localeCompare(b.id))
      .map(({ channels }) => channels.map(({ hearing }) => hearing).join(' '));

  it('tells from Graph alone which channels should be heard, and why the others are not', async () => {
    const { code, out } = await stage.run(['coverage', '--json']);
    expect(hearings(out)).toEqual([
      'expected private shared',
      'no_consent no_consent no_consent',
      'no_app no_app no_app',
    ]);
    expect(code).toBe(1);
    const words = await stage.run(['coverage']);
    expect(words.out).toContain('Teams: 3. Channels: 9.');
    expect(words.out).toMatch(/3 app without consent: .*\n +Ward 2 › standard\n/);
    expect(stage.graph.received.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('is complete where only channels are left out that no app hears', async () => {
    stage.write('teams.txt', teamId(1));
    expect((await stage.run(['coverage', '--teams', 'teams.txt'])).code).toBe(0);
  });

  it('names teams that cannot be looked at', async () => {
    stage.write('teams.txt', `${teamId(1)}\n${teamId(9)}\n`);
    const { code, out } = await stage.run(['coverage', '--teams', 'teams.txt']);
    expect(out).toMatch(new RegExp(`1 not looked at: there is no such team \\(404\\)\n +${teamId(9)}`));
    expect(code).toBe(1);
  });

  describe("with Chaperone's database", () => {
    let test: TestDatabase;
    let url: string;
    beforeAll(async () => {
      const postgres = engines.find(({ name }) => name === 'PostgreSQL');
      if (!postgres) throw new Error('PostgreSQL is one of the engines');
      test = await startTestDatabase(postgres);
      url = 'url' in test.settings ? test.settings.url : '';
    });
    afterAll(() => test.stop());

    it('adds what was heard and what not, and writes nothing', async () => {
      const now = new Date('2026-03-02T10:00:00.000Z');
      const channels = createChannels(test.database.db, { now: () => now });
      const ref = (channelId: string) => ({
        tenantId,
        teamId: '19:team',
        channelId,
        serviceUrl: 'https://smba.trafficmanager.net/uk/',
      });
      stage.graph.tenant.install(teamId(2), '1.0.0');
      stage.graph.tenant.install(teamId(3), '1.0.0');
      await channels.recordHeard([
        { ...ref('19:standard-1@thread.tacv2'), at: now },
        { ...ref('19:shared-1@thread.tacv2'), at: now },
      ]);
      await channels.register([
        ref('19:private-1@thread.tacv2'),
        ref('19:standard-2@thread.tacv2'),
        ref('19:standard-3@thread.tacv2'),
      ]);
      const check = { lastSeenAt: now, position: undefined, nextCheckAt: now };
      await channels.saveCheck(ref('19:private-1@thread.tacv2'), { ...check, coverage: 'no_consent' });
      await channels.saveCheck(ref('19:standard-2@thread.tacv2'), { ...check, coverage: 'silent' });
      await channels.saveCheck(ref('19:standard-3@thread.tacv2'), { ...check, coverage: 'no_consent' });
      const before = await channels.list(tenantId);
      const { out, code } = await stage.run(['coverage', '--json'], { CHAPERONE_ADMIN_DATABASE_URL: url });
      expect(hearings(out)).toEqual([
        'heard private heard',
        'silent private shared',
        'consent_lost private shared',
      ]);
      expect(code).toBe(1);
      expect(await channels.list(tenantId)).toEqual(before);
    });

    it('is told the same as a user who may read that table and nothing else', async () => {
      const now = new Date('2026-03-02T10:00:00.000Z');
      const channelId = '19:standard-1@thread.tacv2';
      const ref = { teamId: '19:team', serviceUrl: 'https://smba.trafficmanager.net/uk/' };
      const channels = createChannels(test.database.db, { now: () => now });
      const other = '99999999-9999-4999-8999-999999999999';
      await channels.recordHeard([
        { ...ref, tenantId, channelId, at: now },
        { ...ref, tenantId: other, channelId: '19:shared-1@thread.tacv2', at: now },
      ]);
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      for (const statement of documentedReader()) await client.query(statement);
      await client.end();
      const reader = Object.assign(new URL(url), { username: 'chaperone_reader', password: 'CHOOSE' }).href;
      expect(await readHeardChannels(reader, tenantId)).toContainEqual({
        channelId,
        coverage: expect.any(String),
        lastHeardAt: now,
      });
      expect((await readHeardChannels(reader, other)).map((channel) => channel.channelId)).toEqual([
        '19:shared-1@thread.tacv2',
      ]);
      const { out } = await stage.run(['coverage', '--json'], { CHAPERONE_ADMIN_DATABASE_URL: reader });
      expect(hearings(out)[0]).toMatch(/^heard /);
    });

    it('says when the database cannot be read, without its address or password', async () => {
      const { code, notes } = await stage.run(['coverage'], {
        CHAPERONE_ADMIN_DATABASE_URL: 'postgres://someone:secret@127.0.0.1:9/nothing',
      });
      expect(notes).toContain("Chaperone's database cannot be read");
      expect(notes).not.toContain('secret');
      expect(code).toBe(3);
    });
  });
});
