import { EVENT_SHARES } from '../lexicons/times.ts';
import { readAges } from '../people/age-expressions.ts';
import { isTask, pointsAtSomebody, sentenceAround, tellsWhatBefell } from '../people/patient-cues.ts';
import { isUnreal } from '../people/staff-cues.ts';
import { readTimes } from '../people/time-expressions.ts';
import type { Recognizer } from '../recognizer.ts';
import type { QuasiIdentifier } from '../types.ts';

/**
 * Finds when something befell a patient: admission, fall, operation, birth, discharge. Times of meetings, rotas,
 * deliveries and tasks are left alone: the sentence must speak of a patient.
 */
export const time: Recognizer = {
  name: 'time',
  recognize(document, context) {
    const found: QuasiIdentifier[] = [];
    for (const told of readTimes(document, context.at)) {
      if (isUnreal(document) || isTask(document.text, told.start)) continue;
      if (
        !tellsWhatBefell(
          sentenceAround(document.text, told.start, told.end),
          readAges(document).length > 0 || pointsAtSomebody(document),
        )
      )
        continue;
      found.push({
        kind: 'quasi',
        attribute: 'time',
        start: told.start,
        end: told.end,
        values: told.values,
        share: EVENT_SHARES[told.window],
        uncertainty: 3,
        unique: false,
        reason: `time:${told.window}`,
      });
    }
    return found;
  },
};
