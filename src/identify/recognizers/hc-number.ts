import { findHealthNumbers } from '../checks/health-numbers.ts';
import type { Recognizer } from '../recognizer.ts';

/** Health and Care numbers of Northern Ireland, also mistyped ones that words label. Values: ten digits together. */
export const hcNumber: Recognizer = {
  name: 'hc-number',
  recognize: (document) =>
    findHealthNumbers(document)
      .filter((number) => number.type === 'hc_number')
      .map(({ start, end, digits, evidence }) => ({
        kind: 'direct',
        type: 'hc_number',
        start,
        end,
        values: [digits],
        reason: `hc:${evidence}`,
      })),
};
