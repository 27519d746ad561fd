import type { QuasiIdentifier } from '../identify/types.ts';
import { ageWording } from './wording/ages.ts';
import { conditionWording, familyWording, originWording } from './wording/conditions.ts';
import { nameWording } from './wording/names.ts';
import { numberWording } from './wording/numbers.ts';
import { placeWording, travelWording } from './wording/places.ts';
import type { Located, Replacement } from './wording/replacement.ts';
import { type Kept, storyWording } from './wording/stories.ts';
import { timeWording } from './wording/times.ts';

/**
 * What is to stand in place of one detail, by its kind (governance.md §8.5); undefined where the detail stays as it is: the sex, a
 * condition that is not rare, an age that is told loosely, a relative.
 * @param kept ranges that must stay, in order of their start
 * @param previous where the direct identifier before this one ends, or -1 for none
 */
export function wordingOf(text: string, finding: Located, kept: Kept, previous: number): Replacement | undefined {
  if (finding.kind === 'direct') {
    const { type } = finding;
    return type === 'name' ? nameWording(text, finding) : numberWording(text, { ...finding, type }, previous);
  }
  return quasiWording(text, finding, kept);
}

function quasiWording(text: string, finding: QuasiIdentifier, kept: Kept): Replacement | undefined {
  switch (finding.attribute) {
    case 'age':
      return ageWording(text, finding);
    case 'sex':
      return undefined;
    case 'condition':
      return conditionWording(text, finding);
    case 'family':
      return familyWording(text, finding, kept);
    case 'ethnicity':
      return originWording(text, finding, kept);
    case 'time':
      return timeWording(text, finding);
    case 'travel':
      return travelWording(text, finding);
    case 'place':
      return placeWording(text, finding);
    case 'occupation':
    case 'role':
    case 'event':
    case 'appearance':
    case 'other':
      return storyWording(text, finding, kept);
  }
}
