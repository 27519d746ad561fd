/** Word lists that share a number share a gate too, which costs time, never a match. */
const NUMBERS = 31;

const lists = new Map<string, number>();
let registered = 0;
// A bit for each hash of a word of a list: most words of a post are in none, and this says so without looking them up.
const HASH_BITS = 18;
const hashes = new Uint32Array(1 << (HASH_BITS - 5));

/** The hash of a word, code unit by code unit from 0, small or capital alike. */
const SMALL = 0x20;
export const hashOf = (hash: number, code: number): number => Math.imul(hash, 0x01000193) ^ (code | SMALL);

/** False where no list has a word of this hash. */
export function mayLead(hash: number): boolean {
  const place = Math.imul(hash, 0x9e3779b1) >>> (32 - HASH_BITS);
  return (((hashes[place >> 5] as number) >>> (place & 31)) & 1) === 1;
}

/**
 * Makes the words of a list known to every document read from now on, so that one look-up per token tells all lists of interest:
 * each token of such a word has the returned bit set in its `leads`.
 * @param words lower case, without apostrophes
 */
export function register(words: Iterable<string>): number {
  const bit = 1 << (registered % NUMBERS);
  registered += 1;
  for (const word of words) {
    lists.set(word, (lists.get(word) ?? 0) | bit);
    let hash = 0;
    for (let at = 0; at < word.length; at += 1) hash = hashOf(hash, word.charCodeAt(at));
    const place = Math.imul(hash, 0x9e3779b1) >>> (32 - HASH_BITS);
    hashes[place >> 5] = (hashes[place >> 5] as number) | (1 << (place & 31));
  }
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
