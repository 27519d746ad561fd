import { setTimeout as pause } from 'node:timers/promises';
import type { PostgresServer } from '../support/postgres-server.ts';
import type { Chance } from './chance.ts';
import type { Fleet } from './fleet.ts';

/** What is done to the program and its database. */
const kinds = [
  'instance killed',
  'instance stopped in good order',
  'instance frozen',
  'clock set wrong',
  'database stopped and started',
  'database crashed',
  'database connections cut',
] as const;
export type Fault = (typeof kinds)[number];

/** The same share for each, but that a database away stops everything else, and an instance's death is what matters most. */
const weights: Readonly<Record<Fault, number>> = {
  'instance killed': 6,
  'instance stopped in good order': 2,
  'instance frozen': 2,
  'clock set wrong': 3,
  'database stopped and started': 1,
  'database crashed': 1,
  'database connections cut': 2,
};

/** Beyond ten minutes a nudge has missed its moment; signed tokens bear five. */
const clockErrors = [-240_000, -60_000, 30_000, 240_000, 660_000];

/** Injects faults, one after the other with pauses, each kind once before it is left to chance. Gives the counts. */
export async function injectFaults(
  { fleet, server, cut }: { fleet: Fleet; server: PostgresServer; cut: () => Promise<void> },
  chance: Chance,
  stopped: () => boolean,
  tell: (fault: Fault) => void,
): Promise<Map<Fault, number>> {
  const counts = new Map<Fault, number>();
  const urn = kinds.flatMap((kind) => Array.from({ length: weights[kind] }, () => kind));
  const first = [...kinds].sort(() => chance.next() - 0.5);
  const some = () => chance.between(0, fleet.size - 1);
  const acts: Readonly<Record<Fault, () => unknown>> = {
    'instance killed': () => fleet.end(some(), 'SIGKILL'),
    'instance stopped in good order': () => fleet.end(some(), 'SIGTERM'),
    'instance frozen': () => fleet.freeze(some(), chance.between(1_000, 14_000)),
    'clock set wrong': () => fleet.setClock(some(), chance.pick(clockErrors)),
    'database stopped and started': () => server.restart('fast', chance.between(200, 3_000)),
    'database crashed': () => server.restart('crash', chance.between(0, 2_000)),
    'database connections cut': cut,
  };
  for (;;) {
    await pause(chance.between(600, 3_500));
    if (stopped()) return counts;
    const fault = first.pop() ?? chance.pick(urn);
    counts.set(fault, (counts.get(fault) ?? 0) + 1);
    tell(fault);
    await acts[fault]();
  }
}
