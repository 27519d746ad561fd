/** How a run of words looks, apart from what stands around it. The strongest forms come first. */
export type Form =
  | 'titled' // Mrs Okafor
  | 'baby' // Baby of Tahmina Khatun, baby boy Kelly
  | 'surname-first' // SMITH, John
  | 'full' // given name and family name, both known
  | 'half' // two words or more, one of them a known name
  | 'pair' // two capitalised words that no list holds
  | 'initial-family' // J McCulloch
  | 'given-initial' // Noah P
  | 'given'
  | 'family'
  | 'unknown' // one capitalised word that no list holds
  | 'weak-given' // one given name that is an ordinary word too (Grace, Will)
  | 'weak' // one family name that is an ordinary word too (Price)
  | 'initials' // K.A.
  | 'spelt'; // S-Z-C-Z-E-P

/** A run of tokens that may be somebody's name. */
export interface Candidate {
  readonly form: Form;
  /** Token positions, half-open. */
  readonly first: number;
  readonly last: number;
  /** Offsets in the document's text, a title included, a possessive ending left out. */
  readonly start: number;
  readonly end: number;
  /** The name's words, folded, without title and particles. */
  readonly words: readonly string[];
  /** Position in `words` of the family name, or -1 where only a given name or nothing is known. */
  readonly familyAt: number;
  readonly lowerCase: boolean;
  readonly staffTitle: boolean;
  /** "Big Tam", "Captain Reid". */
  readonly epithet: boolean;
  readonly possessive: boolean;
}

/** The form of a run of words without a title, by how many of them are known, ordinary, given and family names. */
export function shapeOf(
  words: readonly string[],
  known: number,
  weak: number,
  given: number,
  family: number,
): Form {
  if (words.length === 1) {
    if (known === 0) return 'unknown';
    if (weak > 0) return given >= 0 ? 'weak-given' : 'weak';
    return given >= 0 ? 'given' : 'family';
  }
  const last = words.at(-1) ?? '';
  if (last.length === 1) return 'given-initial';
  if (known === 0) return 'pair';
  return given >= 0 && family > given ? 'full' : known > 1 && given >= 0 ? 'full' : 'half';
}

/** Where the family name stands among the words, or -1. */
export function familyPosition(form: Form, count: number, given: number): number {
  if (form === 'surname-first') return 0;
  if (form === 'initials' || form === 'given' || form === 'given-initial') return -1;
  if (form === 'weak-given') return -1;
  if (form === 'baby') return count > 1 ? count - 1 : given < 0 ? 0 : -1;
  return count - 1;
}
