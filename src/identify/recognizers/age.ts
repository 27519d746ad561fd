import { readAges } from '../people/age-expressions.ts';
import { isAboutStaff, isUnreal } from '../people/staff-cues.ts';
import type { Recognizer } from '../recognizer.ts';

/** Finds how old a patient is, in every form that notes use. Ages of staff and their birthdays are left alone. */
export const age: Recognizer = {
  name: 'age',
  recognize(document) {
    const ages = readAges(document);
    if (ages.length === 0 || isUnreal(document)) return [];
    return ages
      .filter((told) => !isAboutStaff(document.text, told.start, told.end))
      .map(({ start, end, values, share, uncertainty, shape }) => ({
        kind: 'quasi' as const,
        attribute: 'age' as const,
        start,
        end,
        values,
        share,
        uncertainty,
        unique: false,
        sort: shape === 'birthday' ? shape : undefined,
        reason: `age:${shape}`,
      }));
  },
};
