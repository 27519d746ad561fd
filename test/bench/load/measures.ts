import type { FireAnswer } from './fire.ts';
import type { Load, LoadMaker, Served } from './stage.ts';

/** One round of load on some servers. */
export interface Round extends FireAnswer {
  /** Microseconds of the processor for each message: the servers' answering threads, and the servers whole. */
  readonly threadMicroseconds: number;
  readonly microseconds: number;
}

/** Fires at servers, and asks them before and after what it has cost them. */
export async function measure(maker: LoadMaker, servers: readonly Served[], load: Load): Promise<Round> {
  const before = await Promise.all(servers.map((server) => server.sample()));
  const answer = await maker.fire(servers, load);
  const after = await Promise.all(servers.map((server) => server.sample()));
  const spent = (kind: 'cpu' | 'threadCpu') =>
    after.reduce((sum, sample, at) => sum + sample[kind] - (before[at]?.[kind] ?? 0), 0) / answer.answered;
  return { ...answer, threadMicroseconds: spent('threadCpu'), microseconds: spent('cpu') };
}

/**
 * Measures several set-ups in turn, round after round, so that what else happens on the machine meets all of them alike.
 * @returns the rounds of each set-up, in its order
 */
export async function inTurn<Name extends string>(
  rounds: number,
  setUps: Readonly<Record<Name, () => Promise<Round>>>,
): Promise<Record<Name, Round[]>> {
  const names = Object.keys(setUps) as Name[];
  const found = Object.fromEntries(names.map((name) => [name, [] as Round[]])) as Record<Name, Round[]>;
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) {
      const measured = await setUps[name]();
      found[name].push(measured);
      say(
        `  round ${round + 1} of ${rounds}, ${name.padEnd(12)} ${whole(measured.perSecond).padStart(6)} messages/s, ` +
          `${whole(measured.threadMicroseconds)} µs of the answering thread each`,
      );
    }
  return found;
}

/** Median of the ratios of the rounds' values, round by round. */
export function ratioOf(
  some: readonly Round[],
  others: readonly Round[],
  value: (round: Round) => number,
): number {
  return median(some.map((round, at) => value(round) / value(others[at] ?? round)));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/**
 * The least of the rounds' times of the answering thread: other work on the machine adds to a round and never takes away, so that of
 * many short rounds the quietest tells most.
 */
export const leastThread = (rounds: readonly Round[]): number =>
  Math.min(...rounds.map(({ threadMicroseconds }) => threadMicroseconds));

export const perSecond = ({ perSecond }: Round): number => perSecond;
export const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');
/** Two digits behind the point, as the figures are printed. */
export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

export function say(line: string): void {
  console.log(line);
}
