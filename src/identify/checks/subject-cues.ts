import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
import { actors, exams, inventions, rehearsals, saidMadeUp } from './made-up.ts';

// Besides what is invented everywhere: the systems, accounts and forms in which numbers and names of nobody stand.
const EXERCISE = new Pattern(
  new RegExp(
    String.raw`^\s*(?:training|test|exercise|drill) ?:|\b(?:test (?:pts?|system|environment|nhs|mrn|case|account|message|page|print)|dummy (?:pts?|nhs|numbers?)|zz+_?test\w*|zz+[a-z]{2,}|xx?test\w*|train(?:ing)? (?:pts?|system|build|account|version)|sim(?:s|med|ming)?(?= (?:session|training|suite|is|case|patient|scenario|today|this|tomorrow|at|on))|simulators?|not a real|isn'?t real|aren'?t real|table ?top|demo (?:patients?|records?|system|data)|example (?:patients?|number|nhs)|sandbox|sample (?:patient|data|record)|(?<!(?:worst|best)[ -]case )scenarios?|uat|dress rehearsal|(?:he|she|it|they)(?:'s| is|'re) not real|(?:fire|spill|evacuation|emergency|major incident|code \w+) (?:kit )?drill|(?:s?he|it)'?s plastic|viva|sbas?|mcqs?|emqs?|exam (?:qs?|questions?|stems?)|q ?bank|question bank|passmed\w*|past papers?|harry barnes|(?:ace|moca|mmse|6-?cit)(?:-?iii)? (?:still|uses?|address|version|test form)|example for (?:the |our )?(?:induction|training|teaching)|documentation example|${rehearsals}|${inventions}|${actors}|${exams}|${saidMadeUp})\b`,
    'i',
  ),
);

/** True where the post speaks of a test patient, a training system, a manikin or an invented case. */
export function isExercise(document: Document): boolean {
  return EXERCISE.isIn(document);
}

const PATIENT = new Pattern(
  /\b(?:pts?|patients?|mr|mrs|ms|miss|master|baby|babe|twins?|lady|gent|gentleman|chap|fella|bloke|lad|lass|girl|boy|child|kid|toddler|neonate|infant|s?he'?s?|s?he'?(?:ll|d)|her|hers|him|his|client|resident|caller|mum|mam|mother|dad|father|daughter|son|wife|husband|partner|niece|nephew|granny|gran|nan|nana|grandson|granddaughter|sister-in-law|nok|next of kin|bed|bay|cubicle|cubes?|resus|majors|trolley|chair \d|side ?room|admitted|admission|discharged?|transferred|referr(?:al|ed)|dob|born|nhs|chi|hcn|mrn|bloods?|trops?|troponin|swab|biops(?:y|ies)|smear|ecg|echo|ct|cta|ctpa|mri|x-?ray|cxr|uss|scan|angio|dialysis|contrast|tto|ttos|ttas?|dosette|blister|rx|script|prescri\w+|methadone|insulin|warfarin|tinz\w*|catheter|cannula|dressing|wound|pressure (?:sore|ulcer)|drain|op note|post ?op|pre-?op|nbm|fasted|fasting|theatre|anaesthetic|consent|notes|wristband|label(?:led)?|spine|deceased|died|dying|palliative|dnacpr|safeguarding|section|mha|csf|histology|cytology|pathology|crossmatch|xm|group and save|g&s|units|red flagged|2ww|whose|who's got|whos got|nipe|bloodspot|immunisations?|vaccin\w+|red book|pacing|pacemaker|icd|device clinic|letter|interpreter|package of care|poc|carers?|home ?visit|visit|key ?safe|obs|news2?|gcs|stroke|fracture|fall|chest pain|inr|end of life|eol|anticip\w*|nofs?|misper|waiting room|(?:ga|theatre|afternoon|morning) list|eaten|starved|family|missing person|dementia|delirium|confused|diabetic|deaf|overdose|od'?d|epilep\w+|parkinson'?s|cancer|chemo\w*|sputum|stoma|urine|tracheostomy|peg|ng tube|sepsis|septic|heel|leg)\b/i,
);

/** True where the post speaks of a patient, or of things that are done only to patients. */
export function speaksOfPatient(document: Document): boolean {
  return PATIENT.isIn(document);
}

const LOGISTICS = new Pattern(
  /\b(?:invoices?|purchas\w+|orders?|ordered|deliver(?:y|ies|ed)|po|requisitions?|assets?|engineers?|serials?|conference|meeting id|passcode|dial in|hotel|b&b|train tickets?|tickets?|receipt(?:ed)?|suppliers?|procurement|year end|finance|stock|lot|batch|exp|expir(?:y|es|ed)|expired|trackers?|tracking|quarantined|calibrat\w+|serviced?|ebme|estates|pat test\w*|cssd|candidate|exam|account|budget|cost code|licen[cs]es?|warranty|helpdesk|service ?desk|it support|log(?:ged)? (?:a )?(?:call|job)|printer|laptop|monitor|pumps?|hoist|ventilators?|courier|parcel|pallet|consignment|quote|timesheets?|payroll|esr|recall notice|toner|catalogue|sku|model)\b/i,
);

/** True where the post speaks of orders, equipment, invoices and other things that carry numbers of their own. */
export function speaksOfLogistics(document: Document): boolean {
  return LOGISTICS.isIn(document);
}

/**
 * The part of the sentence that stands before `position`, at most `reach` characters; "no." and "Mr." do not end one.
 */
export function sentenceBefore(text: string, position: number, reach = 90): string {
  const slice = text.slice(Math.max(0, position - reach), position);
  let from = 0;
  for (const match of slice.matchAll(/[.!?;]\s|\n/g)) {
    if (
      !/\b(?:no|nos|tel|mob|mr|mrs|ms|dr|st|rd|ave|ph|num|d\.o\.b|re|ref|hosp|approx)$/i.test(
        slice.slice(0, match.index),
      )
    ) {
      from = match.index + match[0].length;
    }
  }
  return slice.slice(from);
}

/** The rest of the sentence after `position`, at most `reach` characters. */
export function sentenceAfter(text: string, position: number, reach = 90): string {
  const slice = text.slice(position, position + reach);
  const stop = slice.search(/[.!?;]\s|\n/);
  return stop < 0 ? slice : slice.slice(0, stop);
}
