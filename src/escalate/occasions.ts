import { isDenied } from './negation.ts';
import type { Enquiry, RouteId } from './types.ts';

/** An occasion on which certain routes fit, each with the one line that says why. The best comes first. */
export interface Occasion {
  /** True when the occasion is there; `text` and `setting` are the enquiry's, in lower case. */
  readonly applies: (text: string, setting: string, enquiry: Enquiry) => boolean;
  readonly offers: readonly Offer[];
}
export type Offer = readonly [RouteId, because: string];

/** What is offered when the words are urgent, whatever else is asked. Writing comes later. */
export const emergencyOffers: readonly Offer[] = [
  ['emergency-call', 'Help comes to the patient now.'],
  ['bedside-senior', 'The quickest pair of hands.'],
  ['specialty-on-call', 'A specialist by phone, while help is on its way.'],
  ['on-call-senior', 'Hears it at once and can come.'],
];
export const deteriorationOffers: readonly Offer[] = [
  ['on-call-senior', 'Hears it at once and can come.'],
  ['outreach', 'Sees the patient with you.'],
  ['emergency-call', 'If it gets worse while you wait.'],
  ['specialty-on-call', 'A specialist by phone, tonight.'],
];

/** The words stand in the text and are not denied there: "no safeguarding concerns" is not about safeguarding. */
function has(words: RegExp): (text: string) => boolean {
  const everywhere = new RegExp(words.source, `${words.flags}g`);
  return (text) => [...text.matchAll(everywhere)].some(({ index }) => !isDenied(text, index));
}

const practice =
  /\b(?:gp|gps|surgery|practices?|pcn|primary care|general practice|health centre|medical centre|group practice)\b/;
const asksFromPractice =
  /\b(?:gp here|i'm a gp|as a gp|gp trainee|gp reg|my practice|our practice|in practice|at the surgery|in surgery (?:today|now|this)|home visit|seen in (?:surgery|clinic at the practice)|emis|community nurse|district nurse|paramedic here)\b/;
const inHospital =
  /\b(?:ward|inpatient|in-patient|registrar|on the unit|in ed\b|a&e|theatre|itu|icu|hdu|post.?op|day \d+ (?:post|after)|discharge|take\b|clerk(?:ed|ing))/;
const answerNow =
  /\b(?:now|today|on the day|same.day|this (?:morning|afternoon|evening)|in front of me|with me|in the room|in the waiting room|before (?:he|she|they) (?:leaves?|goes)|asap)\b/;
const isPractice = (text: string, setting: string) => practice.test(setting) || asksFromPractice.test(text);

const infection: Occasion = {
  applies: has(
    /\b(?:vhf|viral haemorrhagic|ebola|lassa|marburg|cchf|crimean.congo|mers\b|hcid|high.consequence|mpox|monkeypox|nipah|avian (?:flu|influenza)|bird flu|h5n1|h7n9|sars\b|rabies|plague|anthrax|diphtheria|smallpox)|\b(?:fever|febrile|pyrexi\w*|rigors|temp of)\b.{0,200}\b(?:return(?:ed|ing)|back from|travell?(?:ed|er)|flew|flown|holiday|trip)\b|\b(?:return(?:ed|ing)|back from|travell?(?:ed|er)|flew|flown|holiday|trip)\b.{0,200}\b(?:fever|febrile|pyrexi\w*|rigors|temp of)\b/s,
  ),
  offers: [
    ['infection-on-call', 'Advises on isolation and tests before anything else.'],
    ['imported-fever-service', 'Day and night, for fever after travel.'],
    ['health-protection-team', 'Needs to hear of a rare infection early.'],
  ],
};

const safeguarding: Occasion = {
  applies: has(
    /\b(?:safeguarding|non.accidental|nai|child protection|mash|section 47|s47|fabricated or induced|fgm|domestic (?:abuse|violence)|coerci(?:on|ve)|unexplained bruis\w*|child exploitation|sexual exploitation|trafficked|modern slavery|adult at risk|forced marriage|county lines)\b|\b(?<!(?:left|right|visual|spatial|sensory|hemi|unilateral|motor)[ -]?)neglect(?:ed|ful)?\b|\b(?<!(?:alcohol|substance|drug|drugs|laxative|opioid|solvent|steroid) )abus(?:e|ed|ive)\b/,
  ),
  offers: [
    ['safeguarding-lead', 'Knows the next step and the local number.'],
    ['social-care', 'Takes the referral for a child or an adult at risk.'],
    ['on-call-senior', 'A senior should know today.'],
  ],
};

const poisoning: Occasion = {
  applies: has(
    /\b(?:overdos\w*|took an od|od'd|od of|poison(?:ed|ing|s)?|ingest(?:ed|ion)|toxbase|toxidrome|paracetamol level|antidote|envenom\w*|snake ?bite|adder bite|carbon monoxide)\b/,
  ),
  offers: [
    ['poisons-line', 'A toxicologist, day and night.'],
    ['toxbase', 'The national reference for poisoning.'],
  ],
};

const disclosure: Occasion = {
  applies: has(
    /\b(?:police (?:are |is |have |has |were )?(?:want\w*|ask\w*|need\w*|request\w*|demand\w*|statement|would like)|(?:tell|inform|give it to|give|call|show|hand over to|speak to|involve) (?:the )?police|disclos\w*|confidential\w*|share (?:with|this|his|her|their|information)|data protection|court order|journalists?|reporters?|the press|press office|social media|media (?:interest|enquir\w*|attention))\b/,
  ),
  offers: [
    ['caldicott-guardian', 'Decides what may be shared, and with whom.'],
    ['mdu', 'If you are a member: advice for you.'],
    ['mps', 'If you are a member: advice for you.'],
    ['mddus', 'If you are a member: advice for you.'],
  ],
};

const legal: Occasion = {
  applies: has(
    /\b(?:(?<!(?:presenting|chief|main|first) )complaints?|complained about|solicitors?|lawyers?|legal|inquest|coroner\w*|procurator fiscal|negligen\w*|lawsuit|suing|sued|subpoena|witness statement|(?:has|have|lacks?|lacking|mental|no|without|fluctuating|loses|lost|assess(?:ed)?) capacity|capacity (?:assessment|to (?:decide|consent|refuse|make))|(?:refus\w*|withdr\w*|without|valid|informed|parental|who (?:can|gives?)|can (?:he|she|they|i|we)|withhold\w*|needs?|no|get|explicit)(?: \w+){0,2} consent(?! forms?)|consent (?:issue|question|dispute|problem|to (?:share|publish)|from (?:the )?(?:parents?|next of kin|mum|dad|family)|process)|best interests|dols|medico.?legal|indemnity|(?:gmc|nmc|hcpc) (?:referral|complaint|letter|investigat\w*|hearing)|duty of candour)\b/,
  ),
  offers: [
    ['mdu', 'If you are a member: advice for you.'],
    ['mps', 'If you are a member: advice for you.'],
    ['mddus', 'If you are a member: advice for you.'],
    ['caldicott-guardian', 'When the question is what may be shared.'],
  ],
};

const incident: Occasion = {
  applies: has(
    /\b(?:datix|lfpse|near.miss|never event|nearly (?:gave|happened|missed|operated|died|administered|transfused)|wrong (?:patient|drug|dose|side|site|blood|label|notes|bag|baby)|(?:medication|prescribing|drug|dosing|labelling) error|given in error|mislabel\w*|(?:serious|safety|clinical) incident|incident (?:form|report)|psirf|lessons? learn\w*)\b/,
  ),
  offers: [
    ['incident-report', 'Keeps it safe and lets others learn.'],
    ['governance-lead', 'Can tell you what happens next.'],
  ],
};

const photo: Occasion = {
  applies: (text, _setting, { image }) =>
    image === true ||
    /\b(?:photos?|pics?|pictures?|attached image|image attached|images? (?:of|below))\b/.test(text),
  offers: [
    ['consultant-connect-message', 'Takes the photo safely, off your phone.'],
    ['cinapsis-message', 'Takes the photo safely, off your phone.'],
    ['clinical-photography', 'Puts the picture in the record, with consent.'],
    ['e-rs-advice', 'Lets you attach a picture, for an answer in days.'],
  ],
};

const guideline: Occasion = {
  applies: has(
    /\b(?:first.line|second.line|guidelines?|nice (?:guid\w*|says?|cks|ng|cg|recommend\w*)|cks|bnfc?|do(?:se|sing) (?:of|for|in)|what(?:'s| is) the (?:dose|max)|which (?:antibiotic|statin|doac|ssri)|max(?:imum)? dose|interact(?:s|ion|ions)? (?:with|between)|contraindicat\w*|safe in (?:pregnancy|breastfeeding|renal|ckd)|renal dos\w*|loading dose|threshold for|target (?:bp|inr|hba1c|sats)|evidence for)\b/,
  ),
  offers: [
    ['nice-cks', 'Answers what is usual, without any patient.'],
    ['bnf', 'Answers doses and interactions.'],
    ['pharmacist', 'Answers by phone, for this patient.'],
  ],
};

const teaching: Occasion = {
  applies: has(
    /\b(?:interesting case|case (?:report|presentation|discussion)|grand round|journal club|for (?:my )?(?:portfolio|teaching)|teaching case|good case for|present (?:this|him|her|the case) at)\b/,
  ),
  offers: [['case-presentation', 'Lets others learn, with the patient’s consent.']],
};

const practiceNow: Occasion = {
  applies: (text, setting) => isPractice(text, setting) && answerNow.test(text),
  offers: [
    ['consultant-connect-call', 'A consultant by phone, usually within a minute.'],
    ['cinapsis-call', 'The urgent line, where your area has it.'],
    ['duty-consultant', 'By phone, through the hospital switchboard.'],
  ],
};

const practiceLater: Occasion = {
  applies: (text, setting) => isPractice(text, setting) && !answerNow.test(text),
  offers: [
    ['e-rs-advice', 'A written answer in days; it can become a referral.'],
    ['cinapsis-message', 'A written answer, where your area has it.'],
    ['consultant-connect-message', 'A written answer, usually in a working day.'],
  ],
};

const specialistCentre: Occasion = {
  applies: has(
    /\b(?:neurosurg\w*|major trauma|burns (?:unit|centre)|cardiothoracic\w*|tertiary|spinal (?:unit|centre)|ecmo|transplant (?:centre|unit)|liver unit|retrieval|specialist centre|take (?:him|her|them|this) over)\b/,
  ),
  offers: [
    ['tertiary-referral', 'Gives a case number and a recorded answer.'],
    ['specialty-on-call', 'A specialist by phone, today.'],
  ],
};

/** A specialist's opinion on a patient: what is left when nothing more special fits. */
const opinion: Occasion = {
  applies: () => true,
  offers: [
    ['specialty-on-call', 'A specialist by phone, today.'],
    ['epr-referral', 'Stays with the patient’s record.'],
    ['consultant-connect-call', 'A consultant by phone, where your area has it.'],
  ],
};
const adviceLater: Occasion = {
  applies: (text, setting) =>
    !isPractice(text, setting) && !inHospital.test(text) && !inHospital.test(setting),
  offers: [['e-rs-advice', 'From a practice: a written answer in days.']],
};

/** The most special first; of two that fit, the earlier one's routes come first. */
export const occasions: readonly Occasion[] = [
  infection,
  safeguarding,
  disclosure,
  legal,
  incident,
  poisoning,
  photo,
  guideline,
  teaching,
  practiceNow,
  practiceLater,
  specialistCentre,
  opinion,
  adviceLater,
];

/** The occasions whose phone numbers help in an emergency too. */
export const urgentOccasions: readonly Occasion[] = [infection, safeguarding, poisoning];
