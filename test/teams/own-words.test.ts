import type { CardView } from '../../src/chaperone/views.ts';
import { longestCarried } from '../../src/teams/card-text.ts';
import { renderCard } from '../../src/teams/cards.ts';
import { buttonsOf, ofType, parseProblems, press, visibleTexts } from './card-checks.ts';
import { checked, draft, expression, form, hostile, nudge, safer } from './card-views.ts';

describe("the author's own words", () => {
  const hostileViews: readonly CardView[] = [
    { ...nudge, nudgeId: 'n-1', carried: { safer: hostile, question: hostile, changed: [] } },
    { ...safer, carried: { safer: hostile, question: hostile, changed: [] } },
    {
      ...checked,
      check: {
        ...checked.check,
        carried: { safer: hostile, question: hostile, changed: [{ start: 3, end: 20 }] },
      },
      again: true,
    },
    {
      ...form,
      carried: { safer: hostile, question: hostile, changed: [] },
      fields: form.fields.map((field) => ({ ...field, value: hostile })),
    },
    {
      ...draft,
      title: hostile,
      text: hostile,
      record: hostile,
      route: { ...draft.route, title: hostile, contact: hostile, email: hostile },
    },
  ];

  it.each(hostileViews)('are never read as an expression: $view', (view) => {
    const { card } = renderCard(view);
    expect(parseProblems(card)).toEqual([]);
    const [asWritten = ''] = hostile.split('\n');
    expect(asWritten).toContain(expression);
    expect(JSON.stringify(card)).toContain(asWritten);
  });

  it.each(hostileViews)('never stand where Markdown is read: $view', (view) => {
    const { card } = renderCard(view);
    for (const { text } of ofType(card, 'TextBlock')) expect(text).not.toMatch(/evil|script|\$\{/);
    for (const action of ofType(card, 'Action.Execute', 'Action.OpenUrl', 'Action.ShowCard'))
      expect(`${action.title}${action.url}`).not.toMatch(/evil|script|\$\{/);
    for (const input of ofType(card, 'Input.Text', 'Input.ChoiceSet'))
      expect(`${input.label}${input.placeholder}`).not.toMatch(/evil|script|\$\{/);
  });

  it.each(hostileViews)('call no date function of the card: $view', (view) => {
    for (const { text } of ofType(renderCard(view).card, 'TextRun')) expect(text).not.toContain('{{');
  });

  it('travel unchanged in the data of the buttons', () => {
    const { card } = renderCard({ ...nudge, carried: { safer: hostile, question: hostile, changed: [] } });
    expect(press(card, 'route').execute).toEqual({
      nudgeId: 'n-1',
      safer: hostile,
      question: hostile,
      changed: '',
    });
  });

  it.each([
    ['letters', 'wheeze and cough '.repeat(2_000)],
    ['quotes', '"'.repeat(9_000)],
    ['line ends', 'a\n'.repeat(9_000)],
    ['emoji', '🩺'.repeat(5_000)],
    ['control characters', '\u0001'.repeat(9_000)],
  ])('are cut to what a card can carry: %s', (_name, long) => {
    const carriedLong = { safer: long, question: long, changed: [] };
    for (const view of [
      { ...nudge, carried: carriedLong },
      { ...safer, carried: carriedLong },
      { ...form, carried: carriedLong },
    ]) {
      const { card } = renderCard(view);
      const data = press(card, view.view === 'form' ? 'back' : 'route').execute;
      expect(JSON.stringify(data.safer).length).toBeLessThanOrEqual(longestCarried + 2);
      expect(String(data.safer).isWellFormed()).toBe(true);
      expect(String(data.safer)).toMatch(/… \(shortened\)$/);
      expect(JSON.stringify(card).length).toBeLessThan(32_000);
    }
  });

  it('keep what is asked and what is newest, and the room that the other leaves', () => {
    const days = Array.from({ length: 300 }, (_, day) => `Day ${day + 1}: creatinine ${140 + day}.`);
    const question = `58M with AF.\n${days.join('\n')}\nShould we start dialysis tonight?`;
    const sent = (safer: string) =>
      String(
        press(renderCard({ ...form, carried: { safer, question, changed: [] } }).card, 'back').execute
          .question,
      );
    for (const safer of ['', 'wheeze '.repeat(900)]) {
      const size = JSON.stringify(sent(safer)).length - 2;
      expect(size).toBeLessThanOrEqual(safer === '' ? 2 * longestCarried : longestCarried);
      expect(size).toBeGreaterThan((safer === '' ? 2 * longestCarried : longestCarried) - 100);
      expect(sent(safer)).toMatch(
        /^58M with AF\..*\n… \(shortened\)\nDay.*Day 300: creatinine 439\.\nShould we start dialysis tonight\?$/s,
      );
    }
  });

  it('leave a form with as much as its fields hold within what Teams takes', () => {
    const long = 'wheeze, "cough" '.repeat(2_000);
    const fields = form.fields.map((field) => ({ ...field, value: long.slice(0, field.maxLength) }));
    const { card } = renderCard({ ...form, carried: { safer: long, question: long, changed: [] }, fields });
    // 100 KB in UTF-16.
    expect(JSON.stringify(card).length).toBeLessThan(51_200);
  });

  it('are not ready to copy where the wording had to be shortened, and the card says where the whole is', () => {
    const { card } = renderCard({ ...safer, carried: { ...nudge.carried, safer: 'wheeze '.repeat(900) } });
    expect(ofType(card, 'Input.Text')).toEqual([]);
    expect(visibleTexts(card).join(' ')).toContain('only its beginning. The tab “Check a draft” gives');
    expect(buttonsOf(card)[0]).toBe('Open my message');
    expect(visibleTexts(renderCard(safer).card).join(' ')).not.toContain('only its beginning');
  });

  it.each([true, false])('come back whole from the check of a draft, or not at all: flagged %s', (flag) => {
    const back = (length: number, again: boolean) => {
      const text = 'wheeze '.repeat(length / 7).padEnd(length, 'x');
      const check = { ...checked.check, flag, carried: { safer: text, question: text, changed: [] } };
      const { card } = renderCard({ ...checked, check, again });
      expect(JSON.stringify(card).length).toBeLessThan(32_000);
      return { text, card, given: ofType(card, 'Input.Text').map(({ value }) => value ?? '') };
    };
    for (const length of [3_224, 8_000, 10_000]) {
      const { text, given, card } = back(length, true);
      expect(given).toEqual([text]);
      expect(visibleTexts(card).join(' ')).not.toContain('too long to be given back');
      expect(back(length, false).given).toEqual(flag ? [text] : []);
    }
    for (const length of [10_001, 20_000]) {
      const { given, card } = back(length, true);
      expect(given).toEqual(['']);
      expect(visibleTexts(card).join(' ')).toContain('too long to be given back whole here');
      expect(back(length, false).given).toEqual([]);
    }
  });

  it('stay whole where they are of ordinary length', () => {
    const text = 'wheeze and cough '.repeat(120).trim();
    const { card } = renderCard({ ...nudge, carried: { safer: text, question: text, changed: [] } });
    expect(press(card, 'safer').execute.safer).toBe(text);
  });
});
