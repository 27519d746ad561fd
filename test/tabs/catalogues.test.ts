import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../../src/tabs');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name));
const catalogues = files.filter((file) => file.endsWith('words.en.json'));
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Every entry of a catalogue by its path. */
function entriesOf(node: unknown, path: readonly string[] = []): [readonly string[], string][] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node as object).flatMap(([key, value]) => entriesOf(value, [...path, key]));
}
const placesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe('the words of the pages', () => {
  it('are found', () => expect(catalogues.length).toBeGreaterThan(0));

  it.each(catalogues)(
    'are the same entries in Welsh, with the same places to fill, and none is empty: %s',
    (file) => {
      const english = entriesOf(read(file));
      const welsh = new Map(
        entriesOf(read(file.replace('.en.json', '.cy.json'))).map(([path, text]) => [path.join('.'), text]),
      );
      expect([...welsh.keys()].sort()).toEqual(english.map(([path]) => path.join('.')).sort());
      for (const [path, text] of english) {
        const other = welsh.get(path.join('.')) ?? '';
        expect([path, placesIn(other)]).toEqual([path, placesIn(text)]);
        expect([path, text.trim() !== '', other.trim() !== '']).toEqual([path, true, true]);
      }
    },
  );

  it.each(catalogues)('hold no entry that nothing shows: %s', (file) => {
    const folder = dirname(file);
    const code = files
      .filter((name) => name.startsWith(folder) && /\.tsx?$/.test(name))
      .map((name) => readFileSync(name, 'utf8'))
      .join('\n');
    // An entry is shown by its name, or its group is looked up by a code (`words.bands[band]`).
    const unused = entriesOf(read(file))
      .map(([path]) => path)
      .filter((path) => !new RegExp(`\\b${path.at(-1)}\\b`).test(code))
      .filter((path) => !path.slice(0, -1).some((group) => new RegExp(`\\b${group}\\[`).test(code)))
      .map((path) => path.join('.'));
    expect(unused).toEqual([]);
  });
});
