import { noTrade, notName, particle } from './answer-words.ts';
import { type Document, HAS, type Token } from './document.ts';
import { IS } from './names/word-lists.ts';
import { looksMedical, lookUpToken } from './names/words.ts';
import type { Finding } from './types.ts';
import { classesOf, classNames, isClinical, isRare } from './word-classes.ts';
import { canonical, makeFinding } from './world/finding.ts';

/** What no list has: whose words may answer, and how many people of the United Kingdom such an answer fits. */
export interface Unlisted {
  readonly attribute: 'occupation' | 'place';
  readonly people: number;
  readonly mayBe: (token: Token, classes: readonly number[]) => boolean;
}

/** As many as work in the rarer half of the listed occupations. */
export const unlistedTrade: Unlisted = {
  attribute: 'occupation',
  people: 20_000,
  mayBe: (token, classes) => classes.some((each) => classNames[each] === 'life') || isUnknown(token, classes),
};
/** As many as live in a hamlet: the lists have thirty thousand places, and what they have not is smaller, a house or a school. */
export const unlistedPlace: Unlisted = { attribute: 'place', people: 300, mayBe: isUnknown };

function isUnknown(token: Token, classes: readonly number[]): boolean {
  return (
    isRare(token.end - token.start, classes) &&
    (lookUpToken(token) & ~NAMES) === 0 &&
    (token.shape & HAS.digit) === 0
  );
}

/** Villages bear the names that families took from them. */
const NAMES = IS.given | IS.family | IS.town;

/** A reply of few words: "ferry captain", "crosthwaite", "st patricks endmoor, year 4". None of medicine may be among its first ones. */
export function readUnlisted(
  { tokens, text }: Document,
  at: number,
  { attribute, people, mayBe }: Unlisted,
): Finding | undefined {
  if (tokens.length > MOST_OF_REPLY || text.includes('?')) return undefined;
  let end = at;
  let answers = false;
  for (; end < tokens.length && end - at < MOST_WORDS; end += 1) {
    const token = tokens[end] as Token;
    if (end > at && !/^[ '-]$/.test(text.slice((tokens[end - 1] as Token).end, token.start))) break;
    const classes = classesOf(token.lower);
    if (particle.has(token)) continue;
    if (
      noTrade.has(token) ||
      notName.has(token) ||
      looksMedical(token.lower) ||
      classes.some((each) => isClinical[each])
    )
      return undefined;
    answers ||= mayBe(token, classes);
  }
  if (!answers) return undefined;
  const [start, stop] = [(tokens[at] as Token).start, (tokens[end - 1] as Token).end];
  return makeFinding(attribute, start, stop, {
    values: [canonical(text.slice(start, stop))],
    people,
    uncertainty: 5,
    reason: `${attribute}:answer`,
  });
}
const MOST_OF_REPLY = 8;
const MOST_WORDS = 4;
