import { findSpokenDigits, hasDigits } from '../checks/digit-groups.ts';
import { findHealthNumbers } from '../checks/health-numbers.ts';
import { colleaguesOf } from '../checks/roster.ts';
import { isExercise, sentenceAfter, sentenceBefore, speaksOfLogistics } from '../checks/subject-cues.ts';
import type { Document } from '../document.ts';
import { Fact } from '../matching/fact.ts';
import { Pattern } from '../matching/pattern.ts';
import type { Recognizer } from '../recognizer.ts';
import type { DirectIdentifier, IdentifyContext, Span } from '../types.ts';

// "07700 900123", "(01632) 960 123", "+44 (0)7700 900123", "020-7946-0123", "077 0090 0123".
const NATIONAL = new Pattern(
  /(?<![\w.£-])(?:(?:\+|00)44[ .-]?(?:\(0\) ?)?|\(?0)[1-7](?:[ ().-]{0,2}\d){8,10}(?![\w%]|[-./]\d)/g,
);
const FOREIGN = new Pattern(/(?<![\w.])(?:\+|00)(?!44)[1-9]\d{0,2}(?:[ ().-]{0,2}\d){7,12}(?![\w%])/g);

// "0770O 9OO123": letters O, I and l among the digits.
const MISREAD = new Pattern(/(?<![\w.£-])[0Oo][17](?:[ .-]?[\dOoIl]){9}(?![\w%]|[-./]\d)/g);
// "contact for pt 7700 900123", "mum's mobile 0770090012": the zero lost or a digit out, right after a word for a telephone.
const CALLED = new Pattern(
  /\b(?:mobile|mob|tel|telephone|phone|landline|contact|number|no|cell|nok|on|whatsapp)(?: (?:is|no|number|for (?:the )?(?:pt|patient|mum|dad|nok|family|wife|husband|son|daughter)|now))*[ :.]{1,3}(7[1-57-9]\d{2} ?\d{3} ?\d{3}|0\d{9}|0\d{4} \d{5}|0\d{11})(?![\w%]|[-./ ]\d)/gi,
);

/**
 * Telephone numbers of patients and relatives. Services (03, 08, 09), bleeps, extensions, wards, firms and colleagues' own
 * phones are left out by the words beside the number. Values: national digits with the leading zero, then the last six.
 */
export const phone: Recognizer = {
  name: 'phone',
  recognize(document, context) {
    const found: DirectIdentifier[] = [];
    const numbers = findTelephones(document);
    if (numbers.length === 0 || isExercise(document)) return [];
    let from = 0;
    for (const number of numbers) {
      const rule = readOwner(document, context, number.start, number.end, from);
      from = number.end;
      if (!rule) continue;
      const { start, end, digits } = number;
      found.push({
        kind: 'direct',
        type: 'phone',
        start,
        end,
        values: [digits, digits.slice(-6)],
        reason: `phone:${rule}`,
      });
    }
    return found;
  },
};

/** A telephone number as it is written, and its digits as they are dialled. */
interface Telephone extends Span {
  readonly digits: string;
}

/** Every telephone number of a post, whoever's it is, in order of their start. */
export function findTelephones(document: Document): readonly Telephone[] {
  return telephonesOf.of(document);
}

const telephonesOf = new Fact((document): readonly Telephone[] => {
  const numbers: Telephone[] = [];
  if (hasDigits(document, 9)) {
    for (const match of NATIONAL.matchesIn(document)) {
      const digits = toNational(match[0]);
      if (isDialable(digits, match[0]))
        numbers.push({ start: match.index, end: match.index + match[0].length, digits });
    }
    for (const match of FOREIGN.matchesIn(document)) {
      numbers.push({
        start: match.index,
        end: match.index + match[0].length,
        digits: match[0].replace(/\D/g, ''),
      });
    }
  }
  for (const match of MISREAD.matchesIn(document)) {
    const digits = match[0].replace(/[Oo]/g, '0').replace(/[Il]/g, '1').replace(/\D/g, '');
    if (/[OoIl]/.test(match[0]) && match[0].replace(/\D/g, '').length >= 7)
      numbers.push({ start: match.index, end: match.index + match[0].length, digits });
  }
  for (const match of CALLED.matchesIn(document)) {
    const end = match.index + match[0].length;
    const digits = (match[1] as string).replace(/\D/g, '');
    const known = numbers.some((number) => number.start < end && match.index < number.end);
    if (!known)
      numbers.push({ start: end - (match[1] as string).length, end, digits: digits.replace(/^7/, '07') });
  }
  for (const run of findSpokenDigits(document, 11, 11)) if (/^0[127]/.test(run.digits)) numbers.push(run);
  return numbers.sort((a, b) => a.start - b.start);
});

function toNational(written: string): string {
  const digits = written.replace(/\D/g, '');
  if (/^\+|^00/.test(written)) return `0${digits.replace(/^(?:00)?440?/, '')}`;
  return digits;
}

/**
 * Eleven digits; ten only as "01204 12345", because ten together are a record number or a slip; twelve only as "01204 123 4567", a digit
 * too many. 03, 05 and 06 are no homes.
 */
function isDialable(digits: string, written: string): boolean {
  if (!/^0[127]/.test(digits)) return false;
  if (digits.length === 12) return /^\(?0\d{4}\)?[ -]\d{3}[ -]\d{4}$/.test(written);
  return digits.length === 11 || (digits.length === 10 && /^\(?0\d{4}\)?[ -]\d{5}$/.test(written));
}

// Words that give the number to a colleague or a service. "Ring me", "ward 6 is", "Sec is Bethan on", "HALO mob".
const STAFF =
  /\b(?:my (?:own |work |personal |new |other )?(?:mob(?:ile)?|number|no|cell|phone|tel)|i'?m on|i am on|(?:ring|call|text|whatsapp|phone|reach|contact|get|catch|grab|message|buzz|bleep) (?:me|us|switch\w*|helpdesk|it)|(?<!(?:rang|phoned|called|texted) )(?:me|us) on|mine is|mine's|bleep|pager|switch(?:board)?|exts?|extension|dect|baton|conference|dial(?:-| )?in|dial|passcode|(?:phone|rota|booking|help|order) lines?|(?<!her |his |their )line(?= is|\W{0,2}$)|lead|info(?:rmation)? line|calls? (?:through|go|via)|report via|ours(?: is)?|our (?:number|line|office|new|phone)|office|secretary|sec|statements? to|agency|reception|receptionist|control room|volunteers?|duty (?:manager|officer|doctor|dr|gp|sw|pharmacist|engineer)|on ?call|reg(?:istrar)?|spr|sho|fy[12]|consultant|matron|(?:ward|charge|site|bed|practice|community|district|specialist|research|cns) (?:manager|nurse|sister|clerk|team)|cns|site manager|managers?|porters?|security|estates|engineers?|equipment|stores?|supplier|rep|company|firm|taxis?|couriers?|helpline|help ?desk|service ?desk|advice line|hotline|(?:crisis|advice|duty|direct|referral|bookings?|appointments?|results?) (?:line|team)|hub|sdec|seau|amu|sau|labour ward|surgery|practice|pharmacy|chemist|clinic|lab|labs|haematology|microbiology|biochemistry|radiology|hospice|care home|nursing home|home manager|ward|unit|dept|department|pre-?op|theatres?|fax|coroner'?s?|officers?|police|pc \d+|sgt|dc|social (?:worker|services)|sw|council|school|caterer|catering|chef|venue|hotel|restaurant|organiser|revd?|chaplain(?:cy)?|halo|crew|ambulance control|helipad|mortuary|bereavement office|undertakers?|funeral directors?|interpreters? (?:service|line|booking)|language ?line|union|locum|cover|swaps?|rota|shifts?|band \d|staff|dr|prof|professor|teams?|quer(?:y|ies)|enquir(?:y|ies)|safety|midwife|hv|health visitor|ot|physio|dietitian|slt|salt|pharmacist|solicitor|gp|gps|journalist|reporter|press office)\b/gi;
const STAFF_TITLE = /\b(?:Sister|Sr|Nurse|Matron|Rev) [A-Z]/g;
// Words that give it to a patient or to somebody of theirs.
const PATIENT =
  /\b(?:(?:pt|patient)'?s?(?= (?:daughter|son|wife|husband|mum|dad|mob(?:ile)?|number|nok|phone|partner|brother|sister|carer|home|tel))|(?:pt|patient)(?:'s)?(?! (?:flow|info\w*|line|safety|experience|transport|services|queries|moves|advice|access))(?!s)|(?:his|her|their)(?: own| home| mobile| mob| number| new| sister'?s| son'?s| wife'?s| mum'?s| landline)?|hers|he|she|he's|she's|him|they|mr|mrs|ms|miss|master|baby|nok|next of kin|mum'?s?|mam|mother'?s?|dad'?s?|father'?s?|parents?|daughter'?s?|daughters|sons?|son'?s|wife'?s?|husband'?s?|partner'?s?|girlfriend|boyfriend|gf|bf|fianc[eé]e?|brother'?s?|sister'?s?(?! (?:\w+ )?on (?:ward|nights))|aunt(?:ie|y)?|uncle|niece'?s?|nephew'?s?|grandson|granddaughter|gran(?:ny|dad|ma|dpa)?|nan(?:a|ny)?|grandmother|grandfather|cousin|neighbours?|neighbor|friend|carer|foster \w+|guardian|relative(?!s)|family|widow(?:er)?|lady|gent(?:leman)?|chap|lad|lass|bloke|fella|tenant|caller|client|home (?:tel|phone|number|no)|landline|collection for|(?:emergency|ice|main|only|first|second) contact|call ?backs?(?=:| (?:for|to|list))|ring back(?=:)|lives?|voicemail|pmr|recall|dob|contact details|updated contact|can'?t trace|only have|in[- ]law)\b/gi;
const STAFF_ANYWHERE = new RegExp(STAFF.source, 'i');
const STAFF_IN_POST = new Pattern(STAFF_ANYWHERE);
/** True where words give a telephone number to a colleague or a service. */
export const isStaffPhone = (words: string): boolean => STAFF_ANYWHERE.test(words);
const PATIENT_ANYWHERE = new RegExp(PATIENT.source, 'i');
// The same without pronouns and words of place, for a whole message.
const PEOPLE = new Pattern(
  /\b(?:pt|patient(?:'s)?(?!s| (?:flow|info\w*|line|safety|experience|transport|services|queries|moves|advice|access))|can'?t trace|only have|no nhs|updated contact|voicemail|dna(?:'d|s)?|mrs?|ms|miss|baby|nok|next of kin|mum'?s?|mother|dad'?s?|father|daughter'?s?|son'?s?|wife'?s?|husband'?s?|partner|brother|niece'?s?|nephew'?s?|grandson|granddaughter|gran|nan|cousin|neighbours?|carer|relative(?!s)|lady|gent|chap|caller|client|recall|s?he changed|s?he(?:'s)? (?:says|left|rang|called|moved|died)|her|him|his)\b/i,
);
const SERVICE_AFTER =
  /^\W{0,3}(?:(?:is|for) (?:the )?(?:agency|ward|office|reception|switch\w*|sec\w*|duty|hub|clinic|team|service|north|south|east|west|control)|ext|x\d{3}|option|then hash|if (?:the|my) bleep|if (?:it'?s )?(?:easier|you want|needed|stuck)|if you|from \d|or mail|please (?:not|use)|any ?time,? (?:x|ta|thanks)|about the (?:\w+ )?(?:rails?|hoist|commode|mattress|delivery|oxygen|equipment|printer|kit|van|rota))/i;

// "Her mobile is …" after "Blessing Nwachukwu RN, NMC PIN …" is a colleague's.
const PRONOUN =
  /^(?:his|her|hers|he|she|he's|she's|him|they|their)\b(?! (?:sister|son|wife|mum|daughter|husband|brother|dad|mother|father))/i;
const REGISTERED = new Pattern(
  /\b(?:nmc|gmc|hcpc|rn|rmn|locum|new (?:sho|reg|f1|fy1|consultant)|bank (?:nurse|shift)|interview(?:ee)?|candidate|agency (?:nurse|hca|have))\b/i,
);

const OWN_FAMILY =
  /\bmy (?:mum|mam|dad|wife|husband|partner|son|daughter|brother|sister|mother|father|kids?|childminder|neighbour|friend|mate)\b/gi;

function lastMatch(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

/**
 * Whose number it is, from the nearest word: first before it in its sentence (but after the number before it), then
 * after it, then anywhere. Nobody named: a patient's, because colleagues are reached by the directory.
 */
function readOwner(
  document: Document,
  context: IdentifyContext,
  start: number,
  end: number,
  from: number,
): string | undefined {
  const { text } = document;
  let before = sentenceBefore(text, start, 80);
  if (start - from < before.length) before = text.slice(from, start);
  before = before.replace(OWN_FAMILY, 'ring me').replace(DESK_OF, 'secretary').replace(MESSENGER, '');
  const after = sentenceAfter(text, end, 60).replace(NOT_THAT, '');
  if (SERVICE_AFTER.test(after) || (ON_DUTY_AFTER.test(after) && !RELATION.expression.test(before)))
    return undefined;
  if (speaksOfLogistics(document) && !RELATION.isIn(document)) return undefined;
  if (WORKS.isIn(document) && !OF_SOMEBODY.isIn(document)) return undefined;
  if (HOME_BEFORE.test(before)) return 'home';
  const patientAt = lastMatch(PATIENT, before);
  const staffAt = Math.max(lastMatch(STAFF, before), nameAt(before, context), lastMatch(STAFF_TITLE, before));
  if (patientAt >= 0 && PRONOUN.test(before.slice(patientAt)) && REGISTERED.isIn(document)) return undefined;
  if (patientAt >= 0 || staffAt >= 0) return patientAt > staffAt ? 'patient-before' : undefined;
  const patientAfter = after.search(PATIENT_ANYWHERE);
  const staffAfter = after.search(STAFF_ANYWHERE);
  if (patientAfter >= 0 || staffAfter >= 0)
    return patientAfter >= 0 && (staffAfter < 0 || patientAfter <= staffAfter) ? 'patient-after' : undefined;
  if (RANG_FROM.test(before) && WANTING.test(after)) return 'caller';
  // "Text 07700 …" with nobody named is a call for colleagues; a number alone answers somebody's question.
  if (PEOPLE.isIn(document)) return 'patient-near';
  if (findHealthNumbers(document).length > 0) return 'beside-number';
  // Nor are colleagues called in the midst of talk of a patient without a word of who they are.
  const alone = before.trim() === '' || document.followsDetails;
  return alone && !STAFF_IN_POST.isIn(document) ? 'unclaimed' : undefined;
}

// "secretary for Mr Boyle": the desk is called, not Mr Boyle.
const DESK_OF =
  /\b(?:secretary|secs?|pa|office|ward|team|clinic|list|registrar|reg) (?:for|of|to) (?:mr|mrs|ms|miss)\b/gi;
// "GP gave us …", "can reception try …": who passes a number on, or is to ring it, does not own it.
const MESSENGER =
  /\b(?:gp|dr|doctor|nurse|school|police|social worker|ward|reception(?:ist)?|ambulance|triage|surgery|lab|hv|midwife) (?:just )?(?:gave|says?|said|sent|put|wrote|passed|to (?:ring|call|try)(?: now| asap| back)?|try|tried|please (?:ring|call|try)|pls (?:ring|call|try))\b/gi;
// "not the school's".
const NOT_THAT = /\bnot (?:the |my |our )?[a-z'’]+/gi;
// "he's in the mess asleep": somebody at work.
const ON_DUTY_AFTER =
  /^[\s,.(]{0,3}(?:(?:s?he|they)(?:'s| is|'re| are|s)?|who(?:'s| is)|and) (?:in the (?:mess|building|office|department)|asleep|on[- ]?call|covering|scrubbed|on nights|on tonight|on till?|carrying|holding|the (?:reg|registrar|consultant|sho|site manager|plumber|engineer)|will (?:let you in|bring the|fix)|has the (?:keys|bleep|phone|code))\b/i;
// "rang from 01632 … wanting an update".
const RANG_FROM = /\b(?:rang|rung|called|texted|phoned) (?:us |in )?(?:from|on) $/i;
const WANTING = /^,? (?:wanting|wants|asking|for an update|saying)\b/i;
// Somebody who is no colleague, told by more than a pronoun.
const RELATION = new Pattern(
  /\b(?:pts?|patient(?:'s)?|mrs?|ms|miss|baby|nok|next of kin|mum'?s?|mam|mother'?s?|dad'?s?|father'?s?|parents?|daughter'?s?|sons?|son'?s|wife'?s?|husband'?s?|partner'?s?|girlfriend|boyfriend|gf|bf|brother'?s?|sister'?s|aunt(?:ie|y)?|uncle|niece'?s?|nephew'?s?|grandson|granddaughter|gran(?:ny|dad|ma|dpa)?|nan(?:a|ny)?|cousin|neighbours?|friend|carers?|guardian|relatives?|family|widow(?:er)?|lady|gent(?:leman)?|chap|caller|client|s?he (?:rang|phoned|called|says|said|wants?|lives)|dob|nhs|chi|bay \d|bed \d+)\b/i,
);
// "drilling over bay 3 till 4, ring 07700 … and they'll stop": builders are called by their own numbers.
const WORKS = new Pattern(
  /\b(?:drilling|scaffold(?:ing|ers)|roofers|builders|contractors|foreman|site office|sparky|sparkies|electricians?|plumbers?|asbestos|ceiling tiles|on the roof|hard hats?|jackhammer\w*|crane|skip)\b/i,
);
const OF_SOMEBODY = new Pattern(
  /\b(?:pts?|patient(?:'s)?|nok|next of kin|mum'?s?|mam|mother'?s?|dad'?s?|father'?s?|daughter'?s?|sons?|son'?s|wife'?s?|husband'?s?|partner'?s?|brother'?s?|sister'?s|niece'?s?|nephew'?s?|gran\w*|nan|family|lady|gent(?:leman)?|chap|dob|nhs|chi|fell|fallen|admitted|fracture|injur\w+)\b/i,
);
// "Donald Macrae, home 01632 …", "home tel"; a doctor's home is a colleague's.
const HOME_BEFORE =
  /(?<!\b(?:Dr|Prof|Sister|Sr|Matron)\.? (?:\p{L}+ )?\p{L}+,? )(?<!\b(?:[Cc]are|[Nn]ursing|[Rr]esidential|[Ff]uneral|[Rr]est|[Cc]hildren's) )\b[Hh]ome(?: (?:tel|phone|no|number))?[ :]{1,2}$/u;

/** Where the last colleague's first name stands ("Ben my mobile", "Lynn 01632 …"); -1 where none does. */
function nameAt(before: string, context: IdentifyContext): number {
  const lower = before.toLowerCase();
  return Math.max(...colleaguesOf(context).map((roster) => roster.lastFirstName(lower)));
}
