import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { type Database, openDatabase } from '../../src/store/database.ts';

const dpia = readFileSync(new URL('../../docs/assurance/dpia.md', import.meta.url), 'utf8');

/** `table.field` of each row of the DPIA's table; a row without a table goes on with the one before. */
function fieldsOf(document: string): readonly string[] {
  const rows = (document.split('<!-- fields -->')[1] ?? '').matchAll(/^\| (?:`(\w+)`)? ?\| (`[^|]+) \|/gm);
  let table = '';
  return [...rows].flatMap(([, name, fields = '']) => {
    table = name ?? table;
    return [...fields.matchAll(/`(\w+)`/g)].map(([, field]) => `${table}.${field}`);
  });
}

describe('the list of stored fields in the DPIA', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase({ memory: true });
  });
  afterAll(() => database.close());

  it('is that of the database, field by field', async () => {
    const { rows } = await sql<{ field: string }>`
      select table_name || '.' || column_name as field from information_schema.columns
      where table_schema = 'public' and table_name not like 'kysely%'`.execute(database.db);
    expect([...fieldsOf(dpia)].sort()).toEqual(rows.map(({ field }) => field).sort());
  });

  it('is read row by row', () => {
    const rows = '<!-- fields -->\n| `a` | `one`, `two` | x |\n| | `three` | y |\n| `b` | `four` | z |\n';
    expect(fieldsOf(rows)).toEqual(['a.one', 'a.two', 'a.three', 'b.four']);
  });
});
