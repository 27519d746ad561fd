import type { Band, LedgerDetail } from './types.ts';

/** Usual residents of the UK, mid-2023. Source: ONS mid-2023 population estimates. */
export const ukPopulation = 68_265_209;

/** An estimate of how many people fit everything that a thread tells about one patient. */
export interface AnonymitySet {
  /** Expected number of people, the patient included; at least 1. */
  readonly k: number;
  /** The estimate at the low end of its uncertainty, which is what decisions use; 1 <= low <= k. */
  readonly low: number;
}

/**
 * Details of one attribute overlap ("NOF" and "hip fracture", a town and its county), so after the rarest each further one
 * counts only by the square root of its share. Independence between attributes is assumed: this understates k for
 * linked traits (age and dementia) and is one reason why bands, not numbers, are shown.
 */
const repeatedAttributeWeight = 0.5;

/**
 * k = 1 + (N − 1) · Π shares (population model: Rocher, Hendrickx and de Montjoye, Nat Commun 2019;10:3069), over the
 * details of one subject. A direct identifier makes k = 1. No details at all give the whole population.
 * The low end divides the expected number of others by the combined uncertainty: the root of the sum of squares of
 * the details' logarithmic uncertainties.
 */
export function anonymitySet(
  details: readonly Pick<LedgerDetail, 'trait' | 'direct' | 'share' | 'uncertainty'>[],
): AnonymitySet {
  if (details.some((detail) => detail.direct)) return { k: 1, low: 1 };
  let logOthers = Math.log(ukPopulation - 1);
  let logVariance = 0;
  const byTrait = new Map<string, { share: number; uncertainty: number }[]>();
  for (const { trait, share, uncertainty } of details) {
    const same = byTrait.get(trait);
    if (same) same.push({ share, uncertainty });
    else byTrait.set(trait, [{ share, uncertainty }]);
  }
  leaveOutJourneyTimes(byTrait);
  for (const same of byTrait.values()) {
    same.sort((a, b) => a.share - b.share);
    for (const [position, { share, uncertainty }] of same.entries()) {
      const weight = position === 0 ? 1 : repeatedAttributeWeight;
      logOthers += weight * Math.log(Math.min(1, share));
      logVariance += (weight * Math.log(Math.max(1, uncertainty))) ** 2;
    }
  }
  return { k: 1 + Math.exp(logOthers), low: 1 + Math.exp(logOthers - Math.sqrt(logVariance)) };
}

/**
 * "Back from Kenya last week": the window is part of the journeys that were counted, so of travel and time only the rarer
 * counts. (Dropping the time outright would let a common journey raise k.)
 */
function leaveOutJourneyTimes(byTrait: Map<string, { share: number }[]>): void {
  const rarest = (trait: string) => Math.min(...(byTrait.get(trait) ?? []).map((detail) => detail.share));
  if (byTrait.has('travel') && byTrait.has('time'))
    byTrait.delete(rarest('travel') <= rarest('time') ? 'time' : 'travel');
}

/** The band that people are shown in words. Source of the lines at 5 and 11: docs/model.md. */
export function bandOf(k: number): Band {
  if (k < 2) return 'one';
  if (k < 11) return 'handful';
  if (k < 100) return 'dozens';
  if (k < 1000) return 'hundreds';
  return 'thousands';
}
