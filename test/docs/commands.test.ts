import { readdirSync, readFileSync } from 'node:fs';
import { documents, readDocument } from './documents.ts';

const root = new URL('../../', import.meta.url);
const { scripts } = JSON.parse(readDocument('package.json') ?? '{}') as { scripts: Record<string, string> };
const settingsIn = (text: string) =>
  [...text.matchAll(/\b(?:CHAPERONE|APPLICATIONINSIGHTS)_[A-Z_]*[A-Z]\b/g)].map(([name]) => name);

/** Every setting that the program, the administrator's tool or azd reads. */
const read = new Set(
  ['src', 'deploy/tenant', 'deploy/infra'].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|json)$/.test(name))
      .flatMap((name) => settingsIn(readFileSync(new URL(`${folder}/${name}`, root), 'utf8'))),
  ),
);

describe('what the documents tell people to type', () => {
  it.each(documents())('is there: %s', (path) => {
    const text = readDocument(path) ?? '';
    const named = [...text.matchAll(/\bnpm run (?:--silent |-s )?([a-z][\w:-]*)/g)].map(
      ([, name = '']) => name,
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(settingsIn(text).filter((name) => !read.has(name))).toEqual([]);
  });

  it('is looked at at all', () => {
    expect(documents().flatMap((path) => settingsIn(readDocument(path) ?? '')).length).toBeGreaterThan(100);
    expect(read.has('CHAPERONE_NO_SUCH_SETTING')).toBe(false);
  });
});
