import type { Candidate } from './candidate.ts';
import { flagsOf, IS } from './word-lists.ts';

/**
 * Canonical forms of a name, the most exact first: the whole name in the order given family, lower case, without title and diacritics;
 * then the family name, then each given name, so that a later "Mrs Okafor" or "Wilma" is seen to be the same person.
 * "SMITH, John" and "John Smith" give the same values. A family name beside initials keeps them in the first form alone.
 */
export function nameValues(candidate: Candidate): string[] {
  const { familyAt } = candidate;
  const words = candidate.words.length === 1 ? candidate.words.map(singularOf) : candidate.words;
  const family = familyAt >= 0 ? words[familyAt] : undefined;
  const given = words.filter((_, at) => at !== familyAt);
  const whole = [...given, ...(family === undefined ? [] : [family])].join(
    candidate.form === 'initials' ? '' : ' ',
  );
  const parts = [family, ...given].filter((word): word is string => word !== undefined && word.length > 1);
  return [...new Set([whole, ...parts])];
}

/** "different Mullens" are told of a Mullen; "Rogers" is a name as it stands. */
function singularOf(word: string): string {
  if (!word.endsWith('s') || flagsOf(word) !== 0) return word;
  const singular = word.slice(0, -1);
  return flagsOf(singular) & IS.family ? singular : word;
}
