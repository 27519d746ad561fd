import { Tally } from '../../src/chaperone/tally.ts';
import { testClock } from '../support/ledger-fixtures.ts';

const place = { tenantId: 'tenant-1', organisation: 'RXX', channelClass: 'advice' } as const;

describe('the tally', () => {
  it('adds up by place and day, and is empty once taken', () => {
    const clock = testClock('2026-03-02T23:59:00Z');
    const tally = new Tally(clock);
    tally.seen(place, 'a');
    tally.seen(place, 'a');
    tally.seen({ ...place, organisation: '' }, 'a');
    tally.count(place, ['nudged', 'trait:age:nudged']);
    tally.count(place, []);
    clock.forward(60_000);
    tally.seen(place, 'b');
    expect(tally.take()).toEqual([
      { ...place, day: '2026-03-02', counts: { seen: 2, nudged: 1, 'trait:age:nudged': 1 }, authors: ['a'] },
      { ...place, organisation: '', day: '2026-03-02', counts: { seen: 1 }, authors: ['a'] },
      { ...place, day: '2026-03-03', counts: { seen: 1 }, authors: ['b'] },
    ]);
    expect(tally.take()).toEqual([]);
  });

  it('holds ten authors of a place and a day at most, however many write', () => {
    const tally = new Tally(testClock());
    for (let person = 0; person < 50; person += 1) tally.seen(place, `p${person}`);
    const [cell] = tally.take();
    expect([cell?.counts.seen, cell?.authors.length]).toEqual([50, 10]);
  });

  it('takes back what could not be written, beside what came meanwhile', () => {
    const tally = new Tally(testClock('2026-03-02T10:00:00Z'));
    tally.seen(place, 'a');
    const taken = tally.take();
    tally.seen(place, 'b');
    tally.giveBack(taken);
    expect(tally.take()).toEqual([{ ...place, day: '2026-03-02', counts: { seen: 2 }, authors: ['b', 'a'] }]);
  });
});
