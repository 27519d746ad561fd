import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readConfig } from '../../src/config.ts';
import { canDumpCore, dumpProblems, refuseDumps } from '../../src/memory-dumps.ts';
import { databaseProblem, isWeakKey } from '../../src/safe-settings.ts';
import { recordLog } from '../support/recorders.ts';
import { completeSettings as complete, refusalOf } from '../support/settings.ts';

const bytes = (make: (at: number) => number) => Buffer.from(Array.from({ length: 32 }, (_, at) => make(at)));
const refusal = (change: Record<string, string | undefined>, flags?: string[]) =>
  refusalOf({ ...complete, ...change }, flags);

describe('settings that leave a door open', () => {
  it('are told from those that do not', () => {
    expect(refusal({})).toBe('');
  });

  it.each<[string, Record<string, string | undefined>, string]>([
    ['no app id', { CHAPERONE_APP_ID: undefined }, 'CHAPERONE_APP_ID: is required'],
    ['an empty app id', { CHAPERONE_APP_ID: '' }, 'CHAPERONE_APP_ID: is required'],
    [
      'an app id of zeros',
      { CHAPERONE_APP_ID: '00000000-0000-0000-0000-000000000000' },
      'CHAPERONE_APP_ID: must be the id of something',
    ],
    ['every tenant', { CHAPERONE_TENANTS: '*' }, 'CHAPERONE_TENANTS: must be a GUID, and no wildcard'],
    ['every tenant by name', { CHAPERONE_TENANTS: 'common' }, 'CHAPERONE_TENANTS: must be a GUID'],
    ['every organisation', { CHAPERONE_TENANTS: 'organizations' }, 'CHAPERONE_TENANTS: must be a GUID'],
    [
      'a tenant of zeros',
      { CHAPERONE_TENANTS: `${complete.CHAPERONE_TENANTS},00000000-0000-0000-0000-000000000000` },
      'CHAPERONE_TENANTS: all zeros',
    ],
    [
      'the tenant of the demo',
      { CHAPERONE_TENANTS: '00000000-0000-0000-0000-000000000001' },
      'CHAPERONE_TENANTS: that is the tenant of the demo',
    ],
    [
      'everybody with a personal account',
      { CHAPERONE_TENANTS: '9188040D-6C67-4C5B-B112-36A304B66DAD' },
      'CHAPERONE_TENANTS: that is the tenant of all personal accounts',
    ],
    [
      'a bot that is registered for all tenants',
      { CHAPERONE_APP_TYPE: 'MultiTenant' },
      'CHAPERONE_APP_TYPE: must be SingleTenant or UserAssignedMsi',
    ],
    [
      'a bot of the Bot Framework itself',
      { CHAPERONE_APP_TENANT_ID: 'd6d49420-f39b-4df7-a1dc-d59a935871db' },
      "CHAPERONE_APP_TENANT_ID: that is the Bot Framework's own",
    ],
    [
      'a database elsewhere without TLS',
      { CHAPERONE_DATABASE_URL: 'postgres://u:p@db.example/chaperone' },
      'CHAPERONE_DATABASE_URL: must say sslmode=verify-full',
    ],
    [
      'the key of the demo',
      { CHAPERONE_MASTER_KEY: bytes(() => 7).toString('base64') },
      'CHAPERONE_MASTER_KEY: must be',
    ],
  ])('refuse to start: %s', (_what, change, message) => {
    expect(refusal(change)).toContain(message);
  });

  it.each<[string, Record<string, string>, string]>([
    ['all addresses', { CHAPERONE_HOST: '0.0.0.0' }, 'CHAPERONE_HOST: must be a loopback address'],
    ['all addresses of IPv6', { CHAPERONE_HOST: '::' }, 'CHAPERONE_HOST: must be a loopback address'],
    ['a name', { CHAPERONE_HOST: 'chaperone.example' }, 'CHAPERONE_HOST: must be a loopback address'],
    [
      'metrics for all',
      { CHAPERONE_METRICS_HOST: '0.0.0.0' },
      'CHAPERONE_METRICS_HOST: must be a loopback address',
    ],
    [
      'an app id beside it',
      { CHAPERONE_APP_ID: complete.CHAPERONE_APP_ID },
      'CHAPERONE_APP_ID: must not be set',
    ],
    ['a secret beside it', { CHAPERONE_APP_PASSWORD: 'x' }, 'CHAPERONE_APP_PASSWORD: must not be set'],
    ['Graph', { CHAPERONE_GRAPH: 'on' }, 'CHAPERONE_GRAPH: must not be set'],
    [
      "tenants that are somebody's",
      { CHAPERONE_TENANTS: complete.CHAPERONE_TENANTS },
      'CHAPERONE_TENANTS: must not be set',
    ],
    [
      'the key of what is kept',
      { CHAPERONE_MASTER_KEY: complete.CHAPERONE_MASTER_KEY },
      'CHAPERONE_MASTER_KEY: must not be set',
    ],
    [
      'a file of keys',
      { CHAPERONE_MASTER_KEY_FILE: '/run/key' },
      'CHAPERONE_MASTER_KEY_FILE: must not be set',
    ],
    [
      'a vault',
      { CHAPERONE_KEY_VAULT: 'https://name.vault.azure.net/secrets/name' },
      'CHAPERONE_KEY_VAULT: must not be set',
    ],
    [
      'an identity',
      { CHAPERONE_MANAGED_IDENTITY_ID: complete.CHAPERONE_APP_ID },
      'CHAPERONE_MANAGED_IDENTITY_ID: must not be set',
    ],
    [
      'a database elsewhere, however safe the way there',
      { CHAPERONE_DATABASE_URL: 'postgres://u:p@db.example/chaperone?sslmode=verify-full' },
      'CHAPERONE_DATABASE_URL: must be on this machine',
    ],
    [
      'a database elsewhere by the address’s query',
      { CHAPERONE_DATABASE_URL: 'postgres://localhost/chaperone?host=db.example&sslmode=verify-full' },
      'CHAPERONE_DATABASE_URL: must be on this machine',
    ],
    [
      'a database that the demo could not reach safely either',
      { CHAPERONE_DATABASE_URL: 'postgres://db.example/chaperone' },
      'CHAPERONE_DATABASE_URL: must say sslmode=verify-full',
    ],
  ])('refuse to start the demo, where nobody is asked who they are: %s', (_what, change, message) => {
    const none = Object.fromEntries(Object.keys(complete).map((name) => [name, undefined]));
    expect(refusal({ ...none, ...change }, ['--demo'])).toContain(message);
  });

  it('let the demo start with a database on this machine', () => {
    for (const url of ['postgres://u:p@127.0.0.1:5433/demo', 'postgres:///demo?host=/var/run/postgresql'])
      expect(refusalOf({ CHAPERONE_DATABASE_URL: url }, ['--demo'])).toBe('');
  });

  it('show metrics to this machine alone until they are told otherwise', () => {
    expect(readConfig({ ...complete, CHAPERONE_HOST: '0.0.0.0' }, []).metricsHost).toBe('127.0.0.1');
    expect(readConfig({ ...complete, CHAPERONE_METRICS_HOST: '10.0.0.4' }, []).metricsHost).toBe('10.0.0.4');
  });
});

describe('the way to the database', () => {
  it.each([
    'postgres://localhost/chaperone',
    'postgres://u:p@127.0.0.1:5433/chaperone',
    'postgres://[::1]/chaperone',
    'postgres:///chaperone?host=/var/run/postgresql',
    'postgres://%2Fvar%2Frun%2Fpostgresql/chaperone',
    'postgresql://u:p@db.example:5432/chaperone?sslmode=verify-full',
    'postgres://u:p@db.example/chaperone?sslrootcert=/run/ca.pem&sslmode=verify-full',
  ])('is safe: %s', (url) => {
    expect(databaseProblem(url)).toBeUndefined();
  });

  it.each([
    'postgres://u:p@db.example/chaperone',
    'postgres://u:p@10.0.0.4/chaperone',
    'postgres://u:p@localhost.evil.example/chaperone',
    'postgres://u:p@127.0.0.1.evil.example/chaperone',
    'postgres://localhost/chaperone?host=db.example',
    'postgres://localhost/chaperone?host=/run&host=db.example',
    'postgres:///chaperone',
    'postgres:///chaperone?sslmode=verify-full',
    ...['disable', 'allow', 'prefer', 'require', 'no-verify', 'verify-ca', 'VERIFY-FULL', ''].map(
      (mode) => `postgres://u:p@db.example/chaperone?sslmode=${mode}`,
    ),
    'postgres://u:p@db.example/chaperone?sslmode=verify-full&sslmode=disable',
    'postgres://u:p@db.example/chaperone?sslmode=verify-full&ssl=false',
    'postgres://u:p@db.example/chaperone?ssl=true',
  ])('is not: %s', (url) => {
    const problem = databaseProblem(url) ?? '';
    expect(problem).toMatch(/^must /);
    expect(problem).not.toContain('u:p');
  });
});

describe('keys', () => {
  it.each<[string, Buffer]>([
    ['zeros', bytes(() => 0)],
    ['one byte', bytes(() => 255)],
    ['counted up', bytes((at) => at)],
    ['counted up by sevens', bytes((at) => (at * 7) % 256)],
    ['a sentence', Buffer.from('correct horse battery staple, ok')],
    ['a password of many letters', Buffer.from('Zebra-49!quick_Jumps/over(Lazy)D')],
    ['digits in hexadecimal', Buffer.from('0123456789abcdeffedcba9876543210')],
    ['eight bytes four times', bytes((at) => [3, 141, 59, 26, 53, 58, 97, 93][at % 8] ?? 0)],
  ])('are weak: %s', (_what, key) => {
    expect(isWeakKey(key)).toBe(true);
  });

  it('are not weak when they are drawn by lot', () => {
    for (let draws = 0; draws < 5_000; draws += 1) expect(isWeakKey(randomBytes(32))).toBe(false);
  });
});

describe('what a crash would leave behind', () => {
  it.each([
    '--report-on-fatalerror',
    '--report-uncaught-exception',
    '--report-on-signal',
    '--heapsnapshot-signal=SIGUSR2',
    '--heapsnapshot-near-heap-limit=3',
    '--heap-prof',
    '--inspect',
    '--inspect=0.0.0.0:9229',
    '--inspect_brk',
    '--abort-on-uncaught-exception',
  ])('is nothing: %s is refused', (option) => {
    expect(dumpProblems(['--enable-source-maps', option])).toEqual([
      expect.stringContaining(option.split('=')[0] ?? ''),
    ]);
  });

  it('takes all other options', () => {
    expect(
      dumpProblems(['--max-old-space-size=512', '--enable-source-maps', '', '--disable-warning=x']),
    ).toEqual([]);
  });

  it.each<[string, () => string, boolean | undefined]>([
    ['is off', () => 'Max core file size        0                    unlimited            bytes', false],
    ['is on', () => 'Max core file size        unlimited            unlimited            bytes', true],
    ['is not told', () => 'Max cpu time  unlimited', undefined],
    [
      'cannot be read',
      () => {
        throw new Error('no such file');
      },
      undefined,
    ],
  ])('knows whether the system would write a core file: it %s', (_what, limits, expected) => {
    expect(canDumpCore(limits)).toBe(expected);
  });

  it.each<[string, string[]]>([
    ['unlimited', ['core_dumps_possible']],
    ['0', []],
  ])('is warned of at the start where the system may write a core file of size %s', (size, warnings) => {
    const log = recordLog();
    refuseDumps([], log, () => `Max core file size        ${size}                unlimited            bytes`);
    expect(log.lines.map((line) => /\w+_\w+/.exec(line)?.[0])).toEqual(warnings);
  });

  it('keeps the program from starting, by the command line and by NODE_OPTIONS', async () => {
    const main = join(import.meta.dirname, '../../src/main.ts');
    const run = (args: readonly string[], options: string) =>
      promisify(execFile)(process.execPath, [...args, main, '--demo'], {
        env: { PATH: process.env.PATH, NODE_OPTIONS: options },
      });
    for (const [args, options] of [
      [['--report-on-fatalerror'], ''],
      [[], '--report-uncaught-exception'],
    ] as const)
      await expect(run(args, options)).rejects.toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/cannot start with these options of Node:\n {2}--report-/),
      });
  });
});
