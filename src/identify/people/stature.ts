import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
import { shareOfHeight } from './heights.ts';

/** A height or weight so far out that it singles a person out. */
export interface Stature {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly share: number;
}

const FEET = new Pattern(
  /(?<![\w.])([3-8]) ?(?:ft|foot|feet|')\.? ?(\d{1,2})?(?:"|in\b|ins\b|inches)?(?![\w/])(?! ?(?:fall|drop|wall|ladder|deep|hole|tall order|long|wide|wave|fence|swell|of (?:water|snow)))/gi,
);
const FEET_WORDS = new Pattern(
  /\b(?:six foot (five|six|seven|eight|nine|ten|eleven)|seven foot(?: (?:one|two|three|four|five|six|tall))?)\b/gi,
);
/** "height 208cm", "he's 2.08m", "208 cm tall": other lengths in the metric system are of wounds and rooms. */
const METRES = new Pattern(
  /(?:(?:\b(?:height|ht|he|she|they)(?:'s| is|s|:)?:? )(?:only |about |approx )?((?:1[0-4]|19|2[0-3])\d ?cm|[12]\.\d\d? ?m(?:etres)?)\b|(?<![\w.])((?:1[0-4]|19|2[0-3])\d ?cm|[12]\.\d\d? ?m(?:etres)?) (?:tall|in height)\b)/gi,
);
const STONES = new Pattern(/(?<![\w.])(\d{2}) ?(?:stone|st)\b(?! (?:bed|limit|hoist|max))/gi);
const KILOS = new Pattern(/(?<![\w.])([2-4]\d\d) ?kg\b(?! (?:bed|limit|hoist|max|swl|rated|capacity))/gi);
// The mark for feet is told apart, because it stands behind any digit's worth of quoted words.
const UNIT = new Pattern(/\b(?:six|seven) foot|\d ?(?:ft|foot|feet|st|kg|cm|m)/i);
const FEET_MARK = /\d ?'/;
const KIT =
  /\b(?:limit|rated|swl|max|up to|over|capacity|takes|holds|fell|fall|from|about a|hoist|bed)(?: \w{1,4})? $/i;
/** A child of four foot one is like any other. */
const CHILD = new Pattern(
  /\b(?:child|kid|boy|girl|toddler|baby|bairn|wean|paeds|paediatric|teenager|school|centile|(?:[1-9]|1[0-7]) ?(?:yo|yrs?|y\/o|years?|yr old|[mf]\b)|(?:he|she)(?:'s| is|s) (?:[1-9]|1[0-7])\b(?! ?(?:ft|foot|feet|stone|'|cm|m\b|\.)))/i,
);
const MAN = new Pattern(/\b(?:he|he's|hes|his|him|man|male|lad|chap|bloke|gent|fella|gentleman|guy)\b/i);
const WOMAN = new Pattern(/\b(?:she|she's|shes|her|woman|female|lady|lass)\b/i);
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven'.split(' ');
const VERY_HEAVY_SHARE = 0.0003;
const FOOT = 30.48;
/** 6 ft 4 and 4 ft 9: heights between these are nothing to remark upon. */
const TALL = 76 * 2.54;
const SHORT = 57 * 2.54;
const SHORTEST = 36 * 2.54;

/**
 * Heights from 6 ft 4 and up to 4 ft 9 of adults, and weights from 200 kg or 32 stone. Drops, depths and limits of kit are not; nor is a
 * short child.
 */
export function readStature(document: Document): Stature[] {
  const { text } = document;
  const found: Stature[] = [];
  if (!UNIT.isIn(document) && !(text.includes("'") && FEET_MARK.test(text))) return found;
  const man = MAN.isIn(document);
  const sex = man === WOMAN.isIn(document) ? undefined : man ? 'male' : 'female';
  const push = (start: number, written: string, value: string, share: number) => {
    if (KIT.test(text.slice(Math.max(0, start - 14), start))) return;
    found.push({ start, end: start + written.trimEnd().length, value, share });
  };
  const pushHeight = (start: number, written: string, centimetres: number) => {
    if (centimetres >= TALL - 0.5) push(start, written, 'very tall', shareOfHeight(centimetres, sex));
    else if (centimetres <= SHORT + 0.5 && centimetres >= SHORTEST && !CHILD.isIn(document))
      push(start, written, 'very short', shareOfHeight(centimetres, sex));
  };
  for (const match of FEET.matchesIn(document)) {
    const inches = Number(match[2] ?? 0);
    if (inches > 11 || (match[2] === undefined && Number(match[1]) < 7)) continue;
    pushHeight(match.index, match[0], Number(match[1]) * FOOT + inches * 2.54);
  }
  for (const match of FEET_WORDS.matchesIn(document)) {
    const words = match[0].toLowerCase().split(' ');
    const inches = Math.max(0, NUMBERS.indexOf(words[2] ?? ''));
    pushHeight(match.index, match[0], (words[0] === 'six' ? 6 : 7) * FOOT + inches * 2.54);
  }
  for (const match of METRES.matchesIn(document)) {
    const written = match[1] ?? match[2] ?? '';
    const figure = Number.parseFloat(written);
    pushHeight(match.index + match[0].indexOf(written), written, figure < 3 ? figure * 100 : figure);
  }
  for (const match of STONES.matchesIn(document)) {
    if (Number(match[1]) >= 32) push(match.index, match[0], 'very heavy', VERY_HEAVY_SHARE);
  }
  for (const match of KILOS.matchesIn(document)) push(match.index, match[0], 'very heavy', VERY_HEAVY_SHARE);
  return found;
}
