import { commits, Ending } from '../../src/store/ending.ts';
import { asText } from '../../src/store/literals.ts';
import { Plans, planned } from '../../src/store/plans.ts';

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
  expect(text).toMatch(/^execute chaperone_\d+\('c'\); execute chaperone_\d+; commit$/);
  expect(new Plans().missingFor(text)).toMatch(
    /^deallocate all; prepare \w+ as delete from a where b = \$1; prepare \w+ as with written as \(update a set b = 1 returning b\) select 1 \/ count\(\*\) from written; $/,
  );
  expect(commits(text)).toBe(true);
});

it('sends statements with their values in them when there are more than it has plans for', () => {
  const texts = Array.from({ length: 300 }, (_, at) =>
    planned({ sql: `select $1, ${at}`, parameters: ['a'] }),
  );
  expect(texts[0]).toMatch(/^execute/);
  expect(texts.at(-1)).toBe("select 'a', 299");
});
