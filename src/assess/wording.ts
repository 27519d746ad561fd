import type { QuasiIdentifier } from '../identify/types.ts';
import { ageWording } from './wording/ages.ts';
import type { Kept } from './wording/clauses.ts';
import { conditionWording, familyWording, originWording } from './wording/conditions.ts';
import { nameWording } from './wording/names.ts';
import { numberWording } from './wording/numbers.ts';
import { placeWording, travelWording } from './wording/places.ts';
import type { Located, Replacement } from './wording/replacement.ts';
import { storyWording } from './wording/stories.ts';
import { timeWording } from './wording/times.ts';

/** What else a wording depends on. */
export interface Surroundings {
  /** Ranges that must stay, in order of their start. */
  readonly kept: Kept;
  /** The share at and below which a condition is rare. */
  readonly line: number;
  /** Where the direct identifier before this one ends, or -1 for none. */
  readonly previous: number;
}

/**
 * What is to stand in place of one detail, by its kind; undefined where the detail stays as it
 * is: the sex, a condition that is not rare, an age that is told loosely, a relative.
 */
export function wordingOf(
  text: string,
  finding: Located,
  surroundings: Surroundings,
): Replacement | undefined {
  if (finding.kind === 'quasi') return quasiWording(text, finding, surroundings);
  const { type } = finding;
  return type === 'name'
    ? nameWording(text, finding)
    : numberWording(text, { ...finding, type }, surroundings.previous);
}

function quasiWording(
  text: string,
  finding: QuasiIdentifier,
  { kept, line }: Surroundings,
): Replacement | undefined {
  switch (finding.attribute) {
    case 'age':
      return ageWording(text, finding);
    case 'sex':
      return undefined;
    case 'condition':
      return conditionWording(text, finding, line);
    case 'family':
      return familyWording(text, finding, kept);
    case 'ethnicity':
      return originWording(text, finding, kept);
    case 'time':
      return timeWording(text, finding);
    case 'travel':
      return travelWording(text, finding);
    case 'place':
      return saysHow.test(text.slice(finding.start, finding.end))
        ? storyWording(text, finding, kept)
        : placeWording(text, finding);
    case 'occupation':
    case 'role':
    case 'event':
    case 'appearance':
    case 'other':
      return storyWording(text, finding, kept);
  }
}

/** A place that is told as a clause ("they're above the chip shop", "lives over the pub"). */
const saysHow = /^(?:they|he|she|who|lives?|living|lived|stays|staying|based|it)\b/i;
