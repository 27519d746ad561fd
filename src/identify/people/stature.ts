import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
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
  /\b(?:six foot (?:five|six|seven|eight|nine|ten|eleven)|seven foot(?: \w{3,6})?)\b/gi,
);
const STONES = new Pattern(/(?<![\w.])(\d{2}) ?(?:stone|st)\b(?! (?:bed|limit|hoist|max))/gi);
const KILOS = new Pattern(/(?<![\w.])([2-4]\d\d) ?kg\b(?! (?:bed|limit|hoist|max|swl|rated|capacity))/gi);
// The mark for feet is told apart, because it stands behind any digit's worth of quoted words.
const UNIT = new Pattern(/\b(?:six|seven) foot|\d ?(?:ft|foot|feet|st|kg)/i);
const FEET_MARK = /\d ?'/;
const KIT =
  /\b(?:limit|rated|swl|max|up to|over|capacity|takes|holds|fell|fall|from|about a|hoist|bed)(?: \w{1,4})? $/i;
// Health Survey for England (R): men's height 176 cm, deviation 7 cm, so 6 ft 4 (193 cm) is about 0.8 % of men.
const TALL_SHARE = 0.004;
const VERY_TALL_SHARE = 0.0002;
const VERY_SHORT_SHARE = 0.002;
const VERY_HEAVY_SHARE = 0.0003;

/** Heights from 6 ft 4 and up to 4 ft 9, and weights from 200 kg or 32 stone. Drops, depths and limits of kit are not. */
export function readStature(document: Document): Stature[] {
  const { text } = document;
  const found: Stature[] = [];
  if (!UNIT.isIn(document) && !(text.includes("'") && FEET_MARK.test(text))) return found;
  const push = (match: RegExpExecArray, value: string, share: number) => {
    if (KIT.test(text.slice(Math.max(0, match.index - 14), match.index))) return;
    found.push({ start: match.index, end: match.index + match[0].trimEnd().length, value, share });
  };
  for (const match of FEET.matchesIn(document)) {
    const inches = Number(match[1]) * 12 + Number(match[2] ?? 0);
    if (Number(match[2] ?? 0) > 11 || (match[2] === undefined && Number(match[1]) < 7)) continue;
    if (inches >= 76) push(match, 'very tall', inches >= 79 ? VERY_TALL_SHARE : TALL_SHARE);
    else if (inches <= 57 && inches >= 36) push(match, 'very short', VERY_SHORT_SHARE);
  }
  for (const match of FEET_WORDS.matchesIn(document)) push(match, 'very tall', VERY_TALL_SHARE);
  for (const match of STONES.matchesIn(document)) {
    if (Number(match[1]) >= 32) push(match, 'very heavy', VERY_HEAVY_SHARE);
  }
  for (const match of KILOS.matchesIn(document)) push(match, 'very heavy', VERY_HEAVY_SHARE);
  return found;
}
