import type { Document } from '../document.ts';
import { readBareAges } from './bare-ages.ts';
import { readDecades } from './decades.ts';
import { readInfantAges } from './infant-ages.ts';
import { readLabelledAges } from './labelled-ages.ts';
import type { Sex } from './person-words.ts';
import { readWordAges } from './word-ages.ts';

/** An age as it stands in a text, with the sex where one expression tells both ("34F"). */
export interface AgeExpression {
  readonly start: number;
  readonly end: number;
  /** Canonical values, the most exact first: "34", "30s", "adult". */
  readonly values: readonly string[];
  readonly share: number;
  readonly uncertainty: number;
  readonly sex: Sex | undefined;
  /** Which shape it was found by: a code with nothing of the text. */
  readonly shape: string;
}

// Age and sex are read from the same expressions by two recognizers; the reading is shared while the document lives.
const readings = new WeakMap<Document, readonly AgeExpression[]>();

/** Every age told in a document; of two that overlap, the more explicit shape. An empty document gives an empty list. */
export function readAges(document: Document): readonly AgeExpression[] {
  const known = readings.get(document);
  if (known) return known;
  const found: AgeExpression[] = [];
  const add = (expressions: readonly AgeExpression[]) => {
    for (const next of expressions) {
      if (!found.some((other) => other.start < next.end && next.start < other.end)) found.push(next);
    }
  };
  if (document.hasDigit) {
    add(readInfantAges(document));
    add(readLabelledAges(document));
    add(readDecades(document));
    add(readBareAges(document));
  }
  add(readWordAges(document));
  readings.set(document, found);
  return found;
}
