import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/clinician.md', root), 'utf8');
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** Everything that a person may read of cards and pages, in English. */
const shown = new Set(
  [
    'cards/words.en.json',
    ...readdirSync(new URL('src/tabs/', root), { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('words.en.json'))
      .map((file) => `src/tabs/${file}`),
  ].flatMap((file) => textsOf(read(file))),
);

function textsOf(node: unknown): string[] {
  return typeof node === 'string' ? [node] : Object.values(node as object).flatMap(textsOf);
}

describe('the page for clinicians', () => {
  it('names buttons and pages as cards and pages do', () => {
    const named = [...page.matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/g)].map(([, text]) => text ?? '');
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((text) => text !== 'sum' && !shown.has(text))).toEqual([]);
  });

  it('explains every button of a nudge', () => {
    const { nudge } = read('cards/words.en.json') as { nudge: Record<string, string> };
    for (const button of ['useRoute', 'showSafer', 'openMessage', 'changed', 'fine'])
      expect(page).toContain(`| *${nudge[button]}* |`);
  });
});
