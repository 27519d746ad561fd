import { actors, exams, inventions, rehearsals, saidMadeUp } from '../checks/made-up.ts';
import { type Document, HAS } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
import type { Candidate } from './candidate.ts';
import type { StaffMatch } from './staff.ts';
import { IS } from './word-lists.ts';

/** What is known of a post as a whole, worked out once for all its candidates. */
export interface Scene {
  readonly document: Document;
  readonly flags: readonly number[];
  /** Long numbers, dates of birth and the like: positions of the tokens that start them. */
  readonly identifiers: ReadonlySet<number>;
  readonly phones: ReadonlySet<number>;
  readonly clinical: number;
  readonly social: boolean;
  readonly teaching: boolean;
  readonly rota: number;
  /** Candidates that are eponyms: several of them together are a list of signs, not of patients. */
  readonly eponyms: number;
  /** Candidates that are colleagues by the roster. */
  readonly colleagues: number;
  /** The post opens with a colleague's name. */
  readonly addressed: boolean;
  readonly colon: boolean;
  readonly unreal: boolean;
  /** The writer speaks of the writer's own family. */
  readonly ownFamily: boolean;
  readonly candidates: readonly Candidate[];
  /** Candidates that open one clause after the other, none of them a colleague: "Quayle - tap done, Corlett NBM, Kelly home". */
  readonly series: ReadonlySet<number>;
}

// Besides what is invented everywhere: plays, films and books, whose people have names.
const UNREAL = new Pattern(
  new RegExp(
    String.raw`\b(?:sim session|not a real|not real|playing the|in the play|the character|in the film|in the book|in the novel|in the soap|in the panto|killed off|${rehearsals}|${inventions}|${actors}|${exams}|${saidMadeUp})\b`,
    'i',
  ),
);
const OWN_FAMILY = new Pattern(
  /\b(?:my|our) (?:baby |little |big |late |own |eldest |youngest )?(?:sister|brother|wife|husband|partner|mum|dad|son|daughter|niece|nephew|nan|gran|grandad|cousin|aunt|uncle|boyfriend|girlfriend|kids|boys|girls)\b/i,
);
const DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4})/;
const PHONE = /^(?:\+44|0\d{2,4}[ -]?\d{3})/;
const LONG_NUMBER = /^[A-Z]{0,4}-?\d{2,}(?:[ .-]{1,2}[\dO]{2,}){0,4}/;

/** Reads a post's own marks. An empty document gives an empty scene. */
export function readScene(
  document: Document,
  flags: readonly number[],
  candidates: readonly Candidate[],
  staff: readonly StaffMatch[],
): Scene {
  let clinical = 0;
  let social = false;
  let teaching = false;
  let rota = 0;
  let relation = false;
  for (const flag of flags) {
    if (flag & IS.clinical) clinical += 1;
    if (flag & IS.social) social = true;
    if (flag & IS.teaching) teaching = true;
    if (flag & IS.rota) rota += 1;
    if (flag & IS.relation) relation = true;
  }
  const eponyms = candidates.filter(
    (candidate) => candidate.words.length === 1 && ((flags[candidate.first] ?? 0) & IS.eponym) !== 0,
  ).length;
  const { identifiers, phones } = document.hasDigit
    ? findIdentifiers(document)
    : { identifiers: NONE, phones: NONE };
  return {
    document,
    flags,
    identifiers,
    phones,
    clinical,
    social,
    teaching,
    rota,
    eponyms,
    colleagues: staff.filter((match, at) => match !== 'none' && candidates[at]?.first !== 0).length,
    addressed:
      staff[0] !== undefined &&
      staff[0] !== 'none' &&
      candidates[0]?.first === 0 &&
      !candidates[0].possessive,
    colon: document.text.includes(':'),
    unreal: UNREAL.isIn(document),
    ownFamily: relation && OWN_FAMILY.isIn(document),
    candidates,
    series: findSeries(document, candidates, staff),
  };
}

const CLAUSE = /(?:^|[,.;:\n]|\b(?:then|and|or|not)|[^\w ] -|^\d|, \d) ?$/;

function findSeries(
  document: Document,
  candidates: readonly Candidate[],
  staff: readonly StaffMatch[],
): ReadonlySet<number> {
  const members = new Set<number>();
  if (candidates.length < 3) return members;
  let strong = 0;
  for (const [at, { start, form, first, lowerCase }] of candidates.entries()) {
    if (staff[at] !== 'none') continue;
    if (!CLAUSE.test(document.text.slice(Math.max(0, start - 6), start))) continue;
    members.add(at);
    const weak = form.startsWith('weak') || form === 'unknown';
    if (!weak || (!document.tokens[first]?.opens && !lowerCase)) strong += 1;
  }
  return strong > 2 ? members : NONE;
}

const NONE: ReadonlySet<number> = new Set();

function findIdentifiers(document: Document): {
  identifiers: ReadonlySet<number>;
  phones: ReadonlySet<number>;
} {
  const identifiers = new Set<number>();
  const phones = new Set<number>();
  let end = 0;
  for (const [at, token] of document.tokens.entries()) {
    if (token.start < end || (token.shape & HAS.digit) === 0) continue;
    const ahead = document.text.slice(token.start, token.start + 24);
    const number = LONG_NUMBER.exec(ahead)?.[0] ?? '';
    const digits = number.replace(/\D/g, '').length;
    const hours = /^\d{4} ?- ?\d{4}(?!\d)/.test(ahead);
    const coded = /^[A-Z]{1,4}\d{4,}[A-Z]{0,2}\b|^[A-Z]\d{4}[A-Z]{2}\b/.test(ahead);
    if (digits >= 9 && PHONE.test(ahead)) phones.add(at);
    else if (DATE.test(ahead) || (digits >= 6 && !hours) || coded) identifiers.add(at);
    if (digits >= 6) end = token.start + number.length;
  }
  return { identifiers, phones };
}
