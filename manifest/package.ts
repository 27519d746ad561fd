/**
 * npm run package -- --settings FILE [--pilot] [--out FILE]: writes the app's package for Teams, or lists everything that is wrong with
 * it. docs/package.md explains the settings.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFiles, pack } from './build.ts';
import { checkPackage } from './rules.ts';
import { readPackageSettings } from './settings.ts';
import { readTabPages } from './tabs.ts';

const usage = 'Usage: npm run package -- --settings FILE [--pilot] [--out FILE]';

function fail(problems: readonly string[]): never {
  process.stderr.write(`No package was written:\n${problems.map((problem) => `  ${problem}\n`).join('')}`);
  process.exit(1);
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        settings: { type: 'string' },
        pilot: { type: 'boolean', default: false },
        out: { type: 'string' },
      },
    });
    if (values.settings !== undefined) return { ...values, settings: values.settings };
  } catch {
    // Said below.
  }
  return fail([usage, 'Copy manifest/settings.example.yaml and fill it in.']);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return fail([`${file}: cannot be read`]);
  }
}

const { settings, pilot, out } = options();
const kind = pilot ? 'pilot' : 'live';
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const read = readPackageSettings(textOf(settings), kind, String(version));
if (!read.ok) fail(read.problems.map((problem) => `${settings}: ${problem}`));
const files = buildFiles(read.values, await readTabPages());
const problems = await checkPackage(files);
if (problems.length > 0) fail(problems);
const file = resolve(out ?? `dist/chaperone-${kind}-${read.values.version}.zip`);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, pack(files));
process.stdout.write(`${file}: ${read.values.name} ${read.values.version}, id ${read.values.appId}\n`);
