import { readFile, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from './database-error.ts';

export interface Lock {
  release(): Promise<void>;
}

interface Holder {
  readonly host: string;
  readonly pid: number;
  /** Tells a process from an earlier one with the same id, as in a container that restarts. */
  readonly startedAt: number;
}

const beatMs = 5_000;
const silentMs = 30_000;
const settleMs = 100;

/**
 * Holds a folder for this process, by a file that names the holder and is touched every 5 s. PGlite itself does not notice a second
 * opener, which would destroy the data. A holder that was killed is recognised at once on this host, and after 30 s of
 * silence on another that shares the folder.
 * @returns undefined when somebody alive holds it
 * @throws the file system's error when the folder cannot be written
 */
export function lockFolder(folder: string): Promise<Lock | undefined> {
  return lockFile(join(folder, 'in-use.json'));
}

/** The same with the path of the file that stands for what is held. */
export async function lockFile(path: string): Promise<Lock | undefined> {
  const self: Holder = { host: hostname(), pid: process.pid, startedAt: Math.round(performance.timeOrigin) };
  if (!(await create(path, self)) && ((await isAlive(path, self)) || !(await takeOver(path, self))))
    return undefined;
  const beat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, beatMs);
  beat.unref();
  return {
    release: async () => {
      clearInterval(beat);
      await unlink(path).catch(() => undefined);
    },
  };
}

async function create(path: string, self: Holder): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(self), { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Two that find the same dead holder may both remove its file; the one whose name stands after a moment has it. */
async function takeOver(path: string, self: Holder): Promise<boolean> {
  await unlink(path).catch(() => undefined);
  if (!(await create(path, self))) return false;
  await pause(settleMs);
  const holder = await read(path);
  return holder?.pid === self.pid && holder.host === self.host && holder.startedAt === self.startedAt;
}

async function isAlive(path: string, self: Holder): Promise<boolean> {
  const touched = await stat(path).then(
    (file) => file.mtimeMs,
    () => 0,
  );
  if (Date.now() - touched > silentMs) return false;
  const holder = await read(path);
  // Half-written by somebody who is starting right now, or from a host whose processes cannot be asked.
  if (!holder || holder.host !== self.host) return true;
  return holder.pid === self.pid ? holder.startedAt === self.startedAt : isRunning(holder.pid);
}

async function read(path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
