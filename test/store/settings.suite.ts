import type { SettingsScope } from '../../src/chaperone/ports.ts';
import { openSettings } from '../../src/store/settings.ts';
import type { TestDatabase } from '../support/databases.ts';
import { authorId, tenantId, threadRef } from '../support/ledger-fixtures.ts';

/** What is set for scopes, on any database. */
export function describeSettings(database: () => TestDatabase): void {
  const thread = threadRef();
  const by = { id: authorId, platformId: '29:author', name: 'Priya Raman' };
  const open = () =>
    openSettings(database().database.db, {
      clock: { now: () => new Date() },
      auditDays: 90,
    });
  const at = (level: SettingsScope['level'], id: string): SettingsScope => ({ tenantId, level, id });

  beforeEach(async () => {
    await database().empty();
  });

  it('have nothing to say where nothing is set', async () => {
    const settings = await open();
    expect(settings.chain(thread)).toEqual([{}, {}, {}, {}]);
  });

  it('are found again after a restart, scope by scope', async () => {
    const settings = await open();
    await settings.change(at('tenant', ''), { nudgesPerDay: 3 }, by);
    await settings.change(at('organisation', 'RXX'), { mode: 'dry_run' }, by);
    await settings.change(at('team', thread.teamId), { organisation: 'RXX' }, by);
    await settings.change(at('channel', thread.channelId), { channelClass: 'open' }, by);
    const expected = [
      { nudgesPerDay: 3 },
      { mode: 'dry_run' },
      { organisation: 'RXX' },
      { channelClass: 'open' },
    ];
    expect(settings.chain(thread)).toEqual(expected);
    expect((await open()).chain(thread)).toEqual(expected);
  });

  it('are not set back by a look that read them before a change', async () => {
    let hold = false;
    let go = () => {};
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const db = database().database.db.withPlugin({
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        if (hold) await gate;
        return result;
      },
    });
    const held = await openSettings(db, { clock: { now: () => new Date() }, auditDays: 90 });
    await held.change(at('tenant', ''), { nudgesPerDay: 3 }, by);
    hold = true;
    const look = held.look();
    // The answer to the look waits; the change must not wait behind it.
    await new Promise((resolve) => setTimeout(resolve, 50));
    hold = false;
    await held.change(at('tenant', ''), { nudgesPerDay: 5 }, by);
    go();
    await look;
    expect(held.scope(at('tenant', ''))).toEqual({ nudgesPerDay: 5 });
  });

  it('tell who leads which organisations, on every instance, and at once who does no more', async () => {
    const [settings, other] = [await open(), await open()];
    const [ann, ben] = ['ann', 'ben'];
    for (const code of ['RYY', 'RXX'])
      await settings.change(at('organisation', code), { igLeads: [ann] }, by);
    // Of a team nobody is such a lead, whatever stands there.
    await settings.change(at('team', thread.teamId), { igLeads: [ben] }, by);
    await other.look();
    for (const instance of [settings, other, await open()]) {
      expect(await instance.ledBy(tenantId, ann)).toEqual(['RXX', 'RYY']);
      expect(await instance.ledBy('another', ann)).toEqual([]);
      expect(await instance.ledBy(tenantId, ben)).toEqual([]);
    }
    await settings.change(at('organisation', 'RXX'), { igLeads: [ben] }, by);
    expect(await other.ledBy(tenantId, ann)).toEqual(['RYY']);
    await settings.change(at('organisation', 'RYY'), { igLeads: undefined }, by);
    expect(await other.ledBy(tenantId, ann)).toEqual([]);
    await other.look();
    for (const instance of [settings, other, await open()])
      expect([await instance.ledBy(tenantId, ann), await instance.ledBy(tenantId, ben)]).toEqual([
        [],
        ['RXX'],
      ]);
  });

  it('keep what a change does not name, and inherit again what it takes away', async () => {
    const settings = await open();
    const channel = at('channel', thread.channelId);
    await settings.change(channel, { channelClass: 'open', mode: 'off' }, by);
    expect(await settings.change(channel, { mode: undefined, nudgesPerDay: 1 }, by)).toEqual({
      channelClass: 'open',
      nudgesPerDay: 1,
    });
  });

  it('lose neither of two changes that are made at once', async () => {
    const [one, two] = [await open(), await open()];
    await Promise.all([
      one.change(at('tenant', ''), { mode: 'dry_run' }, by),
      two.change(at('tenant', ''), { nudgesPerDay: 5 }, by),
    ]);
    expect((await open()).scope(at('tenant', ''))).toEqual({ mode: 'dry_run', nudgesPerDay: 5 });
  });

  it('note who changed what, and when to the hour', async () => {
    await (await open()).change(at('team', 'team-1'), { mode: 'off' }, by);
    const rows = await database().database.db.selectFrom('audit').selectAll().execute();
    expect(rows).toMatchObject([
      {
        event: 'setting_changed',
        tenant_id: tenantId,
        actor_id: authorId,
        note: 'team team-1 {"mode":"off"}',
      },
    ]);
  });

  it('note also what is inherited again', async () => {
    await (await open()).change(at('tenant', ''), { mode: undefined, nudgesPerDay: 3 }, by);
    const [row] = await database().database.db.selectFrom('audit').select('note').execute();
    expect(row?.note).toBe('tenant {"mode":null,"nudgesPerDay":3}');
  });

  it('reach another instance at its next look', async () => {
    const [one, two] = [await open(), await open()];
    await one.change(at('tenant', ''), { mode: 'off' }, by);
    expect(two.scope(at('tenant', ''))).toEqual({});
    await two.look();
    expect(two.scope(at('tenant', ''))).toEqual({ mode: 'off' });
  });
}
