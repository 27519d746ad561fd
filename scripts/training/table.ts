import type { Weights } from './logistic.ts';

/** Rows whose weights differ by less than this, in hundredths, decide nothing and are left out. */
const keepAbove = 6;

/**
 * Writes weights as the body of a module's table: a line for each feature, then its weights in hundredths, divided by tabs, in the order
 * of the features' names. Rows of next to no weight are left out.
 * @param weigh how much a row matters, in hundredths
 */
export function tableOf(weights: Weights, weigh: (row: readonly number[]) => number): string {
  return [...weights]
    .map(([feature, row]) => [feature, row.map((weight) => Math.round(weight * 100))] as const)
    .filter(([, row]) => weigh(row) >= keepAbove)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, row]) => `${feature}\t${row.join('\t')}`)
    .join('\n');
}
