import { generalize, type Look } from '../../src/assess/generalize.ts';
import type { Finding } from '../../src/identify/types.ts';
import { look, lookOnce } from './look.ts';

describe('a message that gives nobody away', () => {
  it.each([
    '',
    '   ',
    'can someone cover the ward round at 2?',
    '60s man, TAVI query, what would you do about anticoagulation?',
  ])('stays as it is: %j', (text) => {
    expect(generalize(text, look).safer).toBe(text.trim() === '' ? '' : text);
  });
});

describe('as little as possible is changed', () => {
  const text =
    '34-year-old woman just back from Sierra Leone, seen at Belford Hospital on Tuesday, fever and platelets 40';
  const quasi = (
    attribute: 'age' | 'travel' | 'place' | 'time',
    said: string,
    values: string[],
    share: number,
  ): Finding => ({
    kind: 'quasi',
    attribute,
    start: text.indexOf(said),
    end: text.indexOf(said) + said.length,
    values,
    share,
    uncertainty: 1.5,
    unique: false,
    sort: attribute === 'place' ? 'hospital' : undefined,
    reason: attribute,
  });
  const findings = [
    quasi('age', '34-year-old', ['34', '30s', 'adult'], 0.0138),
    quasi('travel', 'Sierra Leone', ['sierra leone'], 2e-5),
    quasi('place', 'Belford Hospital', ['belford hospital'], 5e-4),
    quasi('time', 'on Tuesday', ['2026-02-24'], 1e-3),
  ];
  /** Flags while any of the words still stands. */
  const whileItSays =
    (...words: string[]): Look =>
    (seen) => ({
      findings: seen === text ? findings : [],
      flagged: words.some((word) => seen.includes(word)),
    });

  it('the weightiest goes first, and the rest stays where that suffices', () => {
    expect(generalize(text, whileItSays('Sierra Leone')).safer).toBe(
      '34-year-old woman just back from West Africa, seen at Belford Hospital on Tuesday, fever and platelets 40',
    );
  });

  it('more goes where it does not', () => {
    expect(generalize(text, whileItSays('Tuesday')).safer).toBe(
      '34-year-old woman just back from West Africa, fever and platelets 40',
    );
  });

  it('the age goes last, as its decade', () => {
    expect(generalize(text, whileItSays('34')).safer).toBe(
      'woman in her 30s just back from West Africa, fever and platelets 40',
    );
  });

  it('a direct identifier goes even if nothing is flagged', () => {
    const named = 'bloods for Ngozi Okafor please';
    const found: Finding = {
      kind: 'direct',
      type: 'name',
      start: 11,
      end: 23,
      values: ['ngozi okafor'],
      reason: 'name:full',
    };
    const known: Look = (seen) => ({ findings: seen === named ? [found] : [], flagged: false });
    expect(generalize(named, known).safer).toBe('bloods for the patient please');
  });
});

describe('a message that cannot be reworded', () => {
  it('keeps the sentences that tell nothing', () => {
    const text = 'It is the man himself. K is 6.8, is insulin and dextrose right?';
    const stubborn: Look = (seen) => ({
      findings: seen.includes('man')
        ? [
            {
              kind: 'quasi',
              attribute: 'sex',
              start: 10,
              end: 13,
              values: ['male'],
              share: 0.05,
              uncertainty: 1,
              unique: true,
              reason: 'sex:word',
            },
          ]
        : [],
      flagged: seen.includes('man'),
    });
    expect(generalize(text, stubborn).safer).toBe('K is 6.8, is insulin and dextrose right?');
  });

  it('asks for a call instead when nothing may stand', () => {
    const always: Look = () => ({ findings: [], flagged: true });
    const { safer, question } = generalize('anything at all', always);
    expect(safer).toMatch(/^I have a question about a patient/);
    expect(question).toBe('');
  });

  it('offers to say it in person when it was nothing but who somebody is', () => {
    const text = "he's the vicar";
    const vicar: Finding = {
      kind: 'quasi',
      attribute: 'role',
      start: 9,
      end: 14,
      values: ['vicar'],
      share: 9e-7,
      uncertainty: 3,
      unique: true,
      reason: 'role:public',
    };
    const { safer, question } = generalize(text, lookOnce(text, [vicar]));
    expect(safer).toMatch(/in person/);
    expect(question).toBe('');
  });
});

describe('the question for a template', () => {
  it('is the safer wording without notes and their labels', () => {
    const { safer, question } = generalize('K 6.6, not haemolysed, NHS 999 123 7852. ring him or you?', look);
    expect(safer).toBe('K 6.6, not haemolysed, [number in the record]. ring him or you?');
    expect(question).toBe('K 6.6, not haemolysed. ring him or you?');
  });

  it('keeps words where the sentence needs them', () => {
    const { question } = generalize('Mobile on file is wrong. ring her on 07700 900645 today?', look);
    expect(question).toBe('Mobile on file is wrong. ring her on the number in the record today?');
  });
});
