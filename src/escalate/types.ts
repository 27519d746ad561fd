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
}

/** A route as it is offered for one enquiry. */
export interface RouteChoice {
  readonly id: RouteId;
  readonly title: string;
  /** One line that says why this route is offered. */
  readonly because: string;
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

/** The governed routes, named by what they are for; a tenant sets their titles, contacts and links. */
export const routeIds = [
  'emergency-call',
  'bedside-senior',
  'on-call-senior',
  'outreach',
  'specialty-on-call',
  'duty-consultant',
  'consultant-connect-call',
  'consultant-connect-message',
  'cinapsis-call',
  'cinapsis-message',
  'e-rs-advice',
  'epr-referral',
  'tertiary-referral',
  'clinical-photography',
  'mdu',
  'mps',
  'mddus',
  'caldicott-guardian',
  'safeguarding-lead',
  'social-care',
  'infection-on-call',
  'imported-fever-service',
  'health-protection-team',
  'poisons-line',
  'toxbase',
  'nice-cks',
  'bnf',
  'pharmacist',
  'incident-report',
  'governance-lead',
  'case-presentation',
] as const;
export type RouteId = (typeof routeIds)[number];

/** How a route is reached. Phone, bleep and in person answer at once; the others do not. */
export const routeKinds = ['phone', 'bleep', 'person', 'written', 'record', 'reference', 'report'] as const;
export type RouteKind = (typeof routeKinds)[number];

export const templateIds = [
  'sbar',
  'e-rs-advice',
  'phone-advice',
  'epr-referral',
  'defence-body',
  'disclosure',
  'guideline-question',
  'incident',
] as const;
export type TemplateId = (typeof templateIds)[number];
