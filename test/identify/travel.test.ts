import { travel } from '../../src/identify/recognizers/travel.ts';
import { findQuasi, phrasesIn } from './quasi.ts';

describe('travel', () => {
  it.each([
    ['just back from a country', '34F just back from Sierra Leone with a fever', 'Sierra Leone'],
    ['home from a city', '40s, ?molar, home from Lagos last month', 'Lagos'],
    ['a flight', 'torsion, 24F, flew in from Alicante this morning', 'Alicante'],
    [
      'a stay told after the country',
      'Kyrgyzstan, home 9 days, fever. Isolation room is ready',
      'Kyrgyzstan',
    ],
    ['a war', 'he lost both in Helmand', 'Helmand'],
    ['a route', '5 months pregnant, via Calais last month', 'Calais'],
    ['a region', '29M with fever, back from West Africa', 'West Africa'],
    ['a pilgrimage', '61M, cough, back from Hajj', 'Hajj'],
    ['a town', '34F, just back from Kenema, fever', 'Kenema'],
    ['an island that is a name besides', '50s, home from Ascension last month, ?dengue', 'Ascension'],
    ['a boat', "he's off the Dunkirk boat, 16", 'off the Dunkirk boat'],
  ])('finds %s', (_case, text, phrase) => {
    expect(phrasesIn(travel, text)).toContain(phrase);
  });

  it.each([
    ["a colleague's holiday", "I'm off to Spain, annual leave till Monday"],
    ['a name', 'Sydney in bed 4 wants her tea'],
    ['a takeaway', 'she fancies an India takeaway'],
    ['a first name with a title', 'Dr Chad will see her'],
    ['a small letter', 'he has turkey sandwiches'],
    ['a word in small letters that is a city besides', '40m fell from van yesterday, # wrist'],
    ['a street called so', 'the lady from Gib Street rang, 50F'],
    ['a first name that is a city besides', 'Austin in bed 4 wants his tea, 50M'],
    ['an empty post', ''],
  ])('finds nothing in %s', (_case, text) => {
    expect(phrasesIn(travel, text)).toEqual([]);
  });

  it('takes visits a year times the window that the words leave open', () => {
    // 18,000 visits a year; "just back" leaves 7 days; five times for selection: 18,000 × 7 / 365 × 5 = 1,726 people.
    const [found] = findQuasi(travel, '34F just back from Sierra Leone');
    expect((found?.share ?? 0) * 68_265_209).toBeCloseTo(1726, 0);
    expect(found?.values).toEqual(['sierra leone']);
  });

  it('gives a city with its country', () => {
    expect(findQuasi(travel, '40s, home from Lagos')[0]?.values).toEqual(['lagos', 'nigeria']);
  });

  it('makes a rarer country a smaller share', () => {
    const share = (text: string) => findQuasi(travel, text)[0]?.share ?? 1;
    expect(share('34F just back from Guinea')).toBeLessThan(share('34F just back from Spain'));
  });
});
