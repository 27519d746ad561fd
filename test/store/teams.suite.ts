import { createChannels } from '../../src/store/channels.ts';
import { createTeams } from '../../src/store/teams.ts';
import { createVault } from '../../src/store/vault.ts';
import { dumpEverything, type TestDatabase } from '../support/databases.ts';
import { tenantId, testClock, testVault } from '../support/ledger-fixtures.ts';

/** What must hold on either database; `both-databases.test.ts` runs it. */
export function describeTeams(shared: () => TestDatabase): void {
  const serviceUrl = 'https://smba.trafficmanager.net/uk/';
  let test: TestDatabase;
  let clock: ReturnType<typeof testClock>;
  beforeEach(async () => {
    test = shared();
    await test.empty();
    clock = testClock();
  });
  const open = (vault = testVault) => createTeams(test.database.db, { clock, vault });
  const renal = { tenantId, teamId: 'team-1', name: 'Renal wärd', owners: 2 };

  it('keeps what each is called and how many own it, the latest that was read', async () => {
    expect(await open().of(tenantId)).toEqual(new Map());
    await open().record({ ...renal, name: 'Renal', owners: 0 });
    await open().record(renal);
    await open().record({ ...renal, teamId: 'team-2', name: '', owners: 0 });
    await open().record({ ...renal, tenantId: 'another' });
    expect(await open().of(tenantId)).toEqual(
      new Map([
        ['team-1', { teamId: 'team-1', name: 'Renal wärd', owners: 2 }],
        ['team-2', { teamId: 'team-2', name: '', owners: 0 }],
      ]),
    );
  });

  it('keeps names sealed, and does without those under a key that is gone until they are read again', async () => {
    await open().record(renal);
    expect(await dumpEverything(test.database)).not.toContain('Renal');
    const other = open(createVault(new Uint8Array(32).fill(4)));
    expect((await other.of(tenantId)).get('team-1')).toEqual({ teamId: 'team-1', name: '', owners: 2 });
    await other.record(renal);
    expect((await other.of(tenantId)).get('team-1')?.name).toBe('Renal wärd');
  });

  it('opens no name in the place of another team', async () => {
    await open().record(renal);
    await open().record({ ...renal, teamId: 'team-2', name: 'Oncology' });
    await test.database.db
      .updateTable('team')
      .set((row) => ({
        name: row.selectFrom('team as other').select('other.name').where('other.team_id', '=', 'team-2'),
      }))
      .where('team_id', '=', 'team-1')
      .execute();
    expect((await open().of(tenantId)).get('team-1')?.name).toBe('');
  });

  it('forgets those of which no channel is left, an hour after they were read', async () => {
    const channels = createChannels(test.database.db, clock);
    const ids = async () => [...(await open().of(tenantId)).keys()].sort();
    await open().record(renal);
    await open().record({ ...renal, teamId: 'team-2' });
    await channels.register([{ tenantId, teamId: 'team-1', channelId: 'channel-1', serviceUrl }]);
    await open().forgetGone();
    expect(await ids()).toEqual(['team-1', 'team-2']);
    clock.forward(60 * 60_000 + 1);
    await open().forgetGone();
    expect(await ids()).toEqual(['team-1']);
    await channels.forget(tenantId, 'team-1');
    await open().forgetGone();
    expect(await ids()).toEqual([]);
  });
}
