import type { DirectIdentifier, Finding, QuasiIdentifier } from './types.ts';

type Located = DirectIdentifier | QuasiIdentifier;

/**
 * Keeps one reading of each stretch of text: a direct identifier before a quasi-identifier, then the longer span, then
 * the earlier recognizer. Two quasi-identifiers with different attributes may share exactly one span ("34F").
 * Attachments have no span and always stay. The result is in order of start, attachments last.
 */
export function resolveOverlaps(findings: readonly Finding[]): Finding[] {
  const attachments = findings.filter((finding) => finding.kind === 'attachment');
  const located = findings.filter((finding) => finding.kind !== 'attachment');
  const byStrength = located
    .map((finding, order) => ({ finding, order }))
    .sort(
      (a, b) =>
        rank(a.finding) - rank(b.finding) || length(b.finding) - length(a.finding) || a.order - b.order,
    );
  const kept: Located[] = [];
  for (const { finding } of byStrength) {
    if (!kept.some((other) => clashes(other, finding))) kept.push(finding);
  }
  kept.sort((a, b) => a.start - b.start || a.end - b.end);
  return [...kept, ...attachments];
}

const rank = (finding: Located): number => (finding.kind === 'direct' ? 0 : 1);
const length = (finding: Located): number => finding.end - finding.start;

function clashes(kept: Located, candidate: Located): boolean {
  if (candidate.start >= kept.end || kept.start >= candidate.end) return false;
  const bothQuasi = kept.kind === 'quasi' && candidate.kind === 'quasi';
  if (!bothQuasi) return true;
  if (kept.attribute === candidate.attribute || !contains(kept, candidate)) return true;
  // "34F" is age and sex, and an event may contain a time; but one and the same stretch has one reading.
  const same = kept.start === candidate.start && kept.end === candidate.end;
  return same && kept.attribute !== 'sex' && candidate.attribute !== 'sex';
}

const contains = (outer: Located, inner: Located): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
