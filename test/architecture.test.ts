import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

/** Which folders of src/ a folder may import from, besides itself; `main.ts` alone knows all parts. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  identify: [],
  assess: ['identify'],
  escalate: ['identify'],
  chaperone: ['assess', 'escalate', 'identify'],
  store: ['chaperone', 'assess', 'escalate', 'identify'],
  tokens: [],
  teams: ['chaperone', 'assess', 'escalate', 'identify', 'tokens'],
  web: ['chaperone', 'assess', 'escalate', 'identify', 'tokens'],
  // Whatever a page imports travels to a telephone: of the rest it takes the languages only, and types.
  tabs: ['chaperone'],
};

/** Packages that are kept behind a wall, and the one folder that may import them. */
const walls: readonly [RegExp, string][] = [
  [/^botbuilder|^botframework/, 'teams'],
  [/^kysely|^pg$|^pg-boss|^@electric-sql/, 'store'],
  [/^adaptivecards/, 'teams'],
  [/^restify/, 'web'],
  [/^react|^@fluentui|^@microsoft\/teams-js|^wouter/, 'tabs'],
];

/** Folders without platform, network, database, file system, environment or clock. */
const pure = new Set(['identify', 'assess', 'escalate']);

const root = resolve(import.meta.dirname, '../src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
const imports = files.flatMap((file) =>
  [
    ...readFileSync(resolve(root, file), 'utf8').matchAll(
      /^(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gm,
    ),
  ].map((match) => ({
    file,
    folder: file.includes('/') ? (file.split('/')[0] ?? '') : '',
    target: match[1] ?? match[2] ?? match[3] ?? '',
    typeOnly: match[0].startsWith('import type'),
  })),
);

describe('the direction of imports', () => {
  it('is read from a source tree that has every folder of the design', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('runs one way between the folders', () => {
    const wrong = imports.filter(({ file, folder, target, typeOnly }) => {
      if (!target.startsWith('.') || folder === '') return false;
      const path = relative(root, resolve(root, dirname(file), target));
      if (path.startsWith('..')) return true;
      const other = path.includes('/') ? (path.split('/')[0] ?? '') : '';
      // A page takes the shapes of what it shows, never the server's code.
      if (folder === 'tabs' && typeOnly && !['store', 'teams'].includes(other)) return false;
      return other !== folder && !(mayImport[folder] ?? []).includes(other);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps each walled package in its own folder', () => {
    const wrong = imports.filter(({ folder, target }) =>
      walls.some(([wall, home]) => wall.test(target) && folder !== home),
    );
    expect(wrong).toEqual([]);
  });

  it('takes of botbuilder a type, and the token of a managed identity', () => {
    const taken = files.flatMap((file) =>
      [
        ...readFileSync(resolve(root, file), 'utf8').matchAll(
          /^(?:import|export)\b[^;]*?['"](?:botbuilder|botframework)[^'"]*['"];/gm,
        ),
      ].map(([statement]) => `${file}: ${statement}`),
    );
    expect(taken.sort()).toEqual([
      "teams/adapter.ts: import type { Activity } from 'botbuilder';",
      "teams/credentials.ts: import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';",
    ]);
  });

  it('is the only way in: nothing is loaded past it', () => {
    const loaders = files.filter((file) =>
      /\bcreateRequire\b|\brequire\s*\(|\bimport\(\s*[^'"\s]/.test(readFileSync(resolve(root, file), 'utf8')),
    );
    // By the place of the exporter, which keeps to itself how it is told to ask for nothing.
    expect(loaders).toEqual(['web/azure-monitor.ts']);
  });

  it('leaves the pure folders pure: no package, no built-in module', () => {
    const wrong = imports.filter(
      ({ folder, target }) =>
        pure.has(folder) &&
        !target.startsWith('.') &&
        !(folder === 'escalate' && (target === 'zod' || target === 'yaml')),
    );
    expect(wrong).toEqual([]);
  });

  it('lets nobody but config.ts and main.ts read the environment', () => {
    const readers = files.filter((file) =>
      /\bprocess\.env\b/.test(readFileSync(resolve(root, file), 'utf8')),
    );
    expect(readers.filter((file) => file !== 'main.ts')).toEqual([]);
  });
});
