import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
import { IS } from '../names/word-lists.ts';
import { lookUp } from '../names/words.ts';
import type { AgeExpression } from './age-expressions.ts';
import { meaningOfDecade } from './age-values.ts';

// "late 60s", "early-20s", "mid 40's", "50s", "80's". 20s to 90s; the tens are "teens".
const DECADE = new Pattern(
  /(?<![\w./:£'-])(?:([MF]|male|female)(?:,? |\/))?(?:in (?:his|her|their) )?(?:(early|mid|late|upper)(?: to (?:mid|late))?[ -]{0,2})?([2-9]0)'?s\b(?!\/)(?:,? ?([MF])\b(?![.']\w))?/gi,
);
// Seconds, saturations, heart rates and the decades of a century also look so.
const NOT_AGE_BEFORE =
  /\b(?:sats?|spo2|sao2|hr|rate|rates|bp|sys|systolic|diastolic|map|pulse|gcs|temp|bm|bms|sugars?|score|scores|ef|hb|plts?|platelets|urea|fio2|etco2|crp|high|low|use|using|need|for|every|last|within|wait|x|19|back in|since the|from the|of the|in the|\d)[ :=~<>]{0,2}(?:is |are |was |were |now |still |sat |in |at |down |up |to |the |about |around |running ){0,3}$/i;
const NOT_AGE_AFTER =
  /^(?: ?%| (?:on (?:air|ra|room|\d)|systolic|hold|holds|bursts?|intervals?|each|cap|of (?:cpr|warning|traction)|later|music|disco|night|party|themed?|classics?|playlist|tunes|film|building|block|décor|decor|style|fashion|between)\b)/i;
const HIS_OR_HER = /\b(?:her|his|their|mid|late|early)[ -]$/i;

/** Ages told by the decade. Seconds ("hold for 60s"), vital signs ("sats in the 80s") and eras ("80s disco") are not. */
export function readDecades(document: Document): AgeExpression[] {
  const { text } = document;
  const found: AgeExpression[] = [];
  for (const match of DECADE.matchesIn(document)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    const owned =
      match[1] !== undefined ||
      match[2] !== undefined ||
      match[4] !== undefined ||
      HIS_OR_HER.test(before) ||
      /\bin (?:his|her|their)\b/i.test(match[0]);
    if (!owned && (NOT_AGE_BEFORE.test(before) || NOT_AGE_AFTER.test(text.slice(end, end + 16)))) continue;
    if (!owned && !standsAsPerson(text, match.index, end) && !standsInHaste(text, match.index)) continue;
    const part = match[2]?.toLowerCase();
    const sex = match[1] ?? match[4];
    found.push({
      start: match.index,
      end,
      ...meaningOfDecade(
        Number(match[3]),
        part === 'early' || part === 'mid' ? part : part ? 'late' : undefined,
      ),
      sex: sex ? (/^f/i.test(sex) ? 'female' : 'male') : undefined,
      shape: 'decade',
    });
  }
  return found;
}

/**
 * "bloke chair 3 40s rif pain": who types without any mark between sentences puts none round an age either. Behind a medicine ("evorel 50s") it is a strength.
 */
function standsInHaste(text: string, start: number): boolean {
  if (MARKED.test(text)) return false;
  const word = /([a-z]+) $/i.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? '';
  return (lookUp(word.toLowerCase()) & IS.product) === 0;
}

const MARKED = /[,.;:!?\n]\s*\S/;

/** A decade without "her" or "late" stands for a person between marks ("chap, 50s."), or before a person's word. */
function standsAsPerson(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  if (/(?:^|[,.;:?!(\n-] ?)$/.test(before)) return true;
  const after = text.slice(end, end + 14);
  if (
    /^,? ?(?:man|men|woman|lady|gent|gentleman|chap|lad|male|female|m|f|couple|pt|patient|bloke|guy|smoker|diabetic)\b/i.test(
      after,
    )
  )
    return true;
  if (!/^(?:[,.;:?!)\n]|$| (?:with|who|in|from|and|known|has|had)\b)/.test(after)) return false;
  // "Evorel 50s" is a strength: the word before is a name in capitals.
  return !/[A-Z][\w-]* $/.test(before) || /\b(?:He|She|They)(?:'s| is) $/.test(before);
}
