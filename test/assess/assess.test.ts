import { assess, type JudgedPost } from '../../src/assess/assess.ts';
import { policies } from '../../src/assess/policy.ts';
import { stillIdentifies } from '../../src/assess/standing.ts';
import type { LedgerDetail } from '../../src/assess/types.ts';
import type { Attribute, DirectIdentifier, Finding, QuasiIdentifier } from '../../src/identify/types.ts';

let at = 0;
/** Each stands in a stretch of its own. */
const quasi = (attribute: Attribute, value: string, share: number, unique = false): QuasiIdentifier => {
  at += 2;
  return {
    kind: 'quasi',
    attribute,
    start: at,
    end: at + 1,
    values: [value],
    share,
    uncertainty: 2,
    unique,
    reason: 'test',
  };
};
const name = (...values: string[]): DirectIdentifier => ({
  kind: 'direct',
  type: 'name',
  start: 0,
  end: 1,
  values,
  reason: 'test',
});
const post = (id: string, ...findings: Finding[]): JudgedPost => ({
  id,
  text: 'She is on the ward with chest pain, sats 94, trop sent',
  findings,
});
const digest = (value: string) => `mark of ${value}`;
const judge = (ledger: readonly LedgerDetail[], judged: JudgedPost) =>
  assess(ledger, judged, policies.advice, digest);

/** Judges posts one after another, each against what came before, as the ledger does. */
function thread(...posts: JudgedPost[]) {
  let ledger: LedgerDetail[] = [];
  return posts.map((each) => {
    const assessment = judge(ledger, each);
    ledger = [...ledger.filter((detail) => detail.postId !== each.id), ...assessment.details];
    return assessment;
  });
}

const woman = [quasi('age', '34', 0.014), quasi('sex', 'female', 0.51)];
const travel = quasi('travel', 'sierra leone', 1.5e-5);
const rare = quasi('condition', 'lassa fever', 2e-7);
const hospital = quasi('place', 'belford hospital', 3e-4);
const week = quasi('time', 'this week', 0.0088);

describe('assess', () => {
  it('hears a yes after a guess at a name, and after no other question that names somebody', () => {
    const called = (id: string, text: string): JudgedPost => ({
      ...post(id, { ...name('arthur'), start: text.indexOf('Arthur'), end: text.indexOf('Arthur') + 6 }),
      text,
    });
    const yes = (asked: boolean): JudgedPost => ({ ...post('3'), text: 'yes', asked });
    const told = post('1', ...woman);
    const guess = thread(told, called('2', 'not Arthur?!'));
    expect(guess.map(({ asks }) => asks)).toEqual([false, true]);
    expect(judge(guess[1]?.details ?? [], yes(true)).why).toEqual(['combination']);
    expect(judge(guess[1]?.details ?? [], yes(false)).why).toEqual([]);
    const other = thread(told, called('2', 'is Arthur back from theatre?'));
    expect(other.map(({ asks }) => asks)).toEqual([false, false]);
    // Whoever is named already is not guessed at.
    const known = thread(called('1', 'Arthur is in bed 4'), called('2', 'not Arthur?!'));
    expect(known.map(({ asks }) => asks)).toEqual([false, false]);
  });

  it('is quiet, quiet, and nudges when three replies add up to one person', () => {
    const [first, second, third] = thread(
      post('1', ...woman),
      post('2', travel),
      post('3', rare, hospital, week),
    );
    expect([first?.flag, second?.flag, third?.flag]).toEqual([false, false, true]);
    expect(third?.why).toEqual(['combination']);
    expect(third?.band).toBe('one');
    expect(third?.traits).toEqual(['age', 'sex', 'travel', 'condition', 'place', 'time']);
  });

  it('flags a direct identifier at once, and its repeat not again', () => {
    const [first, second, third] = thread(
      post('1', name('edith sample', 'sample', 'edith')),
      post('2', name('sample')),
      post('3', name('arthur sample', 'arthur')),
    );
    expect(first?.why).toEqual(['direct']);
    expect(second?.flag).toBe(false);
    expect(third?.why).toEqual(['direct']);
  });

  it('flags each picture, and a document', () => {
    const image = (index: number): Finding => ({
      kind: 'attachment',
      type: 'image',
      index,
      nameReveals: [],
      reason: 'test',
    });
    const [first, second] = thread(
      post('1', image(0)),
      post('2', image(0), { ...image(1), type: 'document' } as Finding),
    );
    expect(first?.why).toEqual(['image']);
    expect(second?.why).toEqual(['image', 'document']);
  });

  it('does not flag an edit that adds nothing', () => {
    const [first, edited] = thread(post('1', name('edith sample')), post('1', name('edith sample')));
    expect([first?.flag, edited?.flag]).toEqual([true, false]);
  });

  it('leaves details out of the sum that an edit has taken away', () => {
    const [, , edited, later] = thread(
      post('1', ...woman),
      post('2', travel),
      post('2'),
      post('3', hospital),
    );
    expect(edited?.details).toEqual([]);
    expect(later?.flag).toBe(false);
  });

  it('nudges at words that say themselves that nobody else fits', () => {
    const said = {
      ...post('1', quasi('role', 'councillor', 1e-6, true)),
      text: "she's the councillor you know",
    };
    expect(judge([], said).why).toEqual(['combination']);
  });

  it('doubts such words where the post speaks of doses and plans', () => {
    const said = {
      ...post('1', quasi('role', 'councillor', 1e-6, true)),
      text: 'hold the ramipril, recheck K at 6',
    };
    expect(judge([], said).flag).toBe(false);
  });

  it('counts a place once, however often the thread names it', () => {
    const skipton = () => quasi('place', 'skipton', 2e-4);
    const [first, again, third] = thread(
      post('1', ...woman, skipton(), quasi('condition', 'diabetic foot ulcer', 2e-3)),
      post('2', skipton()),
      post('3', skipton()),
    );
    expect([again?.k, third?.k]).toEqual([first?.k, first?.k]);
  });

  it('stays quiet about everyday details, however many', () => {
    expect(judge([], post('1', ...woman, quasi('condition', 'appendicitis', 0.001))).flag).toBe(false);
  });

  it('never repeats a value: only marks leave it', () => {
    const { details } = assess([], post('1', ...woman, name('edith sample')), policies.advice, () => 'mark');
    expect(JSON.stringify(details)).not.toMatch(/34|female|edith/);
  });
});

describe('stillIdentifies', () => {
  const [first, second, third] = thread(
    post('1', ...woman),
    post('2', travel),
    post('3', rare, hospital, week),
  );
  const all = [first, second, third].flatMap((assessment) => assessment?.details ?? []);

  it('holds while the author contributes to a combination', () => {
    expect(stillIdentifies(all, new Set(['3']), policies.advice)).toBe(true);
  });

  it('ends when the sum falls back, or when the author tells nothing any more', () => {
    expect(stillIdentifies(first?.details ?? [], new Set(['1', '3']), policies.advice)).toBe(false);
    expect(stillIdentifies(all, new Set(['9']), policies.advice)).toBe(false);
  });
});

describe('a muted kind of detail', () => {
  const muting = (...traits: LedgerDetail['trait'][]) => ({ ...policies.advice, muted: new Set(traits) });
  const judgeMuted = (judged: JudgedPost, ...traits: LedgerDetail['trait'][]) =>
    assess([], judged, muting(...traits), digest);

  it('weighs in the sum, but does not bring it about', () => {
    const sum = post('1', ...woman, travel, rare);
    expect(judgeMuted(sum).flag).toBe(true);
    expect(judgeMuted(sum, 'travel').flag).toBe(true);
    // Beyond the line without the sex already: one more plain detail is not worth a word.
    const sex = quasi('sex', 'female', 0.51);
    expect(judgeMuted(post('1', sex, rare, travel), 'travel', 'condition').flag).toBe(false);
    expect(judgeMuted(post('1', rare, travel), 'condition', 'travel').flag).toBe(false);
    expect(judgeMuted(sum, 'condition').details).toHaveLength(4);
  });

  it('does not stand for the patient where it is direct: a sum beside it is judged as without it', () => {
    const sum = [...woman, travel, rare];
    const named = post('1', name('edith sample'), ...sum);
    expect(judgeMuted(named, 'name').why).toEqual(judgeMuted(post('1', ...sum)).why);
    const first = judgeMuted(post('1', name('edith sample')), 'name');
    expect(first.flag).toBe(false);
    expect(assess(first.details, post('2', ...sum), muting('name'), digest).why).toEqual(['combination']);
  });

  it('keeps no nudge open', () => {
    const { details } = judgeMuted(post('1', name('edith sample')), 'name');
    expect(stillIdentifies(details, new Set(['1']), policies.advice)).toBe(true);
    expect(stillIdentifies(details, new Set(['1']), muting('name'))).toBe(false);
  });
});
