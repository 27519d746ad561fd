import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { untilAnswers } from '../../demo/playground.ts';
import { demoTenant } from '../../src/config.ts';
import { cardAction, publicServiceUrl, tenantId } from './activities.ts';
import { compiled } from './compiled.ts';
import { sowDatabase } from './embedded-seed.ts';
import { freePort } from './free-port.ts';

/** What the program answered to a request. */
export interface Answer {
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

/** Chaperone as a process of its own: in demo mode, or as in production (`production-program.ts`). */
export interface Program {
  /** Its address, without a slash at the end. */
  readonly root: string;
  /** Everything that it has printed so far, on standard output and standard error. */
  printed(): string;
  /** Posts a body to `/api/messages` as it stands. */
  postRaw(body: string | Buffer, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  post(activity: object): Promise<Answer>;
  /** Any other request; the path begins with a slash. */
  request(path: string, method?: string, init?: RequestInit): Promise<Answer>;
  metrics(): Promise<Answer>;
  /** An activity of `activities.ts` as it comes from the program's tenant, through the connector at `serviceUrl`. */
  fromTenant(activity: object, serviceUrl: string): object;
  /** The `Authorization` of somebody who has signed in. */
  signedInAs(who: 'clinician' | 'administrator'): Promise<string>;
  signal(name: NodeJS.Signals): void;
  /** Resolves when it has gone, with its exit code, or null when a signal ended it. */
  readonly gone: Promise<number | null>;
  /** Asks it to end and waits; the exit code, or null when it had to be killed. */
  stop(): Promise<number | null>;
  /** Ends it at once, as a lost machine does. */
  kill(): Promise<void>;
}

const main = join(import.meta.dirname, '../../src/main.ts');

/**
 * Starts `src/main.ts --demo` on free ports and waits until it answers.
 * @param settings further environment variables
 * @param from `nothing` lets it make its database itself
 * @throws Error when it does not come to answer
 */
export async function startProgram(
  folder: string,
  settings: Readonly<Record<string, string>> = {},
  from: 'nothing' | 'seed' = 'seed',
): Promise<Program> {
  const [port, metricsPort] = [await freePort(), await freePort()];
  if (from === 'seed' && settings.CHAPERONE_DATABASE_URL === undefined) sowDatabase(folder);
  const child = spawn(process.execPath, [main, '--demo'], {
    env: {
      PATH: process.env.PATH,
      ...compiled,
      CHAPERONE_PORT: `${port}`,
      CHAPERONE_METRICS_PORT: `${metricsPort}`,
      CHAPERONE_DATA_FOLDER: folder,
      // Whatever it wrote beside its data would lie in that folder too.
      TMPDIR: folder,
      HOME: folder,
      ...settings,
    },
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const running = watchProcess(child);
  const root = `http://127.0.0.1:${port}`;
  await untilAlive(`${root}/healthz`, child).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw new Error(`The program did not start. It printed: ${running.printed()}`, { cause: error });
  });
  const postRaw: Program['postRaw'] = (body, headers) => postBody(root, body, headers);
  return {
    ...running,
    ...askAt(root, metricsPort),
    postRaw,
    post: (activity) => postRaw(JSON.stringify(activity)),
    fromTenant: inDemo,
    signedInAs: async (who) => `Demo ${who}`,
  };
}

/** What a process prints, and how it is ended. */
export function watchProcess(
  child: ChildProcess,
): Pick<Program, 'printed' | 'signal' | 'gone' | 'stop' | 'kill'> {
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  return {
    printed: () => printed,
    signal: (name) => void child.kill(name),
    gone: new Promise<number | null>((resolve) => child.once('close', resolve)),
    stop: async () => {
      await ended(child, 'SIGTERM', 30_000);
      return child.exitCode;
    },
    kill: () => ended(child, 'SIGKILL', 30_000),
  };
}

/** How a program that answers at `root` is asked for anything but to take an activity. */
export function askAt(root: string, metricsPort: number): Pick<Program, 'root' | 'request' | 'metrics'> {
  return {
    root,
    request: (path, method = 'GET', init = {}) => read(`${root}${path}`, { ...init, method }),
    metrics: () => read(`http://127.0.0.1:${metricsPort}/metrics`, {}),
  };
}

/** Posts a body to `/api/messages` as it stands. */
export function postBody(
  root: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return read(`${root}/api/messages`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

/** Sends a signal and waits until the process has gone and everything that it printed is read; insists after a time. */
function ended(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL', patienceMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const insist = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    child.once('close', () => {
      clearTimeout(insist);
      resolve();
    });
    child.kill(signal);
  });
}

/** A start creates a database, which takes long on a busy machine: one more patience is had than for the demo. */
async function untilAlive(address: string, child: ChildProcess): Promise<void> {
  try {
    await untilAnswers(address, child).catch(() => untilAnswers(address, child));
  } catch (error) {
    await ended(child, 'SIGKILL', 30_000);
    throw error;
  }
}

async function read(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
  return { status: response.status, headers, body: await response.text() };
}

/** An activity of `activities.ts` as it comes from the demo's tenant, through the connector at `serviceUrl`. */
export function inDemo(activity: object, serviceUrl: string): object {
  return JSON.parse(
    JSON.stringify(activity).replaceAll(tenantId, demoTenant).replaceAll(publicServiceUrl, serviceUrl),
  ) as object;
}

/**
 * The activity that a client sends when the button with this verb is pressed on a card: the button's own data, with what was
 * typed and chosen.
 * @throws RangeError when the card has no such button
 */
export function pressed(
  card: unknown,
  verb: string,
  inputs: object,
  fields: Record<string, unknown>,
): Record<string, unknown> {
  const button = findButton(card, verb);
  if (!button) throw new RangeError(`The card has no button "${verb}".`);
  return cardAction(verb, { ...button, ...inputs }, fields);
}

function findButton(part: unknown, verb: string): object | undefined {
  if (typeof part !== 'object' || part === null) return undefined;
  if ('type' in part && part.type === 'Action.Execute' && 'verb' in part && part.verb === verb)
    return 'data' in part ? (part.data as object) : {};
  for (const child of Object.values(part)) {
    const found = findButton(child, verb);
    if (found) return found;
  }
  return undefined;
}

/** Resolves with the first value that `look` gives other than undefined. @throws Error after `patienceMs` without one. */
export async function eventually<T>(
  look: () => T | undefined | Promise<T | undefined>,
  patienceMs = 30_000,
): Promise<T> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > deadline)
      throw new Error(`It did not happen within ${patienceMs / 1000} s: ${look}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
