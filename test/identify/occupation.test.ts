import { occupation } from '../../src/identify/recognizers/occupation.ts';
import { findQuasi, phrasesIn } from './quasi.ts';

describe('occupation', () => {
  it.each([
    ['told outright', "risk history is convincing, he's a large animal vet", 'large animal vet'],
    ['asked', 'is it still the old stillman?', 'stillman'],
    ['retired', 'lives alone, retired miner, 80s, breathless', 'retired miner'],
    ['between pauses', 'lime in both eyes, M, 30s. Plasterer, pH 7.2', 'Plasterer'],
    ['with its place', "she's the organist at Lichfield", 'organist at Lichfield'],
    ['a verb with its object', 'TB neg. She drives a taxi, 50s', 'drives a taxi'],
    ['a verb with a place', '44F, teaches PE at Movillane', 'teaches PE at Movillane'],
    ['a kind of work', 'EM rash, F 20s, outdoor job, tick attached', 'outdoor job'],
    ['known as', "that's the clock museum chap, he's on oxygen", 'the clock museum chap'],
    ['known as, in a question', 'clock museum chap? 80s, on oxygen', 'clock museum chap'],
    [
      "a life's work",
      'He coordinated this very list till he retired, 79M',
      'coordinated this very list till he retired',
    ],
    [
      'a concern kept',
      "48F, burns, she's got the kids and has the chippy at Porthollow",
      'has the chippy at Porthollow',
    ],
    ['a concern where one is met', 'lad from the boatyard again, 19M, hand injury', 'from the boatyard'],
    [
      'a note without a subject',
      'Played the organ at Wexborough for years. 88M, pneumonia',
      'Played the organ at Wexborough for years',
    ],
    ["a relative's", "paeds, 6. dad's a lorry driver", 'lorry driver'],
    ['a carer’s trade that is the patient’s', 'Husband has been in too, he is a physio', 'physio'],
  ])('finds one %s', (_case, text, phrase) => {
    expect(phrasesIn(occupation, text)).toContain(phrase);
  });

  it.each([
    ['the physio to come', 'physio to see her today, 82F, NOF'],
    ['a nurse at work', 'nurse aware, 82F settled'],
    ['a reg on call', 'registrar reviewed him, 34M'],
    ['no patient at all', 'the window cleaner comes Tuesday'],
    ['thanks', 'ta. gas 6.7. treating'],
    ["a colleague's surname", 'ask Tom Baker about the 34M'],
    ['the plural of a vehicle', 'three coaches at the front, 34M in the first'],
    ["the author's own lunch", "I'm at the deli, 34M can have his scan after"],
    ['a machine', 'CT runs at 9, 34M first'],
    ['an empty post', ''],
  ])('finds nothing in %s', (_case, text) => {
    expect(phrasesIn(occupation, text)).toEqual([]);
  });

  it('takes the number who work in a trade, and says nobody is singled out', () => {
    const [found] = findQuasi(occupation, "he's a scaffolder, 34M, fell");
    expect(found).toMatchObject({ values: ['scaffolder'], unique: false, uncertainty: 3 });
    expect((found?.share ?? 0) * 68_265_209).toBeCloseTo(25_000, 3);
  });

  it.each([
    ['the only one', "She's 34. the only vet on the island"],
    ['the one of a place', "he's the organist at Lichfield"],
    ["one of the team's own", '50s, iron def, our own evening porter'],
    ['a small trade, told with "the"', "50s, chest pain, he's the harbour master"],
  ])('singles out %s', (_case, text) => {
    expect(findQuasi(occupation, text).some((found) => found.unique && found.share <= 1e-6)).toBe(true);
  });
});
