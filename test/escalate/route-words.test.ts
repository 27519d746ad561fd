import { readFileSync } from 'node:fs';
import { readRouteWords, routesInWords } from '../../src/escalate/route-words.ts';
import { nationalDirectory } from '../../src/escalate/routes.ts';

const catalogue = JSON.parse(
  readFileSync(new URL('../../cards/routes.cy.json', import.meta.url), 'utf8'),
) as Record<string, object>;
const words = readRouteWords(catalogue);
const digits = (text: string) => text.replace(/\D/g, '');

describe('the national routes in Welsh', () => {
  it('are all there, with the same numbers', () => {
    const welsh = routesInWords(nationalDirectory, words).routes;
    expect(welsh.map(({ id, contact }) => [id, digits(contact)])).toEqual(
      nationalDirectory.routes.map(({ id, contact }) => [id, digits(contact)]),
    );
    for (const [index, { contact }] of nationalDirectory.routes.entries())
      expect(welsh[index]?.contact).not.toBe(contact);
    expect(welsh.find(({ id }) => id === 'emergency-call')?.title).toBe('Galwad frys');
  });

  it('leave alone what a tenant has written itself, and everything else of a route', () => {
    const [first, ...rest] = nationalDirectory.routes;
    if (!first) throw new Error('There is no route.');
    const own = { ...first, title: 'Crash call', url: 'https://trust.example' };
    const other = { ...first, id: 'ours', title: 'Ours' };
    const [welsh, ours] = routesInWords(
      { ...nationalDirectory, routes: [own, other, ...rest] },
      words,
    ).routes;
    expect(welsh).toEqual({ ...own, contact: 'Yn yr ysbyty: 2222. Unrhyw le arall: 999.' });
    expect(ours).toEqual(other);
  });

  it('stay English where there are no words', () => {
    expect(routesInWords(nationalDirectory, undefined)).toBe(nationalDirectory);
  });

  it('are refused with one missing or one too many', () => {
    const { mdu: _gone, ...less } = catalogue;
    expect(() => readRouteWords(less)).toThrow('mdu');
    expect(() => readRouteWords({ ...catalogue, nowhere: catalogue.mdu })).toThrow('nowhere');
  });
});
