import type { QuasiIdentifier } from '../../identify/types.ts';
import { clinical, firstAfter, type Kept } from './clauses.ts';
import { cut, type Replacement } from './replacement.ts';

const everyClinical = new RegExp(clinical.source, 'gi');
/** Accidents, of which the question needs at least that they hurt. */
const isAccident = ({ sort }: QuasiIdentifier): boolean => sort === 'incident' || sort === 'mishap';
const hurt = /\b(?:fell|stabbed|shot|kicked|crushed|gored|mauled|struck|hit|run over|crashed)\b/i;
/** The same clause goes on up to the time. */
const sameClause = /^[^.,;:!?\n]{0,60}$/;

/**
 * What stays where a story is cut: "the twin with Kabuki syndrome" loses the twin and not the syndrome, "fell off the abattoir 2 days
 * ago" is "injured 2 days ago", and a time that tells of nothing else goes as well. Nothing kept in it: the cut as it was.
 */
export function withMedicine(
  text: string,
  told: Replacement,
  finding: QuasiIdentifier,
  kept: Kept,
): Replacement {
  const ranges = within(kept, told);
  const [first] = ranges;
  if (!first) {
    const next = kept[firstAfter(kept, told.end)];
    const leads = next?.isTime && isAccident(finding) && sameClause.test(text.slice(told.end, next.start));
    return leads ? { ...told, words: 'injured' } : told;
  }
  const lead = first.isTime ? leadOfTime(text.slice(told.start, first.start), finding) : '';
  const [medicine, ...more] = lead === undefined ? ranges.slice(1) : ranges;
  if (!medicine) return told;
  if (medicine.start <= told.start && more.length === 0) return cut(medicine.end, told.end);
  // "the striker who did his knee on telly" loses the telly too.
  const end = Math.max(more.at(-1)?.end ?? medicine.end, Math.min(told.end, finding.end));
  let words = `${lead ?? ''}${text.slice(Math.max(medicine.start, told.start), medicine.end)}`;
  let at = medicine.end;
  for (const range of more) {
    const between = text.slice(at, range.start);
    // "ballet teacher 9/40 PV bleed since last night": what stands between is as clinical.
    words += `${clinical.test(between) ? between : ' '}${text.slice(range.start, range.end)}`;
    at = range.end;
  }
  return { start: told.start, end, words };
}

/** What a time is said of: "collapsed " 20 min ago, or that somebody was "injured "; undefined where that went with the story. */
function leadOfTime(before: string, finding: QuasiIdentifier): string | undefined {
  const said = [...before.matchAll(everyClinical)].at(-1);
  if (said) return before.slice(said.index);
  return isAccident(finding) || hurt.test(before) ? 'injured ' : undefined;
}

/** The ranges that begin before the end of a stretch and end after its beginning, none overlapping the one before. */
function within(kept: Kept, { start, end }: { readonly start: number; readonly end: number }): Kept {
  const found: Kept[number][] = [];
  for (let at = firstAfter(kept, start); (kept[at]?.start ?? end) < end; at += 1) {
    const range = kept[at];
    if (range && range.start >= (found.at(-1)?.end ?? 0)) found.push(range);
  }
  return found;
}
