import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
import type { AgeExpression, AgeShape } from './age-expressions.ts';
import { OLDEST } from './age-limits.ts';
import { shareOfAges } from './age-shares.ts';
import { meaningOfAbout, meaningOfYears } from './age-values.ts';
import type { Sex } from './person-words.ts';

// "34yo", "34 y/o F", "7 yr old", "9 yr auld", "87-year-young", "17yr old". The sex letter is taken in where it follows.
const WITH_UNIT = new Pattern(
  /(?<![\w./:£+-])(\d{1,3})[ -]?(?:(?:years?|yea?rs?|yrs?|yr|y)[ .-]{0,2}(?:old|auld|aul|owd|young|of age)|y ?\/ ?o|yo|y\.o\.?|y o|y)(?![\w/])(?:[ ,/-]{0,2}([MF])(?![\w/'+]))?(?! (?:ago|hx|history|survival|post|follow|anniversary|plan|contract|building|scanner|printer|machine))/gi,
);
// "34F", "34 F", "34/F", "(34M)", "44m". Lower-case m is also metres and minutes: see `isMeasure`.
const NUMBER_SEX = new Pattern(
  /(?<![\w./:£+-])(\d{1,3})(?: ?\/ ?| ?, ?(?=[MF](?:[,;)]|$))| )?([MFmf])(?![\w/'+%-]|,? (?:[2-9]0s|early|mid|late)\b)/g,
);
// "F34", "M 54", "F, 34", "male 38", "female aged 40".
const SEX_NUMBER = new Pattern(
  /(?<![\w./'&+-])(?:([MF])(?:, ?|\/| ?)|(male|female)(?:,? aged|,| -)? )(\d{1,3})(?![\w%/:+]|[.]\d| ?%| (?:beds?|mg|ml|mm|cm|kg|mmol|mins?|hrs?|hours|days|weeks|years ago|slots?|free)\b)/gi,
);
// "Y9", "Year 2,": a school year, ages n+4 to n+5. Years of training are not.
const SCHOOL_YEAR = new Pattern(
  /(?<!foundation |training |academic |final |student |medical |ST|in )\b(?:Y|Yr ?|Year )(1[0-3]|[1-9])(?:s\b|(?=[,.)]|$|'?s? (?:with|who|pupil|class|boy|girl|kid|lad|at|imms|cohort|group)))/g,
);
const YEARS_ALONE = new Pattern(/(?:\. |\()([2-9]|1[0-7]) ?(?:yrs|years)(?=[.)]|$)/g);
const AGED = new Pattern(
  /(?<!I've |just )\b(?:[Aa]ged?|[Aa]ges)(?:[:=]| of| is)? ?(\d{1,3})(?!\d|[%/.:+-]\d| to \d| ?(?:and over|and under|or over|limit|hrs?|hours|days|weeks|wks|months|mths)\b)(?:[ -]?(?:yrs?|years|yo|y))?/gi,
);
const ABOUT = new Pattern(
  /\b(?:c\.|circa) ?(\d{2})(?![\d%/:]|\.\d)|(?<=^|[,.;:(?] |\b(?:is|s|a|an|man|woman|lady|chap|gent|male|female) )(\d{2})(?:[ -]?ish\b| odd(?=[,.)]|$))/gi,
);
/** "her 100th", "his 90th birthday": the age that is kept. */
const BIRTHDAY = new Pattern(
  /\b(?:his|her|their|patient's|pt's) (?:(\d{2,3})(?:st|nd|rd|th) (?:birthday|bday|b-day)|(9[5-9]|10\d|11[0-5])(?:st|nd|rd|th)(?= ?(?:$|[.,;:!?)\n]|(?:is|was|on|at|in|this|next|today|tomorrow|tmrw|yesterday|do|party|and|but|so|with)\b)))/gi,
);
const SEX_BEFORE_NUMBER = new Pattern(/(?:[MF][ ,/]{0,2}|male,?[ -](?:aged )?)\d/);
const DIVING = new Pattern(/\b(?:dive|diving|diver|depth|bend)\b/i);
const FRENCH_GAUGE =
  /^ ?(?:foley|catheter|drain|chest drain|urethral|ng\b|tube|needle|wire|sheath|stent|coude|seldinger|bougie|pigtail)/i;
// "3 male, 0 female": beds.
const BED_COUNTS = new Pattern(/\d (?:fe)?male,? \d+ (?:fe)?male/i);
const MOTORWAY = /\b(?:the|on|off|junction|jn|j\d{1,2},?(?: of)?|up|down|closed|and|m\d{1,2}\/?) ?$/i;
const MEASURE_BEFORE =
  /\b(?:fell|fall|from|for|in|about|over|every|last|next|within|after|ran|run|walk|walks|walked|walking|swim|manages?|ET|another|only|than|by|approx|around|nearly|under|is|be|back|of|at) ?$|[~<>=] ?$/i;

/** Ages that carry a unit, a sex letter or the word "aged": "34F", "34 y/o", "aged 9", "c. 50". Years only. */
export function readLabelledAges(document: Document): AgeExpression[] {
  const { text } = document;
  const found: AgeExpression[] = [];
  const push = (
    start: number,
    end: number,
    years: number,
    sex: Sex | undefined,
    shape: AgeShape,
    about = false,
  ) => {
    if (years > OLDEST) return;
    found.push({ start, end, ...(about ? meaningOfAbout(years) : meaningOfYears(years)), sex, shape });
  };
  for (const match of WITH_UNIT.matchesIn(document)) {
    const bare = /\d ?y$/i.test(match[0]);
    if (
      bare &&
      /\b(?:for|over|in|past|last|since|every|x|at|within|of|hx) ?$/i.test(
        text.slice(Math.max(0, match.index - 7), match.index),
      )
    )
      continue;
    push(match.index, match.index + match[0].trimEnd().length, Number(match[1]), sexOf(match[2]), 'unit');
  }
  for (const match of ABOUT.matchesIn(document)) {
    push(match.index, match.index + match[0].length, Number(match[1] ?? match[2]), undefined, 'about', true);
  }
  for (const match of NUMBER_SEX.matchesIn(document)) {
    const end = match.index + match[0].length;
    if (isMeasure(document, match.index, end, Number(match[1]), match[2] ?? '', match[0])) continue;
    push(match.index, end, Number(match[1]), sexOf(match[2]), 'sex-letter');
  }
  for (const match of SEX_BEFORE_NUMBER.isIn(document) ? SEX_NUMBER.matchesIn(document) : []) {
    const years = Number(match[3]);
    const letter = match[1];
    // F1 to F3 are doctors; a road, a scale or an operator may look like M25.
    if (letter && (letter !== letter.toUpperCase() || years < 4)) continue;
    if (!letter && (years === 0 || BED_COUNTS.isIn(document))) continue;
    if (
      letter === 'M' &&
      !match[0].includes(' ') &&
      MOTORWAY.test(text.slice(Math.max(0, match.index - 12), match.index))
    )
      continue;
    if (
      letter === 'M' &&
      /^M\d{1,2}$/.test(match[0]) &&
      /^ (?:junction|j\d|northbound|southbound|eastbound|westbound|closed|shut|blocked|slow|standstill|jct|traffic|is|crash|rtc|pile|services)/i.test(
        text.slice(match.index + match[0].length, match.index + match[0].length + 14),
      )
    )
      continue;
    push(match.index, match.index + match[0].length, years, sexOf(letter ?? match[2]), 'sex-first');
  }
  for (const match of SCHOOL_YEAR.matchesIn(document)) {
    const year = Number(match[1]);
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      values: [`school year ${year}`, year < 7 ? 'primary school' : 'secondary school', 'child'],
      share: shareOfAges(year + 4, year + 4),
      uncertainty: 1.2,
      sex: undefined,
      shape: 'school-year',
    });
  }
  for (const match of YEARS_ALONE.matchesIn(document)) {
    push(
      match.index + match[0].search(/\d/),
      match.index + match[0].length,
      Number(match[1]),
      undefined,
      'years-alone',
    );
  }
  for (const match of AGED.matchesIn(document)) {
    push(match.index, match.index + match[0].length, Number(match[1]), undefined, 'aged');
  }
  for (const match of BIRTHDAY.matchesIn(document)) {
    const years = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].indexOf(years);
    push(start, start + years.length, Number(years), undefined, 'birthday');
  }
  return found;
}

/** "12F drain", "fell 3m", "20m walk", "38 F"ahrenheit and "2F" are not people. */
function isMeasure(
  document: Document,
  start: number,
  end: number,
  years: number,
  letter: string,
  whole: string,
): boolean {
  const { text } = document;
  const after = text.slice(end, end + 16);
  const before = text.slice(Math.max(0, start - 10), start);
  if (letter === 'F' || letter === 'f')
    return (
      FRENCH_GAUGE.test(after) ||
      /\b(?:sheath|catheter|foley|drain|stent|guide|pigtail|cath|bougie|size) ?$/i.test(
        text.slice(Math.max(0, start - 12), start),
      ) ||
      (letter === 'f' && whole.includes(' '))
    );
  // 3M makes masks and tape.
  if (letter === 'M')
    return years === 3 && /^ (?:\d|mask|tape|littmann|fit|respirator|aura|steri|products?)/i.test(after);
  // A lower-case m needs a place where an age stands: the head of a clause, closed by punctuation or a clinical word.
  return (
    whole.includes(' ') ||
    years < 3 ||
    DIVING.isIn(document) ||
    !/^(?:[,.;)]|$| (?:with|who|w\/|known|presenting|from)\b)/.test(after) ||
    MEASURE_BEFORE.test(before)
  );
}

function sexOf(word: string | undefined): Sex | undefined {
  if (!word) return undefined;
  return /^f/i.test(word) ? 'female' : 'male';
}
