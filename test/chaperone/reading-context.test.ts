import { contextOf, nothingBefore } from '../../src/chaperone/reading-context.ts';
import { channel, post } from '../fakes/review-deps.ts';

describe('what the recognizers may know', () => {
  const settings = { nudgesPerDay: 2, staffDomains: [], hospitalNumberPatterns: [] };
  const contextFor = (name: string) =>
    contextOf(post('', { author: { id: 'a', platformId: 'b', name } }), channel, settings, nothingBefore);

  it('is the same list of colleagues for every author', () => {
    for (const name of ['Priya Raman', '', 'Rowan Ashdown'])
      expect(contextFor(name).roster).toBe(channel.roster);
  });

  it('has an author besides who does not stand on it', () => {
    expect(contextFor('Rowan Ashdown').mentions).toEqual(['Rowan Ashdown']);
    expect(contextFor('Priya Raman').mentions).toEqual([]);
  });
});
