import { HAS, type Token } from '../document.ts';
import { WordList } from '../matching/word-list.ts';
import type { Candidate } from './candidate.ts';
import type { Scene } from './scene.ts';
import { IS } from './word-lists.ts';

/** What the sentence round a candidate speaks of. */
export interface Surroundings {
  identifier: boolean;
  location: boolean;
  /** A bed, bay or room with its number or letter. */
  bed: boolean;
  patient: boolean;
  relation: boolean;
  role: boolean;
  rota: boolean;
  naming: boolean;
  clinical: number;
  they: boolean;
  we: boolean;
  year: boolean;
  own: boolean;
}

const THEY = new WordList("he she his her him hers he's she's they're himself herself he'll she'll");
const WE = new WordList("i me my we us our i'm i've you your we're");
const THEIR = new WordList('his her their');
const MY = new WordList('my our');
const NUMBERED = /^(?:\d{1,2}[a-z]?|[a-h])$/;
const YEAR = /^(?:1[5-9]\d\d|20[0-2]\d)s?$/;

/** Words of the candidate's own sentence, within ten words either side. */
export function readSurroundings(scene: Scene, candidate: Candidate): Surroundings {
  const { tokens, text } = scene.document;
  const seen: Surroundings = {
    identifier: false,
    location: false,
    bed: false,
    patient: false,
    relation: false,
    role: false,
    rota: false,
    naming: false,
    clinical: 0,
    they: false,
    we: false,
    year: false,
    own: false,
  };
  const from = Math.max(0, candidate.first - 10);
  for (let at = candidate.first - 1; at >= from && !endsSentence(tokens[at] as Token, text); at -= 1)
    lookAt(scene, at, candidate.first, seen);
  const to = Math.min(tokens.length, candidate.last + 10);
  for (let at = candidate.last; at < to && !endsSentence(tokens[at - 1] as Token, text); at += 1)
    lookAt(scene, at, candidate.first, seen);
  return seen;
}

/** True where a full stop, a mark or a line break follows the token; a stop inside a number or an abbreviation does not count. */
function endsSentence(token: Token, text: string): boolean {
  const mark = text[token.end];
  if (mark === ' ' || mark === ',') return false;
  if (mark === '\n') return true;
  return (mark === '.' || mark === '!' || mark === '?') && (text[token.end + 1] ?? ' ') <= ' ';
}

function lookAt(scene: Scene, at: number, first: number, seen: Surroundings): void {
  const { tokens } = scene.document;
  const token = tokens[at] as Token;
  const flag = scene.flags[at] ?? 0;
  // "hosp no 123456", but "no head injury".
  if (flag & IS.identifier && (token.lower !== 'no' || ((tokens[at + 1]?.shape ?? 0) & HAS.digit) !== 0))
    seen.identifier = true;
  if (flag & IS.location) {
    seen.location = true;
    if (NUMBERED.test(tokens[at + 1]?.lower ?? '')) seen.bed = true;
  }
  if (flag & IS.patient) seen.patient = true;
  if (flag & IS.relation) seen.relation = true;
  // "IT" works here, "it" is a word.
  if (flag & IS.role && token.text !== 'it') seen.role = true;
  if (flag & IS.rota) seen.rota = true;
  if (flag & IS.naming) seen.naming = true;
  if (flag & IS.clinical) seen.clinical += 1;
  if (at > first && flag & (IS.clinical | IS.relation) && THEIR.has(tokens[at - 1])) seen.own = true;
  if (THEY.has(token)) seen.they = true;
  else if (WE.has(token)) seen.we = true;
  else if ((token.shape & HAS.digit) !== 0 && YEAR.test(token.lower)) seen.year = true;
}

/** 'card says "to all who looked after our dad Trevor"': what somebody else wrote is of that one's family. */
function isQuoted(text: string, position: number): boolean {
  const quotes = text.slice(Math.max(0, position - QUOTE_REACH), position).match(/["“”]/g);
  return quotes !== null && quotes.length % 2 === 1;
}
const QUOTE_REACH = 160;

const PASSABLE = new WordList(
  "is was called named name name's names surname forename of are and to the a just only law birth who's",
);

const IS_CALLED = new WordList("is was called that's named");

/**
 * "the daughter is X", "wife's name is X", "his mum X", "brother, X", "the son who rings every hour is X": the relation that a name explains;
 * "my wife X" is the writer's.
 */
export function nearestRelation(scene: Scene, first: number): 'theirs' | 'mine' | undefined {
  const { document, flags } = scene;
  const { tokens, text } = document;
  const told = IS_CALLED.has(tokens[first - 1]);
  let passable = true;
  for (let at = first - 1; at >= 0 && first - at <= (told ? 9 : 5); at -= 1) {
    const token = tokens[at] as Token;
    if (endsSentence(token, text)) return undefined;
    if ((flags[at] ?? 0) & IS.relation && (passable || tokens[at + 1]?.lower === 'who'))
      return MY.has(tokens[at - 1]) && !isQuoted(text, token.start) ? 'mine' : 'theirs';
    passable &&= first - at < 5 && PASSABLE.has(token);
    if (!passable && !told) return undefined;
  }
  return undefined;
}
