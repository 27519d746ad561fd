import { readBesideNames } from './beside-names.ts';
import type { Document } from './document.ts';
import { isDoubtful } from './doubts.ts';
import { Stretches } from './matching/stretches.ts';
import { resolveOverlaps } from './overlaps.ts';
import { isToldElsewhere } from './people/told-elsewhere.ts';
import { readPost } from './read-post.ts';
import type { Recognizer } from './recognizer.ts';
import { fallbacks, recognizers } from './recognizers/index.ts';
import type { Attribute, Finding, IdentifyContext } from './types.ts';

/**
 * Finds everything in a post that says who a patient is: direct identifiers, quasi-identifiers and attachments.
 * Pure and synchronous. Spans are half-open ranges of `text` in UTF-16 code units, in order of their start; overlapping
 * findings are resolved in favour of direct identifiers and then of the longer span, except that one span may carry
 * two attributes ("34F": age and sex). Doubtful names are among them (`doubts.ts`). An empty text with no attachments gives an empty list.
 */
export function identify(text: string, context: IdentifyContext): Finding[] {
  return identifyEach([{ text, context }])[0] ?? [];
}

/** What is to be identified, and what is known around it. */
export interface PostToRead {
  readonly text: string;
  readonly context: IdentifyContext;
}

/**
 * The same of several posts, side by side: each recognizer reads all of them before the next one begins, so that its code and tables are
 * brought near the processor once for all.
 * @returns the findings of each, in the order of the posts
 */
export function identifyEach(posts: readonly PostToRead[]): Finding[][] {
  const reading = posts.map(({ text, context }) => ({
    text,
    context,
    document: readPost(text, context.followsDetails),
    found: [] as Finding[],
  }));
  for (let at = 0; at < recognizers.length; at += 1) {
    const recognizer = recognizers[at] as Recognizer;
    for (let post = 0; post < reading.length; post += 1) {
      const { document, context, found } = reading[post] as PostInHand;
      const some = recognizer.recognize(document, context);
      for (let one = 0; one < some.length; one += 1) found.push(some[one] as Finding);
    }
  }
  return reading.map(finish);
}

/** A post that is being read, and what was found so far. */
interface PostInHand extends PostToRead {
  readonly document: Document;
  readonly found: Finding[];
}

/** What is left when all recognizers have read a post. */
function finish({ text, context, document, found }: PostInHand): Finding[] {
  for (const one of readBesideNames(document, context, found)) found.push(one);
  addFallbacks(document, context, found);
  if (found.length === 0) return found;
  if (isToldElsewhere(document)) {
    const ours = found.filter(({ kind }) => kind !== 'quasi');
    found.length = 0;
    found.push(...ours);
  }
  if (document.text === text) return resolveOverlaps(found);
  return resolveOverlaps(
    found.map((finding) =>
      finding.kind === 'attachment'
        ? finding
        : { ...finding, ...document.origin(finding.start, finding.end) },
    ),
  );
}

/** Adds what the fallbacks read where no recognizer, which knows more of it, read anything. */
function addFallbacks(document: Document, context: IdentifyContext, found: Finding[]): void {
  const some = fallbacks.flatMap((recognizer) => recognizer.recognize(document, context));
  if (some.length === 0) return;
  const taken = new Stretches();
  for (const finding of found)
    if (
      (finding.kind === 'direct' && !isDoubtful(finding)) ||
      (finding.kind === 'quasi' && (!partOfStories.has(finding.attribute) || finding.sort === 'lived_in'))
    )
      taken.take(finding);
  for (const finding of some)
    if (finding.kind === 'attachment' || !taken.overlap(finding)) found.push(finding);
}
/** What may stand within a story and says little of it: "won gold last year". */
const partOfStories: ReadonlySet<Attribute> = new Set(['age', 'sex', 'time', 'place', 'family']);
