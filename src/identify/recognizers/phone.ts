import { findSpokenDigits, hasDigits } from '../checks/digit-groups.ts';
import { findHealthNumbers } from '../checks/health-numbers.ts';
import { isExercise, sentenceAfter, sentenceBefore } from '../checks/subject-cues.ts';
import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
import type { Recognizer } from '../recognizer.ts';
import type { DirectIdentifier, IdentifyContext } from '../types.ts';

// "07700 900123", "(01632) 960 123", "+44 (0)7700 900123", "020-7946-0123", "077 0090 0123".
const NATIONAL = new Pattern(
  /(?<![\w.£-])(?:(?:\+|00)44[ .-]?(?:\(0\) ?)?|\(?0)[1-7](?:[ ().-]{0,2}\d){8,9}(?![\w%]|[-./]\d)/g,
);
const FOREIGN = new Pattern(/(?<![\w.])(?:\+|00)(?!44)[1-9]\d{0,2}(?:[ ().-]{0,2}\d){7,12}(?![\w%])/g);

/**
 * Telephone numbers of patients and relatives. Services (03, 08, 09), bleeps, extensions, wards, firms and colleagues' own
 * phones are left out by the words beside the number. Values: national digits with the leading zero, then the last six.
 */
export const phone: Recognizer = {
  name: 'phone',
  recognize(document, context) {
    const found: DirectIdentifier[] = [];
    const numbers: { start: number; end: number; digits: string }[] = [];
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
    for (const run of findSpokenDigits(document, 11, 11)) if (/^0[127]/.test(run.digits)) numbers.push(run);
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

function toNational(written: string): string {
  const digits = written.replace(/\D/g, '');
  if (/^\+|^00/.test(written)) return `0${digits.replace(/^(?:00)?440?/, '')}`;
  return digits;
}

/** Eleven digits; ten only as "01204 12345", because ten together are a record number or a slip. 03, 05 and 06 are no homes. */
function isDialable(digits: string, written: string): boolean {
  if (!/^0[127]/.test(digits)) return false;
  return digits.length === 11 || (digits.length === 10 && /^\(?0\d{4}\)?[ -]\d{5}$/.test(written));
}

// Words that give the number to a colleague or a service. "Ring me", "ward 6 is", "Sec is Bethan on", "HALO mob".
const STAFF =
  /\b(?:my (?:own |work |personal |new |other )?(?:mob(?:ile)?|number|no|cell|phone|tel)|i'?m on|i am on|(?:ring|call|text|whatsapp|phone|reach|contact|get|catch|grab|message|buzz|bleep) (?:me|us|switch\w*|helpdesk|it)|(?<!(?:rang|phoned|called|texted) )(?:me|us) on|mine is|mine's|bleep|pager|switch(?:board)?|exts?|extension|dect|baton|conference|dial(?:-| )?in|dial|passcode|(?:phone|rota|booking|help|order) lines?|(?<!her |his |their )line(?= is|\W{0,2}$)|lead|info(?:rmation)? line|calls? (?:through|go|via)|report via|ours(?: is)?|our (?:number|line|office|new|phone)|office|secretary|sec|agency|reception|receptionist|control room|volunteers?|duty (?:manager|officer|doctor|dr|gp|sw|pharmacist|engineer)|on ?call|reg(?:istrar)?|spr|sho|fy[12]|consultant|matron|(?:ward|charge|site|bed|practice|community|district|specialist|research|cns) (?:manager|nurse|sister|clerk|team)|cns|site manager|managers?|porters?|security|estates|engineers?|equipment|stores?|supplier|rep|company|firm|taxis?|couriers?|helpline|help ?desk|service ?desk|advice line|hotline|(?:crisis|advice|duty|direct|referral|bookings?|appointments?|results?) (?:line|team)|hub|sdec|seau|amu|sau|labour ward|surgery|practice|pharmacy|chemist|clinic|lab|labs|haematology|microbiology|biochemistry|radiology|hospice|care home|nursing home|home manager|ward|unit|dept|department|pre-?op|theatres?|fax|coroner'?s?|officers?|police|pc \d+|sgt|dc|social (?:worker|services)|sw|council|school|caterer|catering|chef|venue|hotel|restaurant|organiser|revd?|chaplain(?:cy)?|halo|crew|ambulance control|helipad|mortuary|bereavement office|undertakers?|funeral directors?|interpreters? (?:service|line|booking)|language ?line|union|locum|cover|swaps?|rota|shifts?|band \d|staff|dr|prof|professor|teams?|quer(?:y|ies)|enquir(?:y|ies)|safety|midwife|hv|health visitor|ot|physio|dietitian|slt|salt|pharmacist|solicitor|gp|gps|journalist|reporter|press office)\b/gi;
const STAFF_TITLE = /\b(?:Sister|Sr|Nurse|Matron|Rev) [A-Z]/g;
// Words that give it to a patient or to somebody of theirs.
const PATIENT =
  /\b(?:(?:pt|patient)'?s?(?= (?:daughter|son|wife|husband|mum|dad|mob(?:ile)?|number|nok|phone|partner|brother|sister|carer|home|tel))|(?:pt|patient)(?:'s)?(?! (?:flow|info\w*|line|safety|experience|transport|services|queries|moves|advice|access))(?!s)|(?:his|her|their)(?: own| home| mobile| mob| number| new| sister'?s| son'?s| wife'?s| mum'?s| landline)?|hers|he|she|he's|she's|him|they|mr|mrs|ms|miss|master|baby|nok|next of kin|mum'?s?|mam|mother'?s?|dad'?s?|father'?s?|parents?|daughter'?s?|daughters|sons?|son'?s|wife'?s?|husband'?s?|partner'?s?|girlfriend|boyfriend|fianc[eé]e?|brother'?s?|sister'?s?(?! (?:\w+ )?on (?:ward|nights))|aunt(?:ie|y)?|uncle|niece'?s?|nephew'?s?|grandson|granddaughter|gran(?:ny|dad|ma|dpa)?|nan(?:a|ny)?|grandmother|grandfather|cousin|neighbours?|neighbor|friend|carer|foster \w+|guardian|relative(?!s)|family|widow(?:er)?|lady|gent(?:leman)?|chap|caller|client|home (?:tel|phone|number|no)|landline|collection for|lives?|voicemail|pmr|recall|dob|contact details|updated contact|can'?t trace|only have|in[- ]law)\b/gi;
const STAFF_ANYWHERE = new RegExp(STAFF.source, 'i');
const STAFF_IN_POST = new Pattern(STAFF_ANYWHERE);
const PATIENT_ANYWHERE = new RegExp(PATIENT.source, 'i');
// The same without pronouns and words of place, for a whole message.
const PEOPLE = new Pattern(
  /\b(?:pt|patient(?:'s)?(?!s)|can'?t trace|only have|no nhs|updated contact|voicemail|dna(?:'d|s)?|mrs?|ms|miss|baby|nok|next of kin|mum'?s?|mother|dad'?s?|father|daughter'?s?|son'?s?|wife'?s?|husband'?s?|partner|brother|niece'?s?|nephew'?s?|grandson|granddaughter|gran|nan|cousin|neighbours?|carer|relative(?!s)|lady|gent|chap|caller|client|recall|s?he changed|s?he(?:'s)? (?:says|left|rang|called|moved|died)|her|him|his)\b/i,
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
  before = before.replace(OWN_FAMILY, 'ring me');
  const after = sentenceAfter(text, end, 60);
  if (SERVICE_AFTER.test(after)) return undefined;
  const patientAt = lastMatch(PATIENT, before);
  const staffAt = Math.max(lastMatch(STAFF, before), nameAt(before, context), lastMatch(STAFF_TITLE, before));
  if (patientAt >= 0 && PRONOUN.test(before.slice(patientAt)) && REGISTERED.isIn(document)) return undefined;
  if (patientAt >= 0 || staffAt >= 0) return patientAt > staffAt ? 'patient-before' : undefined;
  const patientAfter = after.search(PATIENT_ANYWHERE);
  const staffAfter = after.search(STAFF_ANYWHERE);
  if (patientAfter >= 0 || staffAfter >= 0)
    return patientAfter >= 0 && (staffAfter < 0 || patientAfter <= staffAfter) ? 'patient-after' : undefined;
  // "Text 07700 …" with nobody named is a call for colleagues; a number alone answers somebody's question.
  if (PEOPLE.isIn(document)) return 'patient-near';
  if (findHealthNumbers(document).length > 0) return 'beside-number';
  return before.trim() === '' && !STAFF_IN_POST.isIn(document) ? 'unclaimed' : undefined;
}

/** Where the last colleague's first name stands ("Ben my mobile", "Lynn 01632 …"); -1 where none does. */
function nameAt(before: string, context: IdentifyContext): number {
  const lower = before.toLowerCase();
  let last = -1;
  for (const name of [...context.roster, ...context.mentions]) {
    const first = name.split(' ')[0]?.toLowerCase() ?? '';
    if (first.length < 3) continue;
    const at = lower.lastIndexOf(first);
    if (at >= 0 && !/\p{L}/u.test(lower[at + first.length] ?? ' ')) last = Math.max(last, at);
  }
  return last;
}
