import type { Failure } from './failures.ts';
import type { Progress } from './progress.ts';
import type { Team } from './teams.ts';

/** What a team's turn gave; `stopped` where it was not come to, and will be in the next run. */
export type TeamDone<T> =
  | { readonly kind: 'done'; readonly value: T }
  | TeamFailed
  | { readonly kind: 'stopped' };
export interface TeamFailed {
  readonly kind: 'failed';
  readonly failure: Failure;
}

export interface OverTeams<T> {
  readonly teams: readonly Team[];
  work(team: Team): Promise<TeamDone<T>>;
  /** Called once for each team that came to an end. */
  ended(team: Team, done: { readonly kind: 'done'; readonly value: T } | TeamFailed): void;
  readonly progress: Progress;
  /** Stopped from outside, or here when going on makes no sense. */
  readonly stop: AbortController;
}

// Enough to hide the time that an answer takes; the rate is the pace's affair.
const atOnce = 24;
// So many refusals, one after the other and nothing else, are the registration's or the tenant's fault and no team's.
const refusalsInARow = 25;

/**
 * Goes over teams, some at once. When it is stopped, those that have begun come to their end and no other begins.
 * @returns why it stopped by itself: every team would have come out so
 */
export async function overTeams<T>({
  teams,
  work,
  ended,
  progress,
  stop,
}: OverTeams<T>): Promise<Failure | undefined> {
  let halted: Failure | undefined;
  let refusals = 0;
  const queue = teams.values();

  function judge(done: TeamDone<T>): void {
    const failure = done.kind === 'failed' ? done.failure : undefined;
    refusals = failure === 'not_permitted' ? refusals + 1 : 0;
    if (failure !== 'token_refused' && refusals < refusalsInARow) return;
    halted ??= failure;
    stop.abort();
  }

  async function worker(): Promise<void> {
    for (const team of queue) {
      if (stop.signal.aborted) return;
      const done = await work(team);
      if (done.kind === 'stopped') return;
      ended(team, done);
      progress.done(done.kind === 'failed');
      judge(done);
    }
  }

  try {
    await Promise.all(Array.from({ length: Math.min(atOnce, teams.length) }, worker));
  } catch (error) {
    stop.abort();
    throw error;
  } finally {
    progress.end();
  }
  return halted;
}
