import type { Weights } from './logistic.ts';

/** Rows whose weights differ by less than this, in hundredths, decide nothing and are left out. */
const keepAbove = 6;

/**
 * Writes weights as JSON: a line for each feature with its weights in hundredths, in the order of the features' names. Rows of next to
 * no weight are left out.
 * @param weigh how much a row matters, in hundredths
 */
export function tableOf(weights: Weights, weigh: (row: readonly number[]) => number): string {
  const rows = [...weights]
    .map(([feature, row]) => [feature, row.map((weight) => Math.round(weight * 100))] as const)
    .filter(([, row]) => weigh(row) >= keepAbove)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, row]) => `  ${JSON.stringify(feature)}: [${row.join(', ')}]`);
  return `{\n${rows.join(',\n')}\n}\n`;
}
