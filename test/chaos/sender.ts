import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from './chance.ts';
import type { Fleet } from './fleet.ts';
import { activityOf, type ChaosThread, inventThread } from './threads.ts';

/** Teams, as far as it delivers activities: again when they got no 2xx, sometimes twice, not always in order. */
export interface Sender {
  /** Invents threads and delivers them until it is told to stop. */
  run(stopped: () => boolean): Promise<void>;
  /** Delivers what Teams had given up, as a catch-up would, until everything has been taken. */
  catchUp(): Promise<void>;
  /** Sends an activity once to some instance. The status, or undefined where there was none, and the body. */
  send(activity: object): Promise<{ status: number; body: string } | undefined>;
  readonly threads: readonly ChaosThread[];
  readonly counts: SenderCounts;
}

export interface SenderCounts {
  /** Messages, edits and deletions. */
  happenings: number;
  /** Requests, the repeated ones among them. */
  requests: number;
  /** Answers other than 2xx, and requests without an answer. */
  failures: number;
  /** Activities that were given up after their last try, and delivered by the catch-up. */
  givenUp: number;
  /** Activities that were delivered twice though the first was taken. */
  doubled: number;
}

/** Threads that are written at the same time, and happenings of one of them. */
const lanes = 6;
const mostAtOnce = 3;
const tries = 4;
/** As long as the platform waits for an answer. */
const patienceMs = 15_000;

/** @param authorize gives the header of a request @param serviceUrl stands in the activities */
export function createSender(
  fleet: Fleet,
  chance: Chance,
  authorize: () => Promise<string>,
  serviceUrl: string,
): Sender {
  const threads: ChaosThread[] = [];
  const givenUp: object[] = [];
  const counts: SenderCounts = { happenings: 0, requests: 0, failures: 0, givenUp: 0, doubled: 0 };

  async function send(activity: object) {
    const address = fleet.address(chance.between(0, fleet.size - 1));
    if (!address) return undefined;
    try {
      const response = await fetch(`${address}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: await authorize() },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(patienceMs),
      });
      return { status: response.status, body: await response.text() };
    } catch {
      return undefined;
    }
  }

  async function isTaken(activity: object): Promise<boolean> {
    counts.requests += 1;
    const answer = await send(activity);
    const taken = answer !== undefined && answer.status >= 200 && answer.status < 300;
    if (!taken) counts.failures += 1;
    return taken;
  }

  async function deliver(activity: object): Promise<void> {
    for (let attempt = 0; attempt < tries; attempt += 1) {
      if (attempt > 0) await pause(chance.between(200, 1_500));
      if (await isTaken(activity)) {
        if (chance.is(0.05)) {
          counts.doubled += 1;
          await isTaken(activity);
        }
        return;
      }
    }
    counts.givenUp += 1;
    givenUp.push(activity);
  }

  async function tell(thread: ChaosThread): Promise<void> {
    const atOnce = chance.between(1, mostAtOnce);
    const waiting = [...thread.order];
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
          const happening = thread.happenings[at];
          if (happening) await deliver(activityOf(thread, happening, serviceUrl));
          await pause(chance.between(0, 120));
        }
      }),
    );
  }

  return {
    threads,
    counts,
    send,
    run: async (stopped) => {
      await Promise.all(
        Array.from({ length: lanes }, async () => {
          while (!stopped()) {
            const thread = inventThread(threads.length, chance);
            threads.push(thread);
            counts.happenings += thread.happenings.length;
            await tell(thread);
          }
        }),
      );
    },
    catchUp: async () => {
      for (let activity = givenUp.shift(); activity; activity = givenUp.shift())
        if (!(await isTaken(activity))) {
          givenUp.push(activity);
          await pause(200);
        }
    },
  };
}
