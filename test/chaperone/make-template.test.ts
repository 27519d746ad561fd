import { readFileSync } from 'node:fs';
import { makeTemplate } from '../../src/chaperone/make-template.ts';
import { nationalDirectory } from '../../src/escalate/routes.ts';
import { readTemplateBook } from '../../src/escalate/template-book.ts';

const book = readTemplateBook(
  JSON.parse(readFileSync(new URL('../../cards/templates.en.json', import.meta.url), 'utf8')),
);
const madeOf = (text: string) =>
  makeTemplate(
    { text },
    {
      routes: nationalDirectory,
      book,
      site: '',
      at: new Date('2026-02-10T12:00:00Z'),
      settings: { staffDomains: [], hospitalNumberPatterns: [] },
    },
  );

describe('the routes of a template', () => {
  it.each([
    'viral haemorrhagic fever',
    'MERS',
    'Ebola',
    'Lassa',
    'avian flu',
    'rabies',
    'anthrax',
    'diphtheria',
    'plague',
    'mpox',
    'Nipah',
  ])('of %s are those of a dangerous infection, though the draft does not name it', (disease) => {
    const { occasion, routes } = madeOf(`40M ?${disease}, what would you do first?`);
    expect(occasion).toBe('infection');
    expect(routes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['infection-on-call', 'health-protection-team']),
    );
  });

  it.each(['cyanide', 'botulism', 'paraquat', 'strychnine', 'ricin', 'thallium', 'ethylene glycol'])(
    'of somebody poisoned with %s are those of poisoning',
    (poison) => {
      expect(madeOf(`40M ?${poison} poisoning, what would you do first?`).occasion).toBe('poisoning');
    },
  );
});
