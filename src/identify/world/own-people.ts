import type { Document } from '../document.ts';
import { KNOWN_TO_ALL } from '../lexicons/known-to-all.ts';
import { colleagueWords } from '../lexicons/roles.ts';
import { Pattern } from '../matching/pattern.ts';
import { flagsOf, IS } from '../names/word-lists.ts';
import type { QuasiIdentifier } from '../types.ts';
import { admitted, endOfHolder, endWithKin, isThePatient } from './claims.ts';
import { readCues } from './cues.ts';
import { canonical, type Detail, makeFinding } from './finding.ts';

const colleagues = new Set(colleagueWords);

const OUR_OWN = new Pattern(
  /\b(?:our own|one of our(?: own)?|one of ours|works (?:here|with us|on our (?:ward|unit))(?! is my)|a colleague here|(?:mum|dad|husband|wife|partner|son|daughter|mother|father|sister|brother)(?: is|'s) (?:one of us|our(?: own)?)) ?([a-z]+)?(?: ([a-z]+))?/gi,
);
/** "our F1", "the night sister", "Consultant" where a sentence opens: of the team, as far as the words say. */
const STAFF = new Pattern(
  /(?:\b(?:our|the|my|another)(?: [a-z'-]{1,14}){0,2}?|(?:^|[.!?\n] ?)(?:[a-z]{2,12})?) ?\b(?:f1|f2|fy1|fy2|sho|reg|registrar|consultant|anaesthetist|surgeon|nurse|sister|matron|hca|midwife|physio|ot|radiographer|paramedic|receptionist|pharmacist|ward clerk|odp|phlebotomist|dietitian|porter|chaplain|secretary)\b/gi,
);
/** What is said of the team's own only when they are ill: on a ward they are at work, and who admits somebody is not admitted. */
const IS_INPATIENT =
  /^(?: (?:on|from|in) (?:ward \w+|nights|ed|a&e|itu|icu|theatres?))?(?: (?:who|that) works? (?:here|for us|with us))?(?:(?: has| had|'s)(?: (?:now|just|also)){0,2} been|(?: was| is)(?: (?:now|just|also|being)){0,2}) (?:admitted\b(?! (?:by|to (?:see|the fact)))|sectioned\b|brought in (?:with|after|by ambulance|(?:last night|overnight|yesterday|today|this morning)(?! to\b))|an? (?:in-?)?patient (?:on|in|here|of ours|with|w\b)|intubated and|ventilated\b|taken ill)|^(?: has|'s)?(?: just)? (?:taken an? (?:overdose|od)|overdosed|took an? (?:overdose|od))\b/i;
/** A colleague's family is spoken of as well when the colleague has to be with them. */
const KIN_IS_HERE =
  /^(?:, \d{1,2},| with [a-z ]{3,30},?)?(?:(?: is| was|'s)(?: (?:now|also|still)){0,2})? (?:in|on) (?:the |our |my )?(?:bed|bay|cubicle|side ?room|resus|majors|minors|hdu|itu|icu|picu|nicu|amu|sau|ccu|ward \w+|our ward|this ward|our unit|our list|our care)\b|^(?: has| was|'s)(?: just)?(?: been)? (?:admitted|brought in) (?:to|under|here|with|after|overnight|last night)\b/i;
const ABSENT = new Pattern(
  /\b(?:off|cover|covering|swap|shift|rota|late|leave|childcare|absence|absent|not in|can't come|won't be in|get well)\b/i,
);
/** "its Jackie from the canteen, came in by ambulance", "karen fae pharmacy up in bay 3": one of the hospital's own, and lying in it. */
const FROM_DEPARTMENT = new Pattern(
  /\b([a-z'-]{3,12}) (?:from|fae|frae|off|aff|in|on|at) (?:the |our |main )?(?:canteen|kitchens?|pharmacy|porters|portering|switch(?:board)?|reception|records|labs?|domestics|housekeeping|estates|payroll|chaplaincy|infection control|security|stores|linen|laundry|mortuary|costa|coding|bookings|appointments|finance|pals|wrvs|blood bank|phlebotomy|medical records|dining room)\b/gi,
);
const LIES_HERE =
  /^(?:'s|s| is| was| has| who's| who is|,|\.)?(?: (?:is|was|has|been|just|now|she's|he's|shes|hes|she|he))*(?: (?:came|brought|come|coming|been brought) in (?:by (?:ambulance|crew|helicopter)|via ed|with (?:chest|abdo|a (?:stroke|fall|broken|fractured)|sepsis|her chest|his chest))| (?:been )?admitted\b(?! (?:by|to (?!(?:us|our|amu|ccu|itu|icu|hdu|sau|ward|hospital|the ward)\b)))| (?:up |down |over )?in bed \d{1,2}\b(?=$|[.,;!?]| with| and| has)| (?:is )?an? (?:in-?)?patient\b)/i;
const persons = new Set(
  'lad lady lass girl woman man guy chap bloke fella somebody someone colleague porter cook chef domestic cleaner'.split(
    ' ',
  ),
);
/** Meals and bloods come from the kitchen and the lab as well. */
const isPerson = (word: string): boolean => {
  const lower = word.toLowerCase();
  return persons.has(lower) || (flagsOf(lower) & (IS.given | IS.ordinary)) === IS.given;
};
/** "that's karen fae pharmacy up in bay 3": who somebody is, and not where a colleague is at work. */
const SAYS_WHO = /\b(?:that'?s|it'?s|that is|is (?:that|it)|thon'?s|yon'?s) $/i;
const IN_BAY =
  /^ (?:up |down |over |lying )?in (?:bay|resus|side ?room|sr|cubicle|majors|hdu|itu|icu|ccu|room)(?: ?\d{1,2}\w?)?(?=$|[.,;!?])/i;
/** "Did you all know Sister Beddoes is in? ran CCU for thirty years": said of those who worked here, and come back ill. */
const WORKED_HERE = new Pattern(
  /\b(?:(?:ran|managed|was (?:sister|matron|charge nurse) (?:on|in|of|at)) (?:the |this |our )?(?:[A-Z]{2,4}|ward|hospital|place|unit|dept|department|theatres?|maternity|[Ww]ard \w{1,8}) (?:for )?(?:\d\d|ten|fifteen|twenty|thirty|forty|many|donkeys) ?(?:odd )?(?:years|yrs|')|(?:trained|taught) (?:half|most|all|nearly all) (?:of )?(?:us|the (?:nurses|ward|hospital|midwives|consultants|doctors|department|dept)))/gi,
);
const IS_IN =
  /\b(?:is|'s) in\b(?= ?[?.,!]| with| on (?:the |our )?ward|$)|\bin (?:bed|bay|resus|side ?room|sr) ?\w{1,2}\b|\badmitted\b|\bon (?:ward \w{1,3}|ccu|itu|icu|hdu)\b/i;

/** Who leads the place where the team works. */
const LEADS_US = new Pattern(
  /\b(?:our|the|this|my)(?: own| hospital's| trust's| practice's| board's| former)? (?:chief exec(?:utive)?|medical director|chief nurse|director of nursing|chair(?:man|woman|person)|chief operating officer|senior partner|practice manager|clinical director|dean)\b/gi,
);
/** A patient who is one of the team's own: nobody in the room need ask who. */
export function findOwnPeople(document: Document): QuasiIdentifier[] {
  const { patient, clinical, business } = readCues(document);
  const found: QuasiIdentifier[] = [];
  const add = (start: number, end: number, why: Pick<Detail, 'sort' | 'reason'>): void => {
    found.push(
      makeFinding('role', start, end, {
        values: [canonical(document.text.slice(start, end))],
        people: KNOWN_TO_ALL,
        uncertainty: 10,
        unique: true,
        sort: why.sort,
        reason: why.reason,
      }),
    );
  };
  for (const match of LEADS_US.matchesIn(document)) {
    const end = endWithKin(document, match.index + match[0].length);
    if (isThePatient(document, end)) add(match.index, end, admitted);
  }
  for (const match of FROM_DEPARTMENT.matchesIn(document)) {
    if (!isPerson(match[1] ?? '')) continue;
    const end = match.index + match[0].length;
    const after = document.text.slice(end, end + 70);
    const saysWho = SAYS_WHO.test(document.text.slice(Math.max(0, match.index - 10), match.index));
    if (!ABSENT.isIn(document) && (LIES_HERE.test(after) || (saysWho && IN_BAY.test(after))))
      add(match.index, end, admitted);
  }
  for (const match of WORKED_HERE.matchesIn(document))
    if (patient + clinical >= 1 && (document.followsDetails || IS_IN.test(document.text)))
      add(match.index, match.index + match[0].length, { reason: 'role:worked-here' });
  for (const match of STAFF.matchesIn(document)) {
    const post = endOfHolder(document, match.index + match[0].length);
    const start = match.index + match[0].length - match[0].replace(/^[\s.,;:!?(]+/, '').length;
    const end = endWithKin(document, post);
    const after = document.text.slice(end, end + 90);
    if (end > post ? KIN_IS_HERE.test(after) && !ABSENT.isIn(document) : IS_INPATIENT.test(after))
      add(start, end, admitted);
  }
  for (const match of OUR_OWN.matchesIn(document)) {
    const noun = match[1] ?? '';
    if (
      noun !== '' &&
      !colleagues.has(noun.toLowerCase()) &&
      !colleagues.has(match[2]?.toLowerCase() ?? '') &&
      !/^works|^a /.test(match[0])
    )
      continue;
    const behindNoun = match.index + match[0].indexOf(noun) + noun.length;
    const firm = isThePatient(document, behindNoun);
    if (firm || (patient >= 1 && patient + clinical >= 2 && business === 0))
      add(
        match.index,
        match.index + match[0].trimEnd().length,
        firm ? admitted : { reason: 'role:colleague' },
      );
  }
  return found;
}
