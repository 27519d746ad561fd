import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { fill, type Json } from './fill.ts';
import type { PackageFiles } from './rules.ts';
import type { PackageValues } from './settings.ts';
import { type TabPages, tabsOf, welshTabs } from './tabs.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url));
const template = (name: string): { readonly [key: string]: Json } => JSON.parse(read(name).toString());
const asFile = (json: Json): Uint8Array => Buffer.from(`${JSON.stringify(json, undefined, 2)}\n`);

/** The files of the app's package for these values. Whether they are good is for `checkPackage` to say. */
export function buildFiles(values: PackageValues, pages: TabPages): PackageFiles {
  const manifest = fill({ ...template('manifest.template.json'), ...tabsOf(pages) }, { ...values });
  return {
    'manifest.json': asFile(manifest),
    'color.png': read('icons/color.png'),
    'outline.png': read('icons/outline.png'),
    'cy.json': asFile(fill({ ...template('cy.template.json'), ...welshTabs(pages) }, { ...values })),
  };
}

/** The zip archive: the same bytes for the same files, on every machine and day. */
export function pack(files: PackageFiles): Uint8Array {
  return zipSync({ ...files }, { level: 9, mtime: new Date(1980, 0, 1) });
}
