import type { Weights } from './logistic.ts';

/**
 * Writes weights as JSON: a line for each feature with its weights in hundredths, in the order of the features' names.
 * @param least rows that matter less than this decide nothing and are left out, in hundredths
 * @param weigh how much a row matters, in hundredths
 */
export function tableOf(weights: Weights, least: number, weigh: (row: readonly number[]) => number): string {
  const rows = [...weights]
    .map(([feature, row]) => [feature, row.map((weight) => Math.round(weight * 100))] as const)
    .filter(([, row]) => weigh(row) >= least)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, row]) => `  ${JSON.stringify(feature)}: [${row.join(', ')}]`);
  return `{\n${rows.join(',\n')}\n}\n`;
}
