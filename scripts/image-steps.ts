/**
 * npm run image-steps -- [--keep]: does what deploy/Dockerfile says, step by step, in a folder of its own and without Docker: copies only
 * what git holds and .dockerignore lets in, runs the commands of the build, puts together the image's files, and starts them as
 * the image would: as nobody, with nothing writable, and asks its health. Shows that the steps work; not that the base images do.
 */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../test/support/free-port.ts';

interface Step {
  readonly word: string;
  readonly rest: string;
}

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'chaperone-image-'));
const say = (text: string) => process.stdout.write(`${text}\n`);
/** What the image calls `nonroot`. */
const nobody = 65_532;

/** The steps of each stage; the one without a name runs. */
function readStages(): readonly (readonly Step[])[] {
  const lines = readFileSync(join(root, 'deploy/Dockerfile'), 'utf8')
    .replace(/\\\n\s*/g, '')
    .split('\n');
  const steps = lines.flatMap((line) => {
    const [, word = '', rest = ''] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
    return word === '' ? [] : [{ word, rest }];
  });
  const starts = steps.flatMap(({ word }, at) => (word === 'FROM' ? [at] : []));
  return starts.map((start, at) => steps.slice(start + 1, starts[at + 1]));
}

/** Copies as `COPY` does: a folder's content into a folder of its name, a file into a folder. */
function copy(from: string, rest: string, to: string): void {
  const parts = rest.split(' ').filter((part) => !part.startsWith('--'));
  const target = join(to, parts.at(-1) ?? '');
  for (const name of parts.slice(0, -1)) {
    const source = join(from, name.replace(/^\/app\//, ''));
    const isFolder = !(parts.at(-1) ?? '').endsWith('/');
    mkdirSync(target, { recursive: true });
    cpSync(source, isFolder ? target : join(target, name.split('/').at(-1) ?? ''), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
}

/** The build's context: what git tracks, and .dockerignore names. */
function takeContext(): string {
  const context = join(folder, 'context');
  const allowed = readFileSync(join(root, '.dockerignore'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1));
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
  for (const file of tracked.filter((name) =>
    allowed.some((top) => name === top || name.startsWith(`${top}/`)),
  )) {
    mkdirSync(join(context, dirname(file)), { recursive: true });
    cpSync(join(root, file), join(context, file));
  }
  return context;
}

function build(steps: readonly Step[], context: string): string {
  const place = join(folder, 'build');
  mkdirSync(place);
  // The image for the build has this node, where others may have an older one.
  const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH}` };
  for (const { word, rest } of steps) {
    if (word === 'COPY') copy(context, rest, place);
    if (word !== 'RUN') continue;
    const started = performance.now();
    execFileSync('sh', ['-c', rest], { cwd: place, env, stdio: ['ignore', 'ignore', 'inherit'] });
    say(`RUN ${rest}: ${Math.round((performance.now() - started) / 1000)} s`);
  }
  return place;
}

/** Starts the image's files as its last lines say, with invented settings, and asks what its HEALTHCHECK asks. */
async function start(steps: readonly Step[], image: string): Promise<void> {
  const wordsOf = (name: string) => steps.find(({ word }) => word === name)?.rest ?? '';
  const args: string[] = JSON.parse(wordsOf('CMD'));
  const [, health = '[]'] = /CMD (\[.*\])$/.exec(wordsOf('HEALTHCHECK')) ?? [];
  const data = join(folder, 'data');
  mkdirSync(data);
  // The one place that it may write to; in the image the database is elsewhere.
  chmodSync(data, 0o777);
  chmodSync(folder, 0o755);
  execFileSync('chmod', ['-R', 'a-w,a+rX', image]);
  const [port, metrics] = [await freePort(), await freePort()];
  const id = '11111111-2222-4333-8444-555555555555';
  const settings = {
    ...Object.fromEntries(
      wordsOf('ENV')
        .split(' ')
        .map((pair) => pair.split('=')),
    ),
    CHAPERONE_HOST: '127.0.0.1',
    CHAPERONE_PORT: `${port}`,
    CHAPERONE_METRICS_PORT: `${metrics}`,
    CHAPERONE_APP_ID: id,
    CHAPERONE_APP_TYPE: 'UserAssignedMsi',
    CHAPERONE_APP_TENANT_ID: id,
    CHAPERONE_TENANTS: id,
    CHAPERONE_MASTER_KEY: execFileSync('openssl', ['rand', '-base64', '32'], { encoding: 'utf8' }).trim(),
    CHAPERONE_DATA_FOLDER: join(data, 'db'),
    CHAPERONE_STOP_GRACE_SECONDS: '0',
  };
  const asNobody = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  const child = spawn(process.execPath, args, {
    cwd: image,
    env: settings,
    stdio: ['ignore', 'ignore', 'inherit'],
    ...asNobody,
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [, ...check]: string[] = JSON.parse(health);
  let healthy = false;
  for (let tries = 0; tries < 120 && !healthy && child.exitCode === null; tries++) {
    await pause(500);
    healthy = await succeeds(process.execPath, check, settings);
  }
  const page = healthy ? (await fetch(`http://127.0.0.1:${port}/tabs/`)).status : 0;
  child.kill('SIGTERM');
  const code = await ended;
  say(
    `started as ${asNobody.uid ?? 'this user'}, health ${healthy ? 'good' : 'bad'}, pages ${page}, stopped with ${code}`,
  );
  if (!healthy || page !== 200 || code !== 0) process.exitCode = 1;
}

function succeeds(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve) => {
    spawn(command, args, { env, stdio: 'ignore' }).once('exit', (code) => resolve(code === 0));
  });
}

try {
  const [builds = [], runs = []] = readStages();
  const built = build(builds, takeContext());
  const image = join(folder, 'image');
  mkdirSync(image);
  for (const { word, rest } of runs) if (word === 'COPY') copy(built, rest, image);
  const size = execFileSync('du', ['-sm', image], { encoding: 'utf8' }).split('\t')[0];
  say(`the image's files: ${size} MB`);
  for (const name of ['test', '.git', 'node_modules/jest', 'node_modules/vite'])
    if (existsSync(join(image, name))) throw new Error(`${name} has no place in the image`);
  await start(runs, image);
} finally {
  if (process.argv.includes('--keep')) say(folder);
  else rmSync(folder, { recursive: true, force: true });
}
