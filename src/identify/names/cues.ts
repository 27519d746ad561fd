import type { Document, Token } from '../document.ts';
import { notablePeople } from '../lexicons/eponyms.ts';
import { placePhrases } from '../lexicons/not-names.ts';
import type { Candidate } from './candidates.ts';
import type { StaffMatch } from './staff.ts';
import { foldWord, IS } from './words.ts';

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
  /** Candidates that are colleagues by the roster. */
  readonly colleagues: number;
  readonly colon: boolean;
  readonly unreal: boolean;
  /** The writer speaks of the writer's own family. */
  readonly ownFamily: boolean;
  readonly candidates: readonly Candidate[];
}

const phrases = (list: string): Set<string> => new Set(list.split(',').map((name) => foldWord(name.trim())));
const NOTABLE = phrases(notablePeople);
const PLACES = phrases(placePhrases);
const UNREAL = /\b(?:test patients?|dummy (?:patient|record)s?|mannequins?|manikins?|simulat(?:ed|ion)|sim session|fictional|fictitious|made[- ]up|not a real|not real|invented|pretend|playing the|in the play|the character|in the film|in the book|in the novel|osce|mock (?:patient|arrest)|training (?:record|patient|environment)|actor)\b/i;
const OWN_FAMILY = /\b(?:my|our) (?:baby |little |big |late |own |eldest |youngest )?(?:sister|brother|wife|husband|partner|mum|dad|son|daughter|niece|nephew|nan|gran|grandad|cousin|aunt|uncle|boyfriend|girlfriend|kids|boys|girls)\b/i;
const DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4})/;
const PHONE = /^(?:\+44|0\d{2,4}[ -]?\d{3})/;
const LONG_NUMBER = /^[A-Z]{0,4}-?\d{2,}(?:[ .-]{1,2}[\dO]{2,}){0,4}/;

/** Reads a post's own marks. An empty document gives an empty scene. */
export function readScene(document: Document, flags: readonly number[], candidates: readonly Candidate[], colleagues: number): Scene {
  let clinical = 0;
  let social = false;
  let teaching = false;
  let rota = 0;
  for (const flag of flags) {
    if (flag & IS.clinical) clinical += 1;
    if (flag & IS.social) social = true;
    if (flag & IS.teaching) teaching = true;
    if (flag & IS.rota) rota += 1;
  }
  const { identifiers, phones } = document.hasDigit ? findIdentifiers(document) : { identifiers: NONE, phones: NONE };
  return { document, flags, identifiers, phones, clinical, social, teaching, rota, colleagues, colon: document.text.includes(':'), unreal: UNREAL.test(document.text), ownFamily: OWN_FAMILY.test(document.text), candidates };
}

const NONE: ReadonlySet<number> = new Set();

function findIdentifiers(document: Document): { identifiers: ReadonlySet<number>; phones: ReadonlySet<number> } {
  const identifiers = new Set<number>();
  const phones = new Set<number>();
  for (const [at, token] of document.tokens.entries()) {
    if (!/\d/.test(token.text)) continue;
    const ahead = document.text.slice(token.start, token.start + 24);
    const number = LONG_NUMBER.exec(ahead)?.[0] ?? '';
    const digits = number.replace(/\D/g, '').length;
    const coded = /^[A-Z]{1,4}\d{4,}[A-Z]{0,2}\b|^[A-Z]\d{4}[A-Z]{2}\b/.test(ahead);
    if (digits >= 9 && PHONE.test(ahead)) phones.add(at);
    else if (DATE.test(ahead) || digits >= 6 || coded) identifiers.add(at);
  }
  return { identifiers, phones };
}

/** Words before a name that each carry their own weight; the others are grouped by list. */
const BEFORE = new Set('for re about on of to with from by and or as see at in that its be just like which two both no the a our my your called tell told ring phone give get has does did was not can this than per via'.split(' '));
const VOCATIVE = /^(?:can|could|would|will|please|pls|plz|are|is|do|did|have|any|what|where|when|if|you|i|we|thanks|ta|cheers|that's|it's|your|shall|just|i've|i'll)$/;

/** Names the cues that speak for or against a candidate being a patient's name. Order has no meaning. */
export function readCues(index: number, scene: Scene, staff: StaffMatch): string[] {
  const candidate = scene.candidates[index] as Candidate;
  const cues: string[] = [`form:${candidate.form}`];
  const add = (cue: string, holds: unknown): void => {
    if (holds) cues.push(cue);
  };
  const { document, flags } = scene;
  const { tokens, text } = document;
  const { first, last } = candidate;
  const word = (at: number): string => tokens[at]?.lower ?? '';
  const is = (at: number, flag: number): boolean => at >= 0 && at < tokens.length && ((flags[at] ?? 0) & flag) !== 0;
  const opening = tokens[first] as Token;
  const gapBefore = text.slice(tokens[first - 1]?.end ?? 0, candidate.start);
  const gapAfter = text.slice(candidate.end, tokens[last]?.start ?? text.length);
  const near = sentenceOf(scene, candidate);
  const single = candidate.words.length === 1 && candidate.form !== 'titled' && candidate.form !== 'baby';

  // The name itself.
  add('lower-case', candidate.lowerCase);
  add('staff-title', candidate.staffTitle);
  add('weak-part', candidate.words.length > 1 && candidate.form !== 'titled' && is(last - 1, IS.ordinary));
  add('eponym', is(first, IS.eponym) && single);
  add('place-name', single && is(first, IS.capital));
  add('roster', staff === 'full');
  add('roster-given', staff === 'given');
  add('roster-family', staff === 'family');
  add('place-phrase', PLACES.has(foldWord(text.slice(candidate.start, candidate.end))));
  add('notable', NOTABLE.has(candidate.words.join(' ')) || NOTABLE.has(foldWord(text.slice(candidate.start, candidate.end))));

  // Things named after people.
  const noun = candidate.possessive || gapAfter === ' ' ? last : -1;
  add('eponym-noun', is(first, IS.eponym) && noun >= 0 && (is(noun, IS.eponymNoun) || is(noun + 1, IS.eponymNoun)));
  add('noun-after', single && !candidate.possessive && noun >= 0 && is(noun, IS.eponymNoun) && !is(noun, IS.patientVerb | IS.location));
  add('place-after', !candidate.possessive && gapAfter === ' ' && is(last, IS.placeNoun) && (tokens[last]?.capitalized || is(last, IS.capital)));
  add('place-lower-after', !candidate.possessive && gapAfter === ' ' && is(last, IS.placeNoun) && !tokens[last]?.capitalized);
  add('place-before', is(first - 1, IS.placeNoun) && tokens[first - 1]?.capitalized && gapBefore === ' ');
  add('place-lead', is(first - 1, IS.placeLead) && gapBefore === ' ');
  add('saint', /^(?:st|saint|santa)$/.test(word(first - 1)));
  add('numbered', single && gapAfter === ' ' && /^\d{1,2}$/.test(word(last)));
  add('slash', gapBefore === '/' || gapAfter === '/');
  add('hyphen', gapAfter.startsWith('-') || gapBefore.endsWith('-'));

  // Before the name.
  const lead = word(first - 1);
  if (gapBefore === ' ' || gapBefore === ' "') {
    if (BEFORE.has(lead)) cues.push(`before:${lead}`);
    add('patient-before', is(first - 1, IS.patient) || (is(first - 2, IS.patient) && /^(?:called|named|is|little|wee|of|on)$/.test(lead)));
    add('staff-lead', is(first - 1, IS.staffLead) && !BEFORE.has(lead));
    add('role-before', is(first - 1, IS.role | IS.staffTitle) && !is(first - 1, IS.patient | IS.relation));
    add('naming-before', is(first - 1, IS.naming) || (/^(?:is|as|was|to)$/.test(lead) && is(first - 2, IS.naming)));
    add('late', lead === 'late' && word(first - 2) === 'the');
    add('verb-before', is(first - 1, IS.staffVerb));
    add('clinical-before', is(first - 1, IS.clinical) || (/^(?:for|on|of|from|to)$/.test(lead) && (is(first - 2, IS.clinical) || is(first - 3, IS.clinical))));
    add('location-before', is(first - 1, IS.location) || (/^\d{1,2}[a-z]?$/.test(lead) && is(first - 2, IS.location)));
  }
  add('role-is', /^(?:is|was|be|are)$/.test(lead) && (is(first - 2, IS.role) || is(first - 3, IS.role)));
  add('spelling', lead === 'for' && /^[a-z]$/.test(word(first - 2)));
  add('storm', lead === 'storm' || word(first) === 'storm');
  add('dotted', candidate.form === 'initials' && text[candidate.start + 1] === '.');
  add('mid-sentence', !opening.opens && candidate.form.startsWith('weak') && !candidate.lowerCase);
  add('is-it', lead === 'it' && /^(?:is|was)$/.test(word(first - 2)));
  add('naming-near', near.naming);
  add('their-own', near.own);
  add('test-name', candidate.words.some((name) => name.includes('test') && name.length > 5));
  add('address-after', /^, ?$/.test(gapAfter) && leadsToStreet(scene, last));
  add('care-home', gapAfter === ' ' && /^(?:nursing|residential|care|rest|retirement|primary|sheltered)$/.test(word(last)) && is(last + 1, IS.placeNoun));
  add('lower-listed', candidate.lowerCase && isListed(scene, index));
  add('ask-for', /^(?:for|to)$/.test(lead) && /^(?:ask|asking|speak|asked)$/.test(word(first - 2)));
  add('be-before', /^(?:be|it's|that's|she's|he's|is)$/.test(lead) || (lead === 'just' && /^(?:she's|he's|it's|that's|is)$/.test(word(first - 2))));
  add('time-before', /^(?:[:.]?\d{2}|\d{3,4}|am|pm)$/.test(lead) && gapBefore === ' ');
  add('number-before', /^\d{1,3}[a-z]?$/.test(lead) && gapBefore === ' ');
  add('opens', opening.opens);
  add('comma-before', /^, ?$/.test(gapBefore));
  add('colon-before', /[:>] ?["']?$/.test(gapBefore) && first > 0);
  const list = scene.colon ? introducedBy(scene, first) : undefined;
  add('patient-list', list === 'patients');
  add('role-list', list === 'colleagues');
  add('dash-before', /^ - $/.test(gapBefore));
  add('bracket-before', gapBefore.endsWith('('));
  add('quote-before', /["“]$/.test(gapBefore));
  add('at-sign', gapBefore.endsWith('@'));
  const relation = nearestRelation(scene, first);
  add('relation-before', relation === 'theirs');
  add('own-relation', relation === 'mine');
  add('own-family', scene.ownFamily);

  // After the name.
  const next = word(last);
  if (candidate.possessive) {
    add('possessive-relation', is(last, IS.relation) || (is(last, IS.ordinary) && is(last + 1, IS.relation)));
    add('possessive-clinical', is(last, IS.clinical) || is(last + 1, IS.clinical));
    add('possessive-colleague', is(last, IS.colleagueThing) || (!is(last, IS.clinical) && is(last + 1, IS.colleagueThing)));
    cues.push('possessive');
  } else if (gapAfter === ' ') {
    add('patient-verb', is(last, IS.patientVerb) || (is(last, IS.plainVerb) && is(last + 1, IS.patientVerb)));
    add('plain-verb', is(last, IS.plainVerb));
    add('plain-verb-they', is(last, IS.plainVerb) && near.they);
    add('opens-verb', opening.opens && is(last, IS.plainVerb | IS.patientVerb));
    add('staff-verb', is(last, IS.staffVerb) || (is(last, IS.plainVerb) && is(last + 1, IS.staffVerb)));
    add('on-leave', /^(?:away|off|back|on)$/.test(next) && /^(?:leave|holiday|sick|from|call|nights|days|at|until|til|till|shift|duty)$/.test(word(last + 1)) && !is(last + 2, IS.location | IS.clinical));
    add('brought-in', lead === 'in' && /^(?:bring|bringing|brought|brings)$/.test(word(first - 2)));
    add('role-after', is(last, IS.role) || (/^(?:the|our|my|your|one|a|is)$/.test(next) && (is(last + 1, IS.role) || (is(last + 2, IS.role) && /^(?:ex|new|old|our|the|lead)$/.test(word(last + 1))))));
    add('department-after', /^(?:from|in|at|on)$/.test(next) && (is(last + 1, IS.department) || (word(last + 1) === 'the' && is(last + 2, IS.department))));
    add('location-after', isLocated(scene, last));
    add('vocative', (opening.opens || /^[,-] ?$| - $/.test(gapBefore)) && VOCATIVE.test(next));
    add('clinical-after', is(last, IS.clinical));
    add('relation-after', is(last, IS.relation) || (/^(?:is|the|his|her|their|are|and)$/.test(next) && (is(last + 1, IS.relation) || is(last + 2, IS.relation))));
    add('for-clinical', /^(?:for|to)$/.test(next) && is(last + 1, IS.clinical));
    add('and-after', next === 'and' || next === '&');
    add('age-after', isAge(tokens[last], text));
    add('who-after', next === 'who' || next === 'whose' || next === 'aged');
    add('identifier-word-after', is(last, IS.identifier));
    if (/^(?:is|has|was|on|at|re|if|to|will|says|said|wants|can|in|with)$/.test(next)) cues.push(`after:${next}`);
  }
  add('relation-comma', /^, ?$/.test(gapAfter) && (is(last, IS.relation) || (/^(?:the|his|her|their|a)$/.test(next) && (is(last + 1, IS.relation) || is(last + 2, IS.relation)))));
  add('role-comma', /^(?:, ?| \(| - )$/.test(gapAfter) && (is(last, IS.role | IS.department) || (/^(?:the|our|my|your|a|from)$/.test(next) && is(last + 1, IS.role | IS.department))));
  add('they-comma', /^, ?$/.test(gapAfter) && /^(?:he's|she's|he|she|who)$/.test(next));
  add('comma-after', /^, ?$/.test(gapAfter));
  add('comma-vocative', opening.opens && /^, ?$/.test(gapAfter) && !is(last, IS.identifier | IS.location) && !/\d/.test(word(last)));
  add('comma-detail', /^,? ?\(?$/.test(gapAfter) && !candidate.possessive && gapAfter !== ' ' && (/\d/.test(word(last)) || is(last, IS.identifier | IS.location)));
  add('bracket-role', gapAfter === ' (' && is(last, IS.role | IS.department));
  add('bracket-number', gapAfter === ' (' && /\d/.test(word(last)));
  add('ends', last >= tokens.length);
  add('ends-vocative', last >= tokens.length && /^[,?!] ?$/.test(gapBefore));
  add('sentence-end', /^[.!?]/.test(gapAfter) && last < tokens.length);
  add('question-after', gapAfter.startsWith('?'));
  add('alone', tokens.length === last - first);

  // Round about.
  add('identifier-near', isNear(scene.identifiers, first, last));
  add('identifier-next', scene.identifiers.has(last) && /^[ ,(:-]{1,3}$/.test(gapAfter));
  add('phone-near', isNear(scene.phones, first, last));
  add('identifier-in-post', scene.identifiers.size > 0);
  add('identifier-word-near', near.identifier);
  add('location-near', near.location);
  add('patient-near', near.patient);
  add('relation-near', near.relation);
  add('role-near', near.role);
  add('clinical-near', near.clinical > 0);
  add('clinical-near-more', near.clinical > 1);
  add('they-near', near.they);
  add('we-near', near.we);
  add('clinical-post', scene.clinical > 1);
  add('social', scene.social);
  add('teaching', scene.teaching);
  add('rota', scene.rota > 0);
  add('rota-more', scene.rota > 1);
  add('rota-near', near.rota);
  add('colleagues-named', scene.colleagues > 0);
  add('listed-with-staff', isListed(scene, index) && scene.colleagues > 0);
  add('unreal', scene.unreal);
  add('year-near', near.year);
  add('several', scene.candidates.length > 2);
  add('listed', isListed(scene, index));
  return cues;
}

/** Up to four words before a candidate or five after it. */
function isNear(positions: ReadonlySet<number>, first: number, last: number): boolean {
  if (positions.size === 0) return false;
  for (let at = first - 4; at < first; at += 1) if (positions.has(at)) return true;
  for (let at = last; at < last + 6; at += 1) if (positions.has(at)) return true;
  return false;
}

interface Surroundings {
  identifier: boolean;
  location: boolean;
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

const THEY = new Set("he she his her him hers he's she's they're himself herself he'll she'll".split(' '));
const WE = new Set("i me my we us our i'm i've you your we're".split(' '));
const THEIR = new Set(['his', 'her', 'their']);
const YEAR = /^(?:1[5-9]\d\d|20[0-2]\d)s?$/;

/** Words of the candidate's own sentence, within ten words either side. */
function sentenceOf(scene: Scene, candidate: Candidate): Surroundings {
  const { tokens, text } = scene.document;
  const seen: Surroundings = { identifier: false, location: false, patient: false, relation: false, role: false, rota: false, naming: false, clinical: 0, they: false, we: false, year: false, own: false };
  const from = Math.max(0, candidate.first - 10);
  for (let at = candidate.first - 1; at >= from && !endsSentence(tokens[at] as Token, text); at -= 1) lookAt(scene, at, candidate.first, seen);
  const to = Math.min(tokens.length, candidate.last + 10);
  for (let at = candidate.last; at < to && !endsSentence(tokens[at - 1] as Token, text); at += 1) lookAt(scene, at, candidate.first, seen);
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
  const word = (tokens[at] as Token).lower;
  const flag = scene.flags[at] ?? 0;
  if (flag & IS.identifier) seen.identifier = true;
  if (flag & IS.location) seen.location = true;
  if (flag & IS.patient) seen.patient = true;
  if (flag & IS.relation) seen.relation = true;
  if (flag & IS.role) seen.role = true;
  if (flag & IS.rota) seen.rota = true;
  if (flag & IS.naming) seen.naming = true;
  if (flag & IS.clinical) seen.clinical += 1;
  if (at > first && flag & (IS.clinical | IS.relation) && THEIR.has(tokens[at - 1]?.lower ?? '')) seen.own = true;
  if (THEY.has(word)) seen.they = true;
  else if (WE.has(word)) seen.we = true;
  else if (word.length < 6 && word.charCodeAt(0) < 58 && YEAR.test(word)) seen.year = true;
}

const PASSABLE = new Set("is was called named name name's names of are and to the a just only law birth who's".split(' '));

/** "the daughter is X", "wife's name is X", "his mum X", "brother, X": the relation that a name explains; "my wife X" is the writer's. */
function nearestRelation(scene: Scene, first: number): 'theirs' | 'mine' | undefined {
  const { document, flags } = scene;
  const { tokens, text } = document;
  for (let at = first - 1; at >= 0 && first - at <= 5; at -= 1) {
    const token = tokens[at] as Token;
    if (endsSentence(token, text)) return undefined;
    if ((flags[at] ?? 0) & IS.relation) return /^(?:my|our)$/.test(tokens[at - 1]?.lower ?? '') ? 'mine' : 'theirs';
    if (!PASSABLE.has(token.lower)) return undefined;
  }
  return undefined;
}

/** "outliers on gynae are: …", "Students starting Monday: …": whom the clause before the last colon of the line speaks of. */
function introducedBy(scene: Scene, first: number): 'patients' | 'colleagues' | undefined {
  const { tokens, text } = scene.document;
  let colon = -1;
  for (let at = first - 1; at >= 0 && first - at <= 25; at -= 1) {
    const gap = text.slice((tokens[at] as Token).end, (tokens[at + 1] as Token).start);
    if (gap.includes('\n')) return undefined;
    if (/^:(?!\d)/.test(gap) && colon < 0) colon = at;
    if (colon >= 0) {
      const flag = scene.flags[at] ?? 0;
      if (flag & (IS.rota | IS.role)) return 'colleagues';
      if (flag & (IS.patient | IS.clinical)) return 'patients';
      if (/[.!?]/.test(gap) && at !== colon) return undefined;
      if (colon - at > 6) return undefined;
    }
  }
  return undefined;
}

/** ", Capel Coch Road": the next words with capitals end in a street or a building, so that these are an address too. */
function leadsToStreet(scene: Scene, from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const token = scene.document.tokens[at];
    if (!token?.capitalized) return false;
    if (((scene.flags[at] ?? 0) & IS.placeNoun) !== 0 && at > from) return true;
  }
  return false;
}

/** "in 2", "in room 3", "bed 9", "on spruce ward", "bay A": where somebody lies, right after the name. */
function isLocated(scene: Scene, at: number): boolean {
  const { document, flags } = scene;
  const word = document.tokens[at]?.lower ?? '';
  const flag = (position: number): boolean => ((flags[position] ?? 0) & IS.location) !== 0;
  const numbered = (position: number): boolean => /^\d{1,2}[a-z]?$/.test(document.tokens[position]?.lower ?? '');
  if (/^(?:in|on|from)$/.test(word)) return flag(at + 1) || numbered(at + 1) || (/^(?:the|side)$/.test(document.tokens[at + 1]?.lower ?? '') && flag(at + 2)) || ((flags[at + 2] ?? 0) & IS.placeNoun) !== 0;
  return flag(at) && (numbered(at + 1) || /^[a-z]$/.test(document.tokens[at + 1]?.lower ?? ''));
}

const AGE = /^(?:\d{1,3}(?:f|m|yo|y|yr|yrs|yof|yom)?|[fm]\d{1,3})$/;

function isAge(token: Token | undefined, text: string): boolean {
  if (!token || !AGE.test(token.lower)) return false;
  return !/^\d+$/.test(token.lower) || /^ ?(?:y|f|m|yo|yr)\b/i.test(text.slice(token.end, token.end + 4)) || text[token.end] === ',';
}

/** A comma, a slash, "and" or a line break is all that stands between this candidate and another. */
function isListed(scene: Scene, at: number): boolean {
  const candidate = scene.candidates[at];
  const between = (a: Candidate | undefined, b: Candidate | undefined): boolean =>
    a !== undefined && b !== undefined && /^(?:, ?|,? and |,? or | ?& ?|\n| ?\/ ?)$/.test(scene.document.text.slice(a.end, b.start));
  return between(scene.candidates[at - 1], candidate) || between(candidate, scene.candidates[at + 1]);
}
