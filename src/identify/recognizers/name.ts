import type { Document } from '../document.ts';
import { findNamedFiles } from '../names/named-files.ts';
import { LEAST, type ScoredName, scoreNames } from '../names/score.ts';
import { nameValues } from '../names/values.ts';
import type { Recognizer } from '../recognizer.ts';
import type { DirectIdentifier, IdentifyContext } from '../types.ts';

/**
 * Names of patients and of their relatives: runs of words that may be a name (names/candidates.ts), each with cues for a patient and
 * for a colleague (names/cues.ts), whose weights are added up (names/weights.json).
 */
export const name: Recognizer = {
  name: 'name',
  recognize(document: Document, context: IdentifyContext): readonly DirectIdentifier[] {
    const named = scoreNames(document, context)
      .filter(({ score }) => score >= LEAST)
      .map((scored) => nameFinding(scored, scored.reason));
    const files = findNamedFiles(document, context);
    return files.length === 0 ? named : [...named, ...files];
  },
};

/** A name as a finding, with the odds that it is a patient's. */
export const nameFinding = ({ candidate, score }: ScoredName, reason: string): DirectIdentifier => ({
  kind: 'direct',
  type: 'name',
  start: candidate.start,
  end: candidate.end,
  values: nameValues(candidate),
  odds: score,
  reason: `name:${reason}`,
});
