/** What somebody asks, as far as choosing a route needs to know. */
export interface Enquiry {
  /** The question, already without identifiers; may be empty. */
  readonly text: string;
  /** True when urgent words stood in the original message, whatever is left of them in `text`. */
  readonly urgent: boolean;
  /** Names of the author's site, team and channel, for telling a practice from a hospital; may be empty. */
  readonly setting?: string;
  /** True when a picture stands with the message. */
  readonly image?: boolean;
  /** When it is asked; routes that are closed then are left out. */
  readonly at: Date;
}

/** A route as it is offered for one enquiry. */
export interface RouteChoice {
  readonly id: string;
  readonly title: string;
  readonly because: Because;
}

/** One input of a template's form. */
export interface FormField {
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly multiline: boolean;
  readonly required: boolean;
  /** In UTF-16 code units. */
  readonly maxLength: number;
}

/** What a route is for; a place may have several of one kind, or none. */
export const routeKinds = [
  'emergency',
  'bedside-senior',
  'on-call',
  'outreach',
  'specialty-on-call',
  'duty-consultant',
  'consultant-connect',
  'cinapsis',
  'e-rs-advice',
  'epr-referral',
  'tertiary-referral',
  'image-service',
  'defence-body',
  'caldicott-guardian',
  'safeguarding',
  'social-care',
  'infection-on-call',
  'imported-fever',
  'health-protection',
  'poisons-line',
  'toxicology-source',
  'guideline-source',
  'medicines-source',
  'pharmacist',
  'incident-report',
  'governance-lead',
  'case-presentation',
] as const;
export type RouteKind = (typeof routeKinds)[number];

/** How a route is reached. Phone, bleep and in person answer at once; the others do not. */
export const reaches = ['phone', 'bleep', 'person', 'written', 'record', 'reference', 'report'] as const;
export type Reach = (typeof reaches)[number];

/** Where somebody works who may use a route. */
export const audiences = ['practice', 'hospital'] as const;
export type Audience = (typeof audiences)[number];

/** What an enquiry was read as; the words for it stand in the catalogue. */
const occasionIds = [
  'emergency',
  'deteriorating',
  'infection',
  'safeguarding',
  'disclosure',
  'legal',
  'incident',
  'poisoning',
  'photo',
  'guideline',
  'teaching',
  'practice_now',
  'practice_later',
  'specialist_centre',
  'opinion',
] as const;
export type OccasionId = (typeof occasionIds)[number];

/** Why a route is offered; the words for it stand in the catalogue. */
export const becauses = [
  'help_now',
  'quickest_hands',
  'specialist_during_emergency',
  'hears_and_comes',
  'sees_with_you',
  'if_worse',
  'specialist_tonight',
  'isolation_and_tests',
  'fever_after_travel',
  'rare_infection',
  'next_step_safeguarding',
  'takes_safeguarding_referral',
  'senior_today',
  'toxicologist',
  'poisoning_reference',
  'decides_sharing',
  'member_advice',
  'when_sharing',
  'lets_others_learn',
  'what_next',
  'photo_off_phone',
  'photo_in_record',
  'picture_in_days',
  'usual_without_patient',
  'doses',
  'by_phone_this_patient',
  'learn_with_consent',
  'consultant_in_a_minute',
  'urgent_line',
  'through_switchboard',
  'days_may_refer',
  'written_locally',
  'written_next_day',
  'case_number',
  'specialist_today',
  'stays_in_record',
  'consultant_locally',
  'practice_days',
  'senior_by_voice',
] as const;
export type Because = (typeof becauses)[number];

export const templateIds = [
  'sbar',
  'e-rs-advice',
  'phone-advice',
  'epr-referral',
  'image-request',
  'defence-body',
  'disclosure',
  'guideline-question',
  'incident',
] as const;
export type TemplateId = (typeof templateIds)[number];
