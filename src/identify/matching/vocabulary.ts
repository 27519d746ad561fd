/** Word lists that share a number share a gate too, which costs time, never a match. */
const NUMBERS = 31;

const lists = new Map<string, number>();
let registered = 0;

/**
 * Makes the words of a list known to every document read from now on, so that one look-up per token tells all lists of interest:
 * each token of such a word has the returned bit set in its `leads`.
 * @param words lower case, without apostrophes
 */
export function register(words: Iterable<string>): number {
  const bit = 1 << (registered % NUMBERS);
  registered += 1;
  for (const word of words) lists.set(word, (lists.get(word) ?? 0) | bit);
  return bit;
}

/**
 * The bits of all lists that have a word: as it is, without its apostrophes, without a possessive 's, or the first part of it
 * before a hyphen. A word in no list gives 0.
 * @param word lower case
 */
export function leadsOf(word: string): number {
  let leads = lists.get(word) ?? 0;
  const apostrophe = word.includes("'") || word.includes('’');
  const hyphen = word.indexOf('-');
  if (!apostrophe && hyphen < 0) return leads;
  const bare = withoutApostrophes(word);
  leads |= lists.get(bare) ?? 0;
  if (word.endsWith("'s")) leads |= lists.get(withoutApostrophes(word.slice(0, -2))) ?? 0;
  if (hyphen >= 0) leads |= lists.get(bare.slice(0, bare.indexOf('-'))) ?? 0;
  return leads;
}

/** "Crohn's", "Crohn’s" and "crohns" are one word. */
export function withoutApostrophes(word: string): string {
  return word.includes("'") || word.includes('’') ? word.replace(/['’]/g, '') : word;
}
