import type { CardView } from '../../src/chaperone/views.ts';
import { longestCarried } from '../../src/teams/card-text.ts';
import { renderCard } from '../../src/teams/cards.ts';
import { ofType, parseProblems, press } from './card-checks.ts';
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

  it('stay whole where they are of ordinary length', () => {
    const text = 'wheeze and cough '.repeat(120).trim();
    const { card } = renderCard({ ...nudge, carried: { safer: text, question: text, changed: [] } });
    expect(press(card, 'safer').execute.safer).toBe(text);
  });
});
