import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
import type { Span } from '../types.ts';
import { sentenceAfter, sentenceBefore, speaksOfLogistics, speaksOfPatient } from './subject-cues.ts';

/** A number that stands for one person in a trial, a transplant, a family tree, a major incident, an implant or a caseload. */
export interface SubjectNumber extends Span {
  readonly rule: 'subject' | 'casualty' | 'implant' | 'caseworker';
}

const NUMBER = '(?: (?:no|nos|num|number|id|ids|ref|reference)\\b\\.?)';
const CODE =
  '((?:[A-Z]{1,4}-)?[A-Za-z]{1,4}[-/ ]?\\d{2,8}(?:[-/.]\\d{1,7}){0,2}[A-Za-z]?|\\d{1,8}(?:[-/.]\\d{1,7}){0,2})';
const END = '(?![\\w@%]|[-/.:]\\d)';
const LINK = "(?:'s)?(?: is| was|:| =| #|,)? ?#?";

// "donor 9117", "trial subject 04-0221", "fam G-2241-06", "freezer straw S-20417".
const SUBJECT = new Pattern(
  new RegExp(
    `\\b(?:donor|recipient|proband|pedigree|kindred|fam|straws?|casualty|(?:trial )?subject|participant|(?:random|enrol)i?[sz]?ation|rando|odt|nhsbt|unblind(?:ed|ing)?|lifeline|careline|telecare|pendant|tissue|embryos?|(?:trial|study|screening|family|transplant|graft)(?= (?:no|number|id|ref)\\b))${NUMBER}{0,2}${LINK}${CODE}${END}`,
    'gi',
  ),
);
const CLOCK_OR_YEAR = /^(?:(?:[01]\d|2[0-3])[0-5]\d|(?:19|20)\d\d)$/;
const NUMBERED = new RegExp(`${NUMBER}|#`, 'i');
// The number of a whole trial, not of somebody in it.
const WHOLE_TRIAL =
  /\b(?:iras|sponsor|recruit\w*|protocol|ethics|format|template|portfolio|opens?|closed)\b/i;

// "R017-0042 in the ADVANCE trial".
const IN_TRIAL = new Pattern(
  /(?<![\w/.-])([A-Z]{0,3}\d{2,4}-\d{3,5}|[A-Z]{1,3}-?\d{4,6}) (?:is |was )?(?:in|on) (?:the )?(?:[A-Z][\w-]+ )?(?:trial|study)\b/g,
);

// "P1, tag HX-003", "casualty label 0412", "triage tag A0417".
const TAG = new Pattern(
  new RegExp(
    `\\b(?:tag|label|wristband|band|triage card)${NUMBER}?(?: reads| says)?${LINK}${CODE}${END}`,
    'gi',
  ),
);
const INCIDENT = new Pattern(
  /\b(?:P[123]s?|priority (?:one|two|[123])|casualt\w+|triage tag|decon\w*|unknown (?:male|female|adult|child)|unidentified|no name yet|major incident|mass casualty|MI declared|body|property bag|mortuary|police tag)\b/i,
);

// "0007 is asking for her sister": a casualty's number, of the kind that no clock shows, as the subject of a sentence.
const ACTING = new Pattern(
  /(?:^|[.!?\n] ?)(000[1-9])(?='s\b| (?:wants|keeps|says|said|cant|can't|wont|won't|is (?:still )?(?:asking|crying|talking|awake|tubed|stable|intubated|in|going)|has (?:a|an|no)) )(?!.{0,80}\b(?:bleep|ext|phone|code|extension|dect|pager)\b)/gi,
);

// "pacemaker serial PKX448812 is hers": a device inside somebody, with a word for the somebody.
const IMPLANT = new Pattern(
  new RegExp(
    `\\b(?:pacemaker|icd|crt-?[dp]|implant\\w*|valve|lens|iol|cochlear|stimulator|vns|dbs|loop recorder|ilr|prosthes[ie]s|device)(?: (?:serial|serial no|sn|device))(?: (?:no|number))?${LINK}${CODE}${END}`,
    'gi',
  ),
);
const OF_SOMEBODY = /\b(?:his|hers?|him|she|he|mr|mrs|ms|miss|patient'?s?|pt'?s?|recall list)\b/i;

// Those who work for somebody outside number their cases by person.
const CASEWORK = new Pattern(
  new RegExp(
    `\\b(?:dwp|benefits?|pip|esa|universal credit|safeguarding|marac|dols|tribunal|coroner'?s?|inquest|housing|social (?:care|services)|la case|section papers|mha|complaint|ombudsman|appeal)${NUMBER}{1,2}${LINK}${CODE}${END}`,
    'gi',
  ),
);
const NOT_A_CASE = new Pattern(/\b(?:audit|policy|template|form|training|version|e-?learning)\b/i);

/** Numbers of people by the role that words give them; what the words leave open is left out. None gives an empty list. */
export function findSubjectNumbers(document: Document): SubjectNumber[] {
  if (!document.hasDigit) return [];
  const found: SubjectNumber[] = [];
  const { text } = document;
  const add = (match: RegExpExecArray, rule: SubjectNumber['rule']) => {
    const end = match.index + match[0].length;
    found.push({ start: end - (match[1] as string).length, end, rule });
  };
  const digitsOf = (match: RegExpExecArray) => (match[1] as string).replace(/\D/g, '').length;
  for (const match of SUBJECT.matchesIn(document)) {
    const code = match[1] as string;
    // "donor to 4471" has no code of two parts.
    if (/^[A-Z]*[a-z]+ /.test(code)) continue;
    const numbered = NUMBERED.test(match[0]);
    if (digitsOf(match) < (numbered || /\D/.test(code) ? 3 : 4)) continue;
    if (!numbered && CLOCK_OR_YEAR.test(code)) continue;
    if (/^(?:trial|study|screening)/i.test(match[0]) && WHOLE_TRIAL.test(text)) continue;
    if (NOT_A_PERSON_AFTER.test(text.slice(match.index + match[0].length))) continue;
    add(match, 'subject');
  }
  if (INCIDENT.isIn(document)) {
    for (const match of TAG.matchesIn(document)) if (digitsOf(match) >= 3) add(match, 'casualty');
  }
  for (const match of ACTING.matchesIn(document)) add(match, 'casualty');
  for (const match of IN_TRIAL.matchesIn(document)) {
    const start = match.index;
    found.push({ start, end: start + (match[1] as string).length, rule: 'subject' });
  }
  for (const match of IMPLANT.matchesIn(document)) {
    const around = `${sentenceBefore(text, match.index)} ${sentenceAfter(text, match.index + match[0].length)}`;
    if (digitsOf(match) >= 4 && OF_SOMEBODY.test(around)) add(match, 'implant');
  }
  if (!speaksOfPatient(document) || speaksOfLogistics(document) || NOT_A_CASE.isIn(document)) return found;
  for (const match of CASEWORK.matchesIn(document)) if (digitsOf(match) >= 4) add(match, 'caseworker');
  return found;
}

const NOT_A_PERSON_AFTER =
  /^ ?(?:units?|ml|mg|%|pounds|samples|centres|sites|studies|people|patients|hrs?|am|pm)\b/i;
