import { closeSync, fsyncSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { errorField } from '../../src/chaperone/errors.ts';
import { type Lock, lockFile } from '../../src/store/folder-lock.ts';
import { Ended, exitCodes } from './ended.ts';
import { type Failure, failures } from './failures.ts';

/** How a team came out. All but `failed` are done and are not looked at again. */
export const outcomes = [
  'installed',
  'already',
  'upgraded',
  'current',
  'removed',
  'absent',
  'failed',
] as const;
export type Outcome = (typeof outcomes)[number];

/** What happened to a team: ids and codes only, so that the file may be kept. */
export interface Result {
  readonly team: string;
  readonly outcome: Outcome;
  readonly failure?: Failure | undefined;
  /** The version that the team has now, where it is known. */
  readonly version?: string | undefined;
}

/** What a result file is about; a file of another run is refused. */
export interface RunIdentity {
  readonly command: string;
  readonly tenant: string;
  /** The catalogue's id of the app. */
  readonly app: string;
}

export interface ResultFile {
  /** The latest of each team. */
  readonly known: ReadonlyMap<string, Result>;
  /** Adds a line. @throws Ended when it cannot be written, as on a full disk */
  add(result: Result): void;
  close(): Promise<void>;
}

const head = z.object({ command: z.string(), tenant: z.string(), app: z.string() });
const line = z.object({
  team: z.guid(),
  outcome: z.enum(outcomes),
  failure: z.enum(Object.keys(failures) as [Failure, ...Failure[]]).optional(),
  version: z.string().optional(),
});

/** Reads what earlier runs have written; nothing where the file does not exist. @throws Ended when it is another run's, or no result file */
export function readResults(file: string, run: RunIdentity): ReadonlyMap<string, Result> {
  return read(file, run).known;
}

/**
 * Opens a result file to go on with it, and holds it against another run. A last line that a crash has cut off is removed; a line that
 * a loss of power takes with it does no harm, since what it told is found out again.
 * @throws Ended `busy` when another run has it; as `readResults` else
 */
export async function openResults(file: string, run: RunIdentity): Promise<ResultFile> {
  const lock = await hold(file);
  try {
    const { known, whole, size } = read(file, run);
    if (size > whole) truncateSync(file, whole);
    const descriptor = openSync(file, 'a');
    const write = (value: object) => {
      try {
        writeSync(descriptor, `${JSON.stringify(value)}\n`);
      } catch (error) {
        throw new Ended(exitCodes.incomplete, cannotWrite(file, error));
      }
    };
    if (whole === 0) write(run);
    return {
      known,
      add: (result) => write({ at: new Date().toISOString(), ...result }),
      async close() {
        fsyncSync(descriptor);
        closeSync(descriptor);
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error instanceof Ended ? error : new Ended(exitCodes.usage, cannotWrite(file, error));
  }
}

async function hold(file: string): Promise<Lock> {
  let lock: Lock | undefined;
  try {
    lock = await lockFile(`${file}.lock`);
  } catch (error) {
    throw new Ended(exitCodes.usage, cannotWrite(file, error));
  }
  if (lock) return lock;
  throw new Ended(
    exitCodes.busy,
    `Another run has the result file ${file}. Wait until it has ended. Two at once would ask Graph for everything twice.`,
  );
}

function cannotWrite(file: string, error: unknown): string {
  return `The result file ${file} cannot be written (${String(errorField(error, 'code') ?? 'unknown')}). Give another with --results.`;
}

/** @returns what is known, the bytes of the whole lines, and those of the file */
function read(file: string, run: RunIdentity) {
  const known = new Map<string, Result>();
  const bytes = readBytes(file);
  const whole = bytes.lastIndexOf(0x0a) + 1;
  const lines = bytes.subarray(0, whole).toString('utf8').split('\n').slice(0, -1);
  for (const [index, text] of lines.entries()) {
    if (index === 0) sameRun(file, parse(text), run);
    else {
      const result = line.safeParse(parse(text));
      if (!result.success)
        throw new Ended(
          exitCodes.usage,
          `Line ${index + 1} of ${file} is none of this tool's. Give another file with --results.`,
        );
      known.set(result.data.team, result.data);
    }
  }
  return { known, whole, size: bytes.length };
}

function sameRun(file: string, text: unknown, run: RunIdentity): void {
  const earlier = head.safeParse(text);
  const problem = !earlier.success
    ? 'it is no result file of this tool'
    : earlier.data.command !== run.command
      ? `it is of the command ${earlier.data.command}`
      : earlier.data.tenant !== run.tenant
        ? 'it is of another tenant'
        : earlier.data.app !== run.app
          ? 'it is of another app'
          : undefined;
  if (problem)
    throw new Ended(
      exitCodes.usage,
      `${file} cannot be gone on with: ${problem}. Give another with --results.`,
    );
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if (errorField(error, 'code') === 'ENOENT') return Buffer.alloc(0);
    throw new Ended(exitCodes.usage, `The result file ${file} cannot be read.`);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
