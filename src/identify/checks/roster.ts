import type { IdentifyContext } from '../types.ts';
import { canonical } from '../world/finding.ts';
import { bareNames } from './colleagues.ts';

// The first word of a role in a display name.
const ROLE =
  /^(?:call|ward|bed|site|duty|the|care|clinic|admin|team|on|out|night|day|crew|home|desk|front|practice|patient|nurse|safe)$/;
/** First names are filed by so many letters. */
const FILED_BY = 3;

/**
 * A list of display names, in the forms in which recognizers ask for them. A team may have 25,000 members, so each form is made once for
 * a list and not for a post, and no question goes through all of them for every word. What was asked is not remembered: the list
 * outlives the post, whose words must not.
 */
class Roster {
  readonly #names: readonly string[];
  #written: Words | undefined;
  #canonical: Words | undefined;
  #firsts: ReadonlyMap<string, readonly string[]> | undefined;
  #pairs: ReadonlySet<string> | undefined;
  #handles: { readonly sorted: readonly string[]; readonly unspaced: ReadonlySet<string> } | undefined;

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  /** True where a name has this word in it, as it is written. */
  hasWord(word: string): boolean {
    return this.#asWritten.each.has(word);
  }

  /** The same for canonical words, of one name or of neighbours in the list. */
  hasCanonical(words: string): boolean {
    this.#canonical ??= wordsOf(canonical(this.#asWritten.all));
    const { all, each } = this.#canonical;
    const parts = words.split(' ');
    return parts.every((part) => each.has(part)) && (parts.length === 1 || all.includes(words));
  }

  /** Where the last of the first names stands in a text in small letters, a mark or its end behind it; -1 where none does. */
  lastFirstName(lower: string): number {
    this.#firsts ??= this.#fileFirsts();
    for (let at = lower.length - FILED_BY; at >= 0; at -= 1) {
      const filed = this.#firsts.get(lower.slice(at, at + FILED_BY));
      const stands = filed?.some(
        (first) => lower.lastIndexOf(first) === at && !/\p{L}/u.test(lower[at + first.length] ?? ' '),
      );
      if (stands) return at;
    }
    return -1;
  }

  /** True for the letters of an address that is named after somebody: "praman" and "priyaraman" for Priya Raman, in either order. */
  hasAccount(letters: string): boolean {
    this.#pairs ??= this.#pairUp();
    for (let cut = 1; cut < letters.length; cut += 1) {
      const [one, other] = [letters.slice(0, cut), letters.slice(cut)];
      if (this.#pairs.has(`${one} ${other}`) || this.#pairs.has(`${other} ${one}`)) return true;
    }
    return false;
  }

  /** True for the beginning of a name, or a whole one without its spaces, in small letters. */
  hasHandle(handle: string): boolean {
    this.#handles ??= this.#sortHandles();
    const { sorted, unspaced } = this.#handles;
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as string) < handle) low = middle + 1;
      else high = middle;
    }
    return (sorted[low]?.startsWith(handle) ?? false) || unspaced.has(handle);
  }

  get #asWritten(): Words {
    this.#written ??= wordsOf(this.#names.join(' '));
    return this.#written;
  }

  #fileFirsts(): ReadonlyMap<string, readonly string[]> {
    const firsts = new Set(
      this.#names.flatMap(bareNames).map((name) => name.split(' ')[0]?.toLowerCase() ?? ''),
    );
    const filed = new Map<string, string[]>();
    for (const first of firsts) {
      if (first.length < FILED_BY || ROLE.test(first)) continue;
      const letters = first.slice(0, FILED_BY);
      filed.set(letters, [...(filed.get(letters) ?? []), first]);
    }
    return filed;
  }

  #pairUp(): ReadonlySet<string> {
    const pairs = new Set<string>();
    for (const name of this.#names.flatMap((each) => [each, ...bareNames(each)])) {
      const parts = name
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((part) => part.length > 1);
      const [first, last] = [parts[0], parts.at(-1)];
      if (!first || !last || parts.length < 2) continue;
      pairs.add(`${first} ${last}`).add(`${first[0]} ${last}`);
    }
    return pairs;
  }

  #sortHandles() {
    const names = new Set(
      this.#names.flatMap((name) => [name, ...bareNames(name)]).map((name) => name.toLowerCase()),
    );
    return {
      sorted: [...names].sort((a, b) => (a < b ? -1 : 1)),
      unspaced: new Set([...names].map((name) => name.replace(/\s/g, ''))),
    };
  }
}

/** Names one behind the other, and their words besides. */
interface Words {
  readonly all: string;
  /** Also the parts of words with a mark in them. */
  readonly each: ReadonlySet<string>;
}

const wordsOf = (all: string): Words => ({
  all,
  each: new Set(all.split(' ').flatMap((word) => [word, ...word.split(/[^\p{L}\p{N}]+/u)])),
});

const rosters = new WeakMap<readonly string[], Roster>();

function rosterOf(names: readonly string[]): Roster {
  const known = rosters.get(names) ?? new Roster(names);
  rosters.set(names, known);
  return known;
}

/** The team's members and whoever is mentioned, as two lists: the first is the same from post to post. */
export const colleaguesOf = ({
  roster,
  mentions,
}: Pick<IdentifyContext, 'roster' | 'mentions'>): readonly Roster[] =>
  mentions.length === 0 ? [rosterOf(roster)] : [rosterOf(roster), rosterOf(mentions)];
