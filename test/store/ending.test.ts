import { asText, commits, Ending } from '../../src/store/ending.ts';

it('writes values as the server reads them, whatever stands in them', () => {
  const at = new Date('2026-11-02T10:00:00.123Z');
  const parameters = ["O'Brien\\", null, at, 5, true, ['a', 'b,"{}\\', "it's"], '$1', ''];
  const sql = 'select $1, $2, $3, $4, $5, $6, $7, $8';
  expect(asText({ sql, parameters })).toBe(
    `select  E'O''Brien\\\\', null, '2026-11-02T10:00:00.123Z', '5', 'true',  E'{"a","b,\\\\"{}\\\\\\\\","it''s"}', '$1', ''`,
  );
});

it('takes places of two digits for what they are', () => {
  const parameters = Array.from({ length: 11 }, (_, at) => at);
  expect(asText({ sql: 'values ($11, $1)', parameters })).toBe(`values ('10', '0')`);
});

it.each([[undefined], [{}], [[1]], [1n]])('refuses %p, for which it knows no text', (value) => {
  expect(() => asText({ sql: 'select $1', parameters: [value] })).toThrow(TypeError);
});

it('ends with the commit, and has nothing to send where nothing was collected', () => {
  const ending = new Ending();
  expect(ending.text()).toBeUndefined();
  ending.add({ sql: 'delete from a where b = $1', parameters: ['c'] });
  ending.addSure({ sql: 'update a set b = 1 returning b', parameters: [] });
  const text = ending.text() ?? '';
  expect(text).toBe(
    "delete from a where b = 'c'; with written as (update a set b = 1 returning b) select 1 / count(*) from written; commit",
  );
  expect(commits(text)).toBe(true);
});
