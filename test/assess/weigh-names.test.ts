import { readWords } from '../../src/assess/post-model.ts';
import { weighNames } from '../../src/assess/weigh-names.ts';
import { isDoubtful } from '../../src/identify/doubts.ts';
import { identify } from '../../src/identify/identify.ts';
import { LEAST } from '../../src/identify/names/score.ts';
import type { DirectIdentifier, Finding } from '../../src/identify/types.ts';
import { plainContext } from '../identify/marked.ts';

const weighed = (text: string, findings: readonly Finding[], setting = '') =>
  weighNames(
    findings,
    readWords({
      text,
      findings: [],
      setting,
      opens: true,
      ledger: [],
      before: [],
      teller: false,
      questions: [],
    }),
  );

/** The word as a name with given odds, and a number that stands beside it. */
function nameIn(text: string, word: string, odds: number): DirectIdentifier {
  const start = text.indexOf(word);
  return {
    kind: 'direct',
    type: 'name',
    start,
    end: start + word.length,
    values: [word],
    odds,
    reason: 'name:given',
  };
}

const ofPatient = 'Teddy in space 9 keeps tripping his sats probe, bp 92/60, on 2L, needs bloods and fluids';
const ofRota =
  'Teddy can do the Friday night shift if someone swaps his Monday long day, rota is on the drive';

describe('a name, weighed by what its post is about', () => {
  it('needs less in talk of a patient than in talk of a rota', () => {
    const least = (text: string) => {
      const steps = Array.from({ length: 60 }, (_, at) => LEAST + at / 10);
      return steps.find((odds) => weighed(text, [nameIn(text, 'Teddy', odds)]).length > 0) ?? Infinity;
    };
    expect(least(ofPatient)).toBe(LEAST);
    expect(least(ofRota)).toBeGreaterThan(LEAST + 1);
  });

  it('counts whatever is talked of where its own words leave no doubt', () => {
    const sure = nameIn(ofRota, 'Teddy', 4);
    expect(weighed(ofRota, [sure])).toEqual([sure]);
  });

  it('takes a number that was read for standing beside it along', () => {
    const name = nameIn(ofRota, 'Teddy', 0);
    const number: DirectIdentifier = { ...name, type: 'phone', start: 6, end: 9, values: ['can'] };
    const other: DirectIdentifier = { ...number, odds: Number.POSITIVE_INFINITY };
    expect(weighed(ofRota, [name, number])).toEqual([]);
    expect(weighed(ofRota, [name, other])).toEqual([other]);
  });

  it('leaves a post without names as it is', () => {
    const findings = identify('34F with a rash, bed 4', plainContext);
    expect(weighed('34F with a rash, bed 4', findings)).toBe(findings);
  });

  it('is not asked of what identify is sure of', () => {
    const findings = identify('Mrs Sandra Tams in bed 4 needs her bloods', plainContext);
    expect(findings.some(({ kind }) => kind === 'direct')).toBe(true);
    expect(findings.filter(isDoubtful)).toEqual([]);
  });
});
