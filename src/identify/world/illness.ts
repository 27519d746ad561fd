import { isSomebodysCondition, tokensOf } from '../conditions/context.ts';
import type { ListedMatch } from '../conditions/lexicon.ts';
import { listedConditions } from '../conditions/listed.ts';
import type { Document } from '../document.ts';
import { clinicalClasses } from '../lexicons/clinical-words.ts';
import { isUnreal } from '../people/staff-cues.ts';
import { isClinicalWord } from './cues.ts';

/** ", 17, first episode psychosis", " has prostate cancer", "'s PSA": what stands between somebody and what they have. */
const HAS =
  /^(?:,(?: ?\d{1,3}(?: ?(?:yo|yrs?|[mf]))?,)?(?: one of (?:ours|us|our own),)?|(?: has| have| had|'s got| has got| in for|'s in for)(?: (?:an?|his|her|new|known|more|bad|another))*|'s)[ ?]+/i;
/** How far an illness may stand behind that, in characters: "first episode psychosis" begins with two words that are none. */
const reach = 22;
const measures = new Set(clinicalClasses.measure.split(' ').filter((word) => word.length > 1));
/** Words of a clinic that are as well what an official does, or what is told of the dead. */
const others = new Set(
  'visit news section surgery consent op list scan scans died dead dying death deceased inquest'.split(' '),
);
/** "breast cancer charity patron": an illness that somebody works for. */
const CAUSE =
  /\b(?:charity|charities|appeal|awareness|fundrais\w*|patron|campaign\w*|research|survivors?|trust|foundation|society|association|ambassador)\b/i;

/**
 * True where the words right behind a phrase say in a note's shorthand what whoever it names has: "the bishop, prostate ca, wants a
 * second opinion", "mayor's husband, pancreatitis", "the vicar's potassium is 6".
 */
export function hasIllness(document: Document, end: number): boolean {
  const lead = HAS.exec(document.text.slice(end, end + 40))?.[0];
  if (lead === undefined) return false;
  const from = end + lead.length;
  const near = document.text.slice(from, from + reach).search(/[,.;:?!\n]|$/) + from;
  if (CAUSE.test(document.text.slice(from, from + 2 * reach)) || isUnreal(document)) return false;
  const named = listedFrom(document, from);
  if (named && named.start < near) return isSomebodysCondition(document, named);
  const { firstToken, endToken } = tokensOf(document, from, near);
  return document.tokens
    .slice(firstToken, endToken)
    .some(
      ({ start, lower, word }) =>
        start >= from &&
        !others.has(lower) &&
        (isClinicalWord(word) || (lead.startsWith("'s") && start === from && measures.has(lower))),
    );
}

/** The first condition that begins at a position or behind it, by halving: a post may be full of them, and of those who have them. */
function listedFrom(document: Document, from: number): ListedMatch | undefined {
  const listed = listedConditions.of(document);
  let low = 0;
  let high = listed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((listed[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return listed[low];
}
