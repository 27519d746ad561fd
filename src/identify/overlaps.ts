import { isDoubtful } from './doubts.ts';
import { Stretches } from './matching/stretches.ts';
import type { DirectIdentifier, Finding, QuasiIdentifier } from './types.ts';

type Located = DirectIdentifier | QuasiIdentifier;

/**
 * Keeps one reading of each stretch of text: a direct identifier before a quasi-identifier, then the longer span, then
 * the earlier recognizer; a doubtful name last. Two quasi-identifiers with different attributes may share exactly one span ("34F").
 * Attachments have no span and always stay. The result is in order of start, attachments last.
 */
export function resolveOverlaps(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  const attachments: Finding[] = [];
  const byStrength: { readonly finding: Located; readonly order: number }[] = [];
  for (const [order, finding] of findings.entries()) {
    if (finding.kind === 'attachment') attachments.push(finding);
    else byStrength.push({ finding, order });
  }
  byStrength.sort(
    (a, b) => rank(a.finding) - rank(b.finding) || length(b.finding) - length(a.finding) || a.order - b.order,
  );
  const kept: Located[] = [];
  const taken = new Stretches<Located>();
  for (const { finding } of byStrength) {
    if (isTaken(taken, finding)) continue;
    kept.push(finding);
    taken.take(finding);
  }
  kept.sort((a, b) => a.start - b.start || a.end - b.end);
  return [...kept, ...attachments];
}

function isTaken(taken: Stretches<Located>, candidate: Located): boolean {
  for (const other of taken.touching(candidate)) if (clashes(other, candidate)) return true;
  return false;
}

const rank = (finding: Located): number => (isDoubtful(finding) ? 2 : finding.kind === 'direct' ? 0 : 1);
const length = (finding: Located): number => finding.end - finding.start;

/** Of two that share a character. */
function clashes(kept: Located, candidate: Located): boolean {
  const bothQuasi = kept.kind === 'quasi' && candidate.kind === 'quasi';
  if (!bothQuasi) return true;
  if (kept.attribute === candidate.attribute || !contains(kept, candidate)) return true;
  // "34F" is age and sex, and an event may contain a time; but one and the same stretch has one reading.
  const same = kept.start === candidate.start && kept.end === candidate.end;
  return same && kept.attribute !== 'sex' && candidate.attribute !== 'sex';
}

const contains = (outer: Located, inner: Located): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
