import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
import type { AgeExpression, AgeShape } from './age-expressions.ts';
import { meaningOfInfant } from './age-values.ts';
import type { Sex } from './person-words.ts';

// "6/12 old", "8wk boy", "18-month-old", "3/52 F": a count and a unit below a year, then a word that makes it an age.
const COUNTED = new Pattern(
  /(?<![\w./:£+-])(\d{1,3})(?:[ -]?(hours?|hrs?|days?|weeks?|wks?|months?|mths?|mo|d|w)|\/(7|52|12))[ -]{1,2}(old|of age|of life|baby|infant|neonate|bab|bairn|boy|girl|male|female|M|F)\b(?! (?:checks?|clinic|review|group|imms|jabs))/gi,
);
// "baby, 8 weeks", "aged 6/12", "infant 3/52": the word stands in front.
const INTRODUCED = new Pattern(
  /\b(?:aged?|baby(?:'s)?|babe|bab|infant|neonate|bairn|boy|girl|he's|hes|he is)(?:,| is| now| only|:){0,2} {0,2}(\d{1,3})(?:[ -]?(days?|weeks?|wks?|months?|mths?|mo)\b|\/(7|52|12)\b)(?! (?:ago|late|into|away|off|out|clean|sober|free|from|behind|in\b|on\b|checks?|clinic|review|later|post|prem|preg(?:nant)?|pg|gest(?:ation)?|of (?!age|life)))/gi,
);
// "3mth, RSV" and "11m, febrile": alone at the head of a line or after an opening word.
const ALONE = new Pattern(
  /(?:^|\n|[?:] |query, |says |say |for an? )(\d{1,2})(?: ?(wks?|mths?|mo|months?|m)|\/(12|52))(?=[,).?]|$| with| who)/gi,
);
// "pyloric 6wk, gas", "sweat 88. 18mo,": written short and closed; "a 14 month on optiflow": the singular.
const SHORT = new Pattern(
  /(?<![\w./:£+-])(\d{1,2})(?:(wk|mo|mth|mths)\b(?=[,.)]|$| (?:with|who|on|and|old))| (month)\b(?! ?(?:hx|history|follow|fu\b|wait|review|supply|target|course|trial|delay|period|contract|post|rota|scan|mark|check|old|pass|free|notice|plan|ban|point|mortality|data|survival)))/g,
);
// "5 wks." and "14 months." tell a duration of an adult, but an age where the post speaks of babies.
const SPELT = new Pattern(/(?:^|[,.:] )(\d{1,2}) (wks?|weeks|months|mths)(?=[,.)]|$)/g);
const PAEDIATRIC = new Pattern(
  /\b(?:bab(?:y|ies)|infant|paeds?|paediatric\w*|neonat\w*|siblings?|NICU|SCBU|NNU|RSV|bronchiolitis|fontanelle|feeds?|nappies|ABR|AABR|cochlear|ossifying|wean|bairn|HV|DDH|spasms|infantile|pyloric|heel prick|immunisations|imms|bilirubin|milk|breast ?fe\w+|formula|cot)\b/i,
);
const OF_LIFE = new Pattern(/\b(?:day|d) ?(\d{1,2}) (?:of life|old|baby|neonate)\b|\bDOL ?(\d{1,2})\b/gi);
const WEEKER = new Pattern(/\b(?:ex[- ])?(2[2-9]|3[0-6])(?:\+\d)?[ -]?(?:week|wk)e?r\b/gi);
const AFTER_TERM = new Pattern(/\b(?:term|T) ?\+ ?(\d{1,2})\b/g);
// What every pattern above needs somewhere.
const UNIT = new Pattern(
  /\d[ -]?(?:h(?:ou)?rs?|days?|weeks?|wks?|mo|mths?|d|w|m)\b|\d[ -]?mo(?:nths?)\b|\/(?:7|52|12)\b/i,
);
const LIFE_OR_TERM = new Pattern(/\b(?:day|d) ?\d{1,2} [obn]|\bDOL|\d[ -]?w(?:ee)?k|(?:term|T) ?\+/i);
const NEWBORN = new Pattern(/\b(?:baby|neonat\w+|newborn|born|weeker|term|nicu|scbu|bairn)\b/i);
const DURATION =
  /\b(?:hx|history|for|past|over|since|in|of|every|within|next|last|after|x|about|at) ?$|[~<>] ?$/i;
// Shares of births by weeks of gestation (ONS, recalled): under 28 0.4 %, under 32 1.1 %, under 37 7.6 %.
const BIRTHS_PER_HEAD = 0.0098;

/** Ages told in hours, days, weeks or months, and weeks of prematurity. Durations ("3/52 of cough") are left alone. */
export function readInfantAges(document: Document): AgeExpression[] {
  const found: AgeExpression[] = [];
  const push: Push = (start, end, count, unit, sex, shape) => {
    found.push({ start, end, ...meaningOfInfant(Number(count), unitOf(unit)), sex, shape });
  };

  // Two cheap tests spare most posts the rest.
  if (UNIT.isIn(document)) readCounts(document, push);
  if (LIFE_OR_TERM.isIn(document)) readBirths(document, found, push);
  return found;
}

type Push = (
  start: number,
  end: number,
  count: string | undefined,
  unit: string,
  sex: Sex | undefined,
  shape: AgeShape,
) => void;

function readCounts(document: Document, push: Push): void {
  const { text } = document;
  for (const match of COUNTED.matchesIn(document)) {
    const [whole, count, unit, slash, marker = ''] = match;
    const letter = marker.length === 1;
    // Lower-case "5 days m…" is no marker of sex; "in 3 weeks baby can …" is a time.
    if (letter && marker !== marker.toUpperCase()) continue;
    // Wounds and burns are also hours old.
    if (unit?.startsWith('h') && !NEWBORN.isIn(document)) continue;
    if (!/^o[lf]/i.test(marker) && DURATION.test(text.slice(Math.max(0, match.index - 9), match.index)))
      continue;
    push(
      match.index,
      match.index + whole.length,
      count,
      unit ?? slash ?? '',
      letter ? sexOf(marker) : undefined,
      'counted',
    );
  }
  for (const pattern of [INTRODUCED, ALONE]) {
    for (const match of pattern.matchesIn(document)) {
      const [whole, count, unit, slash] = match;
      if (pattern === ALONE && Number(count) > 23) continue;
      push(
        match.index + whole.search(/\d/),
        match.index + whole.length,
        count,
        unit ?? slash ?? '',
        undefined,
        'introduced',
      );
    }
  }
  for (const pattern of PAEDIATRIC.isIn(document) ? [SHORT, SPELT] : [SHORT]) {
    for (const match of pattern.matchesIn(document)) {
      const [whole, count, short, singular] = match;
      if (
        Number(count) > 23 ||
        DURATION.test(text.slice(Math.max(0, match.index - 9), match.index + whole.search(/\d/)))
      )
        continue;
      push(
        match.index + whole.search(/\d/),
        match.index + whole.length,
        count,
        short ?? singular ?? '',
        undefined,
        'short',
      );
    }
  }
}

function readBirths(document: Document, found: AgeExpression[], push: Push): void {
  for (const match of OF_LIFE.matchesIn(document)) {
    push(match.index, match.index + match[0].length, match[1] ?? match[2], 'day', undefined, 'day-of-life');
  }
  for (const match of AFTER_TERM.matchesIn(document)) {
    push(match.index, match.index + match[0].length, match[1], 'day', undefined, 'after-term');
  }
  for (const match of WEEKER.matchesIn(document)) {
    const weeks = Number(match[1]);
    const births = weeks < 28 ? 0.004 : weeks < 32 ? 0.007 : 0.065;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      values: [`born at ${weeks} weeks`, 'premature', 'child'],
      share: births * BIRTHS_PER_HEAD,
      uncertainty: 3,
      sex: undefined,
      shape: 'weeker',
    });
  }
}

function unitOf(word: string): 'hour' | 'day' | 'week' | 'month' {
  const letter = word.charAt(0).toLowerCase();
  if (letter === 'h') return 'hour';
  if (letter === 'd' || letter === '7') return 'day';
  return letter === 'w' || letter === '5' ? 'week' : 'month';
}

const sexOf = (letter: string): Sex => (letter.toUpperCase() === 'F' ? 'female' : 'male');
