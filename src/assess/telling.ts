import { matchesOf } from '../identify/matching/pattern.ts';
import type { Attribute, Finding, QuasiIdentifier, Span } from '../identify/types.ts';
import type { PostEvidence } from './post-features.ts';
import { tellsOf } from './post-model.ts';

/** Below these log odds the words say nothing of who somebody is. */
const least = -0.5;
/** The same where the thread has given nobody away: that people talk of a patient at all is much less likely there. */
const leastOfNobody = 0.75;
/** From these on they say that nobody else fits. */
const sure = 1;
/** So many powers of ten the least telling words narrow the search, and so many more each unit of the log odds. */
const leastDecades = 3.5;
const decadesPerUnit = 1.5;
const mostDecades = 8;
/** Longer posts are no chat; reading them once more would cost what their length does. */
const longest = 4000;

const DASH = / [-–](?= )/g;
const CLAUSE = /[^.;!?\n,]+(?:[.,](?=\d)[^.;!?\n,]+)*[.;!?\n,]*/g;

/**
 * The words of a post that tell who a patient is where no recognizer knows the story ("bringing her hives down off the college roof"):
 * the clause that speaks most for it, as a detail of the kind `other`. How sure the model is decides how far it narrows
 * the search; it has to be surer while the thread has given nobody away. Undefined for words that tell nothing, and for the longest posts.
 * @param tells log odds of the whole post, from `judgePost`
 * @param identified whether the thread has given somebody away; asked only where it decides
 */
export function findTelling(
  evidence: PostEvidence,
  tells: number,
  identified: () => boolean,
): QuasiIdentifier | undefined {
  const { text } = evidence;
  if (tells < least || text.length > longest) return undefined;
  if (tells < leastOfNobody && !identified()) return undefined;
  const best = mostTelling(text, piecesOf(evidence));
  if (!best) return undefined;
  const decades = Math.min(mostDecades, leastDecades + decadesPerUnit * (tells - least));
  return {
    kind: 'quasi',
    attribute: 'other',
    ...best,
    values: [text.slice(best.start, best.end).toLowerCase().replace(/\s+/g, ' ')],
    share: 10 ** -decades,
    uncertainty: 10,
    unique: tells >= sure,
    sort: 'telling',
    reason: 'other:telling',
  };
}

/** The first of those that speak most for it; a piece alone is not weighed. */
function mostTelling(text: string, pieces: readonly Span[]): Span | undefined {
  let [best] = pieces;
  if (pieces.length < 2) return best;
  let most = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const score = tellsOf(text.slice(piece.start, piece.end));
    if (score <= most) continue;
    most = score;
    best = piece;
  }
  return best;
}

/** At and below these log odds the words speak of beds, doses and plans, and a story that was read in them is doubted. */
const plain = -3;
/** What people do, are known for, or what happened to them: read from words alone, which may mean something else. */
export const stories: ReadonlySet<Attribute> = new Set([
  'event',
  'role',
  'other',
  'occupation',
  'appearance',
]);

/** "In with a stroke", "6 ft 11": said so, it means nothing else. */
const isFact = ({ sort }: QuasiIdentifier): boolean => sort === 'admitted' || sort === 'measured';

/**
 * The findings of a post, with the stories among them doubted where its words are plain: such a detail narrows the search by half and
 * no longer says that nobody else fits. Held out, that silences one false nudge in eight and one right one in a hundred.
 */
export function doubtStories(findings: readonly Finding[], tells: number): readonly Finding[] {
  if (tells > plain) return findings;
  return findings.map((finding) =>
    finding.kind === 'quasi' && stories.has(finding.attribute) && !isFact(finding)
      ? { ...finding, share: Math.sqrt(finding.share), unique: false }
      : finding,
  );
}

/** The medicine and the patient's age are no part of the story; each has its own wording. */
const apart: ReadonlySet<Attribute> = new Set(['condition', 'age', 'sex']);
const words = /[\p{L}\p{N}].*[\p{L}\p{N}]/su;
/** More than an article or a joining word: taking that away would change nothing for a reader. */
const saysMore = /\p{L}{4}|\p{L}{2}.*[^\p{L}]\p{L}{2}|\p{Lu}{2}/su;

/** The clauses of a post, cut at dashes and where a name or the medicine stands; only those with a word in them. */
function piecesOf({ text, findings }: PostEvidence): Span[] {
  const cuts: Span[] = matchesOf(DASH, text).map(({ index }) => ({ start: index, end: index + 1 }));
  for (const finding of findings)
    if (finding.kind === 'direct' || (finding.kind === 'quasi' && apart.has(finding.attribute)))
      cuts.push(finding);
  cuts.sort((a, b) => a.start - b.start);
  const pieces: Span[] = [];
  const add = (from: number, to: number) => {
    const match = words.exec(text.slice(from, to));
    if (match && saysMore.test(match[0]))
      pieces.push({ start: from + match.index, end: from + match.index + match[0].length });
  };
  for (const clause of matchesOf(CLAUSE, text)) {
    let from = clause.index;
    const end = from + clause[0].length;
    for (const cut of cuts) {
      if (cut.end <= from || cut.start >= end) continue;
      add(from, cut.start);
      from = Math.max(from, cut.end);
    }
    add(from, end);
  }
  return pieces;
}

/** True for a detail that the words alone tell: what it is about is not known, so it covers no other reading of them. */
export const isTelling = ({ sort }: Pick<QuasiIdentifier, 'sort'>): boolean => sort === 'telling';
