import type { Document } from '../document.ts';
import { PREGNANT_SHARE } from '../lexicons/family.ts';
import { Pattern } from '../matching/pattern.ts';
import { Stretches } from '../matching/stretches.ts';

/** A pregnancy told by its weeks or its number. */
export interface Pregnancy {
  readonly start: number;
  readonly end: number;
  readonly values: readonly string[];
  readonly share: number;
}

/** 668,000 births in the UK in 2023 (R) of 68.3 million. */
const BIRTHS_SHARE = 0.0098;

// "36+1", "32+4/40", "6/40", "28 wks pregnant", "approx 33/40".
const WEEKS_DAYS = new Pattern(/(?<![\w.+/-])([4-9]|[123]\d|4[0-3])\+[0-6](?:\/40)?(?![\w.+/]|\.\d|-\d)/g);
const FORTIETHS = new Pattern(/(?<![\w.+/-])([3-9]|[123]\d|4[0-3])(?:\+\d)?\/40\b/g);
const WEEKS_WORDS = new Pattern(
  /(?<![\w./-])([4-9]|[123]\d|4[0-3])(?:\+\d)?[ -]?(?:wks?|weeks?|w)[ -](?:pregnant|preg\b|pg\b|gest\w*|gravid|by (?:dates|scan)|twin pregnancy|iup\b|into)/gi,
);
// Twenty weeks and more, told alone: a pregnancy, unless a wait or a wound.
const LATE_WEEKS = new Pattern(/(?:^|[,.:(?] |F,? )(2\d|3\d|4[0-2]) ?(?:wks|weeks)(?=[,.;)]|$)/g);
// "26F, 12 wks, USS": a woman's weeks in a post that speaks of scans, periods or labour.
const EARLY_WEEKS = new Pattern(/(?:\d ?F|lady|woman|girl|the \d{2} is),? ([4-9]|1\d) ?(?:wks|weeks)\b/gi);
const OBSTETRIC = new Pattern(
  /\b(?:uss|scan|lmp|hcg|fetal|foetal|fetus|fh|ctg|miscarr\w+|bleed\w*|iup|dates|hbot|labour|obs|ectopic|pv|preg\w*|torsion|mcda|dcda|pprom|anomaly)\b/i,
);
const WAIT = new Pattern(
  /\b(?:wait|waiting|waits|council|delay|backlog|target|list|lead time|rtt|breach)\b/i,
);
const PARITY = new Pattern(
  /\b(?:G ?\d{1,2} ?P ?\d{1,2}(?:\+\d)?|(?:para|gravida) ?\d{1,2}(?:\+\d)?|P[0-9]\+\d)\b(?!\.\d)/gi,
);
const AFTER_BIRTH = new Pattern(
  /\b(?:day ?\d{1,2}|\d{1,2} ?(?:wks?|weeks|days|\/7|\/52)) (?:post[- ]?(?:section|partum|natal|delivery|birth|nvd|cs|lscs)|section|postnatal)\b/gi,
);
const WEEKS = new Pattern(/\d[ -]?w(?:ee)?k|\dw\b/i);
const GUIDANCE_BEFORE =
  /\b(?:stop|start)(?: \w{1,15})? at $|\b(?:until|til|till|before|by|from|or|and|over|under) (?:at )?$|[<>] ?$/i;
const BY_DATES = new Pattern(/\b([4-9]|[123]\d|4[0-2]) ?(?:wks|weeks) by (?:dates|scan)\b/gi);

/** Pregnancies told in figures. Only worth a call where the text has a digit. */
export function readPregnancies(document: Document): Pregnancy[] {
  const { text } = document;
  const found: Pregnancy[] = [];
  const taken = new Stretches();
  const push = (start: number, end: number, values: readonly string[], share: number) => {
    const pregnancy = { start, end, values, share };
    if (taken.overlap(pregnancy)) return;
    found.push(pregnancy);
    taken.take(pregnancy);
  };
  // Cheap tests first: most posts hold none of the marks that the patterns need.
  for (const match of WEEKS_DAYS.matchesIn(document)) gestation(match);
  for (const match of FORTIETHS.matchesIn(document)) gestation(match);
  if (WEEKS.isIn(document)) {
    for (const pattern of [BY_DATES, WEEKS_WORDS])
      for (const match of pattern.matchesIn(document)) gestation(match);
    if (!WAIT.isIn(document)) for (const match of LATE_WEEKS.matchesIn(document)) gestation(match);
    if (OBSTETRIC.isIn(document)) for (const match of EARLY_WEEKS.matchesIn(document)) gestation(match);
  }
  for (const match of PARITY.matchesIn(document)) {
    push(
      match.index,
      match.index + match[0].length,
      [match[0].toLowerCase().replace(/\s/g, ''), 'pregnant'],
      PREGNANT_SHARE / 3,
    );
  }
  for (const match of AFTER_BIRTH.matchesIn(document)) {
    push(
      match.index,
      match.index + match[0].length,
      [match[0].toLowerCase(), 'newly delivered'],
      BIRTHS_SHARE / 52,
    );
  }
  return found;

  function gestation(match: RegExpExecArray): void {
    if (GUIDANCE_BEFORE.test(text.slice(Math.max(0, match.index - 26), match.index))) return;
    const weeks = Number(match[1]);
    const at = match.index + match[0].lastIndexOf(match[1] ?? '');
    const trimester = weeks < 13 ? 'first trimester' : weeks < 28 ? 'second trimester' : 'third trimester';
    // Pregnancies are spread evenly enough over their forty weeks for one week to be a fortieth.
    push(
      at,
      match.index + match[0].length,
      [`${weeks} weeks pregnant`, trimester, 'pregnant'],
      PREGNANT_SHARE / 40,
    );
  }
}
