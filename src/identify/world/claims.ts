import type { Document } from '../document.ts';
import { personNouns } from '../lexicons/person-nouns.ts';
import { readCues } from './cues.ts';
import { hasIllness } from './illness.ts';

/** How the words before a trade, role or incident tie it to the patient. */
export type Claim =
  /** "he's the …", "is that the …?", "dad is a …", "our own …", "retired …". */
  | 'told'
  /** "the lighthouse keeper", "that vet": somebody definite, but nobody says who. */
  | 'definite'
  /** Between pauses: "50s, plasterer, lime in both eyes". */
  | 'apart'
  | undefined;

/** Of a role whose holder is said to be the patient in so many words. */
export const admitted = { sort: 'admitted', reason: 'role:admitted' } as const;

const SUBJECT = `(?:he|she|they|it|that|this|who|yon|thon|e|\\d|P\\d|(?:bed|bay|room|chair) ?\\d+|pt|patient|${personNouns}|dad|mum|father|mother|husband|wife|son|daughter|brother|sister|uncle|aunt|nan|taid|partner|parents|donor|proband|one|him|her)`;
const VERB =
  "(?: ?'s|s| is| was|'re| are| were|'d been| used to be| once was| works? as| worked as| had been| has been| became| said (?:he|she) was)";
const FILL =
  '(?: (?:also|apparently|actually|only|just|still|not|meant to be|by the way|now|once|btw|to be))?';
const LEAD =
  '(?:[ ,:"(]{1,3}(?:the|a|an|our|our own|own|one of the|one of our|one of those|some|some kind of|a local|local|our local|a retired|retired|an old|old|that|same|only|only the|the only|the last|a former|former|an ex|ex|is|was|serving|famous|well known|well-known)){0,3}';
const TOLD = new RegExp(`\\b${SUBJECT}${VERB}${FILL}${LEAD}(?: [\\w&'-]{2,16}){0,2}[ -]"?$`, 'i');
const ASKED =
  /\b(?:is|isn't|was|wasn't|not) (?:it|that|this|he|she|the|still)(?: (?:not|the|a|an|our|same|that|one of the|still|old))*(?: [\w'-]{2,16}){0,2} $/i;
const BECAME =
  /\b(?:retired|former|ex|works? as an?|worked as an?|used to be (?:an?|the)|once an?|trained as an?|employed as an?|by trade,?|our own|one of our|occupation:?|job:?|formerly an?|jobbing|self-employed)(?: [\w'-]{2,16})?[ -]$/i;
const DEFINITE =
  /\b(?:[Tt]he|[Tt]hat|[Tt]his|some|[Oo]ur|[Aa]|[Aa]n|[Oo]nly|[Ll]ast)(?: (?:old|young|local|village|famous|retired|only|last|lovely|poor))?(?: [A-Z][\w'&-]{1,16}){0,2} $/;
/** "local councillor in with chest pain": whoever comes in with something is the patient. */
const COMES_IN =
  /^(?:, \d{1,3}(?:s| ?yo| ?[mf])?,)?(?: has| was| just)? (?:in|here|back in|back|admitted|readmitted|brought in|came in|come in|presented|presenting|attended|attending|referred) (?:with|w|wi|after|following|via)\b/i;
const BE =
  "(?: (?:has|have|had|is|was|were|are)|'s)(?: (?:just|now|also|recently|currently|still|been|being|to be)){0,3}";
/**
 * "The local MP is on Ward 7", "our mayor has been admitted": a whole sentence that says so. Asked only of roles and trades that
 * are not the team's, so that who is on a ward does not work there.
 */
const IS_PATIENT = new RegExp(
  String.raw`^(?:,[^,.;!?]{2,50},)?(?:${BE} (?:(?:re-?)?admitted|brought in|sectioned|intubated|extubated|ventilated|hospitalised|diagnosed|operated on|treated for|listed for|referred (?:to|for|with)|seen (?:in|with|for)|an? (?:in)?patient\b(?! \w+ (?:man|woman))|under (?:our|the|my) care|in (?:labour|a coma|intensive care)|(?:our|my) (?:next|first|last|second|third|\d{1,2}(?:[.:]\d\d)?(?: ?o'clock| ?am| ?pm)?)\b|having (?:his|her|their)\b)| was taken ill|(?: has| have|'s)(?: just| now)? (?:given birth|taken an? (?:overdose|od)|overdosed|miscarried|self-harmed|absconded)| took an? (?:overdose|od)\b)`,
  'i',
);
/** "is on Ward 7", "are in resus": where patients lie, and where the team works. */
const IS_THERE = new RegExp(
  String.raw`^(?:,[^,.;!?]{2,50},)?${BE} (?:in|on|down in|up on|over on) (?:the |our |my |your )?(?:bed|bay|cubicle|side ?room|trolley|majors|minors|resus|resuscitation|emergency department|ed|a&e|ward|postnatal|labour|delivery|private|icu|itu|hdu|ccu|picu|nicu|amu|sau|caseload|list)\b`,
  'i',
);
/** What says so only where the post speaks of an illness: "has had a stroke", not "has had a word". */
const MAY_BE_PATIENT = new RegExp(
  String.raw`^(?:,[^,.;!?]{2,50},)?(?:${BE} (?:waiting for|refusing|here for|having an?)\b|(?: has| have|'s)(?: (?:also|just|now))? (?:had an?|developed|fallen|broken|an?)\b| had an?\b| (?:presented|attended|came in|collapsed) (?:with|after|in|at|on)\b| will (?:have|begin|start)\b)`,
  'i',
);
/** Of somebody definite or seen by the author: "the vicar from last night's arrest", "the lighthouse keeper with leptospirosis". */
const OF_ILLNESS =
  /^,? (?:from (?:last night|yesterday|this morning|earlier|the weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:'s)?|(?:with|w|wi) (?:an?|\?|new|newly|known|suspected|probable|acute|severe|chest|back|abdo|query|(?!their\b|those\b|these\b|somebody\b|someone\b|family\b)\w{5,})\b|in (?:bed|bay|room|resus|side ?room|cubicle|majors|clinic)\b|who(?:'s| is| has| had| was| came| collapsed| fell))/i;
const SEEN =
  /\b(?:saw|see|seen|seeing|reviewed|reviewing|clerked|clerking|admitted|admitting|examined|scanned|treated|treating|discharged|discharging|looking after|operated on|operating on|intubated|consented|have|had|got|about|re) (?:the|an?|our|that|this)(?: (?:old|young|local|retired|elderly|poor))? $/i;
/** Whoever comes to open, to sing or at two o'clock is no patient. */
const COMES_TO_US =
  /^[^.;!?]{0,80}\b(?:visit\w*|meeting|opening|to (?:see|open|meet|present|speak|talk|give|hand|cut|sing|say|film|thank|bless|discuss|play)|at \d|from \d|singing|carols|presenting|reading to|key|tour)\b/i;
const PAUSE =
  /(?:^|[,.;:!?(] ?["']?|\n|\b\d{1,2} ?(?:yo|F|M|yr old)?,? |\b\d0s,? |(?:^|[.,;:] )\d{1,2} |(?:^|[.,;:] )(?:(?:French|Polish|Irish|Scottish|Welsh|German|Spanish|Dutch|Italian|Romanian|local|former|retired|Retired|young|old|[Ww]ell[- ]known|[Pp]rominent|[Ff]amous) ){1,3})$/;

/**
 * Looks at most 70 characters back within the sentence, and at the next mark, for what ties a phrase to the patient.
 * @param atWork the phrase is a trade of the team's own, so that being on a ward or in clinic says nothing
 */
export function readClaim(document: Document, start: number, end: number, atWork = false): Claim {
  const { text } = document;
  const from = Math.max(0, start - 70);
  const before = text.slice(from, start);
  const sentence = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('\n'), -1) + 1,
  );
  if (TOLD.test(sentence) || ASKED.test(sentence) || BECAME.test(sentence)) return 'told';
  if (isThePatient(document, end, atWork)) return 'told';
  if (!atWork && (DEFINITE.test(sentence) || SEEN.test(sentence)) && isOfIllness(document, end))
    return 'told';
  if (
    PAUSE.test(before) &&
    /^(?:[,.;:?!)]|$| (?:for|in|at|of|with|from|by|off|on|since|frae|the)\b)/.test(text.slice(end, end + 6))
  )
    return 'apart';
  if (DEFINITE.test(sentence)) return 'definite';
  return undefined;
}

/** True where the post speaks of an illness and of no business, and the words behind a phrase tie it to whoever the phrase names. */
function isOfIllness(document: Document, end: number): boolean {
  const { clinical, business } = readCues(document);
  const after = document.text.slice(end, end + 120);
  return clinical > 0 && business === 0 && OF_ILLNESS.test(after) && !COMES_TO_US.test(after);
}

const PLACED =
  /^,? (?:at|of|in|from|frae|fae|o'|aff|on|for|off|outside|to|with|over at|down at)(?: the| a)?(?: [A-Z][\w'&-]{1,18}){1,3}/;

/** The end of a phrase with "at Lichfield", "of the Green Man" added, or `end` itself where no such words follow. */
export function endWithPlace(document: Document, end: number): number {
  const match = PLACED.exec(document.text.slice(end, end + 70));
  return match ? end + match[0].length : end;
}

/** "mayor's husband", "the vicar's eldest lad": as few people as the holder, for whoever knows the place. */
const KIN =
  /^(?:'s|s'|s) (?:(?:late|elderly|eldest|oldest|youngest|younger|older|little|wee|teenage|ex|\d{1,2}(?: ?yo| year old)?)[ -])?(?:wife|husband|partner|son|daughter|lad|lass|boy|girl|mum|mam|mother|dad|da|father|brother|sister|baby|bairn|wean|kid|child|twins?|nan|gran|granny|grandad|grandson|granddaughter|niece|nephew|missus|hubby|widow|in-laws?)\b/i;

/** The end of a phrase without a possessive ending: "the vicar's been admitted" tells of the vicar. */
export function endOfHolder(document: Document, end: number): number {
  return document.text.startsWith("'s", end - 2) ? end - 2 : end;
}

/** The end of a phrase with "'s husband" added, or `end` itself where nobody's kin follows. */
export function endWithKin(document: Document, end: number): number {
  return end + (KIN.exec(document.text.slice(end, end + 40))?.[0].length ?? 0);
}

/**
 * True where the words behind a phrase, or behind the place that goes with it, say that whoever it names is the patient.
 * @param atWork as in `readClaim`
 */
export function isThePatient(document: Document, end: number, atWork = false): boolean {
  const placed = endWithPlace(document, end);
  const { clinical, business } = readCues(document);
  return [end, placed, endWithPlace(document, placed)].some((at) => {
    const after = document.text.slice(at, at + 120);
    if (COMES_IN.test(after) || (!atWork && business <= clinical && hasIllness(document, at))) return true;
    if (COMES_TO_US.test(after)) return false;
    if (IS_PATIENT.test(after)) return true;
    if (atWork) return false;
    return IS_THERE.test(after) || (clinical > 0 && business === 0 && MAY_BE_PATIENT.test(after));
  });
}
