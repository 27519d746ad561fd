import type { Trait } from '../../src/assess/types.ts';
import type { LearningPlace } from '../../src/chaperone/learning.ts';
import type { FineReason } from '../../src/chaperone/views.ts';
import { unlessOthersDo } from '../../src/store/alone.ts';
import { openMutes } from '../../src/store/learning.ts';
import { createThreadLedger } from '../../src/store/ledger.ts';
import type { TestDatabase } from '../support/databases.ts';
import { tenantId, testClock, testVault, threadRef } from '../support/ledger-fixtures.ts';

/** What must hold on either database; `both-databases.test.ts` runs it. */
export function describeLearning(database: () => TestDatabase): void {
  const dayMs = 86_400_000;
  const place: LearningPlace = { tenantId, organisation: 'RXX', channelClass: 'advice' };
  let clock = testClock();
  const open = () => openMutes(database().database.db, { clock, auditDays: 90 });
  const count = async (
    times: number,
    outcome: 'nudged' | FineReason,
    traits: Trait[] = ['name'],
    at: LearningPlace = place,
  ) => {
    const ledger = createThreadLedger(database().database.db, {
      clock,
      retention: { detailDays: 7, auditDays: 90 },
      jobs: { enqueue: async () => undefined, wake: () => undefined },
      vault: testVault,
    });
    await Promise.all(
      Array.from({ length: times }, (_, thread) =>
        ledger.withThread(threadRef(`${thread}`), (turn) => turn.countOutcome(at, traits, outcome)),
      ),
    );
  };
  const audit = async () =>
    (await database().database.db.selectFrom('audit').selectAll().orderBy('id').execute()).map(
      ({ event, traits, note, actor_id }) => [event, traits?.join(), note, actor_id].join(' ').trim(),
    );

  beforeEach(async () => {
    clock = testClock();
    await database().empty();
  });

  it('goes on while an instance forgets what has expired', async () => {
    await count(20, 'nudged');
    await count(9, 'not_a_patient');
    const mutes = await open();
    await unlessOthersDo(database().database, 'forget', () => mutes.review());
    expect([...mutes.at(place)]).toEqual(['name']);
  });

  it('mutes a kind of detail, there alone, once more than 40 % of its nudges were wrong', async () => {
    await count(20, 'nudged', ['name', 'age']);
    await count(20, 'nudged', ['name'], { ...place, organisation: '' });
    await count(4, 'not_a_patient');
    await count(4, 'staff_detail');
    const mutes = await open();
    await mutes.review();
    expect([...mutes.at(place)]).toEqual([]);
    await count(1, 'made_up');
    await mutes.review();
    expect([...mutes.at(place)]).toEqual(['name']);
    expect([...mutes.at({ ...place, organisation: '' })]).toEqual([]);
    expect([...mutes.at({ ...place, channelClass: 'open' })]).toEqual([]);
    expect([...mutes.at({ ...place, tenantId: 'other' })]).toEqual([]);
    expect(mutes.list(tenantId)).toEqual([{ ...place, trait: 'name', since: clock.now() }]);
    expect(mutes.list('other')).toEqual([]);
  });

  it('mutes nothing on fewer than 20 nudges', async () => {
    await count(19, 'nudged');
    await count(19, 'not_a_patient');
    const mutes = await open();
    await mutes.review();
    expect(mutes.list(tenantId)).toEqual([]);
  });

  it('takes a patient rightly seen for no mistake', async () => {
    await count(20, 'nudged');
    for (const reason of ['direct_care_team', 'consented', 'already_public', 'other'] as const)
      await count(5, reason);
    const mutes = await open();
    await mutes.review();
    expect(mutes.list(tenantId)).toEqual([]);
  });

  it('never mutes a number with a check digit', async () => {
    const numbers: Trait[] = ['nhs_number', 'chi_number', 'hc_number', 'phone'];
    await count(20, 'nudged', numbers);
    await count(20, 'staff_detail', numbers);
    const mutes = await open();
    await mutes.review();
    expect([...mutes.at(place)]).toEqual(['phone']);
  });

  it('brings it back by itself when the week is better, and notes both in the audit, with nobody', async () => {
    await count(20, 'nudged');
    await count(10, 'not_a_patient');
    const [one, two] = [await open(), await open()];
    await Promise.all([one.review(), two.review()]);
    await one.review();
    clock.forward(6 * dayMs);
    await one.review();
    expect([...one.at(place)]).toEqual(['name']);
    clock.forward(dayMs);
    await one.review();
    expect([...one.at(place)]).toEqual([]);
    expect(await audit()).toEqual(['trait_muted name RXX advice', 'trait_unmuted name RXX advice']);
  });

  it('brings it back also when more of its nudges are right', async () => {
    await count(20, 'nudged');
    await count(10, 'not_a_patient');
    const mutes = await open();
    await mutes.review();
    await count(10, 'nudged');
    await mutes.review();
    expect(mutes.list(tenantId)).toEqual([]);
  });

  it('reaches another instance at its next look', async () => {
    const other = await open();
    await count(20, 'nudged');
    await count(10, 'not_a_patient');
    await (await open()).review();
    expect([...other.at(place)]).toEqual([]);
    await other.look();
    expect([...other.at(place)]).toEqual(['name']);
  });

  it('counts with the transaction that nudges, or not at all', async () => {
    const ledger = createThreadLedger(database().database.db, {
      clock,
      retention: { detailDays: 7, auditDays: 90 },
      jobs: { enqueue: async () => undefined, wake: () => undefined },
      vault: testVault,
    });
    const failing = ledger.withThread(threadRef(), async (turn) => {
      await turn.countOutcome(place, ['name'], 'nudged');
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    const { db } = database().database;
    expect(await db.selectFrom('outcome_count').selectAll().execute()).toEqual([]);
  });

  it('keeps no count longer than the audit', async () => {
    await count(3, 'nudged');
    const { db } = database().database;
    const total = async () =>
      (await db.selectFrom('outcome_count').select('count').execute()).reduce(
        (sum, row) => sum + row.count,
        0,
      );
    const mutes = await open();
    clock.forward(90 * dayMs);
    await mutes.review();
    expect(await total()).toBe(3);
    clock.forward(dayMs);
    await mutes.review();
    expect(await total()).toBe(0);
  });
}
