import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { assess } from '../../src/assess/assess.ts';
import { generalize, type Look } from '../../src/assess/generalize.ts';
import { policies } from '../../src/assess/policy.ts';
import type { LedgerDetail } from '../../src/assess/types.ts';
import { bareContext } from '../../src/identify/bare-context.ts';
import { identify } from '../../src/identify/identify.ts';
import type { Finding, IdentifyContext } from '../../src/identify/types.ts';
import { contextOf, readThreads } from '../bench/threads.ts';

const context: IdentifyContext = bareContext(new Date('2026-03-02T10:00:00Z'));

/** The bot's own look at a text, in a thread that has told what the ledger holds. */
function lookWith(about: IdentifyContext, ledger: readonly LedgerDetail[] = []): Look {
  return (text) => {
    const found = identify(text, { ...about, attachments: [] });
    const post = { id: 'safer', text, findings: found };
    const { findings, flag } = assess(ledger, post, policies.advice, (value) => value);
    return { findings, flagged: flag };
  };
}

const look = lookWith(context);

/** Findings that are given, for as long as the text is the one that they stand in; nothing in any other text. */
function lookOnce(text: string, findings: readonly Finding[]): Look {
  return (seen) => (seen === text ? { findings, flagged: true } : { findings: [], flagged: false });
}

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
    reason: attribute === 'place' ? 'place:hospital' : attribute,
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
    expect(generalize('anything at all', always).safer).toMatch(/^I have a question about a patient/);
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
    expect(generalize(text, lookOnce(text, [vicar])).safer).toMatch(/in person/);
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

describe('over the labelled threads', () => {
  const folder = resolve(import.meta.dirname, '../bench');
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  const seen = { flagged: 0, resort: 0, conditions: 0, conditionsKept: 0 };

  it.each(files)('%s: the safer wording of a flagged message is not flagged again', (file) => {
    const stillFlagged: string[] = [];
    for (const thread of readThreads(resolve(folder, file))) {
      let ledger: readonly LedgerDetail[] = [];
      for (const message of thread.messages) {
        const id = message.editOf ?? message.id;
        const about = { ...contextOf(thread, message), attachments: [] };
        const findings = identify(message.text, about);
        const others = ledger.filter((detail) => detail.postId !== id);
        const { details } = assess(
          ledger,
          { id, text: message.text, findings },
          policies.advice,
          (value) => value,
        );
        ledger = [...others, ...details];
        if (!message.expect?.flag) continue;
        for (const lookAgain of [lookWith(about), lookWith(about, others)]) {
          const { safer, question } = generalize(message.text, lookAgain);
          if (lookAgain(safer).flagged || lookAgain(question).flagged)
            stillFlagged.push(`${thread.id} ${message.id}`);
          if (lookAgain(safer).findings.some((finding) => finding.kind === 'direct'))
            stillFlagged.push(`${thread.id} ${message.id} direct`);
          seen.flagged += 1;
          if (safer.startsWith('I have a question about a patient')) seen.resort += 1;
          for (const finding of findings) {
            if (
              finding.kind !== 'quasi' ||
              finding.attribute !== 'condition' ||
              finding.unique ||
              finding.share <= 1e-6
            )
              continue;
            seen.conditions += 1;
            if (safer.includes(message.text.slice(finding.start, finding.end))) seen.conditionsKept += 1;
          }
        }
      }
    }
    expect(stillFlagged).toEqual([]);
  });

  it('the last resort is rare, and the medicine stays', () => {
    expect(seen.flagged).toBeGreaterThan(1000);
    expect(seen.resort / seen.flagged).toBeLessThan(0.02);
    expect(seen.conditionsKept / seen.conditions).toBeGreaterThan(0.95);
  });
});

describe('whatever the text', () => {
  const words = fc.constantFrom(
    'Mrs Okafor',
    "Ngozi's",
    'bed 4',
    '34F',
    '16 year old',
    'from Skipton',
    'on Tuesday',
    'the vicar',
    "he's",
    'who was',
    'in the news',
    'NHS 999 123 7852',
    '07700 900645',
    '9/8/1951',
    ',',
    '.',
    '?',
    '(',
    ')',
    '\n',
    ' - ',
    'chest pain',
    'and',
    'with',
    'MI',
    'Sierra Leone',
    'K 6.8',
    '[number in the record]',
    'the patient',
    '\uE000',
    '\uE001',
    '🙂',
    'triplets',
    'lives at 9 Back Brae',
    'a@example.com',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 25 }).map((list) => list.join(' ')),
    fc.array(words, { maxLength: 25 }).map((list) => list.join('')),
  );

  it('it comes back unflagged, hardly longer, and the same when done again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { safer, question } = generalize(text, look);
        expect(look(safer).flagged).toBe(false);
        expect(safer.length).toBeLessThanOrEqual(text.length + 2000);
        expect(question.length).toBeLessThanOrEqual(text.length + 2000);
        expect(generalize(safer, look)).toEqual({ safer, question });
      }),
      { numRuns: 400 },
    );
  });

  it('findings anywhere in the text do no harm', () => {
    const attributes = [
      'age',
      'sex',
      'ethnicity',
      'condition',
      'place',
      'time',
      'travel',
      'occupation',
      'family',
      'event',
      'appearance',
      'role',
      'other',
    ] as const;
    const spots = fc.array(
      fc.tuple(
        fc.nat(200),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(...attributes, 'name', 'phone'),
        fc.boolean(),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(texts, spots, (raw, list) => {
        const text = raw.replace(/[\uE000\uE001]/g, '');
        const findings = list
          .filter(([start]) => start < text.length)
          .map(([start, length, kind, unique]): Finding => {
            const span = { start, end: Math.min(text.length, start + length), reason: 'place:bed' };
            return kind === 'name' || kind === 'phone'
              ? { ...span, kind: 'direct', type: kind, values: ['x'] }
              : {
                  ...span,
                  kind: 'quasi',
                  attribute: kind,
                  values: ['34', '30s'],
                  share: 1e-7,
                  uncertainty: 1,
                  unique,
                };
          })
          .sort((a, b) => (a.kind === 'attachment' || b.kind === 'attachment' ? 0 : a.start - b.start));
        const { safer } = generalize(text, lookOnce(text, findings));
        expect(safer).not.toMatch(/[\uE000\uE001]/);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    'and the ',
    "he is the vicar who was at Mrs Okafor's ",
    '34F, ',
    '. ',
    'a',
    '((((',
    ', , ',
    '[number in the record] ',
  ])('fifty kilobytes of %j take less than a quarter of a second besides the looking', (unit) => {
    const text = unit.repeat(Math.ceil(50_000 / unit.length));
    const findings = Array.from({ length: 1500 }, (_, at): Finding => {
      const span = { start: at * 30, end: at * 30 + 9, reason: 'event:news' };
      return at % 3 === 0
        ? { ...span, kind: 'direct', type: 'name', values: ['x'] }
        : {
            ...span,
            kind: 'quasi',
            attribute: at % 3 === 1 ? 'event' : 'time',
            values: ['x'],
            share: 1e-7,
            uncertainty: 1,
            unique: true,
          };
    });
    const start = performance.now();
    generalize(text, lookOnce(text, findings));
    expect(performance.now() - start).toBeLessThan(250);
  });
});
