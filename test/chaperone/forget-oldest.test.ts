import { forgettingOldest } from '../../src/chaperone/forget-oldest.ts';

describe('forgetting the oldest', () => {
  it('forgets entries in the order in which they came, however many have come and gone', () => {
    const entries = new Set<number>();
    const forget = forgettingOldest(entries);
    for (let at = 0; at < 5_000; at += 1) {
      entries.add(at);
      if (entries.size > 100) forget();
      expect(entries.size).toBe(Math.min(at + 1, 100));
    }
    expect([...entries]).toEqual(Array.from({ length: 100 }, (_, at) => 4_900 + at));
  });

  it('takes an entry that was put in again for a new one', () => {
    const entries = new Map([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    const forget = forgettingOldest(entries);
    entries.delete('a');
    entries.set('a', 4);
    forget();
    expect([...entries.keys()]).toEqual(['c', 'a']);
    forget();
    entries.delete('a');
    entries.set('a', 5);
    expect([...entries]).toEqual([['a', 5]]);
    forget();
    expect(entries.size).toBe(0);
  });

  it('goes on after everything was cleared, and does nothing where nothing stands', () => {
    const entries = new Set(['a', 'b']);
    const forget = forgettingOldest(entries);
    forget();
    entries.clear();
    forget();
    entries.add('c').add('d');
    forget();
    expect([...entries]).toEqual(['d']);
  });
});
