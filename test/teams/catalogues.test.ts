import { readdirSync, readFileSync } from 'node:fs';
import type { FlagReason, Trait } from '../../src/assess/types.ts';
import { parseCommand } from '../../src/chaperone/channel-command.ts';
import { parseIncidentCommand } from '../../src/chaperone/incident-command.ts';
import { localeOf, locales } from '../../src/chaperone/locale.ts';
import { readTemplateBook } from '../../src/escalate/template-book.ts';
import { readCardFile, wordsIn } from '../../src/teams/card-words.ts';
import { renderCard } from '../../src/teams/cards.ts';
import { parseProblems, visibleWords } from './card-checks.ts';
import { checked, draft, form, nudge, safer } from './card-views.ts';

const names = ['words', 'personal', 'commands', 'incident', 'templates'];

/** Every entry of a catalogue by its path. */
function entriesOf(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node as object).flatMap(([key, value]) =>
    entriesOf(value, path === '' ? key : `${path}.${key}`),
  );
}
const marksIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([mark]) => mark).sort();

describe('the catalogues', () => {
  it.each(names)('have the same entries in every language, with the same places to fill: %s', (name) => {
    const [english, ...others] = locales.map((locale) => entriesOf(readCardFile(`${name}.${locale}`)));
    for (const other of others) {
      expect(other.map(([path]) => path).sort()).toEqual(english?.map(([path]) => path).sort());
      for (const [path, text] of english ?? [])
        expect([path, marksIn(other.find(([key]) => key === path)?.[1] ?? '')]).toEqual([
          path,
          marksIn(text),
        ]);
    }
  });

  it.each(locales)('leave no entry empty: %s', (locale) => {
    const empty = names.flatMap((name) =>
      entriesOf(readCardFile(`${name}.${locale}`)).filter(([, text]) => text.trim() === ''),
    );
    expect(empty).toEqual([]);
  });

  it('hold no entry that nothing shows', () => {
    const folder = new URL('../../cards/', import.meta.url);
    const shown = readdirSync(folder)
      .filter((file) => !/\.(en|cy)\.json$/.test(file))
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .join();
    // These are looked up by a code; the types see to it that each code has its words.
    const byCode = /^(summary|kinds|people|becauses|occasions|reasons|closed|notice|wholeThread)\./;
    const inCode = new Set(
      [
        ...readFileSync(new URL('../../src/teams/card-words.ts', import.meta.url), 'utf8').matchAll(
          /'(\w+)'/g,
        ),
      ].map(([, key]) => key),
    );
    const unused = entriesOf(readCardFile('words.en'))
      .map(([path]) => path)
      .filter((path) => !byCode.test(path) && !shown.includes(`words.${path}}`))
      .filter(
        (path) =>
          !inCode.has(path.split('.').at(-1)) &&
          !['callFirst', 'and', 'moreKinds', 'noKinds', 'shortened'].includes(path),
      );
    expect(unused).toEqual([]);
  });

  it.each(locales)('word every template: %s', (locale) => {
    expect(() => readTemplateBook(readCardFile(`templates.${locale}`))).not.toThrow();
  });
});

it.each(locales)('name commands in %s that Chaperone obeys', (locale) => {
  const { how } = readCardFile(`commands.${locale}`) as { how: string };
  const { already, reasonMissing, endWrong } = readCardFile(`incident.${locale}`) as Record<string, string>;
  const [, channel = '', incident = ''] = /: ([^;:]+); \p{L}+ \p{L}+: ([^.]+?)\./u.exec(how) ?? [];
  const words = channel.split(', ');
  expect(words.map((word) => [word, parseCommand(word, [locale]) !== undefined])).toEqual(
    words.map((word) => [word, true]),
  );
  expect(words).toHaveLength(8);
  const examples = [reasonMissing, endWrong].map(
    (text) => /: ([^:]+(?::\d\d[^:]+)?)\.$/.exec(text ?? '')?.[1],
  );
  for (const command of [...incident.split(', '), /"([^"]+)"/.exec(already ?? '')?.[1], ...examples])
    expect([command, parseIncidentCommand(command ?? '', new Date(), [locale]) !== undefined]).toEqual([
      command,
      true,
    ]);
});

describe('a card in Welsh', () => {
  it.each([nudge, safer, form, draft, checked])('is whole, and not in English: $view', (view) => {
    const { card, summary } = renderCard(view, 'cy');
    expect(parseProblems(card)).toEqual([]);
    const text = JSON.stringify(card);
    expect(text).not.toContain('${');
    for (const words of ['Only you can see this', 'Ready to copy', 'Use a safe route', 'Open my message'])
      expect(text).not.toContain(words);
    expect(summary).toBe(wordsIn('cy').summary[view.view]);
  });

  it('stays under sixty words, whatever adds up', () => {
    const kinds = Object.keys(wordsIn('cy').kinds) as Trait[];
    const longest = kinds.map((_, start) => {
      const traits = [...kinds.slice(start), ...kinds.slice(0, start)];
      const why: FlagReason[] = ['combination'];
      return Math.max(
        ...[1, 2, 5, 9].map((count) =>
          visibleWords(
            renderCard({ ...nudge, urgent: true, why, traits: traits.slice(0, count) }, 'cy').card,
          ),
        ),
      );
    });
    expect(Math.max(...longest)).toBeLessThan(60);
  });
});

describe('localeOf', () => {
  it.each([
    ['cy-GB', 'cy'],
    ['cy', 'cy'],
    ['CY-gb', 'cy'],
    ['en-GB', 'en'],
    ['cym', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ])('reads %s as %s', (tag, locale) => {
    expect(localeOf(tag)).toBe(locale);
  });
});
