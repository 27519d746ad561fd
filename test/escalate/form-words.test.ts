import { readFileSync } from 'node:fs';
import { type FormWords, readForm, type WrittenForm, writeForm } from '../../src/escalate/form-words.ts';
import { readQuestion } from '../../src/escalate/question.ts';
import { readTemplateBook } from '../../src/escalate/template-book.ts';
import { type TemplateId, templateIds } from '../../src/escalate/types.ts';

const book = readTemplateBook(
  JSON.parse(readFileSync(new URL('../../cards/templates.en.json', import.meta.url), 'utf8')),
);
const told = '58M with AF, on apixaban 5 mg bd, Hb 70 after melaena. Creatinine 140.';
const asked = 'Should we stop apixaban or reverse it?';

/** A form as its author sees it, and the question as it travels beside it. */
interface Seen extends WrittenForm {
  readonly whole: string;
}
const show = (id: TemplateId, words: FormWords): Seen => ({
  ...writeForm(book, id, words),
  whole: words.question.text,
});
const start = (id: TemplateId, text = `${told} ${asked}`): Seen =>
  show(id, { question: readQuestion(text), own: {} });
const values = ({ fields }: Seen): Record<string, string> =>
  Object.fromEntries(fields.flatMap(({ id, value }) => (value === '' ? [] : [[id, value]])));
const type = (seen: Seen, typed: Record<string, string>): Seen => {
  const known = seen.fields.map((field) => ({ ...field, value: typed[field.id] ?? field.value }));
  expect(Object.keys(typed).every((id) => known.some((field) => field.id === id))).toBe(true);
  return { ...seen, fields: known };
};
const change = (seen: Seen, to: TemplateId): Seen =>
  show(to, readForm(book, seen.shown, values(seen), seen.whole));

describe('changing the route', () => {
  it('keeps the question where the history was added to', () => {
    const edited = type(start('sbar'), { question: `${told} BP 92/50.` });
    const referral = change(edited, 'epr-referral');
    expect(values(referral)).toEqual({ question: asked, background: `${told} BP 92/50.` });
    expect(values(change(referral, 'sbar'))).toEqual(values(edited));
  });

  it('keeps the history where the question was reworded, with or without a question mark', () => {
    for (const reworded of ['Reverse now, or wait?', 'Please advise on reversal.']) {
      const edited = type(start('epr-referral'), { question: reworded });
      const sbar = change(edited, 'sbar');
      expect(values(sbar)).toEqual({ question: told, recommendation: reworded });
      expect(values(change(sbar, 'epr-referral'))).toEqual(values(edited));
    }
  });

  it('keeps what was typed into fields that the other form does not have', () => {
    const edited = type(start('sbar'), { news2: '7', assessment: 'GI bleed', caller: 'FY2, medicine' });
    const advice = change(edited, 'e-rs-advice');
    expect(values(advice)).toEqual({
      question: asked,
      background: told,
      ...{ news2: '7', assessment: 'GI bleed', caller: 'FY2, medicine' },
    });
    expect(values(change(advice, 'sbar'))).toEqual(values(edited));
  });

  it('keeps what was typed where the other form has a part of the question, apart from it on the way back', () => {
    const edited = type(start('sbar'), { background: 'CKD 4' });
    const advice = change(edited, 'e-rs-advice');
    expect(values(advice)).toEqual({ question: asked, background: `${told}\nCKD 4` });
    expect(values(change(advice, 'sbar'))).toEqual(values(edited));
    const added = type(advice, { background: `${told} BP 92/50.\nCKD 4` });
    expect(values(change(added, 'sbar'))).toMatchObject({
      question: `${told} BP 92/50.`,
      background: 'CKD 4',
    });
    const reworded = type(advice, { background: `${told}\nCKD 4 and AF` });
    expect(values(change(reworded, 'sbar'))).toMatchObject({ question: `${told}\nCKD 4 and AF` });
  });

  it('brings back the history that a form does not show', () => {
    const edited = type(start('guideline-question'), { question: 'Which reversal agent?' });
    expect(values(change(edited, 'sbar'))).toEqual({
      question: told,
      recommendation: 'Which reversal agent?',
    });
    expect(values(change(change(edited, 'sbar'), 'guideline-question'))).toEqual(values(edited));
  });

  it.each(templateIds)('loses no word and comes back to the same, by way of %s', (by) => {
    for (const from of templateIds)
      for (const text of [`${told} ${asked}`, told, asked, `${asked} ${told}`]) {
        const first = start(from, text);
        expect(values(change(change(first, by), from))).toEqual(values(first));
        const edited = type(first, { question: `${values(first).question} Please ring` });
        const back = change(change(edited, by), from);
        expect(values(back)).toEqual(values(edited));
        const other = `${Object.values(values(change(edited, by)))} ${change(edited, by).whole}`;
        for (const word of `${text} Please ring`.split(' ')) expect(other).toContain(word);
      }
  });

  it('shortens nothing that was typed', () => {
    const long = 'wheeze '.repeat(700).trim();
    const advice = change(type(start('sbar'), { assessment: long }), 'defence-body');
    expect(advice.fields.find(({ id }) => id === 'assessment')).toMatchObject({
      value: long,
      maxLength: long.length,
      required: false,
    });
  });

  it('takes an emptied form for one in which nothing was typed', () => {
    const emptied = { ...start('sbar'), fields: [] };
    expect(values(change(emptied, 'sbar'))).toEqual({ question: told, recommendation: asked });
  });
});

describe('a form of a card that does not say how it was shown', () => {
  it('loses nothing', () => {
    const read = (typed: Record<string, string>) => {
      const words = readForm(book, undefined, typed, `${told} ${asked}`);
      return values(show('sbar', words));
    };
    expect(read({ question: told, recommendation: '' })).toEqual({ question: told, recommendation: asked });
    expect(read({ question: 'Reverse it?', background: 'CKD 4' })).toEqual({
      question: told,
      recommendation: 'Reverse it?',
      background: 'CKD 4',
    });
  });
});

describe('a form of a place’s own making', () => {
  it('keeps what is typed into a second field that takes the same, and beside the whole', () => {
    const [question] = book.templates.sbar.fields.filter(({ id }) => id === 'question');
    if (!question) throw new Error('no question');
    const second = { ...question, id: 'more', required: false };
    for (const takes of ['all', 'told'] as const) {
      const fields = [
        { ...question, takes },
        { ...second, takes: 'told' as const },
      ];
      const own = { ...book, templates: { ...book.templates, sbar: { ...book.templates.sbar, fields } } };
      const { shown, fields: first } = writeForm(own, 'sbar', { question: readQuestion(told), own: {} });
      expect(first.map(({ value }) => value)).toEqual([told, told]);
      const words = readForm(own, shown, { question: told, more: 'CKD 4' }, told);
      expect(writeForm(own, 'sbar', words).fields.map(({ value }) => value)).toContain(`${told}\nCKD 4`);
    }
  });
});
