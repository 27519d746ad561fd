import { THRESHOLD } from './names/score.ts';
import type { Finding } from './types.ts';

/**
 * True for a name that its own words hardly make a patient's, and for a number beside it. Whoever judges the whole post weighs it again with what that is about
 * (`assess/weigh-names.ts`); whoever does not leaves it out (`withoutDoubtful`).
 */
export const isDoubtful = (finding: Finding): boolean =>
  finding.kind === 'direct' && finding.odds !== undefined && finding.odds < THRESHOLD;

/** The findings that stand without a judgement of the whole post. */
export const withoutDoubtful = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => !isDoubtful(finding));
