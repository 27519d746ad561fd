import { createHash, createHmac, createSecretKey, hash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { sql } from 'kysely';
import { discloses } from '../../src/assess/marks.ts';
import type { LedgerDetail } from '../../src/assess/types.ts';
import { bareContext } from '../../src/identify/bare-context.ts';
import { identify } from '../../src/identify/identify.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createThreadLedger } from '../../src/store/ledger.ts';
import { openDetails } from '../../src/store/sealed-details.ts';
import { createVault } from '../../src/store/vault.ts';
import { dumpEverything, type Engine, engines } from '../support/databases.ts';
import { sowDatabase } from '../support/embedded-seed.ts';
import { knownPost, testClock, threadRef } from '../support/ledger-fixtures.ts';
import { readByProgram, readWordlists } from '../support/thief.ts';

jest.setTimeout(300_000);

/** Invented patients, their ages, towns, conditions and work out of the program's own lists. */
const posts = [
  '34F with acute intermittent porphyria, from Skipton',
  '71M farmer from Consett with sarcoidosis',
  '9 year old with cystic fibrosis, family from Eritrea',
  '52M with motor neurone disease, vicar in Berwick-upon-Tweed',
  '88F with Guillain-Barré syndrome, just back from Sierra Leone',
];
const vault = createVault(Buffer.from(createHash('sha256').update('a key that the thief lacks').digest()));

/** What stands in a copy: each thread's salt and key, and every sealed text, as a thief reads them. */
interface Copy {
  readonly text: string;
  readonly threads: readonly { readonly id: string; readonly salt: string }[];
  readonly posts: readonly {
    readonly thread_id: string;
    readonly post_id: string;
    readonly details: string;
  }[];
}

const words = readWordlists();
/** Of the small places nothing is read but their names, which stand among the details as they are: sentences bring out 38 more of 51,162 words. */
const readings = readByProgram(readWordlists('places-small.ts'));
/** Every detail that the lists tell, each once: values with their kind, as they are digested. */
const details: ReadonlySet<string> = new Set([
  ...readings.flatMap(({ attribute, values }) => values.map((value) => `${attribute}:${value}`)),
  ...words.flatMap((word) => [`place:${word}`, `condition:${word}`]),
  ...words.filter((word) => /\d/.test(word)).map((word) => `age:${word}`),
]);

describe.each(engines)('a stolen copy of the database on $name', (engine: Engine) => {
  let copy: Copy;
  let files: string;
  let told: readonly string[];
  let release: () => Promise<void>;

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chaperone-thief-'));
    const running = engine.name === 'PGlite' ? undefined : await engine.start();
    release = async () => {
      await running?.stop();
      await rm(folder, { recursive: true, force: true });
    };
    if (!running) sowDatabase(folder);
    const database = await openDatabase(running ? await running.newDatabase() : { folder });
    told = await fill(database);
    copy = await steal(database);
    if (running) await sql`checkpoint`.execute(database.db);
    const data = running
      ? (await sql<{ data_directory: string }>`show data_directory`.execute(database.db)).rows[0]
          ?.data_directory
      : folder;
    await database.close();
    files = await readFiles(data ?? '');
  });
  afterAll(() => release());

  it('was filled with details that the thief’s lists hold', () => {
    expect(told.length).toBeGreaterThanOrEqual(15);
    expect(copy.posts).toHaveLength(posts.length);
    const known = new Set(
      readings.flatMap(({ attribute, values }) => values.map((value) => `${attribute}:${value}`)),
    );
    expect(told.filter((each) => known.has(each)).length).toBeGreaterThanOrEqual(told.length - 2);
    expect(files).toContain(copy.posts[0]?.details.slice(0, 40) ?? '?');
  });

  it('gives up every detail to whoever has the key: the attack works', () => {
    const marks = marksIn(
      openedWith(copy, (thread, postId, sealed) =>
        openDetails(vault, thread.salt, thread.id, postId, sealed),
      ),
    );
    const found = new Set<string>();
    for (const { salt } of copy.threads)
      for (const value of bruteForce(marks, (each) => vault.digest(salt, each))) found.add(value);
    expect(told.filter((each) => !found.has(each)).length).toBeLessThanOrEqual(2);
  });

  it('gives up none without the key, with every list of the repository and each thread’s salt', () => {
    const marks = tokensIn(`${copy.text}\n${files}`);
    for (const { salt } of copy.threads) {
      const random = salt.split('.')[1] ?? '';
      for (const guess of guesses(random)) expect(bruteForce(marks, guess)).toEqual([]);
    }
  });

  it('opens with no key that the copy itself could hold', () => {
    const wrong = [
      Buffer.alloc(32),
      ...copy.threads.map(({ salt }) => createHash('sha256').update(salt).digest()),
    ];
    for (const key of wrong) {
      const other = createVault(key);
      const renamed = (salt: string) => `${other.keyIds[0]}.${salt.split('.')[1]}`;
      const opened = openedWith(copy, (thread, postId, sealed) =>
        openDetails(other, renamed(thread.salt), thread.id, postId, sealed),
      );
      expect(opened).toEqual([]);
    }
  });

  it('holds no share, no uncertainty and no kind of a detail from which a value could be told', () => {
    const shares = new Set(
      readings.filter(({ share }) => share < 1 && String(share).length > 8).map(({ share }) => String(share)),
    );
    const numbers = copy.text.match(/\d+(?:\.\d+)?(?:e-\d+)?/g) ?? [];
    expect(numbers.filter((number) => shares.has(number))).toEqual([]);
    for (const { details } of copy.posts) expect(details).toMatch(/^[\w-]+$/);
    for (const word of ['"marks"', '"share"', '"trait"']) expect(copy.text).not.toContain(word);
  });

  it('does not say by its length how much a post tells', () => {
    expect(new Set(copy.posts.map(({ details }) => details.length)).size).toBeLessThanOrEqual(2);
  });
});

/** Writes the posts as the program does. Returns what they tell: kind and value. */
async function fill(database: Database): Promise<readonly string[]> {
  const ledger = createThreadLedger(database.db, {
    clock: testClock(new Date().toISOString()),
    retention: { detailDays: 7, auditDays: 90 },
    jobs: { enqueue: async () => undefined, wake: () => undefined },
    vault,
  });
  const told: string[] = [];
  for (const [at, text] of posts.entries()) {
    const id = String(1_700_000_000_000 + at);
    const findings = identify(text, bareContext(new Date('2026-03-02T10:00:00Z')));
    for (const finding of findings)
      if (finding.kind === 'quasi') told.push(`${finding.attribute}:${finding.values[0]}`);
    await ledger.withThread(threadRef(String(at % 2)), ({ state, savePost }) => {
      const digest = (value: string) => vault.digest(state.salt, value);
      const details = findings.map(
        (finding): LedgerDetail => ({ ...discloses(finding, digest, id), postId: id, subject: 0 }),
      );
      return savePost(knownPost({ id }), details);
    });
  }
  return told;
}

async function steal(database: Database): Promise<Copy> {
  const threads = await database.db.selectFrom('thread').select(['id', 'salt']).execute();
  const rows = await database.db.selectFrom('post').select(['thread_id', 'post_id', 'details']).execute();
  return {
    text: await dumpEverything(database),
    threads,
    posts: rows.map(({ details, ...row }) => ({ ...row, details: details ?? '' })),
  };
}

type Open = (thread: Copy['threads'][number], postId: string, sealed: string) => readonly LedgerDetail[];

function openedWith({ threads, posts: sealed }: Copy, open: Open): LedgerDetail[] {
  return sealed.flatMap((post) => {
    const thread = threads.find(({ id }) => id === post.thread_id);
    try {
      return thread ? [...open(thread, post.post_id, post.details)] : [];
    } catch {
      return [];
    }
  });
}

const marksIn = (details: readonly LedgerDetail[]): ReadonlySet<string> =>
  new Set(details.flatMap(({ marks }) => [...marks]));

/** Whatever could be a digest, in base64 of 128 bits. */
const tokensIn = (text: string): ReadonlySet<string> => new Set(text.match(/(?<![\w-])[\w-]{22}(?![\w-])/g));

/** The details whose digest, made in this way, is among the marks. */
function bruteForce(marks: ReadonlySet<string>, digest: (value: string) => string): string[] {
  return [...details].filter((value) => marks.has(digest(value)));
}

/** Ways to digest that need no secret. */
function guesses(random: string): ((value: string) => string)[] {
  const short = (bytes: Buffer) => bytes.subarray(0, 16).toString('base64url');
  // As objects, as in the vault: a key of bytes is made into one anew for every digest.
  const keys = [Buffer.from(random), Buffer.alloc(32)].map((bytes) => createSecretKey(bytes));
  return [
    (value) => short(hash('sha256', `${random}\0${value}`, 'buffer')),
    ...keys.map(
      (key) => (value: string) => short(createHmac('sha256', key).update(`${random}\0${value}`).digest()),
    ),
  ];
}

async function readFiles(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = entries
    .filter((entry) => entry.isFile())
    .map((entry) => readFile(join(entry.parentPath, entry.name), 'latin1'));
  return (await Promise.all(texts)).join('\n');
}
