import type { QuasiIdentifier } from '../../identify/types.ts';
import { after, before, cut, type Replacement, replace } from './replacement.ts';

const lead =
  /(?:^|(?<=[\s(,.;:]))(?:(since|from|until|untill|till|til|by|before|after)|on|at|in|over|during|for|as of|this|last|next|every|early|late|half|around|about|[~@]) ?(?:the |\d{1,2} )?$/i;
/** A verb or noun that needs to hear when: "clinic is Tuesday", "moved to Thursday". */
const needsTime =
  /(?:\b(?:is|was|are|be|moved?|moving|booked|due|swap|swapped|with|to|or|do|than|again|slot)|['’]s) $/i;
const joinedTime =
  /^(?: (?:morning|afternoon|evening|night|week|am|pm|lunchtime|teatime|lunch))?(?:['’]s?)?(?:,? (?:at )?(?:\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|ish)|\d{1,2}[.:]\d\d)\b)?/i;

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
  if (word === 'since')
    return replace(
      text,
      start,
      end,
      /week|month|year|20\d\d|19\d\d/i.test(said) ? 'for some time' : 'for a few days',
    );
  if (/^(?:until|untill|till|til)$/.test(word)) return replace(text, start, end, 'for now');
  if (/^(?:by|before)$/.test(word)) return replace(text, start, end, 'soon');
  if (needsTime.test(left) && !leading)
    return replace(
      text,
      start,
      end,
      ahead.test(said) ? 'soon' : / (?:to|or|do|than|again|with) $/i.test(left) ? 'another day' : 'this week',
    );
  return cut(start, end);
}

const ahead = /\b(?:tomorrow|tmrw|tmw|tomoz|tonight|next|later|coming|this (?:afternoon|evening|pm))\b/i;
