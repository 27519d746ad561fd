import { link, readFile, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

export interface FolderLock {
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

/**
 * Holds a folder for this process, by a file that names the holder and is touched every 5 s. PGlite itself does not notice a second
 * opener, which would destroy the data. A holder that was killed is recognised at once on this host, and after 30 s of
 * silence on another that shares the folder.
 * @returns undefined when somebody alive holds it
 * @throws the file system's error when the folder cannot be written
 */
export async function lockFolder(folder: string): Promise<FolderLock | undefined> {
  const path = join(folder, 'in-use.json');
  const self: Holder = { host: hostname(), pid: process.pid, startedAt: Math.round(performance.timeOrigin) };
  if (!(await create(path, self))) {
    if (await isAlive(path, self)) return undefined;
    await unlink(path).catch(() => undefined);
    if (!(await create(path, self))) return undefined;
  }
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

/** Written aside and linked into place: the file appears complete or not at all, and only if it is not there yet. */
async function create(path: string, self: Holder): Promise<boolean> {
  const draft = `${path}.${self.pid}.${self.startedAt}`;
  await writeFile(draft, JSON.stringify(self));
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(draft);
  }
}

async function isAlive(path: string, self: Holder): Promise<boolean> {
  try {
    const holder = JSON.parse(await readFile(path, 'utf8')) as Holder;
    const silence = Date.now() - (await stat(path)).mtimeMs;
    if (holder.host !== self.host || silence > silentMs) return silence <= silentMs;
    return holder.pid === self.pid ? holder.startedAt === self.startedAt : isRunning(holder.pid);
  } catch {
    // Gone in the meantime, or not ours to read: the attempt to create it decides.
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
