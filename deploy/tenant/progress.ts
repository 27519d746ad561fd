import cliProgress from 'cli-progress';
import type { Terminal } from './terminal.ts';

/** Tells how far a run has come. */
export interface Progress {
  done(failed: boolean): void;
  end(): void;
}

const plainEveryMs = 10_000;

/** A bar on a terminal; elsewhere, as in a log, a line every ten seconds. */
export function showProgress(terminal: Terminal, total: number, what: string): Progress {
  return terminal.notes.isTTY ? bar(terminal, total, what) : lines(terminal, total, what);
}

function bar({ notes }: Terminal, total: number, what: string): Progress {
  const shown = new cliProgress.SingleBar(
    {
      stream: notes,
      format: `${what} [{bar}] {value}/{total}, {failed} failed, {eta_formatted} to go`,
      etaBuffer: 200,
      // Ctrl-C is the run's own affair.
      gracefulExit: false,
    },
    cliProgress.Presets.legacy,
  );
  let failures = 0;
  shown.start(total, 0, { failed: 0 });
  return {
    done(failed) {
      if (failed) failures += 1;
      shown.increment(1, { failed: failures });
    },
    end: () => shown.stop(),
  };
}

function lines(terminal: Terminal, total: number, what: string): Progress {
  let count = 0;
  let failures = 0;
  const say = () => terminal.note(`${what} ${count}/${total}, ${failures} failed`);
  const timer = setInterval(say, plainEveryMs);
  return {
    done(failed) {
      count += 1;
      if (failed) failures += 1;
    },
    end() {
      clearInterval(timer);
      say();
    },
  };
}
