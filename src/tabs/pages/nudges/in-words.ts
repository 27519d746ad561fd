import type { MyNudgeAnswer } from '../../../web/my-nudges-api.ts';
import { fill, type useFormats } from '../../words.ts';
import type { NudgesWords } from './nudges-words.ts';

/** A nudge as it is told to its author. */
export interface NudgeInWords {
  readonly when: string;
  readonly said: string;
  /** That the nudge said to call first; empty where it did not. */
  readonly urgent: string;
  readonly became: string;
}

/** Puts a nudge into the words of a language: what it said, and what became of it. */
export function tellNudge(
  { decidedAt, traits, why, band, urgent, outcome, state }: MyNudgeAnswer,
  words: NudgesWords,
  { dateTime, list }: Pick<ReturnType<typeof useFormats>, 'dateTime' | 'list'>,
): NudgeInWords {
  const kinds = [...new Set(traits.map((trait) => words.kinds[trait]))];
  const named = kinds.length === 0 ? words.noKinds : list(kinds);
  const text = why.includes('combination')
    ? fill(words.together, { kinds: named, people: words.people[band] })
    : fill(words.alone, { kinds: named });
  return {
    when: dateTime(decidedAt),
    said: text.charAt(0).toUpperCase() + text.slice(1),
    urgent: urgent ? words.callFirst : '',
    became: outcome === null ? words.states[state] : words.outcomes[outcome],
  };
}
