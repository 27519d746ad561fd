import { figureTableIds, readFigures } from '../../src/identify/figures.ts';
import { UK_POPULATION } from '../../src/identify/lexicons/ages.ts';

const tables = readFigures();
const figures = tables.flatMap(({ id, figures: all }) => all.map((figure) => ({ id, ...figure })));

describe('the figures of the lexicons', () => {
  it('are thousands, in every table', () => {
    expect(tables.map(({ id }) => id)).toEqual(figureTableIds);
    expect(figures.length).toBeGreaterThan(5_000);
    expect(tables.filter(({ figures: all }) => all.length === 0)).toEqual([]);
  });

  it('each fit more than nobody and no more than everybody, and have a name', () => {
    const wrong = figures.filter(
      ({ id, people, names }) =>
        !(people > 0 && (people <= UK_POPULATION || id === 'journeys')) ||
        names.length === 0 ||
        names.includes(''),
    );
    expect(wrong).toEqual([]);
  });

  it('each have a source in words and how sure it is', () => {
    const wrong = figures.filter(
      ({ source }) => source.text.length < 2 || !['V', 'R', 'gk'].includes(source.confidence),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['ages', '34', 944_629],
    ['sexes', 'female', 34_814_781],
    ['places', 'County Durham', 519_700],
    ['journeys', 'Sierra Leone', 18_000],
    ['occupations', 'crofter', 20_000],
  ])('are those of the tables: %s, %s', (id, name, people) => {
    const figure = figures.find((it) => it.id === id && it.names.includes(name));
    expect(figure?.people).toBeCloseTo(people);
  });
});
