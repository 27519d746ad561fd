import { sql } from 'kysely';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { withoutValues } from '../../src/store/database-error.ts';

const words = 'Mrs Edith Sample';

describe('an error of the database', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase({ memory: true });
  });
  afterAll(() => database.close());

  it.each([
    ['a value of the wrong type', sql`select ${words}::text::integer`, '22P02'],
    [
      'a row that is there already',
      sql`insert into personal_conversation select ${words}::text, 'p', 'c', now() from generate_series(1, 2)`,
      '23505',
    ],
    ['a row that breaks a rule', sql`insert into watch (id) values (7) returning ${words}::text`, '23\\d{3}'],
  ])('repeats nothing of %s, in whatever part of it', async (_what, statement, code) => {
    const bare = await statement.execute(database.db).catch((error: unknown) => error);
    expect(bare).toBeInstanceOf(Error);
    const error = await withoutValues(() => statement.execute(database.db)).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ code: 'database_unavailable' });
    expect((error as Error).message).toMatch(
      new RegExp(`^The database did not do what was asked \\(${code}\\)\\.$`),
    );
    expect(
      JSON.stringify(Object.getOwnPropertyNames(error).map((key) => Reflect.get(error as object, key))),
    ).not.toContain(words);
  });

  it('would repeat them, were it passed on as it comes', async () => {
    await expect(sql`select ${words}::text::integer`.execute(database.db)).rejects.toThrow(words);
  });
});
