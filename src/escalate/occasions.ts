import { isDenied } from './negation.ts';
import type { Audience, Because, Enquiry, OccasionId, Reach, RouteKind } from './types.ts';

/** An occasion on which certain routes fit, each with the one line that says why. The best comes first. */
export interface Occasion {
  readonly id: OccasionId;
  /** True when the occasion is there; `text` and `setting` are the enquiry's, in lower case. */
  readonly applies: (text: string, setting: string, enquiry: Enquiry) => boolean;
  readonly offers: readonly Offer[];
}
/** A kind of route, why it fits, and by which way it must be reached where that matters. */
export type Offer = readonly [RouteKind, because: Because, reach?: Reach];

/** What is offered when the words are urgent, whatever else is asked. Writing comes later. */
export const emergencyOffers: readonly Offer[] = [
  ['emergency', 'help_now'],
  ['bedside-senior', 'quickest_hands'],
  ['specialty-on-call', 'specialist_during_emergency'],
  ['on-call', 'hears_and_comes'],
];
export const deteriorationOffers: readonly Offer[] = [
  ['on-call', 'hears_and_comes'],
  ['outreach', 'sees_with_you'],
  ['emergency', 'if_worse'],
  ['specialty-on-call', 'specialist_tonight'],
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
  /\b(?:now|today|on the day|same.day|this (?:morning|afternoon|evening)|in front of me|with me|in resus|in the room|in the waiting room|before (?:he|she|they) (?:leaves?|goes)|asap)\b/;
const isPractice = (text: string, setting: string) => practice.test(setting) || asksFromPractice.test(text);

/** Where the author seems to work, by the channel's names and their own words (lower case); undefined where neither tells. */
export function audienceOf(text: string, setting: string): Audience | undefined {
  if (isPractice(text, setting)) return 'practice';
  return inHospital.test(text) || inHospital.test(setting) ? 'hospital' : undefined;
}

const infection: Occasion = {
  id: 'infection',
  applies: has(
    /\b(?:vhf|viral haemorrhagic|ebola|lassa|marburg|cchf|crimean.congo|mers\b|hcid|high.consequence|mpox|monkeypox|nipah|avian (?:flu|influenza)|bird flu|h5n1|h7n9|sars\b|rabies|plague|anthrax|diphtheria|smallpox|rare (?:infection|fever|infectious disease))\b|\b(?:fever|febrile|pyrexi\w*|rigors|temp of)\b.{0,200}\b(?:return(?:ed|ing)|back from|travell?(?:ed|er)|flew|flown|holiday|trip)\b|\b(?:return(?:ed|ing)|back from|travell?(?:ed|er)|flew|flown|holiday|trip)\b.{0,200}\b(?:fever|febrile|pyrexi\w*|rigors|temp of)\b/s,
  ),
  offers: [
    ['infection-on-call', 'isolation_and_tests'],
    ['imported-fever', 'fever_after_travel'],
    ['health-protection', 'rare_infection'],
  ],
};

const safeguarding: Occasion = {
  id: 'safeguarding',
  applies: has(
    /\b(?:safeguarding|non.accidental|nai|child protection|mash|section 47|s47|fabricated or induced|fgm|domestic (?:abuse|violence)|coerci(?:on|ve)|unexplained bruis\w*|child exploitation|sexual exploitation|trafficked|modern slavery|adult at risk|forced marriage|county lines)\b|\b(?<!(?:left|right|visual|spatial|sensory|hemi|unilateral|motor)[ -]?)neglect(?:ed|ful)?\b|\b(?<!(?:alcohol|substance|drug|drugs|laxative|opioid|solvent|steroid) )abus(?:e|ed|ive)\b/,
  ),
  offers: [
    ['safeguarding', 'next_step_safeguarding'],
    ['social-care', 'takes_safeguarding_referral'],
    ['on-call', 'senior_today'],
  ],
};

const poisoning: Occasion = {
  id: 'poisoning',
  applies: has(
    /\b(?:overdos\w*|took an od|od'd|od of|poison(?:ed|ing|s)?|ingest(?:ed|ion)|toxbase|toxidrome|paracetamol level|antidote|envenom\w*|snake ?bite|adder bite|carbon monoxide)\b/,
  ),
  offers: [
    ['poisons-line', 'toxicologist'],
    ['toxicology-source', 'poisoning_reference'],
  ],
};

const disclosure: Occasion = {
  id: 'disclosure',
  applies: has(
    /\b(?:police (?:are |is |have |has |were )?(?:want\w*|ask\w*|need\w*|request\w*|demand\w*|statement|would like)|(?:tell|inform|give it to|give|call|show|hand over to|speak to|involve) (?:the )?police|disclos\w*|confidential\w*|share (?:with|this|his|her|their|information)|data protection|court order|journalists?|reporters?|the press|press office|social media|media (?:interest|enquir\w*|attention))\b/,
  ),
  offers: [
    ['caldicott-guardian', 'decides_sharing'],
    ['defence-body', 'member_advice'],
  ],
};

const legal: Occasion = {
  id: 'legal',
  applies: has(
    /\b(?:(?<!(?:presenting|chief|main|first) )complaints?|complained about|solicitors?|lawyers?|legal|inquest|coroner\w*|procurator fiscal|negligen\w*|lawsuit|suing|sued|subpoena|witness statement|(?:has|have|lacks?|lacking|mental|no|without|fluctuating|loses|lost|assess(?:ed)?) capacity|capacity (?:assessment|to (?:decide|consent|refuse|make))|(?:refus\w*|withdr\w*|without|valid|informed|parental|who (?:can|gives?)|can (?:he|she|they|i|we)|withhold\w*|needs?|no|get|explicit)(?: \w+){0,2} consent(?! forms?)|consent (?:issue|question|dispute|problem|to (?:share|publish)|from (?:the )?(?:parents?|next of kin|mum|dad|family)|process)|best interests|dols|medico.?legal|indemnity|(?:gmc|nmc|hcpc) (?:referral|complaint|letter|investigat\w*|hearing)|duty of candour)\b/,
  ),
  offers: [
    ['defence-body', 'member_advice'],
    ['caldicott-guardian', 'when_sharing'],
  ],
};

const incident: Occasion = {
  id: 'incident',
  applies: has(
    /\b(?:datix|lfpse|near.miss|never event|nearly (?:gave|happened|missed|operated|died|administered|transfused)|wrong (?:patient|drug|dose|side|site|blood|label|notes|bag|baby)|(?:medication|prescribing|drug|dosing|labelling) error|given in error|mislabel\w*|(?:serious|safety|clinical) incident|incident (?:form|report)|psirf|lessons? learn\w*)\b/,
  ),
  offers: [
    ['incident-report', 'lets_others_learn'],
    ['governance-lead', 'what_next'],
  ],
};

const photo: Occasion = {
  id: 'photo',
  applies: (text, _setting, { image }) =>
    image === true ||
    /\b(?:photos?|pics?|pictures?|attached image|image attached|images? (?:of|below))\b/.test(text),
  offers: [
    ['consultant-connect', 'photo_off_phone', 'written'],
    ['cinapsis', 'photo_off_phone', 'written'],
    ['image-service', 'photo_in_record'],
    ['e-rs-advice', 'picture_in_days'],
  ],
};

const guideline: Occasion = {
  id: 'guideline',
  applies: has(
    /\b(?:first.line|second.line|guidelines?|nice (?:guid\w*|says?|cks|ng|cg|recommend\w*)|cks|bnfc?|do(?:se|sing) (?:of|for|in)|what(?:'s| is) the (?:dose|max)|which (?:antibiotic|statin|doac|ssri)|max(?:imum)? dose|interact(?:s|ion|ions)? (?:with|between)|contraindicat\w*|safe in (?:pregnancy|breastfeeding|renal|ckd)|renal dos\w*|loading dose|threshold for|target (?:bp|inr|hba1c|sats)|evidence for)\b/,
  ),
  offers: [
    ['guideline-source', 'usual_without_patient'],
    ['medicines-source', 'doses'],
    ['pharmacist', 'by_phone_this_patient'],
  ],
};

const teaching: Occasion = {
  id: 'teaching',
  applies: has(
    /\b(?:interesting case|case (?:report|presentation|discussion)|grand round|journal club|for (?:my )?(?:portfolio|teaching)|teaching case|good case for|present (?:this|him|her|the case) at)\b/,
  ),
  offers: [['case-presentation', 'learn_with_consent']],
};

const practiceNow: Occasion = {
  id: 'practice_now',
  applies: (text, setting) => isPractice(text, setting) && answerNow.test(text),
  offers: [
    ['consultant-connect', 'consultant_in_a_minute', 'phone'],
    ['cinapsis', 'urgent_line', 'phone'],
    ['duty-consultant', 'through_switchboard'],
  ],
};

const practiceLater: Occasion = {
  id: 'practice_later',
  applies: (text, setting) => isPractice(text, setting) && !answerNow.test(text),
  offers: [
    ['e-rs-advice', 'days_may_refer'],
    ['cinapsis', 'written_locally', 'written'],
    ['consultant-connect', 'written_next_day', 'written'],
  ],
};

const specialistCentre: Occasion = {
  id: 'specialist_centre',
  applies: has(
    /\b(?:neurosurg\w*|major trauma|burns (?:unit|centre)|cardiothoracic\w*|tertiary|spinal (?:unit|centre)|ecmo|transplant (?:centre|unit)|liver unit|retrieval|specialist centre|take (?:him|her|them|this) over)\b/,
  ),
  offers: [
    ['tertiary-referral', 'case_number'],
    ['specialty-on-call', 'specialist_today'],
  ],
};

/** A specialist's opinion on a patient: what is left when nothing more special fits. */
const opinion: Occasion = {
  id: 'opinion',
  applies: () => true,
  offers: [
    ['specialty-on-call', 'specialist_today'],
    ['epr-referral', 'stays_in_record'],
    ['consultant-connect', 'consultant_locally', 'phone'],
  ],
};
/** An answer in days: never where the words say that it is needed now. */
const adviceLater: Occasion = {
  id: 'opinion',
  applies: (text, setting) => audienceOf(text, setting) === undefined && !answerNow.test(text),
  offers: [['e-rs-advice', 'practice_days']],
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
