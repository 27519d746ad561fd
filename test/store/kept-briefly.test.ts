import { keepBriefly } from '../../src/store/kept-briefly.ts';
import { testClock } from '../support/ledger-fixtures.ts';

function setUp(most = 2) {
  const clock = testClock();
  const kept = keepBriefly<string>(clock, 1_000, most);
  const made: string[] = [];
  const get = (key: string, state = 'now', fails = false) =>
    kept.get(key, state, async () => {
      made.push(`${key} ${state}`);
      if (fails) throw new Error('The database is away.');
      return `${key} ${state} ${made.length}`;
    });
  return { clock, made, get };
}

describe('what is kept briefly', () => {
  it('is made once for all who ask at once, and until its time is up', async () => {
    const { clock, get } = setUp();
    expect(await Promise.all([get('a'), get('a')])).toEqual(['a now 1', 'a now 1']);
    clock.forward(999);
    expect(await get('a')).toBe('a now 1');
    clock.forward(1);
    expect(await get('a')).toBe('a now 2');
  });

  it('is made anew when things have changed, and when the clock was put back', async () => {
    const { clock, get } = setUp();
    await get('a');
    expect(await get('a', 'then')).toBe('a then 2');
    clock.forward(-5);
    expect(await get('a', 'then')).toBe('a then 3');
  });

  it('is kept for no more than so many, the latest', async () => {
    const { made, get } = setUp();
    for (const key of ['a', 'b', 'c', 'c', 'b', 'a']) await get(key);
    expect(made).toEqual(['a now', 'b now', 'c now', 'a now']);
  });

  it('is not kept where it could not be made', async () => {
    const { get } = setUp();
    await expect(get('a', 'now', true)).rejects.toThrow('The database is away.');
    expect(await get('a')).toBe('a now 2');
  });
});
