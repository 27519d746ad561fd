import type { CardView } from '../../src/chaperone/views.ts';
import { wordsIn } from '../../src/teams/card-words.ts';
import { renderCard } from '../../src/teams/cards.ts';
import { buttonsOf, nodesOf, ofType, parseProblems } from './card-checks.ts';
import { checked, draft, form, nudge, safer, tidyUp } from './card-views.ts';

const words = wordsIn('en');

const views: readonly (readonly [string, CardView])[] = [
  ['nudge', nudge],
  ['urgent nudge', { ...nudge, urgent: true }],
  ['nudge without a link', { ...nudge, messageUrl: undefined }],
  ['safer', safer],
  ['safer whose text is gone', { ...safer, carried: { safer: '', question: '', changed: [] } }],
  ['safer of a bare yes', { ...safer, bareYes: true, carried: { safer: '', question: '', changed: [] } }],
  ['nudge of a bare yes', { ...nudge, traits: [], carried: { safer: '', question: '', changed: [] } }],
  ['form', form],
  ['urgent form', { ...form, urgent: true }],
  ...(
    ['paste', 'filled', 'no_consent', 'throttled', 'gone', 'no_answer', 'nothing', 'too_long'] as const
  ).map((wholeThread) => [`form, ${wholeThread}`, { ...form, wholeThread }] as const),
  ['form with one route', { ...form, routes: form.routes.slice(0, 1) }],
  ['draft', draft],
  ['draft with a reply and no link', { ...draft, reply: 'left', route: { ...draft.route, url: undefined } }],
  ...(['changed', 'deleted', 'sum_fell', 'fine'] as const).map(
    (because) => [`closed, ${because}`, { view: 'closed', because }] as const,
  ),
  ['checked draft', checked],
  ['checked draft in the dialog', { ...checked, again: true }],
  ['checked draft that tells nothing', { ...checked, check: { ...checked.check, flag: false } }],
  ['empty check', { view: 'check_form' }],
  ['tidy-up of one message', tidyUp(1)],
  ['tidy-up of many messages', tidyUp(25)],
  ['tidy-up without links', { ...tidyUp(2), messageUrls: [] }],
  ...(['not_yours', 'unknown', 'try_again', 'not_author', 'no_words', 'too_long'] as const).map(
    (notice) => [`notice, ${notice}`, { view: 'notice', notice }] as const,
  ),
];

describe('every card', () => {
  it.each(views)('is an Adaptive Card 1.5 without a fault: %s', (_name, view) => {
    const { card } = renderCard(view);
    expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5' });
    expect(parseProblems(card)).toEqual([]);
  });

  it('is checked by a parser that finds faults', () => {
    const broken = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [{ type: 'Input.Text', label: 'no id' }, { type: 'Nope' }],
    };
    expect(parseProblems(broken).length).toBeGreaterThan(1);
  });

  it.each(views)('has nothing left over from its template: %s', (_name, view) => {
    const text = JSON.stringify(renderCard(view).card);
    expect(text).not.toContain('${');
    expect(text).not.toMatch(/"\$(when|data)"/);
    expect(text).not.toContain('undefined');
  });

  it.each(views)('wraps its text, titles itself and labels its inputs: %s', (_name, view) => {
    const { card } = renderCard(view);
    expect(ofType(card, 'TextBlock').filter(({ wrap }) => wrap !== true)).toEqual([]);
    expect(ofType(card, 'TextBlock').filter(({ style }) => style === 'heading')).toHaveLength(1);
    for (const input of ofType(card, 'Input.Text', 'Input.ChoiceSet', 'Input.Toggle')) {
      expect(input.label).toEqual(expect.stringMatching(/\w/));
      expect(input.errorMessage).toEqual(expect.stringMatching(/\w/));
    }
  });

  it.each(views)('has at most six buttons, each also for old clients: %s', (_name, view) => {
    const { card } = renderCard(view);
    expect(buttonsOf(card).length).toBeLessThanOrEqual(6);
    for (const action of ofType(card, 'Action.Execute')) {
      expect(action.fallback).toMatchObject({ type: 'Action.Submit', title: action.title });
      const { data } = action.fallback as { data: object };
      expect(data).toEqual({ verb: action.verb, ...(action.data as object) });
    }
  });

  it.each(views)('has a neutral summary: %s', (_name, view) => {
    const { summary } = renderCard(view);
    expect(summary).toMatch(/^(A (note|short notice)|Check a draft$|Your draft is checked$)/);
    expect(summary).not.toMatch(/\b(patient|privacy|confidential|age|photo|name)\b/i);
  });

  it.each(views)('says nothing by colour alone: %s', (_name, view) => {
    for (const node of ofType(renderCard(view).card, 'TextBlock'))
      if (node.color !== undefined) expect(node.text).toBe(words.callFirst);
  });
});

describe('what there is to do', () => {
  it.each(views)('is one thing before all others: %s', (_name, view) => {
    const main = ofType(renderCard(view).card, 'Action.Execute', 'Action.OpenUrl', 'Action.ShowCard').filter(
      ({ style }) => style === 'positive',
    );
    expect(main.length).toBeLessThanOrEqual(1);
    if (['nudge', 'safer', 'form'].includes(view.view)) expect(main).toHaveLength(1);
  });

  it('never has the same words twice on a card', () => {
    for (const [, view] of views) {
      const long = nodesOf((renderCard(view).card as { body: unknown }).body)
        .flatMap(({ text, value }) => [text, value])
        .filter((text): text is string => typeof text === 'string' && text.split(' ').length > 5);
      expect(long).toEqual([...new Set(long)]);
    }
  });
});

describe('words that people read', () => {
  const everything = nodesOf(words).flatMap((node) =>
    Object.values(node).filter((value) => typeof value === 'string'),
  );

  it.each([
    'violation',
    'breach',
    'policy',
    'GMC',
    'reported to',
    'identifies',
    'identified',
    'score',
    'rule',
    'must not',
    'warning',
    'should not',
  ])('never say "%s"', (forbidden) => {
    expect(everything.filter((text) => text.toLowerCase().includes(forbidden.toLowerCase()))).toEqual([]);
  });

  it('never show a figure but the emergency numbers', () => {
    const figures = everything.filter((text) => /[\d%]/.test(text));
    expect(figures).toEqual([words.callFirst]);
  });
});
