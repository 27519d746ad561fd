import { sql } from 'kysely';
import { digestLine, digestLink, keyContext, noLink, sealOf } from '../../src/store/chain-links.ts';
import type { TestDatabase } from '../support/databases.ts';
import { testVault } from '../support/ledger-fixtures.ts';
import { auditStage } from './audit-stage.ts';

/** What is found of an audit that somebody changed, on either database; `both-databases.test.ts` runs it. */
export function describeForgery(shared: () => TestDatabase): void {
  const { add, link, verify, tamper, ids } = auditStage(shared);
  let test: TestDatabase;
  beforeAll(() => {
    test = shared();
  });

  const changes = {
    at: "at - interval '1 hour'",
    tenant_id: "'another'",
    team_id: "'elsewhere'",
    event: "'nudge_closed'",
    why: "'{direct}'",
    traits: "'{name}'",
    band: "'many'",
    note: "'fine'",
    actor_id: "'eve'",
    expires_at: "expires_at + interval '1 hour'",
  };
  it.each(Object.entries(changes))('finds a line whose %s was changed', async (column, value) => {
    await add(5);
    await link();
    const third = (await ids())[2] ?? 0;
    await tamper(`update audit set ${column} = ${value} where id = ${third}`);
    expect(await verify()).toEqual({
      whole: false,
      broken: { what: 'line_changed', position: 3, auditId: String(third) },
    });
  });

  it('is tried with every column of a line', async () => {
    const { rows } = await sql<{ name: string }>`select attname as name from pg_attribute
      where attrelid = 'audit'::regclass and attnum > 0 and not attisdropped`.execute(test.database.db);
    expect(rows.map(({ name }) => name).sort()).toEqual(['id', ...Object.keys(changes)].sort());
  });

  it('finds a line that was taken out, with its link or without', async () => {
    await add(5);
    await link();
    const third = (await ids())[2] ?? 0;
    await tamper(`delete from audit where id = ${third}`);
    expect(await verify()).toMatchObject({ broken: { what: 'line_missing', position: 3 } });
    await tamper(`delete from audit_link where audit_id = ${third}`);
    expect(await verify()).toMatchObject({ broken: { what: 'link_missing', position: 3 } });
    await tamper('update audit_link set position = position - 1 where position > 3');
    expect(await verify()).toMatchObject({ broken: { what: 'link_changed', position: 3 } });
  });

  it('finds a line that was taken out as if its time were up', async () => {
    await add(5);
    await link();
    const third = (await ids())[2] ?? 0;
    await tamper(
      `update audit_link set expires_at = '2026-01-01' where audit_id = ${third}`,
      `delete from audit where id = ${third}`,
    );
    expect(await verify()).toMatchObject({ broken: { what: 'link_changed', position: 3 } });
  });

  it('finds two lines that were exchanged, in the audit or in the chain', async () => {
    await add(5);
    await link();
    const [, second = 0, third = 0] = await ids();
    const exchange = (table: string, column: string) => [
      `update ${table} set ${column} = -1 where ${column} = ${second}`,
      `update ${table} set ${column} = ${second} where ${column} = ${third}`,
      `update ${table} set ${column} = ${third} where ${column} = -1`,
    ];
    await tamper('alter table audit alter column id drop identity', ...exchange('audit', 'id'));
    expect(await verify()).toMatchObject({ broken: { what: 'line_changed', position: 2 } });
    await tamper(...exchange('audit_link', 'audit_id'));
    expect(await verify()).toMatchObject({ broken: { what: 'link_changed', position: 2 } });
    await tamper('alter table audit alter column id add generated always as identity (start with 1000000)');
  });

  it('finds a line that was slipped in', async () => {
    await add(2);
    await link();
    await tamper(
      `insert into audit (at, tenant_id, team_id, event, expires_at)
        values ('2026-03-02T10:00:00Z', 'x', '', 'setting_changed', '2026-09-01')`,
    );
    expect(await verify()).toMatchObject({ broken: { what: 'line_not_linked' } });
  });

  it('finds that the end was cut off, and with a noted end also that all of an older state was put back', async () => {
    await add(3);
    const before = await link();
    const head = await test.database.db.selectFrom('audit_chain').selectAll().executeTakeFirstOrThrow();
    await add(2);
    const noted = await link();
    const cut = [
      `delete from audit where id in (select audit_id from audit_link where position > 3)`,
      'delete from audit_link where position > 3',
    ];
    await tamper(...cut);
    expect(await verify()).toMatchObject({ broken: { what: 'end_missing' } });
    await tamper(`update audit_chain set position = 3, link = '${before.link}'`);
    expect(await verify()).toMatchObject({ broken: { what: 'head_changed' } });
    await tamper(`update audit_chain set seal = '${head.seal}'`);
    expect(await verify()).toMatchObject({ whole: true, lines: 3 });
    expect(await verify(noted)).toMatchObject({ broken: { what: 'not_the_noted_end' } });
  });

  it('finds a genuine line of another past that stands in the place of what followed on an older state', async () => {
    const { db } = test.database;
    const copy = async () => ({
      lines: await db.selectFrom('audit').selectAll().orderBy('id').execute(),
      links: await db.selectFrom('audit_link').selectAll().orderBy('position').execute(),
      head: await db.selectFrom('audit_chain').selectAll().executeTakeFirstOrThrow(),
    });
    const put = (lines: readonly object[], links: readonly object[]) =>
      db.transaction().execute(async (transaction) => {
        await sql`set local session_replication_role = replica`.execute(transaction);
        await sql`insert into audit overriding system value
          select * from jsonb_populate_recordset(null::audit, ${JSON.stringify(lines)}::jsonb)`.execute(
          transaction,
        );
        await sql`insert into audit_link
          select * from jsonb_populate_recordset(null::audit_link, ${JSON.stringify(links)}::jsonb)`.execute(
          transaction,
        );
      });
    await add(3);
    await link();
    const older = await copy();
    await add(2);
    await link();
    const past = await copy();
    await tamper(
      'delete from audit_link where position > 3',
      'delete from audit where id > (select max(audit_id) from audit_link)',
    );
    await db
      .updateTable('audit_chain')
      .set({ ...older.head, id: 1 })
      .execute();
    await add(2);
    await link();
    expect(await verify()).toMatchObject({ whole: true, lines: 5 });
    await tamper(
      'delete from audit where id = (select audit_id from audit_link where position = 4)',
      'delete from audit_link where position = 4',
    );
    await put(past.lines.slice(3, 4), past.links.slice(3, 4));
    expect(await verify()).toMatchObject({ whole: false, broken: { what: 'link_changed', position: 5 } });
    // All that followed, so that each link fits the one before it: only the head knows of another end.
    await tamper(
      'delete from audit where id = (select audit_id from audit_link where position = 5)',
      'delete from audit_link where position = 5',
    );
    await put(past.lines.slice(4), past.links.slice(4));
    expect(await verify()).toMatchObject({ whole: false, broken: { what: 'end_missing' } });
  });

  it('finds a genuine line of another past under the number of the one that stood there', async () => {
    const { db } = test.database;
    await add(2, 0, { note: 'one past' });
    await link();
    const [, last = 0] = await ids();
    const copied = await sql<{ line: string }>`select line from audit_link where position = 2`.execute(db);
    // What was restored from a backup counts on from there, and gives the numbers again.
    await tamper(
      `delete from audit where id = ${last}`,
      'delete from audit_link',
      'delete from audit_unlinked',
      'insert into audit_unlinked select id from audit',
      `update audit_chain set start_position = 0, start_link = '', position = 0, link = ''`,
      `alter table audit alter column id restart with ${last}`,
    );
    const head = await db.selectFrom('audit_chain').selectAll().executeTakeFirstOrThrow();
    const key = testVault.open(head.key, keyContext);
    await db
      .updateTable('audit_chain')
      .set({ seal: sealOf(key, head) })
      .execute();
    await add(1, 0, { note: 'another past' });
    await link();
    expect(await verify()).toMatchObject({ whole: true, lines: 2 });
    await tamper(
      `update audit set note = 'one past', team_id = 'team 1' where id = ${last}`,
      `update audit_link set line = '${copied.rows[0]?.line}' where position = 2`,
    );
    expect(await verify()).toMatchObject({ whole: false, broken: { what: 'link_changed', position: 2 } });
  });

  it('finds a chain that somebody made anew who knows how it is made, and not its key', async () => {
    const { db } = test.database;
    await add(3);
    await link();
    await tamper(`update audit set note = 'nothing happened'`);
    const lines = await db.selectFrom('audit').selectAll().orderBy('id').execute();
    let before = noLink;
    for (const [at, row] of lines.entries()) {
      const next = {
        position: at + 1,
        audit_id: row.id,
        expires_at: row.expires_at,
        line: digestLine('guessed', row),
      };
      before = digestLink('guessed', before, next);
      await db
        .updateTable('audit_link')
        .set({ line: next.line, link: before })
        .where('position', '=', `${next.position}`)
        .execute();
    }
    const head = await db.selectFrom('audit_chain').selectAll().executeTakeFirstOrThrow();
    const forged = { ...head, link: before };
    await db
      .updateTable('audit_chain')
      .set({ link: before, seal: sealOf('guessed', forged) })
      .execute();
    expect(await verify()).toMatchObject({ whole: false, broken: { what: 'head_changed' } });
  });

  it('finds that the chain was taken away, and begins none over what is left', async () => {
    await add(3);
    const noted = await link();
    await tamper('delete from audit_chain');
    expect(await verify()).toMatchObject({ broken: { what: 'no_chain' } });
    await expect(link()).rejects.toMatchObject({ code: 'audit_broken' });
    await tamper('delete from audit_link');
    expect(await verify()).toMatchObject({ broken: { what: 'line_not_linked' } });
    await tamper('delete from audit');
    expect(await verify(noted)).toMatchObject({ broken: { what: 'no_chain' } });
  });
}
