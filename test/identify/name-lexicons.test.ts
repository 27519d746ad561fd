import { familyNames } from '../../src/identify/lexicons/family-names.ts';
import { givenNames } from '../../src/identify/lexicons/given-names.ts';
import { nameWeights } from '../../src/identify/names/weights.ts';
import { foldWord, IS } from '../../src/identify/names/word-lists.ts';
import { lookUp } from '../../src/identify/names/words.ts';

const countWords = (lists: Readonly<Record<string, string>>): number =>
  new Set(Object.values(lists).flatMap((list) => list.trim().split(/\s+/))).size;

describe('the lexicons of names', () => {
  it('hold several thousand given names and several thousand family names', () => {
    expect(countWords(givenNames)).toBeGreaterThan(5000);
    expect(countWords(familyNames)).toBeGreaterThan(5000);
  });

  it.each([
    'aoife',
    'angharad',
    'mhairi',
    'gurpreet',
    'tahmina',
    'nguyen',
    'chidi',
    'fadumo',
    'zeynep',
    'agnieszka',
    'ioana',
    'conceicao',
    'delroy',
    'luzviminda',
    'shloime',
  ])('know %s from its community', (word) => {
    expect(lookUp(word) & (IS.given | IS.family)).not.toBe(0);
  });

  it.each([
    'behave',
    'canny',
    'merging',
    'stopped',
    'carried',
    'lorries',
    'clumsily',
    'tidiness',
    'nebuliser',
  ])('know %s as an ordinary word, be it listed, by its form or by what it is about', (word) => {
    expect(lookUp(word) & IS.ordinary).not.toBe(0);
  });

  it.each(['ackroyds', 'enids', 'harding', 'browns', 'cm'])(
    'take %s for no ordinary word, whatever it looks like',
    (word) => {
      expect(lookUp(word) & IS.ordinary).toBe(0);
    },
  );

  it.each(['grace', 'rose', 'will', 'may', 'price', 'young', 'green', 'summer'])(
    'hold %s as a name that is an ordinary word too',
    (word) => {
      const flags = lookUp(word);
      expect(flags & (IS.given | IS.family)).not.toBe(0);
      expect(flags & IS.ordinary).not.toBe(0);
    },
  );

  it.each(['lloyd-hughes', "o'hagan", 'mcguckin', 'khatuns'])('know %s by its shape', (word) => {
    expect(lookUp(word) & IS.family).not.toBe(0);
  });

  it.each(['non-jewish', 'x-ray', 'cannula', ''])('do not take "%s" for a name', (word) => {
    expect(lookUp(word) & (IS.given | IS.family)).toBe(0);
  });

  it('compare without case and diacritics, letters without a decomposition included', () => {
    expect(foldWord('YILDIRIM')).toBe(foldWord('Yıldırım'));
    expect(foldWord('Kozłowski')).toBe('kozlowski');
  });
});

describe('the weights', () => {
  it('are finite, and small enough that no cue decides alone', () => {
    for (const row of nameWeights.values()) {
      for (const weight of row) expect(Math.abs(weight)).toBeLessThan(8);
    }
  });

  it.each(['patient-before', 'relation-before', 'possessive-relation', 'late', 'patient-verb'])(
    'let %s speak for a patient',
    (cue) => {
      expect(Math.max(...(nameWeights.get(cue) ?? []))).toBeGreaterThan(0);
    },
  );

  it.each(['roster', 'staff-title', 'role-after', 'eponym-noun', 'place-after', 'notable', 'unreal'])(
    'let %s speak against one',
    (cue) => {
      expect(Math.min(...(nameWeights.get(cue) ?? []))).toBeLessThan(0);
    },
  );
});
