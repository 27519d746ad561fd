import { readPaste } from '../../src/chaperone/pasted-thread.ts';
import { questionOfPaste } from '../../src/chaperone/thread-question.ts';

const nobody = () => false;
const place = {
  roster: [],
  site: '',
  team: '',
  channel: '',
  at: new Date('2026-02-10T12:00:00Z'),
  settings: { hospitalNumberPatterns: [], staffDomains: [] },
  colleague: 'a colleague',
  somebody: 'somebody',
  leftOut: '[…]',
};

describe('lines of a paste that say who spoke and when', () => {
  it.each([
    ['Will Smith 14:02\nK 6.2', ['Will Smith'], 'K 6.2'],
    ['Will Smith\nYesterday 2:02 PM\nK 6.2', ['Will Smith'], 'K 6.2'],
    ['[14:02] SMITH, Will (RXX)\nK 6.2', ['SMITH, Will (RXX)'], 'K 6.2'],
    ['[10/02 14:03] Dr Grace Field: K 6.2', ['Dr Grace Field'], 'K 6.2'],
    ['[14:03, 10/02/2026] Rose Bell: K 6.2', ['Rose Bell'], 'K 6.2'],
    ['Mark Young  ddoe 14:02\nK 6.2', ['Mark Young'], 'K 6.2'],
    ['Rose Marsh, 10 Feb 2026, 14:02 (edited)\nK 6.2', ['Rose Marsh'], 'K 6.2'],
    ['Adeel 14:02\nK 6.2\n14:05\nCRP 4', ['Adeel'], 'K 6.2\nCRP 4'],
  ])('are left out of %j', (pasted, speakers, text) => {
    expect(readPaste(pasted, nobody)).toEqual({ speakers, text });
  });

  it.each([
    'Troponin 14:02',
    'CT Head 11:00',
    'Paracetamol 1 g 14:00',
    'Repeat Obs 14:02',
    'Chest pain 14:00',
    'Update 15:00',
  ])('are not what tells medicine: %j stays', (line) => {
    const pasted = `Will Smith 13:00\n${line}\nMark Young 15:00\nok`;
    expect(readPaste(pasted, nobody).text).toBe(`${line}\nok`);
  });

  it('have names that no lexicon knows, beside others of the same layout alone', () => {
    const unknown = 'Qwexolu Zybbanok 14:10\nK 6.2';
    expect(readPaste(unknown, nobody).speakers).toEqual([]);
    expect(readPaste(`Will Smith 14:02\nCRP 4\n${unknown}`, nobody)).toEqual({
      speakers: ['Will Smith', 'Qwexolu Zybbanok'],
      text: 'CRP 4\nK 6.2',
    });
  });
});

describe('names of those who speak that are words as well', () => {
  const question = questionOfPaste(
    [
      'Will Smith 14:02',
      'On ramipril, she will need fluids. Will she need dialysis?',
      'Mark Young 14:05',
      'Will agrees, K 6.2. Mark the site.',
      '- Mark each dose',
      'Rose Field 14:06',
      'Thanks Will. Rose to 39.2 overnight. Seen with Mark, and Rose says stop ramipril.',
      'May need a line; grant access in the field.',
    ].join('\n'),
    place,
  );

  it('go where the colleague is meant', () => {
    expect(question).toContain('A colleague agrees, K 6.2.');
    expect(question).toContain('Seen with a colleague, and a colleague says stop ramipril.');
    expect(question).not.toMatch(/Smith|Young|Rose Field|Thanks Will|14:0/);
  });

  it('stay where they are words', () => {
    for (const words of [
      'she will need fluids. Will she need dialysis?',
      'Mark the site.',
      '- Mark each dose',
      'Rose to 39.2 overnight.',
      'May need a line; grant access in the field.',
    ])
      expect(question).toContain(words);
  });

  it('go also where nobody knows whose they are, if they are nothing but names', () => {
    expect(questionOfPaste('Discussed with Adeel, CRP 250 on ramipril', place)).toBe(
      'Discussed with somebody, CRP 250 on ramipril',
    );
  });
});
