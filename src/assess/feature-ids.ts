import type { PostWords } from './post-words.ts';

/**
 * Takes the features of a post one by one, some more than once. Features that are no words are numbered, and words are known by
 * their entries, because joining strings costs more than all the sums.
 */
export interface FeatureSink {
  /** Any feature but those of words; `featureNames` has its name. */
  feature(id: number): void;
  /** The word that was read last: alone, and as the second of a pair with the one before it. */
  word(words: PostWords): void;
  /** The end of the words, which makes a pair with the last of them. */
  close(): void;
}

/** Names of the numbered features: the group, a space, the name. */
export const featureNames: string[] = [];
const featureIds = new Map<string, number>();

/** The number of a feature that is no word, given out when first asked for. */
export function featureId(name: string): number {
  const known = featureIds.get(name);
  if (known !== undefined) return known;
  featureNames.push(name);
  featureIds.set(name, featureNames.length - 1);
  return featureNames.length - 1;
}

/**
 * Numbers features one behind the other, for such as are met together: their weights then lie together too.
 * @returns the number of the first
 * @throws TypeError where one has a number already
 */
export function numberFeatures(names: readonly string[]): number {
  const first = featureNames.length;
  for (const [at, name] of names.entries())
    if (featureId(name) !== first + at) throw new TypeError(`The feature ${name} has a number already.`);
  return first;
}

/** The numbers of a group's features by their names: found without joining the two. */
export class Group<Name extends string> {
  readonly #ids = new Map<Name, number>();
  readonly #group: string;

  constructor(group: string) {
    this.#group = group;
  }

  of(name: Name): number {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const id = featureId(`${this.#group} ${name}`);
    this.#ids.set(name, id);
    return id;
  }
}

/** The numbers of "group 0" to "group most", for counts: what lies beyond counts as the last. */
export class Steps {
  readonly #ids: readonly number[];

  constructor(group: string, most: number) {
    this.#ids = Array.from({ length: most + 1 }, (_, count) => featureId(`${group} ${count}`));
  }

  of(count: number): number {
    return this.#ids[Math.max(0, Math.min(this.#ids.length - 1, count))] as number;
  }
}
