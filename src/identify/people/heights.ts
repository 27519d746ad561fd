/**
 * Heights of adults in centimetres: mean and standard deviation. Health Survey for England (R): men about 175.9 and 6.8, women about
 * 162.3 and 6.4.
 */
const adults = { male: { mean: 175.9, deviation: 6.8 }, female: { mean: 162.3, deviation: 6.4 } } as const;
/** Of the population (ONS mid-2023, from 18 years). */
const ADULT = 0.79;
/** Far out, illnesses of growth make up more of the very tall and the very short than the curve does (gk). */
const FEWEST_TALL = 1e-7;
/** Achondroplasia, 1 in 25,000 births, is the commonest cause. */
const FEWEST_SHORT = 4e-5;

/**
 * The share of the whole population that is an adult at least as tall, or for heights below the mean at least as short.
 * @param centimetres a height far from the mean; children are not counted
 * @param sex of the person where it is known: then of all adults as if they were of that sex, for the sex is a detail of its own
 */
export function shareOfHeight(centimetres: number, sex: 'male' | 'female' | undefined): number {
  const tall = centimetres > 170;
  const beyond = ({ mean, deviation }: { readonly mean: number; readonly deviation: number }): number =>
    tail(Math.abs(centimetres - mean) / deviation);
  const share = sex ? beyond(adults[sex]) : (beyond(adults.male) + beyond(adults.female)) / 2;
  return Math.max(ADULT * share, tall ? FEWEST_TALL : FEWEST_SHORT);
}

/** Beyond so many deviations on one side of a normal distribution; Abramowitz and Stegun 26.2.17, right to 1e-7 of the density. */
function tail(deviations: number): number {
  const t = 1 / (1 + 0.2316419 * deviations);
  const density = Math.exp((-deviations * deviations) / 2) / Math.sqrt(2 * Math.PI);
  return (
    density * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  );
}
