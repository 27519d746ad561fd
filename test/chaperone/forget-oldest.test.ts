import { forgetOldest } from '../../src/chaperone/forget-oldest.ts';

describe('forgetting the oldest', () => {
  it('forgets entries in the order in which they came, however many have come and gone', () => {
    const entries = new Set<number>();
    for (let at = 0; at < 5_000; at += 1) {
      entries.add(at);
      if (entries.size > 100) forgetOldest(entries);
      expect(entries.size).toBe(Math.min(at + 1, 100));
    }
    expect([...entries]).toEqual(Array.from({ length: 100 }, (_, at) => 4_900 + at));
  });

  it('forgets several of many at once', () => {
    const entries = new Set(Array.from({ length: 640 }, (_, at) => at));
    forgetOldest(entries);
    expect([...entries]).toEqual(Array.from({ length: 630 }, (_, at) => at + 10));
  });

  it('takes an entry that was put in again for a new one', () => {
    const entries = new Map([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    entries.delete('a');
    entries.set('a', 4);
    forgetOldest(entries);
    expect([...entries.keys()]).toEqual(['c', 'a']);
  });

  it('does nothing where nothing stands', () => {
    const entries = new Set<string>();
    forgetOldest(entries);
    expect(entries.size).toBe(0);
  });
});
