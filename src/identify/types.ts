import type { Question } from './questions.ts';

/** A half-open range in UTF-16 code units of the post's plain text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Identifiers that single a patient out alone. The names are those of the labelled threads (test/bench/LABELS.md). */
export type DirectType =
  | 'name'
  | 'nhs_number'
  | 'chi_number'
  | 'hc_number'
  | 'hospital_number'
  | 'date_of_birth'
  | 'address'
  | 'postcode'
  | 'phone'
  | 'email'
  | 'other_id';

/** Quasi-identifiers: details that identify only in combination. */
export type Attribute =
  | 'age'
  | 'sex'
  | 'ethnicity'
  | 'condition'
  | 'place'
  | 'time'
  | 'travel'
  | 'occupation'
  | 'family'
  | 'event'
  | 'appearance'
  | 'role'
  | 'other';

/**
 * What a finding is more exactly than its type or attribute says, where its weight or its safer wording turns on that. Set where the
 * finding is made; most findings need none.
 */
export type Sort =
  /** A name in the name of a file. */
  | 'file'
  /** Numbers and names that lead to a patient: what is to be called by them. */
  | 'booking'
  | 'specimen'
  | 'vehicle'
  | 'account'
  | 'casualty'
  /** An age that is told by the birthday on which it is reached. */
  | 'birthday'
  | 'pregnancy'
  | 'hospital'
  | 'ward'
  | 'bed'
  | 'school'
  /** A place that people are looked after in, or an odd one that they live in. */
  | 'home'
  /** The same, of which a sentence says that somebody lives there. */
  | 'lived_in'
  /** A role whose holder is said to be the patient in so many words: nothing else in a post takes that back. */
  | 'admitted'
  /** A role that names its holder: "the mayor", "the Skipton bowls champion". */
  | 'holder'
  /** A height or weight told in figures: nothing else in a post makes it less. */
  | 'measured'
  /** What somebody does or has done, told by its verb. */
  | 'deed'
  /** What sort of work somebody does, not who does it. */
  | 'work'
  /** Accidents: the first names who had it, the second what it was. */
  | 'mishap'
  | 'incident'
  /** Somebody or something at somebody's side. */
  | 'companion'
  /** Words that tell who somebody is, of a story that no recognizer knows: it covers no other reading of them. */
  | 'telling';

/** One direct identifier of a patient, or of a patient's relative, found in a post. */
export interface DirectIdentifier extends Span {
  readonly kind: 'direct';
  readonly type: DirectType;
  /**
   * Canonical forms, the most exact first, then looser ones that a later post might use instead
   * ("chidi okafor", "okafor", "chidi"). They live in memory for one turn and leave it only as keyed digests.
   */
  readonly values: readonly string[];
  /**
   * The natural log of the odds that a name is a patient's, by the words round it; also of what was read only because it stands beside
   * a name. Whatever else was found has none.
   */
  readonly odds?: number;
  readonly sort?: Sort | undefined;
  /** Why it was found, for whoever reads it: a code that contains nothing of the text, and that nothing is decided by, for example `nhs:checksum+label`. */
  readonly reason: string;
}

/** One quasi-identifier about a patient. */
export interface QuasiIdentifier extends Span {
  readonly kind: 'quasi';
  readonly attribute: Attribute;
  /**
   * Canonical values, the most exact first, each next one coarser ("34", "30s", "adult"; "skipton", "north yorkshire").
   * They live in memory for one turn and leave it only as keyed digests.
   */
  readonly values: readonly string[];
  /** The fraction of the UK population that the detail fits, 0 < share <= 1. */
  readonly share: number;
  /** The factor (>= 1) by which the share may be wrong either way: 1.2 checked, 3 recalled, 10 a guess at something rare. */
  readonly uncertainty: number;
  /**
   * True where the words themselves say that nobody else fits ("the only baby due on the island", "the councillor",
   * "the man in the news"): the detail identifies almost alone for anybody who knows the place.
   */
  readonly unique: boolean;
  readonly sort?: Sort | undefined;
  /** Why it was found, for whoever reads it: a code that contains nothing of the text, and that nothing is decided by, for example `condition:lexicon`. */
  readonly reason: string;
}

/** A picture or document that stands with a post. The bot sees its name and type, never its content. */
export interface AttachmentIdentifier {
  readonly kind: 'attachment';
  readonly type: 'image' | 'document';
  /** Position in the post's list of attachments. */
  readonly index: number;
  /** Types of direct identifiers that the file's name itself gives away. */
  readonly nameReveals: readonly DirectType[];
  readonly reason: string;
}

export type Finding = DirectIdentifier | QuasiIdentifier | AttachmentIdentifier;

/** What kind of message a post is. */
export type Talk = 'coordination' | 'general_question' | 'patient_specific' | 'social';

/** A file that stands with a post, by what Teams tells about it. */
export interface Attachment {
  readonly name: string;
  /** A media type such as `image/jpeg`; may be empty where the platform gives none. */
  readonly contentType: string;
}

/** What the recognizers may know besides the text. Everything is optional in effect: empty lists and strings are fine. */
export interface IdentifyContext {
  /** Display names of the team's members, the author included. They are staff, never patients. */
  readonly roster: readonly string[];
  /** Display names mentioned with @ in the post. They are staff. */
  readonly mentions: readonly string[];
  /** Where the author works, as the directory names it ("Leighton Hospital"). Naming it reveals less than naming another. */
  readonly site: string;
  readonly team: string;
  readonly channel: string;
  /**
   * True where earlier posts of the thread have told something of a patient: what follows ("taxi driver", "Deal") is then likely of
   * the same patient, whether or not it says so.
   */
  readonly followsDetails: boolean;
  /** What the posts before asked of a patient: this one may answer it in a word. */
  readonly questions: readonly Question[];
  /** What the post before was, where it is known: names in talk of patients are more often theirs. */
  readonly talk: Talk | undefined;
  /** When the post was written; tells dates of birth from dates of clinics. */
  readonly at: Date;
  readonly attachments: readonly Attachment[];
  /** The trust's own shapes of hospital numbers, already compiled (flags `gi`), from its settings. */
  readonly hospitalNumberPatterns: readonly RegExp[];
  /** Mail domains of staff, besides the national ones ("trust.example"). */
  readonly staffDomains: readonly string[];
}
