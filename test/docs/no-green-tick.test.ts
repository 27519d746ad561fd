import { readdirSync, readFileSync } from 'node:fs';
import { locales } from '../../src/chaperone/locale.ts';
import { wordsIn } from '../../src/teams/card-words.ts';
import { renderCard } from '../../src/teams/cards.ts';
import { visibleTexts } from '../teams/card-checks.ts';
import { checked } from '../teams/card-views.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

function textsOf(node: unknown): string[] {
  return typeof node === 'string' ? [node] : Object.values(node as object).flatMap(textsOf);
}

/** Words that would clear a message. Those that say that it is not cleared are taken out first. */
const clears =
  /\b(?:fine|safe|okay?|clear|all right) to (?:post|send|share)|\b(?:this|message|draft|wording) (?:is|looks) (?:safe|fine)\b/i;
const clearsNot = /not a sign that [\w ]+ is safe/gi;
const clearing = (texts: readonly string[]) =>
  texts.filter((text) => clears.test(text.replace(clearsNot, '')));

describe('words about a draft', () => {
  it('never call it safe', () => {
    const files = ['cards/', 'src/tabs/'].flatMap((folder) =>
      readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.en.json'))
        .map((name) => `${folder}${name}`),
    );
    expect(files.length).toBeGreaterThan(8);
    expect(clearing(files.flatMap((file) => textsOf(read(file))))).toEqual([]);
  });

  it('would be noticed if they did', () => {
    const wrong = ['This is fine to post there.', 'Your draft looks safe.', 'Safe to send'];
    expect(clearing([...wrong, 'Silence is not a sign that a message is safe.'])).toEqual(wrong);
  });

  it.each(locales)('say on the card that things can be missed, where nothing was found: %s', (locale) => {
    const quiet = renderCard({ ...checked, check: { ...checked.check, flag: false } }, locale).card;
    const { check } = wordsIn(locale);
    expect(visibleTexts(quiet)).toContain(check.quiet);
    expect(check.quiet).toMatch(/I can miss things|Gallaf fethu pethau/);
  });

  it.each(locales)('say on the page, whatever was found, that silence means nothing: %s', (locale) => {
    const { limits } = read(`src/tabs/pages/check/words.${locale}.json`) as { limits: string };
    expect(limits).toMatch(/Silence is not a sign that|Nid yw tawelwch yn arwydd/);
  });
});
