import { readFileSync } from 'node:fs';
import { checkDirectory, ownTemplatesIn } from '../../src/escalate/routes.ts';
import { readTemplateBook, withOwnTemplates } from '../../src/escalate/template-book.ts';
import { fillTemplate, finishDraft } from '../../src/escalate/templates.ts';

const catalogue = () =>
  JSON.parse(readFileSync(new URL('../../cards/templates.en.json', import.meta.url), 'utf8'));

describe('the catalogue of templates', () => {
  it('must word every field', () => {
    const missing = catalogue();
    delete missing.templates.sbar.fields.news2;
    expect(() => readTemplateBook(missing)).toThrow('no words for news2 of sbar');
  });

  it('must hold no word for nothing', () => {
    const unused = catalogue();
    unused.templates.incident.fields.gone = { heading: 'a', label: 'b', placeholder: 'c' };
    expect(() => readTemplateBook(unused)).toThrow('fields that incident does not have: gone');
  });

  it('must be whole', () => {
    expect(() => readTemplateBook({})).toThrow('The catalogue of templates is wrong');
  });
});

const onCall = {
  id: 'reg',
  title: 'Reg',
  kind: 'on-call',
  reach: 'bleep',
  template: 'sbar',
  contact: 'Bleep 0.',
};
const question = { id: 'question', heading: 'Why', label: 'Why you call', placeholder: 'x', takes: 'all' };
const own = { title: 'Our call', closing: ['Say it twice.'], beside: ['Hang up.'], fields: [question] };

describe("a place's own template", () => {
  it('takes the place of the shipped one, in its scope alone', () => {
    const checked = checkDirectory({
      routes: [onCall],
      templates: { incident: own },
      teams: { 'group-1': { templates: { sbar: own } } },
    });
    if (!('directory' in checked)) throw new Error(JSON.stringify(checked.faults));
    const bookIn = (scope: object) =>
      withOwnTemplates(readTemplateBook(catalogue()), ownTemplatesIn(checked.directory, scope));
    const book = bookIn({ team: 'group-1' });
    expect(fillTemplate(book.templates.sbar, 'Potassium 6.', book)).toMatchObject([
      { value: 'Potassium 6.' },
    ]);
    expect(finishDraft(book, 'sbar', { question: 'Potassium 6.' }, '')).toEqual({
      title: 'Our call',
      text: 'Why: Potassium 6.\n\nSay it twice.',
      beside: ['Hang up.'],
    });
    expect(book.templates.incident.title).toBe('Our call');
    expect(bookIn({}).templates.sbar.title).toBe('SBAR');
    expect(bookIn({ team: 'other' }).templates['epr-referral'].title).toBe('Referral');
  });

  it.each([
    [
      'no place for the question',
      { ...own, fields: [{ ...question, takes: undefined }] },
      'must have a field question',
    ],
    ['a field twice', { ...own, fields: [question, question] }, 'question is there twice'],
    [
      'a field that asks who it is',
      { ...own, fields: [question, { ...question, id: 'who', label: 'NHS number' }] },
      'must not ask who the patient is',
    ],
    ...['Rhif GIG y claf', 'Dyddiad geni', "Enw'r claf"].map((label): [string, object, string] => [
      `a field that asks it in Welsh, ${label}`,
      { ...own, fields: [question, { ...question, id: 'who', label }] },
      'must not ask who the patient is',
    ]),
    ['too many fields', { ...own, fields: Array(9).fill(question) }, 'at most eight'],
    [
      'closing lines that leave no room for what is typed',
      { ...own, maxLength: 500, closing: Array(5).fill('x'.repeat(200)) },
      'must leave 250 of the 500 characters (maxLength) to what is typed, and leaves 0',
    ],
    [
      'closing lines that leave one character too few',
      { ...own, maxLength: 500, closing: ['x'.repeat(150), 'x'.repeat(100)] },
      'and leaves 249',
    ],
    ['a length that is too short', { ...own, maxLength: 10 }, 'must be at least 500'],
  ])('is refused with %s', (_name, template, message) => {
    const checked = checkDirectory({ routes: [onCall], templates: { sbar: template } });
    const faults = 'faults' in checked ? checked.faults : [];
    expect(faults.map((fault) => `${fault.path.join('.')}: ${fault.message}`).join('\n')).toContain(message);
    expect(faults[0]?.path.slice(0, 2)).toEqual(['templates', 'sbar']);
  });

  it('may have closing lines that leave just enough', () => {
    const closing = ['x'.repeat(150), 'x'.repeat(99)];
    const checked = checkDirectory({
      routes: [onCall],
      templates: { sbar: { ...own, maxLength: 500, closing } },
    });
    expect(checked).toHaveProperty('directory');
  });

  it.each([500, 700, 1_000])(
    'keeps to its length of %d where it was set with too much to close with',
    (maxLength) => {
      const book = readTemplateBook(catalogue());
      const closing = Array.from({ length: 5 }, (_, line) =>
        `Close ${line} ${'and check '.repeat(19)}`.trim(),
      );
      const sbar = { ...book.templates.sbar, maxLength, closing };
      const values = { question: 'wheeze '.repeat(200) };
      const { text } = finishDraft(withOwnTemplates(book, { sbar }), 'sbar', values, '');
      expect(text.length).toBeLessThanOrEqual(maxLength);
      expect(text).toMatch(
        /(?:wheeze ){20}wheeze\n\n\[Shortened to fit\. Please check the end\.\]\n\nClose 0 and check/,
      );
    },
  );
});
