import { readDocument } from '../../src/identify/document.ts';
import { readFigures } from '../../src/identify/figures.ts';
import { RARE_FAMILIES, RELATIVES } from '../../src/identify/lexicons/family.ts';
import { occupations, staffOccupations } from '../../src/identify/lexicons/occupations.ts';
import { publicRoles } from '../../src/identify/lexicons/roles.ts';
import * as cueWords from '../../src/identify/names/cue-words.ts';
import { tradeIndex } from '../../src/identify/world/trade-index.ts';

const phrasesOf = (table: string): string[] =>
  table.split(';').flatMap((group) =>
    group
      .trim()
      .replace(/ [\d.]+$/, '')
      .split('/'),
  );
const firstCells = (table: string): string[] =>
  table
    .split('\n')
    .map((line) => line.split('|')[0] ?? '')
    .filter((cell) => cell !== '');
const repeated = (phrases: readonly string[]): string[] =>
  phrases.filter((phrase, at) => phrases.indexOf(phrase) < at);

describe('the tables of occupations and roles', () => {
  it('share no phrase, so that each has one figure', () => {
    const roles = new Set(phrasesOf(publicRoles));
    expect(roles.size).toBeGreaterThan(1000);
    expect(phrasesOf(occupations).filter((phrase) => roles.has(phrase))).toEqual([]);
  });

  it.each<[table: string, phrases: readonly string[]]>([
    ['occupations', phrasesOf(occupations)],
    ['roles', phrasesOf(publicRoles)],
    ["the team's own occupations", staffOccupations],
    ['relatives', firstCells(RELATIVES)],
    ['families', firstCells(RARE_FAMILIES)],
  ])('list no phrase twice: %s', (_, phrases) => {
    expect(phrases.length).toBeGreaterThan(50);
    expect(repeated(phrases)).toEqual([]);
  });

  it('agree within three on a phrase and on the same with or without blanks and hyphens', () => {
    const spelt = new Map<string, number[]>();
    for (const { id, figures } of readFigures())
      if (id === 'occupations' || id === 'roles')
        for (const { names, people } of figures)
          for (const name of names) {
            const letters = name.replace(/[ -]/g, '');
            spelt.set(letters, [...(spelt.get(letters) ?? []), people]);
          }
    const apart = [...spelt].filter(([, people]) => Math.max(...people) > 3 * Math.min(...people));
    expect(apart).toEqual([]);
  });

  it.each<[trade: string, least: number, most: number]>([
    ['golfer', 300_000, 3_000_000],
    ['choir singer', 300_000, 3_000_000],
    ['ballroom dancer', 70_000, 600_000],
    ['clarinet player', 70_000, 600_000],
    ['footballer', 500_000, 5_000_000],
    ['palaeontologist', 300, 5_000],
    ['pole vaulter', 300, 6_000],
    ['bricklayer', 20_000, 200_000],
    ['northern ireland veteran', 100_000, 900_000],
  ])('count all who are called a %s', (trade, least, most) => {
    const people = [...tradeIndex.find(readDocument(trade))][0]?.entry.people;
    expect(people).toBeGreaterThanOrEqual(least);
    expect(people).toBeLessThanOrEqual(most);
  });
});

it.each(Object.entries(cueWords))(
  'the cue words list no word twice, and none that no token can be: %s',
  (_, words) => {
    const listed = words.split(' ');
    expect(repeated(listed)).toEqual([]);
    expect(listed.filter((word) => word === '' || /["“”]/.test(word))).toEqual([]);
  },
);
