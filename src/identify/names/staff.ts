import type { IdentifyContext } from '../types.ts';
import { foldWord, IS } from './word-lists.ts';
import { lookUp } from './words.ts';

/** The names of colleagues as the roster and the mentions give them, folded. */
export interface StaffNames {
  readonly given: Words;
  readonly family: Words;
  /** Full names, words joined by one space; the last word may be missing a title. */
  readonly full: Words;
}

type Words = Pick<ReadonlySet<string>, 'has'>;

/** A display name may carry a title, a trust in brackets or its words in directory order ("KHAN, Imran (RXX)"). */
const BRACKETS = /[([{][^)\]}]{0,80}[)\]}]/g;

/**
 * Cuts display names into given and family names. Titles and text in brackets are dropped; "KHAN, Imran" is turned round.
 * No roster and no mentions give empty sets.
 */
export function readStaffNames(context: Pick<IdentifyContext, 'roster' | 'mentions'>): StaffNames {
  return rosterOf(context.roster, context.mentions);
}

/** The roster of a team is the same array from post to post, so its names are cut once per array. */
const cuts = new WeakMap<readonly string[], StaffNames>();

function rosterOf(roster: readonly string[], mentions: readonly string[]): StaffNames {
  let names = cuts.get(roster);
  if (!names) {
    names = cut(roster);
    cuts.set(roster, names);
  }
  if (mentions.length === 0) return names;
  const more = cut(mentions);
  return {
    given: union(names.given, more.given),
    family: union(names.family, more.family),
    full: union(names.full, more.full),
  };
}

/** Both sets stay as they are: that of a large team would take long to copy for every post. */
const union = (a: Words, b: Words): Words => ({ has: (word) => a.has(word) || b.has(word) });

function cut(displayNames: readonly string[]): StaffNames {
  const given = new Set<string>();
  const family = new Set<string>();
  const full = new Set<string>();
  for (const displayName of displayNames) {
    const plain = foldWord(displayName).replace(BRACKETS, ' ').replace(/[’]/g, "'");
    const [before, after] = plain.split(',', 2);
    const ordered = after === undefined ? plain : `${after} ${before}`;
    const words = ordered
      .split(/[^\p{L}'-]+/u)
      .filter((word) => word.length > 1 && (lookUp(word) & (IS.staffTitle | IS.courtesy)) === 0);
    const first = words[0];
    const last = words.at(-1);
    if (first === undefined || last === undefined) continue;
    given.add(first);
    if (words.length > 1) family.add(last);
    // "Bello, R. (Theatre Coordinator)": the family name stands alone.
    else if (after !== undefined || plain.trim() !== first) family.add(first);
    full.add(words.join(' '));
    for (const part of [...first.split('-'), ...words.slice(1, -1)]) if (part.length > 2) given.add(part);
    for (const part of last.split('-')) if (words.length > 1 && part.length > 2) family.add(part);
  }
  return { given, family, full };
}

/** How a run of words relates to the colleagues: a whole colleague, a given name, a family name, or nobody. */
export type StaffMatch = 'full' | 'given' | 'family' | 'none';

/**
 * Compares the words of a name (folded, titles left out) with the colleagues' names. One word may be a given or a family name; of
 * several words the first and the last must belong to colleagues. No words give 'none'.
 */
export function matchStaff(words: readonly string[], staff: StaffNames): StaffMatch {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return 'none';
  if (words.length === 1)
    return staff.given.has(first) ? 'given' : staff.family.has(first) ? 'family' : 'none';
  if (staff.full.has(words.join(' '))) return 'full';
  if (staff.given.has(first) && staff.family.has(last)) return 'full';
  return first.length <= 1 && staff.family.has(last) ? 'family' : 'none';
}
