import { LEAST } from '../identify/names/score.ts';
import type { Finding } from '../identify/types.ts';
import type { PostJudgement } from './post-model.ts';

/** So much more a name's own words must say for each unit by which its post, read without the names, speaks of something else. */
const perUnit = 0.6;
/** Beyond this the post says no more against a name: "Mrs Tipping, bed 4" in the midst of a rota is still a patient's. */
const most = 6;

/**
 * The findings of a post with its names weighed by what the whole post is about: in one that speaks of a patient a name with half a cue
 * is the patient's; in one about a rota or a leaving do it takes more. Fitted by logistic regression of "this name is a patient's" on
 * the odds of the name and those of the post, files held out: names found 76.8 to 79.6 %, right 78.5 to 80.2 %.
 * @param judge judges the post with such findings as it is given (`readWords`)
 */
export function weighNames(
  findings: readonly Finding[],
  judge: (findings: readonly Finding[]) => Pick<PostJudgement, 'notPatient'>,
): readonly Finding[] {
  if (!findings.some((finding) => oddsOf(finding) < surely)) return findings;
  const { notPatient } = judge(findings.filter((finding) => oddsOf(finding) === Number.POSITIVE_INFINITY));
  const least = LEAST + perUnit * Math.min(most, Math.max(0, notPatient));
  return findings.filter((finding) => oddsOf(finding) >= least);
}

const surely = LEAST + perUnit * most;

/** What is no name has no odds, and stands. */
const oddsOf = (finding: Finding): number =>
  finding.kind === 'direct' ? (finding.odds ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
