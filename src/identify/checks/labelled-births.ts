import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
import { OLDEST } from '../people/age-limits.ts';
import { isRealDate, latestYear, monthOf, type WrittenDate } from './dates.ts';

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WELSH = 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'
  .toLowerCase()
  .split(' ');
const DIGIT = '[\\dOoIl]';
// "DOB010253", "dob 12/O3/1949", "d.o.b. 12/3/'49", "dyddiad geni 12 Mawrth 1949", "date of birth was put in as 31/02/1988".
const BIRTH = new Pattern(
  new RegExp(
    `\\b(?:d\\.? ?o\\.? ?b\\.?|doby?|date ?of ?birth|y(?:ea)?r ?of ?birth wrong|birth ?dates?|dyddiad geni|d\\.?g\\.?|ganwyd|ganed|geni)(?:['’]?s|(?= |\\d|[:;=,(#/-]))(?: (?:is|was|on|of|the|as|put|in|down|down as|entered|recorded|reads|says|should|be|given|typed|written|form|card)){0,5}[\\s:;=,(#/-]{0,4}(?:(${DIGIT}{1,2})(?:st|nd|rd|th)?[ ./,|-]{1,3}(?:of (?:the )?)?(${DIGIT}{1,2}(?=st|nd|rd|th|[ ./,|'’-])|${MONTH}|${WELSH.join('|')})(?:st|nd|rd|th)?[ ./,|'’-]{1,3}(${DIGIT}{4}|${DIGIT}{2})|(\\d{2})(\\d{2})(\\d{4}|\\d{2}))(?![\\w%]|[-/.]\\d)`,
    'gid',
  ),
);
/**
 * Dates right after a word for a birthday, in whatever hand: mixed or doubled separators, letters O and l for digits, "'49",
 * Welsh months, six digits that touch the label. None gives an empty list.
 */
export function findLabelledBirths(document: Document, today: Date): WrittenDate[] {
  if (!document.hasDigit) return [];
  const dates: WrittenDate[] = [];
  for (const match of BIRTH.matchesIn(document)) {
    const at = match[1] === undefined ? 4 : 1;
    const [dd, mm, yy] = match.slice(at, at + 3) as [string, string, string];
    const start = match.indices?.[at]?.[0];
    const date = read(dd, mm, yy, today);
    if (date && start !== undefined) dates.push({ ...date, start, end: match.index + match[0].length });
  }
  return dates;
}

function read(
  dd: string,
  mm: string,
  yy: string,
  today: Date,
): Omit<WrittenDate, 'start' | 'end'> | undefined {
  const day = toNumber(dd);
  const month =
    /^[\dOoIl]/.test(mm) && !/^oct/i.test(mm)
      ? toNumber(mm)
      : monthOf(mm) || WELSH.indexOf(mm.toLowerCase()) + 1;
  const short = yy.length === 2;
  const year = short ? latestYear(toNumber(yy), today) : toNumber(yy);
  if (!(day >= 1 && day <= 31 && month >= 1 && month <= 12)) return undefined;
  if (year > today.getUTCFullYear() || year < today.getUTCFullYear() - OLDEST) return undefined;
  return { year, month, day, real: isRealDate(year, month, day), form: 'numeric', shortYear: short };
}

const toNumber = (written: string): number => Number(written.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'));
