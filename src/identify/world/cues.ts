import type { Document, Token } from '../document.ts';
import { Fact } from '../matching/fact.ts';
import { Pattern } from '../matching/pattern.ts';
import { type Word, wordOf } from '../matching/vocabulary.ts';

/** How strongly a post's own words say that it speaks of a patient, and of what else it speaks. */
export interface Cues {
  /** 0 none, 1 a pronoun or a relation only, 2 or more a patient. Clinical words do not count here. */
  readonly patient: number;
  /** Clinical words, at most 2: about somebody's body, but also about stock and guidelines. */
  readonly clinical: number;
  /** The post has "he", "she", "his" or "her". */
  readonly pronoun: boolean;
  /** Rotas, meetings, stock, teaching, small talk: places and trades in such posts are rarely a patient's. */
  readonly business: number;
}

const words = (table: string): readonly string[] => table.split(/\s+/).filter((word) => word.length > 0);

/** Words that stand for a patient by themselves. */
const patientWords = words(`
  pt pts pt's patient patient's patients lady lady's gent gentleman gentleman's chap chap's lad lad's lass lassie fella feller fellah chappie bloke wifie bairn wean
  wean's baby baby's neonate newborn infant toddler twin twins triplet triplets quads boy boy's girl girl's inpatient resident client casualty
  tenant parturient primip multip mum-to-be octogenarian nonagenarian teenager male female transfer faller caller jogger cyclist
  laddie laddies lads lasses lass's youngster youngsters youth fellow mannie loon loons quine quines cutty cuttie wain wains weans bairns yin gadgie gadgy lassies wee'un youngun young'un old-boy oldie punter casualties
  recipient donor proband weeker detainee prisoner ukrainian index
`);
/** Relations and loose words that may also be the author's own. */
const relationWords = words(`
  mam mam's mammy mother mother's father father's da daddy granda grandda grandpa gran gran's nannie nain grandma grandmother grandfather grandparents taid's hubby missus missis bidie-in stepdad stepmum fiance fiancee fiancé fiancée boyfriend girlfriend nephew niece cousin butty
  mum mum's dad dad's wife wife's husband husband's daughter son son's partner sister brother granny nan nana taid grandad family parents carer
  nok neighbour widow grandson granddaughter auntie uncle couple woman man guy wee household kids sibs siblings
`);
const pronouns = words(
  `e's she'd've thon yon they'd himsel hersel he she him her hers his he's she's he'd she'd he'll she'll hes shes himself herself`,
);
/** Findings, procedures and orders: about somebody's body, whoever it is. */
const clinicalWords = words(`
  # nof fracture fractured stemi nstemi gcs sats crp hb ecg ct mri cxr echo trop troponin lactate sepsis septic pyrexia pyrexial fever rash wound ulcer
  bleed bleeding haemorrhage stroke tia fit seizure seizures collapse collapsed fell fall falls unwell breathless sob chest abdo abdominal pain painful
  cough vomiting diarrhoea jaundice confused delirium dementia palliative eol hospice syringe driver catheter cannula stoma transplant dialysis
  chemo radiotherapy biopsy metastatic mets tumour cancer lymphoma leukaemia diabetic insulin warfarin apixaban antibiotics pregnant labour gestation
  gravid antenatal postnatal induction-of-labour caesarean c-section epidural amputation amputated burns burn laceration bite bitten overdose od
  section sectioned psychosis psychotic suicidal self-harm methadone referred referral admitted admission admitting discharged discharge transferred
  intubated ventilated tubed arrest rosc resus rehab op post-op postop pre-op theatre surgery anaesthetic consent consented diagnosis
  diagnosed presented presents presenting bloods inr bp hr temp news pneumonia pneumothorax empyema copd asthma mi hf af aaa tb hiv hep
  shingles measles meningitis cellulitis infection injury injured swelling lump screen positive negative treated treatment dressing dressings
  swab swabs scan scans sugars hba1c ketones dvt pe angina cabg stent icd pacemaker lvad ecmo nicu scbu itu icu hdu knee hip ankle wrist
  faint fainted fainting dizzy collapse vomited hoarse hoarseness lump lumps sore itch itchy numb numbness tingling weakness palpitations wheeze wheezy swollen bruised bruises
  bruising poorly sickly drowsy phototherapy exchange-transfusion carcinoma sarcoma melanoma glaucoma squint ptosis aphasia dysphagia dysphasia hemiplegia paralysis ulcers blister blisters
  oxygen inhaler spirometry telemetry ecgs eeg emg colonoscopy endoscopy gastroscopy bronchoscopy bimax osteotomy crossmatched donor-specific plasma exchange infusion
  resuscitated drowned poisoned electrocuted hypothermic hypothermia anaphylactic rhabdo eschar lesion lesions mole moles nodules nodule thyroid pancreatitis cirrhosis varices
  haemorrhagic septicaemia rigors comatose deteriorating drain ptc bilirubin flashbacks cchf hcid oedema neuro reflexes
  neck spine spinal lung liver kidney heart graft flap prosthesis splint hearing vision cataract retina implant fertility ivf miscarriage stillbirth
  deceased died death dying dead post-mortem inquest autopsy bariatric nebs saline iv transfusion crossmatch allergic allergy anaphylaxis visit
`);
const businessWords = words(`
  rota rotas rota'd shift shifts cover covering locum agency bank swap swaps meeting meetings agenda minutes huddle audit teaching webinar tutorial
  guideline guidelines policy poster training course module mandatory parking park-and-ride cake cakes biscuits doughnuts leaving-do retirement
  collection induction e-learning datix stock stores order ordered courier printer laptop password wifi login phishing
  supplier budget finance invoice po payslip staffing vacancies vacancy recruitment interviews appraisal revalidation deanery
  raffle quiz bake prosecco pub netflix halloween christmas eid diwali capacity sitrep opel discharges discharge-lounge beds
  escalation divert diverts reminder fyi-all survey feedback newsletter conference symposium lecture lectures slides journal mock osce exam exams
  students canteen coffee kettle fridge microwave
`);

const AGE_OR_SEX = new Pattern(
  /\b\d{1,3} ?(?:yo|y\/o|yrs?|years?[ -]old|yr old|m|f|male|female)\b|\b[MF] ?\d{2}\b|\b[1-9]0s\b|\b(?:aged?|early|mid|late) \d{2}\b|\b\d{1,2}(?:\+\d)?\/40\b|\b\d{1,2}\/(?:12|52)\b/i,
);
const AGE_ALONE = new Pattern(
  /(?:^|[.,;:(] ?)\d{1,3}(?=[,.;)])|\b(?:he|she|who|hes|shes|now)(?:'s| is| was)? \d{1,3}\b/i,
);
const RECORD = new Pattern(/\b(?:nhs no|chi|dob|hosp(?:ital)? (?:no|num)|mrn|hcn|h&c|wristband)\b/i);
const NUMBER_OF_RECORD = new Pattern(
  /\b(?:\d{3}[ -]?\d{3}[ -]?\d{4}|\d{4} \d{3} \d{3}|[A-Z]\d{4}[A-Z]{2})\b/,
);
const TITLED = new Pattern(/\b(?:Mr|Mrs|Miss|Ms|wee Mrs|Baby) [A-Z]/);

/** "she's the …", "is that the …?", "the lad who …": the post is about to say who somebody is. */
const SAYS_WHO = new Pattern(
  /\b(?:he|she|hes|shes)(?:'s| is| was)? (?:the|a|an|our|one of)\b|\b(?:is|isn't) (?:it|that|this|she|he) (?:not |still )?the\b|\bthe one (?:who|that|whose|with|from|off|in|on)\b|\b(?:that's|it's|thats) (?:the|him|her)\b|\b(?:dad|mum|father|mother|husband|wife)(?:'s| is| was) (?:the|a|an)\b|\bis (?:the|that|our|your|thon) (?:[a-z'-]{2,12} ){1,3}(?:in|from|at|on|wi|with) [\w'-]{1,12} (?:the|our|him|her)\b/i,
);

/** What it weighs that earlier posts of the thread told something of a patient: as much as a pronoun. */
const FOLLOWING = 1;
const BEDS = new Set(words('bed beds bay bays ward side toilet toilets changing'));

/** What a word does in the weighing. */
const PATIENT = 1;
const PRONOUN = 2;
const RELATION = 3;
const CLINICAL = 4;
const BUSINESS = 5;
const POINTER = 6;

// A word of several lists counts for the first.
for (const [kind, list] of [
  [PATIENT, patientWords],
  [PRONOUN, pronouns],
  [RELATION, relationWords],
  [CLINICAL, clinicalWords],
  [BUSINESS, businessWords],
  [POINTER, words("is isn't that's thats it's its one")],
] as const) {
  for (const word of list) wordOf(word).cue ||= kind;
}

/** True for findings, procedures and orders: words about somebody's body, whoever's it is. */
export const isClinicalWord = (word: Word): boolean => word.cue === CLINICAL;

/** Weighs a post's words once, however many recognizers ask. An empty post gives zeros. Cost: a glance per word. */
export function readCues(document: Document): Cues {
  return cues.of(document);
}

const cues = new Fact((document): Cues => {
  let patient = 0;
  let relation = false;
  let pronoun = false;
  let clinical = 0;
  let business = 0;
  let mayTell = false;
  const { tokens } = document;
  for (let at = 0; at < tokens.length; at += 1) {
    const { word, lower } = tokens[at] as Token;
    switch (word.cue) {
      case PATIENT:
        if (!isOfBeds(lower, tokens, at)) patient += 2;
        break;
      case PRONOUN:
        pronoun = true;
        break;
      case RELATION:
        relation = true;
        break;
      case CLINICAL:
        clinical += 1;
        break;
      case BUSINESS:
        business += 1;
        break;
      case POINTER:
        mayTell = true;
        break;
      default:
    }
  }
  if (document.hasDigit) {
    if (AGE_OR_SEX.isIn(document) || AGE_ALONE.isIn(document)) patient += 2;
  }
  if (RECORD.isIn(document) || (document.hasDigit && NUMBER_OF_RECORD.isIn(document))) patient += 2;
  if (TITLED.isIn(document)) patient += 1;
  if (pronoun) patient += 1;
  if ((pronoun || relation || mayTell) && SAYS_WHO.isIn(document)) patient += 1;
  if (relation) patient += 1;
  if (document.followsDetails) patient += FOLLOWING;
  return { patient, clinical: Math.min(clinical, 2), pronoun, business };
});

/** "the only female PICU bed", "male bay": beds are counted, not patients. */
function isOfBeds(lower: string, tokens: Document['tokens'], at: number): boolean {
  if (lower !== 'male' && lower !== 'female') return false;
  return BEDS.has(tokens[at + 1]?.lower ?? '') || BEDS.has(tokens[at + 2]?.lower ?? '');
}

/** True where a place or a trade in the post is more likely a patient's than the team's own. */
export function isLikelyPatients(document: Document): boolean {
  const { patient, clinical, business } = readCues(document);
  return patient + clinical >= 2 && patient + clinical > business;
}
