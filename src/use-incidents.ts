import { randomUUID } from 'node:crypto';
import type { IncidentDeps } from './chaperone/declare-incident.ts';
import { codeOf } from './chaperone/errors.ts';
import type { Incident } from './chaperone/incident.ts';
import type { Logger, SendResult } from './chaperone/ports.ts';
import { type Repeating, repeat } from './chaperone/repeat.ts';
import type { ReviewDeps } from './chaperone/review.ts';
import { tidyUp } from './chaperone/tidy-up.ts';
import type { Store } from './store/store.ts';
import { tellThread } from './teams/channel-notice.ts';
import { incidentEndInWords } from './teams/incident-words.ts';
import { answerInTime } from './teams/patiently.ts';
import type { Voice } from './teams/write-message.ts';

/** How soon after its end an incident is tidied up, by whichever instance comes first. In milliseconds. */
const tidyUpMs = 5_000;

/** What Chaperone does about major incidents, besides keeping silent. */
export interface UseOfIncidents {
  /** What declaring and ending one needs. */
  readonly deps: IncidentDeps;
  /** Says something in the thread in which one was declared, to whoever waits for it; how that fails is logged. */
  tell(text: string, incident: Incident): Promise<SendResult>;
  /** Begins to tidy up after those that have ended. */
  tidy(): Repeating;
}

/** Puts together what major incidents need. */
export function useIncidents(
  review: ReviewDeps,
  { settings, incidents }: Pick<Store, 'settings' | 'incidents'>,
  voice: Voice,
  log: Logger,
): UseOfIncidents {
  const { directory, clock } = review;
  const tell = (text: string, incident: Incident) => tellThread(text, incident, voice);
  const tellEnd = (incident: Incident) => tell(incidentEndInWords(incident.scope), incident);
  return {
    deps: { directory, settings, incidents, clock, reading: review.settings, newId: randomUUID },
    tell: (text, incident) => answerInTime(log, () => tell(text, incident)),
    tidy: () =>
      repeat(
        (ending) => tidyUp({ ...review, incidents, tellEnd, log }, ending),
        tidyUpMs,
        (error) => log.warn('tidy_up_failed', { code: codeOf(error) }),
      ),
  };
}
