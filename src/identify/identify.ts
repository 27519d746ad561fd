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
  const document = readPost(text, context.followsDetails);
  const found: Finding[] = [];
  for (let at = 0; at < recognizers.length; at += 1) {
    const some = (recognizers[at] as Recognizer).recognize(document, context);
    for (let one = 0; one < some.length; one += 1) found.push(some[one] as Finding);
  }
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
