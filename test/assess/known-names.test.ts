import { assess } from '../../src/assess/assess.ts';
import { generalize } from '../../src/assess/generalize.ts';
import { policies } from '../../src/assess/policy.ts';
import { namesTold, withKnownNames } from '../../src/assess/wording/known-names.ts';
import { bareContext } from '../../src/identify/bare-context.ts';
import { identify } from '../../src/identify/identify.ts';

const look = (text: string) => {
  const found = identify(text, bareContext(new Date('2026-03-02T10:00:00Z')));
  const { findings, flag } = assess(
    [],
    { id: 'p', text, findings: found },
    policies.advice,
    (value) => value,
  );
  return { findings, flagged: flag };
};
const safer = (text: string, told: readonly string[] = []) => generalize(text, look, told).safer;

describe('a name that the text has told once', () => {
  it.each([
    [
      'Mrs Zephyrine Quillfeather is febrile. Zephyrine has a rash.',
      'The patient is febrile. The patient has a rash.',
    ],
    [
      'Pt Edith Quillfeather, K 6.2. Bloods of Quillfeather to follow',
      'Pt, K 6.2. Bloods of the patient to follow',
    ],
    ['Edith Stone, K 6.2, is worse', 'The patient, K 6.2, is worse'],
    ['Edith Walnut in bed 4 has fallen', 'The patient in bed 4 has fallen'],
    ['Mrs Holliday k 13.3.52 wants a sick note', 'The patient wants a sick note'],
    ['Mrs Holliday k 6.1, ECG done', 'The patient k 6.1, ECG done'],
  ])('goes each time from %j', (text, expected) => {
    expect(safer(text)).toBe(expected);
  });

  it('goes too where another message told it', () => {
    expect(safer('Quillfeather has a rash', ['quillfeather'])).toBe('The patient has a rash');
    expect(safer('Quillfeather has a rash')).toBe('Quillfeather has a rash');
  });
});

describe('withKnownNames', () => {
  const known = new Set(['quillfeather']);
  it.each(['Thanks Quillfeather', 'ask Dr Quillfeather', '@Quillfeather please look', 'quill pens'])(
    'finds no patient in %j',
    (text) => {
      expect(withKnownNames(text, [], known)).toEqual([]);
    },
  );

  it.each([
    ['Edith Stone, K 6.2', 'Edith Stone'],
    ['Edith Walnut in bed 4', 'Edith Walnut'],
    ['Edith Troponin 40', 'Edith'],
    ['Edith Monday 10am', 'Edith'],
    ['Edith Please review', 'Edith'],
    ["Edith Parkinson's worse", 'Edith'],
    ['Edith NBM', 'Edith'],
  ])('takes the rest of the name with it in %j', (text, name) => {
    const edith = {
      kind: 'direct',
      type: 'name',
      start: 0,
      end: 5,
      values: ['edith'],
      reason: 'name',
    } as const;
    expect(withKnownNames(text, [edith], new Set())).toEqual([{ ...edith, end: name.length }]);
  });
});

it('takes no word for a name that means something else as well', () => {
  const values = ['grace quillfeather', 'quillfeather', 'grace'];
  expect(
    namesTold([{ kind: 'direct', type: 'name', start: 0, end: 9, values, reason: 'name' }]),
  ).not.toContain('grace');
});
