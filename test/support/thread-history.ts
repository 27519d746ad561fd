import fc from 'fast-check';
import type { Deletion, Person, Post, ThreadRef } from '../../src/chaperone/post.ts';

/** What the people of a generated thread say; all invented. What each tells does not hang on the talk around it. */
export const sayings = [
  '34-year-old woman in ED, temp 39.6',
  'She got back from Sierra Leone last week',
  'The patient is at Belford Hospital since Tuesday',
  '72-year-old man on bay 3 with COPD',
  'Known type 1 diabetes and coeliac disease',
  'She is 34 and has a rash',
  'Mrs Edith Sample, NHS 999 000 0018, needs her bloods chasing please',
  'NHS 999 000 0026, please chase the discharge letter',
  'Morning all, gap on the 4-midnight today, any takers?',
  'Thanks, will do',
] as const;

export const people: readonly Person[] = ['ann', 'ben', 'cat'].map((name) => ({
  id: `entra-of-${name}`,
  platformId: `29:${name}`,
  name: '',
}));

/** One thing that happens to one message of a thread. */
export type Happening =
  | { readonly kind: 'post'; readonly post: Post }
  | { readonly kind: 'deletion'; readonly deletion: Deletion };

/** What somebody does: says something new, or changes the message that `which` points at, where it allows that. */
export interface Deed {
  readonly what: 'say' | 'edit' | 'delete' | 'undelete';
  readonly who: number;
  readonly text: number;
  readonly which: number;
}

export const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.record({
    what: fc.oneof(
      { weight: 4, arbitrary: fc.constant('say' as const) },
      { weight: 3, arbitrary: fc.constantFrom('edit' as const, 'delete' as const, 'undelete' as const) },
    ),
    who: fc.nat(people.length - 1),
    text: fc.nat(sayings.length - 1),
    which: fc.nat(20),
  }),
  { minLength: 2, maxLength: 12 },
);

/** Longer than the time within which a copy under another id is told from a second message. */
const pauseMs = 90_000;

/** Where and between whom a history takes place. */
export interface Setting {
  readonly thread: ThreadRef;
  readonly serviceUrl: string;
  /** Milliseconds since 1970 of the first deed. */
  readonly start: number;
  readonly people: readonly Person[];
}

/** A thread's happenings in the order of their times. Deeds that cannot be (an edit of what is deleted) are left out. */
export function happen(done: readonly Deed[], { thread, serviceUrl, start, people }: Setting): Happening[] {
  const messages: { post: Post; deleted: boolean }[] = [];
  const happenings: Happening[] = [];
  for (const [at, { what, who, text, which }] of done.entries()) {
    const version = start + at * pauseMs;
    const target = messages[which % Math.max(1, messages.length)];
    if (what === 'say') {
      const post: Post = {
        thread,
        id: String(version),
        version,
        edited: false,
        author: people[who % people.length] as Person,
        at: new Date(version),
        text: sayings[text] ?? '',
        mentions: [],
        addressed: false,
        attachments: [],
        serviceUrl,
      };
      messages.push({ post, deleted: false });
      happenings.push({ kind: 'post', post });
    } else if (target && target.deleted === (what === 'undelete')) {
      if (what === 'edit') target.post = { ...target.post, text: sayings[text] ?? '' };
      target.deleted = what === 'delete';
      const { id } = target.post;
      happenings.push(
        target.deleted
          ? { kind: 'deletion', deletion: { thread, id, version, serviceUrl } }
          : { kind: 'post', post: { ...target.post, version, edited: true } },
      );
    }
  }
  return happenings;
}

/** The happenings in another order, some of them twice. */
export const disorder = (happenings: readonly Happening[]): fc.Arbitrary<Happening[]> =>
  fc
    .subarray([...happenings])
    .chain((again) =>
      fc.shuffledSubarray([...happenings, ...again], { minLength: happenings.length + again.length }),
    );
