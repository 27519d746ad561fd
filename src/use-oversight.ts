import {
  countForOversight,
  countRouted,
  countUndelivered,
  rememberPlaces,
} from './chaperone/count-for-oversight.ts';
import type { NudgeDeliveries } from './chaperone/deliveries.ts';
import { codeOf } from './chaperone/errors.ts';
import type { OversightBook } from './chaperone/oversight.ts';
import type { Clock, Directory, Logger } from './chaperone/ports.ts';
import { repeat } from './chaperone/repeat.ts';
import { Tally } from './chaperone/tally.ts';
import type { ThreadLedger } from './chaperone/thread-ledger.ts';

/** What a crash may lose of the counts. */
const writeMs = 30_000;

export interface OversightParts {
  readonly ledger: ThreadLedger;
  readonly nudges: NudgeDeliveries;
  readonly directory: Directory;
  readonly book: OversightBook;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Counts for oversight: the same ledger, deliveries and directory, each counting in memory, written down twice a minute and at the end. */
export function useOversight({ ledger, nudges, directory, book, clock, log }: OversightParts) {
  const tally = new Tally(clock);
  const places = rememberPlaces(directory);
  const write = async () => {
    const cells = tally.take();
    if (cells.length === 0) return;
    await book.add(cells).catch((error: unknown) => {
      tally.giveBack(cells);
      throw error;
    });
  };
  const failed = (error: unknown) => log.warn('oversight_not_written', { code: codeOf(error) });
  const writing = repeat(write, writeMs, failed);
  return {
    tally,
    directory: places,
    ledger: countForOversight(ledger, { places, tally, clock }),
    nudges: countUndelivered(nudges, { places, tally }),
    noteRouted: countRouted({ places, tally, clock }),
    /** Once nothing more is counted: writes what is left. */
    stop: async () => {
      await writing.stop();
      await write().catch(failed);
    },
  };
}
