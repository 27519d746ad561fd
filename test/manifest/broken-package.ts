import { readFileSync } from 'node:fs';
import { buildFiles } from '../../manifest/build.ts';
import type { PackageFiles } from '../../manifest/rules.ts';
import { readPackageSettings } from '../../manifest/settings.ts';

const example = readFileSync(new URL('../../manifest/settings.example.yaml', import.meta.url), 'utf8');
const read = readPackageSettings(example, 'live', '0.1.0');
if (!read.ok) throw new Error(read.problems.join());
const page = (id: string) => ({ id, path: `/tabs/${id}`, title: `Title of ${id}`, titleCy: `Teitl ${id}` });
/** The package as it is built; every test breaks one thing of it. */
export const good = buildFiles(read.values, {
  personal: [page('check'), page('model')],
  configuration: page('channel/configure'),
});

// biome-ignore lint/suspicious/noExplicitAny: a test breaks any part of it
type Any = any;
const json = (name: string): Any => JSON.parse(Buffer.from(good[name] ?? '').toString());
const changed = (name: string, change: (content: Any) => void): PackageFiles => {
  const content = json(name);
  change(content);
  return { ...good, [name]: Buffer.from(JSON.stringify(content)) };
};
/** It, with something changed in its manifest. */
export const manifest = (change: (content: Any) => void) => changed('manifest.json', change);
/** It, with something changed in its Welsh. */
export const welsh = (change: (content: Any) => void) => changed('cy.json', change);
/** It, without one of its files. */
export const without = (name: string) =>
  Object.fromEntries(Object.entries(good).filter(([other]) => other !== name));
