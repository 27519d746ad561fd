import { readNumbers } from './beside-names.ts';
import type { Document } from './document.ts';
import { Stretches } from './matching/stretches.ts';
import { scoreNames } from './names/score.ts';
import { readPost } from './read-post.ts';
import { nameFinding } from './recognizers/name.ts';
import type { DirectIdentifier, IdentifyContext } from './types.ts';

/**
 * Every name, telephone, number and date of birth in a text that is perhaps a patient's, those that `identify` reports and weaker ones:
 * for a safer wording of a text that tells a patient's identifier besides, in which a patient who is left standing costs more than a colleague who
 * is left out. Nobody on the roster. Not overlapping, in no order; an empty text has none.
 */
export function readPerhaps(text: string, context: IdentifyContext): DirectIdentifier[] {
  const document = readPost(text, context.followsDetails);
  const taken = new Stretches();
  const found: DirectIdentifier[] = [];
  for (const one of [...readNumbers(document, context), ...perhapsNames(document, context)]) {
    if (taken.overlap(one)) continue;
    taken.take(one);
    found.push({ ...one, ...document.origin(one.start, one.end) });
  }
  return found;
}

/** Of the names above this in posts that name a patient, three in five are a patient's too; of those below, one in four. */
const LEAST_FOR_WORDING = -1;

const perhapsNames = (document: Document, context: IdentifyContext): DirectIdentifier[] =>
  scoreNames(document, context)
    .filter(({ score, staff }) => score >= LEAST_FOR_WORDING && staff === 'none')
    .map((scored) => nameFinding(scored, 'perhaps'));
