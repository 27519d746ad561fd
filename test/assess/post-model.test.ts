import { readFileSync } from 'node:fs';
import { type PostEvidence, postFeatures } from '../../src/assess/post-features.ts';
import { judgePost, kinds, readWords } from '../../src/assess/post-model.ts';
import { postWeights } from '../../src/assess/post-weights.ts';
import { PostWords, type WordShape } from '../../src/assess/post-words.ts';
import type { MessageKind } from '../../src/assess/types.ts';
import { bareContext } from '../../src/identify/bare-context.ts';
import { identify } from '../../src/identify/identify.ts';

const at = new Date('2026-03-02T14:05:00Z');

function post(text: string, more: Partial<PostEvidence> = {}): PostEvidence {
  const findings = identify(text, bareContext(at));
  return {
    text,
    findings,
    setting: '',
    opens: true,
    ledger: [],
    before: [],
    teller: false,
    questions: [],
    ...more,
  };
}

const kindOf = (...given: Parameters<typeof judgePost>): MessageKind => judgePost(...given).kind;

describe('the kind of a post', () => {
  it.each<[kind: MessageKind, text: string]>([
    [
      'coordination',
      'Rota for April is out, two gaps on nights, swaps to the rota coordinator by Friday please',
    ],
    ['coordination', 'CT2 down for service until 14:00, use CT1'],
    ['coordination', 'Bed meeting moved to 15:30 in the boardroom'],
    ['coordination', 'Can anyone cover the 5pm to 9pm shift on Saturday?'],
    ['coordination', 'Bleep 2231 is broken, ring ext 4410 until switchboard sends a spare'],
    [
      'general_question',
      'What is everyone using first line for cellulitis now? Does the guideline still say fluclox?',
    ],
    ['general_question', 'Do people routinely stop SSRIs before starting linezolid? NICE is silent'],
    ['general_question', 'Journal club: is the evidence for colchicine in pericarditis any good?'],
    ['general_question', 'How long do you all wait before repeating the ferritin after iv iron?'],
    [
      'patient_specific',
      '34F, abdo pain and vomiting since last night, CRP 212, ?appendicitis, surgeons aware',
    ],
    ['patient_specific', 'she is hypotensive 84/40, lactate 4.1, second litre running, ITU please'],
    ['patient_specific', 'bed 4 refusing his insulin again, BM 24, ketones 0.9'],
    ['patient_specific', '72M with a NOF fracture, on apixaban, needs a block and a time for theatre'],
    ['patient_specific', 'His wife says he fell twice yesterday and has been confused since'],
    ['social', 'Happy birthday!! cake in the coffee room 🎂'],
    ['social', 'thank you everyone for the flowers, I cried, love you all x'],
    ['social', 'well done on the marathon 🎉 proud of you'],
  ])('tells %s: %s', (kind, text) => {
    expect(kindOf(post(text))).toBe(kind);
  });

  it.each<[name: string, one: PostEvidence, other: PostEvidence]>([
    [
      'a question about people in general from one about somebody',
      post('Do people routinely stop apixaban before a lumbar puncture?'),
      post('Can we stop her apixaban before the lumbar puncture? 78F, bed 6'),
    ],
    [
      "a colleague's cake from a patient's sugar",
      post('birthday cake in the office, help yourselves'),
      post('he ate the birthday cake and his BM is 27, ketones 1.2'),
    ],
    [
      'a room for a meeting from a room with somebody in it',
      post('Meeting is in room 4 at 2, agenda attached'),
      post('room 4 is bleeding again, Hb 61, second unit up'),
    ],
  ])('tells %s', (_, one, other) => {
    expect(kindOf(one)).not.toBe(kindOf(other));
  });

  it('takes the channel for evidence: teaching speaks of no patient, the ward of one', () => {
    const text = 'How much calcium after four units?';
    const heard = (setting: string) => judgePost(post(text, { setting })).notPatient;
    expect(heard('Teaching Exam revision')).toBeGreaterThan(heard('') + 0.5);
    expect(heard('Ward 7 handover')).toBeLessThan(heard('') - 0.5);
  });

  it('reads a bare answer by the talk that it answers, where the earlier kinds are known', () => {
    const answer = { opens: false, setting: '' };
    expect(kindOf(post('love it', { ...answer, before: ['social'] }))).toBe('social');
    expect(
      kindOf(
        post('Yes. Most of them settle', { ...answer, before: ['general_question', 'general_question'] }),
      ),
    ).toBe('general_question');
  });

  it('says the same of the same post every time', () => {
    const evidence = post('pt in resus 2 needs a line, who is free?');
    expect(new Set(Array.from({ length: 20 }, () => kindOf(evidence))).size).toBe(1);
  });

  it('does not count a word twice', () => {
    const weights = { '* aardvark': [0, 0, 0, 100] };
    const outweighs = (text: string) => judgePost(post(text), weights).notPatient;
    expect(outweighs('aardvark')).toBe(1);
    expect(outweighs('aardvark aardvark')).toBe(1);
    expect(outweighs('aardvark')).toBe(1);
  });

  it('judges words that were read once as if they were read anew, with each of several findings', () => {
    const evidence = post('34F, Mrs Tams in bed 4, cake at 3 and the rota is out', { before: ['social'] });
    const few = evidence.findings.slice(0, 1);
    const judge = readWords({ ...evidence, findings: [] });
    judgePost(post('what else is judged between them changes nothing'));
    for (const findings of [evidence.findings, few, evidence.findings, []])
      expect(judge(findings)).toEqual(judgePost({ ...evidence, findings }));
    expect(judge(few)).not.toEqual(judge(evidence.findings));
  });

  it('gives an empty text one of the kinds', () => {
    expect(kinds).toContain(kindOf(post('')));
  });

  it('takes weights of its own', () => {
    const weights = { '* aardvark': [0, 0, 0, 1] };
    expect(kindOf(post('aardvark'), weights)).toBe('social');
    expect(kindOf(post('anteater'), weights)).toBe('coordination');
  });
});

describe('postFeatures', () => {
  it('names words, pairs, classes beside numbers, shape and place', () => {
    const features = postFeatures(post('Sats 84, she needs theatre?', { opens: false }));
    for (const feature of ['* sats', 'sats 0', '%0 measure', '% he', '#numbers 1', '# ends in question'])
      expect(features).toContain(feature);
    expect(features).toContain('< <untold');
    expect(features).not.toContain('< <opens');
  });

  it('knows drugs and illnesses by their endings, and leaves short words alone', () => {
    expect(postFeatures(post('start zibecillin'))).toContain('% ending');
    expect(postFeatures(post('a pine table'))).not.toContain('% ending');
  });

  it('reads what the thread has told', () => {
    const features = postFeatures(post('ok', { opens: false, ledger: [{ trait: 'age' }, { trait: 'age' }] }));
    for (const feature of ['< <told', '< age', '<details 2']) expect(features).toContain(feature);
  });
});

describe('PostWords', () => {
  it.each<[text: string, words: [string, WordShape][]]>([
    ['', []],
    ['  \n', []],
    [
      'Ring ITU.',
      [
        ['ring', 'capital'],
        ['itu', 'shouted'],
      ],
    ],
    [
      'BP 84/40',
      [
        ['bp', 'shouted'],
        ['0/0', 'number'],
      ],
    ],
    ['she’s', [["she's", 'plain']]],
    [
      'u&e ok?!',
      [
        ['u&e', 'plain'],
        ['ok', 'plain'],
        ['?', 'plain'],
        ['!', 'plain'],
      ],
    ],
    [
      'wait... -no-',
      [
        ['wait', 'plain'],
        ['no', 'plain'],
      ],
    ],
    [
      '🎂 x',
      [
        ['☺', 'plain'],
        ['x', 'plain'],
      ],
    ],
    [
      'Siân 34F',
      [
        ['siân', 'capital'],
        ['0f', 'number'],
      ],
    ],
    ['İstanbul', [['i̇stanbul', 'plain']]],
  ])('splits %j', (text, expected) => {
    const words: [string, WordShape][] = [];
    const reader = new PostWords(text);
    while (reader.read()) words.push([reader.text, reader.shape]);
    expect(words).toEqual(expected);
  });
});

describe('the weights', () => {
  it('are small enough to read, one for each kind and one for telling', () => {
    const file = readFileSync(new URL('../../src/assess/post-weights.json', import.meta.url));
    expect(file.length).toBeLessThan(900_000);
    for (const row of Object.values(postWeights)) expect(row).toHaveLength(kinds.length + 1);
  });

  it.each([
    ['% he', 'patient_specific'],
    ['% general', 'general_question'],
    ['% social', 'social'],
    ['% rota', 'coordination'],
    ['#clinical 4', 'patient_specific'],
  ])('have the expected sign: %s speaks for %s', (feature, kind) => {
    const row = postWeights[feature] ?? [];
    expect(row[kinds.indexOf(kind as MessageKind)]).toBe(Math.max(...row.slice(0, kinds.length)));
  });
});
