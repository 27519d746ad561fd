import { findDates, findRunDates, toIsoDate, type WrittenDate, yearsSince } from '../checks/dates.ts';
import { findLabelledBirths } from '../checks/labelled-births.ts';
import { findSpokenDates } from '../checks/spoken-dates.ts';
import { isExercise, sentenceAfter, sentenceBefore, speaksOfPatient } from '../checks/subject-cues.ts';
import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
import { ADULT, OLDEST } from '../people/age-limits.ts';
import type { Recognizer } from '../recognizer.ts';
import type { DirectIdentifier } from '../types.ts';

const BIRTH = new Pattern(
  /\b(?:d\.? ?o\.? ?b\b|doby?|date ?of ?birth|birth ?dates?|born|b\.(?= ?\d)|birthday|date de naissance)/i,
);
const BIRTH_BEFORE =
  /(?:\b(?:d\.? ?o\.? ?b\.?|dob|date ?of ?birth|birth ?date|birthday|born|db)|\bb\.?)(?: (?:is|was|on|of|the|as|should|be|says|reads|given|typed|put|entered|recorded|written|down|in)){0,6}[\s:;=,(#-]{0,4}$/i;
// Eligibility by birth is nobody's birth.
const COHORT =
  /\b(?:child(?:ren)?|anyone|anybody|people|persons?|those|patients|babies|infants|adults|girls|boys|women|men|cohort|all|everyone|dob|eligible|if|born) (?:(?:is|are|were|who|aged|dob) )?(?:born )?(?:on or )?(?:before|after|between|from|since|pre|post)\W*$|\b(?:children|anyone|anybody|people|those|patients|babies|infants|adults|everyone) born(?: on)? $/i;
const BIRTH_AFTER =
  /^[\s,()]{0,3}(?:d\.?o\.?b\b|is (?:his|her|their|the) (?:d\.?o\.?b|date of birth|birthday))/i;
// Colleagues have birthdays too.
const STAFF_BIRTH = new Pattern(
  /\b(?:my (?:\w+'s )?(?:dob|date of birth|birthday)|grandad's birthday|party in|(?:trust|nhs|hospital|unit|service|society|college) was born|your (?:dob|date of birth|birthday)|bought you|happy (?:birthday|\d\dth|big)|gmc|nmc|id check|dbs|cake|mug|esr|payroll|occ(?:upational)? health form)\b/i,
);
const EVENT_BEFORE =
  /\b(?:exp\w*|due|implant\w*|insert\w*|fitted|on|since|from|until|till|(?<!go )by|last|next|seen|diagnos\w+|dated|date|review\w*|ver(?:sion)?|v|issued?|publish\w+|updated?|admit\w*|admission|discharged?|op|operation|surgery|transplant\w*|died|death|dod|rip|lmp|edd|scan\w*|ct|mri|x-?ray|echo|clinic|appt|appointment|meeting|rota|deadline|week|w\/c|wef|report\w*|joined|started|qualified|opened|policy|guideline|minutes|serviced|calibrated|lot|batch|holiday|leave|manufactured|removed|arrest|stroke|mi|bloods?|swab\w*|taken|sent|received|signed|booked|visit|course|training|teaching|session|exam|sba|audit|invoice|order\w*|deliver\w*|tested|test|certificate|launch\w*|vaccinat\w*|immunis\w*|given|had|sectioned|founded|established|created|built|between|to|after|before|during|ended|ends|starts|begins|sample|result|letter (?:of|from)|map|film)[\s:;,.()-]{0,3}(?:the )?$/i;
const ATTACHED =
  /(?:[A-Z][\p{L}'-]+|\b[A-Z]\.?[A-Z]?\.?|\d{3,}|\b(?:one|other|first|second|mine|ours|yours|pt|patient)(?:'s| is| was)?|\b(?:he|she)(?:'s| is)|\bthe|\bby|\()[\s,:;(/|-]{0,3}$/u;
// "Hb 120 (12/01/2008)", "EF 55% ".
const RESULT_BEFORE =
  /\b(?:hb|na|k|crp|psa|ef|weight|wt|egfr|creat\w*|hba1c|bp|inr|tsh|ferritin|plts?|wcc|ca|alp|alt|bmi|fev1) ?[\d./]+ ?%? ?(?:kg)?[ (]{0,2}$/i;
// "Noah, 3/4/18", "K.A., 3/4/18", "one 3/4/18 and one 4/3/18"; "DES to LAD 3/4/18" is an event.
const CHILD_BEFORE =
  /(?:[A-Z]\p{Ll}[\p{L}'-]+,\s|[A-Z]\.\s?[A-Z]\.,?\s|\bone |\bthe |\bby |\b[Tt]win (?:\d|one|two|I{1,3}|[AB]),? |[A-Z]\p{Ll}+ \()$/u;
const FULL_NAME = /[A-Z]\p{L}+ [A-Z][\p{L}'-]+[\s,(]{1,3}$/u;
const NUMBER_AFTER = /^[\s,;)]{1,3}(?:\(?(?:nhs|chi|h&c|hcn|mrn|hosp|no\b)|\d{3}[ -]?\d{3})/i;
const THINGS = new Pattern(
  /\b(?:expir\w+|exp|policy|guidelines?|versions?|rota|invoices?|minutes|agenda|stock|batch|lot|fridge|drugs? check|serviced?|calibration|certificate)\b/i,
);

const RECENT_MS = 60 * 24 * 60 * 60 * 1000;

/**
 * Dates of birth: any full date that words call one, and a date that makes somebody at least two years old where it
 * stands with a patient. Event dates, expiry dates, versions and colleagues' birthdays are left out. Values: ISO date.
 */
export const dateOfBirth: Recognizer = {
  name: 'date-of-birth',
  recognize(document, context) {
    const { text } = document;
    const found: DirectIdentifier[] = [];
    for (const date of [...findDates(document, context.at), ...findSpokenDates(document, context.at)]) {
      const rule = readRule(date, document, context.at);
      if (rule) found.push(direct(date, rule));
    }
    for (const date of findLabelledBirths(document, context.at)) {
      const known = found.some(({ start, end }) => start < date.end && date.start < end);
      if (
        !known &&
        !STAFF_BIRTH.isIn(document) &&
        !/^ (?:to|-|until|and) \d{1,2}[-/.]/.test(text.slice(date.end))
      )
        found.push(direct(date, 'label'));
    }
    for (const date of findRunDates(document, context.at)) {
      if (found.some(({ start }) => start === date.start)) continue;
      const rule = readRunRule(date, document, context.at);
      if (rule) found.push(direct(date, rule));
    }
    return found.length > 0 && isExercise(document) ? [] : found;
  },
};

function direct(date: WrittenDate, rule: string): DirectIdentifier {
  return {
    kind: 'direct',
    type: 'date_of_birth',
    start: date.start,
    end: date.end,
    values: [toIsoDate(date)],
    reason: `birth:${rule}`,
  };
}

function readRule(date: WrittenDate, document: Document, today: Date): string | undefined {
  const { text } = document;
  const before = sentenceBefore(text, date.start, 70);
  const after = sentenceAfter(text, date.end, 40);
  const age = yearsSince(date, today);
  if (STAFF_BIRTH.isIn(document) || age > OLDEST) return undefined;
  if (COHORT.test(before) || /^ (?:to|-|until|and) \d{1,2}[-/.]/.test(after)) return undefined;
  const labelled = BIRTH_BEFORE.test(before) || BIRTH_AFTER.test(after);
  // "31/06/1954" after "dob" is a slip of the pen for a patient's date; elsewhere it is no date at all.
  // A birthday to come is a party; a date of birth to come is a slip too.
  if (labelled) return age >= 0 || !date.real || !/birthday/i.test(before) ? 'label' : undefined;
  if (!date.real || age < 0 || EVENT_BEFORE.test(before)) return undefined;
  if (BIRTH.isIn(document) && (BIRTH.expression.test(before) || age >= 1)) return 'mentioned';
  if (date.form === 'run' || THINGS.isIn(document) || RESULT_BEFORE.test(before)) return undefined;
  if (NUMBER_AFTER.test(after)) return 'age+number';
  // A recent date is a birth only right after a name in full; this month's is as likely an appointment.
  if (age < 2)
    return FULL_NAME.test(before) &&
      today.getTime() - Date.UTC(date.year, date.month - 1, date.day) > RECENT_MS
      ? 'age+name'
      : undefined;
  if (age < ADULT) {
    const named = FULL_NAME.test(before) || (CHILD_BEFORE.test(before) && speaksOfPatient(document));
    return named ? 'age+name' : undefined;
  }
  return ATTACHED.test(before) || before.trim() === '' || speaksOfPatient(document) ? 'age' : undefined;
}

/** "dob 120752", "J McCulloch 120752": six or eight digits are a date only after a label, or an adult's after a name. */
function readRunRule(date: WrittenDate, document: Document, today: Date): string | undefined {
  const before = sentenceBefore(document.text, date.start, 40);
  if (STAFF_BIRTH.isIn(document)) return undefined;
  if (BIRTH_BEFORE.test(before)) return 'label';
  const age = yearsSince(date, today);
  return age >= ADULT &&
    age <= OLDEST &&
    /(?:^|[\s("“])[A-Z]\.? [A-Z][\p{L}'-]{2,} $/u.test(before) &&
    speaksOfPatient(document)
    ? 'name'
    : undefined;
}
