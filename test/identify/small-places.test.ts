import { readDocument } from '../../src/identify/document.ts';
import { identify } from '../../src/identify/identify.ts';
import { placeIndex } from '../../src/identify/world/place-index.ts';
import { plainContext } from './marked.ts';

const named = (text: string) =>
  placeIndex.find(readDocument(text)).map(({ start, end, entry }) => [text.slice(start, end), entry.people]);

describe('small places', () => {
  it('are found by their whole name, the longest first', () => {
    expect(named('he is from Kettlewell').map(([name]) => name)).toEqual(['Kettlewell']);
    expect(named('Abbots Bromley and Great Ryburgh').map(([name]) => name)).toEqual([
      'Abbots Bromley',
      'Great Ryburgh',
    ]);
  });

  it.each([
    ['abbots bromley', 'Abbots-Bromley', 'ABBOTS BROMLEY', "Abbot's Bromley", "Abbots Bromley's"],
    ['kettlewell', 'Kettlewell', "Kettlewell's", 'Kettlewell’s'],
    ['st davids', "St David's", 'st davids'],
  ])('however they are written: %s', (...spellings) => {
    const places = spellings.map((name) => named(`out at ${name}, in bed 4`));
    expect(places.map((found) => found.map(([words]) => words))).toEqual(spellings.map((name) => [name]));
    expect(new Set(places.map(([found]) => found?.[1])).size).toBe(1);
  });

  it('hold so many people as the table says', () => {
    expect(named('Abercych')).toEqual([['Abercych', 300]]);
    expect(named('Abbots Bromley')).toEqual([['Abbots Bromley', 1800]]);
  });

  it('are the first and the last of each table, too', async () => {
    const { smallPlaces, smallPlacesNamedLikePeople } = await import(
      '../../src/identify/lexicons/places-small.ts'
    );
    for (const table of [smallPlaces, smallPlacesNamedLikePeople]) {
      const entries = table.trim().split(/;\n?/);
      for (const entry of [entries[0], entries.at(-1)]) {
        const cut = entry?.lastIndexOf(' ') ?? 0;
        const people = Math.round(1000 * Number(entry?.slice(cut + 1)));
        expect(named(entry?.slice(0, cut) ?? '').map(([, count]) => Math.round(Number(count)))).toEqual([
          people,
        ]);
      }
    }
  });

  it('are none where only the first words stand, or nothing', () => {
    expect(named('')).toEqual([]);
    expect(named('great, thanks. upper GI list, st elevation, abbots')).toEqual([]);
  });

  it('narrow down who a patient is, in small letters as well', () => {
    for (const text of [
      '67M with a stroke, lives in Ravenstonedale',
      '67m with a stroke, lives in ravenstonedale',
    ])
      expect(identify(text, plainContext)).toContainEqual(
        expect.objectContaining({ attribute: 'place', reason: 'place:lexicon' }),
      );
  });
});
