import { contextOf } from '../../src/chaperone/reading-context.ts';
import { channel, post } from '../fakes/review-deps.ts';

describe('what the recognizers may know', () => {
  const settings = { nudgesPerDay: 2, staffDomains: [], hospitalNumberPatterns: [] };
  const rosterFor = (name: string) =>
    contextOf(post('', { author: { id: 'a', platformId: 'b', name } }), channel, settings, false).roster;

  it('is the same list of colleagues for every author who stands on it', () => {
    expect(rosterFor('Priya Raman')).toBe(channel.roster);
    expect(rosterFor('')).toBe(channel.roster);
  });

  it('has an author besides who does not stand on it', () => {
    expect(rosterFor('Rowan Ashdown')).toEqual([...channel.roster, 'Rowan Ashdown']);
  });
});
