import { findHealthNumbers } from '../checks/health-numbers.ts';
import type { Recognizer } from '../recognizer.ts';

/** Community Health Index numbers of Scotland, also mistyped ones that words label. Values: ten digits together. */
export const chiNumber: Recognizer = {
  name: 'chi-number',
  recognize: (document) =>
    findHealthNumbers(document)
      .filter((number) => number.type === 'chi_number')
      .map(({ start, end, digits, evidence }) => ({
        kind: 'direct',
        type: 'chi_number',
        start,
        end,
        values: [digits],
        reason: `chi:${evidence}`,
      })),
};
