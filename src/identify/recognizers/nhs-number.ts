import { findHealthNumbers } from '../checks/health-numbers.ts';
import type { Recognizer } from '../recognizer.ts';

/** NHS numbers of England, Wales and the Isle of Man, also mistyped ones that words label. Values: ten digits together. */
export const nhsNumber: Recognizer = {
  name: 'nhs-number',
  recognize: (document) =>
    findHealthNumbers(document)
      .filter((number) => number.type === 'nhs_number')
      .map(({ start, end, digits, evidence }) => ({
        kind: 'direct',
        type: 'nhs_number',
        start,
        end,
        values: [digits],
        reason: `nhs:${evidence}`,
      })),
};
