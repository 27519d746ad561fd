import type { Document } from '../document.ts';
import { Fact } from '../matching/fact.ts';
import { Stretches } from '../matching/stretches.ts';
import { readBareAges } from './bare-ages.ts';
import { readDecades } from './decades.ts';
import { readInfantAges } from './infant-ages.ts';
import { readLabelledAges } from './labelled-ages.ts';
import type { Sex } from './person-words.ts';
import { readWordAges } from './word-ages.ts';

/** Which shape an age was found by: a code with nothing of the text. */
export type AgeShape =
  | 'about'
  | 'after-term'
  | 'after-value'
  | 'aged'
  | 'alone'
  | 'asked'
  | 'between-commas'
  | 'birthday'
  | 'bracketed'
  | 'counted'
  | 'day-of-life'
  | 'decade'
  | 'decade-word'
  | 'introduced'
  | 'only'
  | 'person-after'
  | 'person-before'
  | 'pronoun'
  | 'school-year'
  | 'sex-first'
  | 'sex-letter'
  | 'short'
  | 'stage'
  | 'story'
  | 'unit'
  | 'weeker'
  | 'word'
  | 'years-alone';

/** An age as it stands in a text, with the sex where one expression tells both ("34F"). */
export interface AgeExpression {
  readonly start: number;
  readonly end: number;
  /** Canonical values, the most exact first: "34", "30s", "adult". */
  readonly values: readonly string[];
  readonly share: number;
  readonly uncertainty: number;
  readonly sex: Sex | undefined;
  readonly shape: AgeShape;
}

/** Every age told in a document; of two that overlap, the more explicit shape. An empty document gives an empty list. */
export function readAges(document: Document): readonly AgeExpression[] {
  return ages.of(document);
}

const ages = new Fact((document): readonly AgeExpression[] => {
  const found: AgeExpression[] = [];
  const taken = new Stretches();
  const add = (expressions: readonly AgeExpression[]) => {
    for (const next of expressions) {
      if (taken.overlap(next)) continue;
      found.push(next);
      taken.take(next);
    }
  };
  if (document.hasDigit) {
    add(readInfantAges(document));
    add(readLabelledAges(document));
    add(readDecades(document));
    add(readBareAges(document));
  }
  add(readWordAges(document));
  return found;
});
