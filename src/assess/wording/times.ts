import type { QuasiIdentifier } from '../../identify/types.ts';
import { after, before, cut, type Replacement, replace } from './replacement.ts';

const lead =
  /(?:^|(?<=[\s(,.;:]))(?:(since|from|until|untill|till|til|by|before|after)|on|at|in|over|during|for|as of|this|last|next|every|early|late|half|around|about|[~@]) ?(?:the |\d{1,2} )?$/i;
/** A verb or noun that needs to hear when: "clinic is Tuesday", "moved to Thursday". */
const needsTime =
  /(?:\b(?:is|was|are|be|moved?|moving|booked|due|swap|swapped|with|to|or|do|than|again|slot)|['’]s) $/i;
const joinedTime =
  /^(?: (?:morning|afternoon|evening|night|week|am|pm|lunchtime|teatime|lunch))?(?:['’]s?)?(?:,? (?:at )?(?:\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|ish)|\d{1,2}[.:]\d\d)\b)?/i;

/** "45 min ago": counted back from now. */
const counted = /\b(?:(min|h)|(d|\/7)|(w|\/52)|(m|\/12)|(y))\p{L}* ago$/iu;
/** Hours or days that are told by the day. */
const recent =
  /^(?:earlier )?(?:yesterday|yest|today|tonight|overnight|last night|this (?:morning|afternoon|evening|am|pm))\b/i;
/** What begins an illness, or what it may have come from. */
const onset =
  /\b(?:onset|start(?:ed|s|ing)?|began|begun|symptoms?|pain|contact|expos(?:ed|ure)|ingest(?:ed|ion)|took|taken|overdose[d]?|od|last (?:seen )?well|seen well|lkw|bitten|bite|stung|sting|needlestick|swallowed|inhaled|injur(?:y|ed)|collapsed?|seizure|fit|fitted|rash|fever|headache|bleed(?:ing)?|vomit\w*|worse|lmp|rupture[d]?|fell|stabbed|shot|kicked|crushed|gored|mauled|struck|hit|burnt?|scald(?:ed)?|crash(?:ed)?|srom|prom|delivered)\b/i;
/** The words of the clause right before a position, at most 45 characters of them. */
const clauseBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 45), at)
    .split(/[.;!?\n]/)
    .at(-1) ?? '';

/** True for a time that tells how long ago an illness, or what led to it, began: the question needs it. */
export function tellsOnset(text: string, { attribute, start, end }: QuasiIdentifier): boolean {
  if (attribute !== 'time') return false;
  const said = text.slice(start, end);
  if (counted.test(said)) return !/^y/i.test(counted.exec(said)?.[5] ?? '');
  return (
    /^since\b/i.test(said) ||
    /\bsince $/i.test(before(text, start)) ||
    (recent.test(said) && onset.test(clauseBefore(text, start)))
  );
}

/** How many characters before a time belong to it ("since " yesterday). */
export const leadOfOnset = (text: string, { start }: QuasiIdentifier): number =>
  /\bsince $/i.exec(before(text, start))?.[0].length ?? 0;

/** A time before now as loosely as a question bears it ("45 min ago": "in the last day"); undefined for any other. */
function looseOnset(text: string, finding: QuasiIdentifier): string | undefined {
  const said = text.slice(finding.start, finding.end);
  const [, hours, days, weeks, months] = counted.exec(said) ?? [];
  if (hours || (recent.test(said) && !/^yest/i.test(said))) return 'in the last day';
  if (days || recent.test(said)) return 'in the last few days';
  return weeks ? 'in the last few weeks' : months ? 'in recent months' : undefined;
}

/**
 * A day or date goes with the words that lead to it; where the sentence needs a time, a loose one stands there ("since Saturday" is
 * "for a few days", "til Friday" "for now").
 */
export function timeWording(text: string, finding: QuasiIdentifier): Replacement {
  const said = text.slice(finding.start, finding.end);
  const left = before(text, finding.start);
  const leading = lead.exec(left);
  const inner = /^(since|from|until|till|til|by|before|after)\b/i.exec(said);
  const word = (leading?.[1] ?? inner?.[1] ?? '').toLowerCase();
  const start = finding.start - (leading?.[0].length ?? 0);
  const end = finding.end + (joinedTime.exec(after(text, finding.end))?.[0].length ?? 0);
  if (word === 'since') return replace(text, start, end, howLong(said));
  if (/^(?:until|untill|till|til)$/.test(word)) return replace(text, start, end, 'for now');
  if (/^(?:by|before)$/.test(word)) return replace(text, start, end, 'soon');
  if (!leading && tellsOnset(text, finding)) {
    const loose = looseOnset(text, finding);
    if (loose) return replace(text, finding.start, finding.end, loose);
  }
  if (needsTime.test(left) && !leading)
    return replace(
      text,
      start,
      end,
      ahead.test(said) ? 'soon' : / (?:to|or|do|than|again|with) $/i.test(left) ? 'another day' : 'this week',
    );
  return cut(start, end);
}

function howLong(said: string): string {
  if (/week|month|year|20\d\d|19\d\d/i.test(said)) return 'for some time';
  return /\d ?[ap]m|\d[.:]\d\d|today|this|last night|overnight/i.test(said)
    ? 'for some hours'
    : 'for a few days';
}

const ahead = /\b(?:tomorrow|tmrw|tmw|tomoz|tonight|next|later|coming|this (?:afternoon|evening|pm))\b/i;
