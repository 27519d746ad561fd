import type pg from 'pg';
import { planned } from '../../src/store/plans.ts';
import type { TestDatabase } from '../support/databases.ts';

/** How statements are planned once for each connection; `test` gives the open database. */
export function describePlans(test: () => TestDatabase): void {
  const statement = (value: unknown) => ({ sql: 'select $1::int * 2 as twice', parameters: [value] });
  const failing = (value: unknown) => planned({ sql: 'select 1 / $1::int', parameters: [value] });
  /** A connection that is used for one test alone. */
  const connected = async (work: (client: pg.PoolClient) => Promise<void>) => {
    const client = await test().database.pool.connect();
    await work(client).finally(() => client.release(true));
  };
  const twice = async (client: pg.PoolClient, value: number) =>
    (await client.query<{ twice: number }>(planned(statement(value)))).rows[0]?.twice;

  it('runs with other values by the plan of before', () =>
    connected(async (client) => {
      expect([await twice(client, 1), await twice(client, 2), await twice(client, 3)]).toEqual([2, 4, 6]);
      const { rows } = await client.query<{ runs: string }>(
        'select generic_plans + custom_plans as runs from pg_prepared_statements where statement like $1',
        [`%${statement(0).sql}%`],
      );
      expect(rows).toEqual([{ runs: '3' }]);
    }));

  it('makes the plans of a text and of another that is sent before its answer', () =>
    connected(async (client) => {
      expect(await Promise.all([twice(client, 1), twice(client, 2)])).toEqual([2, 4]);
    }));

  it('runs after a text failed in which some plans were made and others not', () =>
    connected(async (client) => {
      const text = `${planned(statement(1))}; ${failing(0)}; ${planned({ sql: 'select $1::text', parameters: ['a'] })}`;
      await expect(client.query(text)).rejects.toMatchObject({ code: '22012' });
      expect(await twice(client, 2)).toBe(4);
      expect((await client.query(failing(1))).rows).toEqual([{ '?column?': 1 }]);
    }));

  it('is made again once it was missed, where a pooler has taken it away', () =>
    connected(async (client) => {
      await twice(client, 1);
      await client.query({ text: 'deallocate all' });
      await expect(twice(client, 2)).rejects.toMatchObject({ code: '26000' });
      expect(await twice(client, 3)).toBe(6);
    }));

  it('is made anew for a connection that comes after another', async () => {
    await connected(async (client) => void (await twice(client, 1)));
    await connected(async (client) => expect(await twice(client, 2)).toBe(4));
  });

  it('takes a value that looks like a plan for a value', () =>
    connected(async (client) => {
      const text = 'select 1; execute chaperone_0; execute chaperone_99999';
      const { rows } = await client.query(planned({ sql: 'select $1::text as text', parameters: [text] }));
      expect(rows).toEqual([{ text }]);
    }));
}
