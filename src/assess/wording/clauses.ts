import { after } from './replacement.ts';

/** Ranges of the text that stay: conditions that are not rare, ages and the like, in order; and which say how long ago. */
export type Kept = readonly { readonly start: number; readonly end: number; readonly isTime?: boolean }[];

/** Words that belong to the medicine: a clause with one of these is not dropped whole. */
export const clinical =
  /\b(?:pain\w*|sore|bleed\w*|blood|bloods|collaps\w*|fever\w*|temp|rash|cough\w*|vomit\w*|nausea|diarrh\w*|d&v|sob|short of breath|breath\w*|sats?|news|bp|hr|gcs|crp|wcc|hb|k|na|egfr|inr|trop\w*|lactate|ecg|ct|mri|x-?ray|scan\w*|echo|swab\w*|cultur\w*|biops\w*|dose\w*|mg|mcg|ml|units?|iv|po|bd|tds|od|antibiotic\w*|fluclox\w*|doxy\w*|amox\w*|co-amox\w*|insulin|warfarin|apixaban|steroid\w*|pred\w*|theatre|surgery|op|operation|fractur\w*|seizure\w*|fit|stroke|sepsis|septic|wound\w*|burn\w*|swell\w*|swollen|lump|itch\w*|dizzy|faint\w*|confus\w*|weak\w*|numb\w*|headache\w*|vision|pregnan\w*|allerg\w*|transfus\w*|discharg\w*|refer\w*|review\w*|urgent|stiff\w*|bite|bitten|sting|stung|arrest\w*|cpr|rosc|intubat\w*|ventilat\w*|drain\w*|cathet\w*|dress(?:ing|ings)|side room|isolat\w*|vaccin\w*|antivenom|hydrocort\w*|chemo\w*|dialysis|transplant\w*)\b/i;

/** Words that join a clause to what was said before, from the space before them on. */
export const joining =
  / (?:and|but|so|because|cos|'cos|though|if|while|then|says?|said|wants?|wanted|needs?|asking|asks|please|pls|with|w|for|cant|can['’]t|could|would|should|has|have|had|is|was|are|were|who['’]s|will|keeps?|now|&)\b/i;
const tail =
  /^(?:['’]s? ?)?(?: ?(?:of|off|from|at|in|on|up|down|near|outside|by|over|round|around|under|who|that|whose|where|which|every|all|each|since|once|about|into|through|as|this|last|again|wi)\b[^.,;:?!()\n]*)?/i;
const relativeStart = /^(?:['’]s? ?)? ?(?:who|that|whose|which|where)\b(?: \S+){0,2}/i;

/** Takes along what describes the detail further ("the organist at Ely", "the lad who swam …"), but no medicine. */
export function stretchRight(text: string, end: number, kept: Kept): number {
  const right = after(text, end);
  const found = tail.exec(right)?.[0] ?? '';
  if (found.trim() === '') return end;
  const skip = relativeStart.exec(found)?.[0].length ?? 0;
  const joined = joining.exec(found.slice(skip));
  const limit = joined ? skip + joined.index : found.length;
  return end + limitBy(end, found.slice(0, limit), kept);
}

/** Begins what the author wants, or concludes: it stays. */
const newClause = / (?:so|but|because|cos|if|can|could|please|pls|needs?|wants?|says?)\b/i;

/** Where the clause begins that leads to a position: after the last mark and its blank, at most 120 characters back. */
export function startOfClause(text: string, at: number): number {
  const floor = Math.max(0, at - 120);
  let start = at;
  while (start > floor && !endsClause(text, start - 1)) start -= 1;
  while (start < at && text.charAt(start) === ' ') start += 1;
  return start;
}

/** A mark ends a clause where a blank follows ("K 6.8" goes on), a dash between two; an opening bracket and a new line always do. */
const endsClause = (text: string, at: number): boolean =>
  /[(\n]/.test(text.charAt(at)) ||
  (/[.?!;:,]/.test(text.charAt(at)) && /\s/.test(text.charAt(at + 1))) ||
  (/[-–]/.test(text.charAt(at)) && /^\s.\s$/.test(text.slice(at - 1, at + 2)));

/** The end of the clause, or of what may go of it: up to the next mark, joining word with medicine after it, or kept detail. */
export function endOfClause(text: string, from: number, kept: Kept): number {
  const right = after(text, from);
  const clause = /^(?:(?! [-–] )[^.,;:?!()\n]|[.,:](?=\d))*/.exec(right)?.[0] ?? '';
  const asks = newClause.exec(clause);
  return from + limitBy(from, asks ? clause.slice(0, asks.index) : clause, kept);
}

/** Position of the first range that ends after `at`; the ranges are in order and do not nest. */
export function firstAfter(kept: Kept, at: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function limitBy(from: number, stretch: string, kept: Kept): number {
  const medicine = clinical.exec(stretch)?.index ?? stretch.length;
  let limit = medicine;
  const first = kept[firstAfter(kept, from)];
  if (first) limit = Math.min(limit, Math.max(0, first.start - from));
  if (limit >= stretch.length) return stretch.length;
  // What leads to the medicine stays with it: cut back to the last joining word.
  let back = 0;
  for (const found of stretch
    .slice(0, limit)
    .matchAll(/ (?:and|but|so|because|cos|with|w|for|has|had|is|was|in|on|needs?|wants?|who|says?)(?= )/gi))
    back = found.index;
  return back;
}
