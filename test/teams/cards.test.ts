import type { Band, FlagReason, Trait } from '../../src/assess/types.ts';
import {
  type CardView,
  type DraftView,
  type FormView,
  fineReasons,
  type NudgeView,
  type WholeThread,
} from '../../src/chaperone/views.ts';
import { longestCarried } from '../../src/teams/card-text.ts';
import { wordsIn } from '../../src/teams/card-words.ts';
import { renderCard } from '../../src/teams/cards.ts';
import {
  buttonsOf,
  nodesOf,
  ofType,
  parseProblems,
  press,
  visibleTexts,
  visibleWords,
} from './card-checks.ts';
import { carried, checked, draft, expression, form, hostile, nudge, safer, tidyUp } from './card-views.ts';

const words = wordsIn('en');

const views: readonly (readonly [string, CardView])[] = [
  ['nudge', nudge],
  ['urgent nudge', { ...nudge, urgent: true }],
  ['nudge without a link', { ...nudge, messageUrl: undefined }],
  ['safer', safer],
  ['safer whose text is gone', { ...safer, carried: { safer: '', question: '', changed: [] } }],
  ['form', form],
  ['urgent form', { ...form, urgent: true }],
  ...(
    ['paste', 'filled', 'no_consent', 'throttled', 'gone', 'no_answer', 'nothing', 'too_long'] as const
  ).map((wholeThread) => [`form, ${wholeThread}`, { ...form, wholeThread }] as const),
  ['form with one route', { ...form, routes: form.routes.slice(0, 1) }],
  ['draft', draft],
  ['draft with a reply and no link', { ...draft, replied: true, route: { ...draft.route, url: undefined } }],
  ...(['changed', 'deleted', 'fine', 'expired'] as const).map(
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

const traits = Object.keys(words.kinds) as Trait[];
const bands = Object.keys(words.people) as Band[];

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

describe('the nudge', () => {
  const nudges = traits.flatMap((_trait, index): NudgeView[] =>
    bands.flatMap((band) =>
      [true, false].map((urgent) => ({
        ...nudge,
        band,
        urgent,
        traits: [...traits.slice(index), ...traits.slice(0, index)].slice(0, (index % traits.length) + 1),
        why: (['direct', 'image', 'document', 'combination'] as FlagReason[]).slice(index % 4),
      })),
    ),
  );

  it('stays under sixty words, whatever adds up', () => {
    expect(nudges.length).toBeGreaterThan(200);
    const longest = Math.max(...nudges.map((view) => visibleWords(renderCard(view).card)));
    expect(longest).toBeLessThan(60);
    expect(longest).toBeGreaterThan(30);
  });

  it('stays under sixty words with the longest kinds', () => {
    const kinds: Trait[] = ['date_of_birth', 'nhs_number', 'email', 'phone', 'other_id', 'address', 'age'];
    for (const band of bands)
      for (const urgent of [true, false])
        expect(
          visibleWords(renderCard({ ...nudge, traits: kinds, band, urgent, why: ['direct'] }).card),
        ).toBeLessThan(60);
  });

  it('reads as one friendly note', () => {
    expect(visibleTexts(renderCard(nudge).card)).toEqual([
      'Good question, clearly put.',
      'Together, the age, the travel, the condition and the place could let someone recognise the patient, even without a name.',
      'That might fit only a handful of people.',
      'Want to blur it, or use a safe route?',
      'Only you can see this. Nothing is reported.',
    ]);
  });

  it('starts with what is good', () => {
    const statement = { ...nudge, carried: { safer: 'Seen today.', question: 'Seen today.', changed: [] } };
    expect(visibleTexts(renderCard(nudge).card)[0]).toBe('Good question, clearly put.');
    expect(visibleTexts(renderCard(statement).card)[0]).toBe('Clear and useful message.');
  });

  it('says first to call first when the words are urgent, and only then', () => {
    expect(visibleTexts(renderCard({ ...nudge, urgent: true }).card)[0]).toMatch(
      /^If this is urgent, call 2222, 999/,
    );
    expect(visibleTexts(renderCard(nudge).card).join()).not.toContain('2222');
  });

  it.each([
    [['name'], 'A name could let'],
    [['image'], 'The photo could let'],
    [['age', 'name'], 'A name and the age could let'],
    [['nhs_number', 'hospital_number'], 'A patient number could let'],
    [['place', 'image', 'travel'], 'The photo, the place and the travel could let'],
    [
      ['age', 'sex', 'place', 'time', 'travel', 'job', 'event'].map((it) =>
        it === 'job' ? 'occupation' : it,
      ),
      'and other details could let',
    ],
    [[], 'Some details could let'],
  ] as [Trait[], string][])('names the kinds of detail %j', (kinds, text) => {
    expect(visibleTexts(renderCard({ ...nudge, traits: kinds, why: ['direct'] }).card).join(' ')).toContain(
      text,
    );
  });

  it.each([
    ['one', 'just one person'],
    ['handful', 'only a handful of people'],
    ['dozens', 'dozens of people'],
    ['hundreds', 'hundreds of people'],
    ['thousands', 'thousands of people'],
  ] as [Band, string][])('says in words how many might fit: %s', (band, text) => {
    expect(visibleTexts(renderCard({ ...nudge, band }).card).join(' ')).toMatch(
      new RegExp(`might (fit|point to) .*${text}`),
    );
  });

  it('says that nobody else sees it, and stays unsure', () => {
    for (const view of nudges) {
      const text = visibleTexts(renderCard(view).card).join(' ');
      expect(text).toContain('Only you can see this. Nothing is reported.');
      expect(text).toMatch(/could let .* (might|consent|could it go)/i);
    }
  });

  it('never shows the message itself', () => {
    const text = visibleTexts(renderCard(nudge).card).join(' ');
    expect(text).not.toMatch(/West Africa|30s|rash/);
  });

  it('offers the ways out in order', () => {
    const buttons = [
      'Use a safe route',
      'Show a safer wording',
      'Open my message',
      "I've changed it",
      "It's fine",
    ];
    expect(buttonsOf(renderCard(nudge).card)).toEqual(buttons);
    expect(buttonsOf(renderCard({ ...nudge, messageUrl: undefined }).card)).toEqual(
      buttons.filter((title) => title !== 'Open my message'),
    );
  });

  it('asks for a reason, and offers every one', () => {
    const [reason] = ofType(renderCard(nudge).card, 'Input.ChoiceSet');
    expect(reason).toMatchObject({ id: 'reason', isRequired: true });
    expect(nodesOf(reason?.choices).map(({ value }) => value)).toEqual([...fineReasons]);
  });
});

describe('what adds up', () => {
  const reason = (of: Trait[]) => visibleTexts(renderCard({ ...nudge, traits: of }).card).join(' ');

  it('names what has no kind of its own last, and not beside other details', () => {
    expect(reason(['age', 'other', 'place'])).toContain(
      'Together, the age, the place and another detail could',
    );
    const many = reason(['age', 'sex', 'travel', 'time', 'other', 'condition', 'place', 'event']);
    expect(many).toContain('the place and other details could');
    expect(many).not.toContain('another detail');
  });
});

describe('a nudge about a file', () => {
  const words = (why: FlagReason[], of: Trait[]) =>
    visibleTexts(renderCard({ ...nudge, why, traits: of }).card).join(' ');

  it('asks for consent to a picture, and for the record in place of a document', () => {
    expect(words(['image'], ['image'])).toContain('consent to take it, and to share it here?');
    expect(words(['document'], ['document'])).toContain('Could it go into the record instead?');
    expect(words(['combination'], ['age', 'place'])).not.toContain('consent');
  });
});

describe('the safer wording', () => {
  it('shows the wording as plain runs, one for each line, and again ready to copy', () => {
    const text = 'First line\n\n* second line';
    const { card } = renderCard({ ...safer, carried: { ...carried, safer: text, changed: [] } });
    expect(ofType(card, 'TextRun').map((run) => run.text)).toEqual(['First line', '* second line']);
    expect(ofType(card, 'Input.Text')).toEqual([
      expect.objectContaining({ value: text, label: 'Ready to copy' }),
    ]);
  });

  it('marks what was changed, by weight as well as by colour, over lines too', () => {
    const text = 'Woman in her 30s\nwith a rash';
    const changed = [
      { start: 0, end: 16 },
      { start: 24, end: 28 },
    ];
    const { card } = renderCard({ ...safer, carried: { ...carried, safer: text, changed } });
    expect(
      ofType(card, 'TextRun').map(({ text: shown, highlight, weight }) => [shown, highlight, weight]),
    ).toEqual([
      ['Woman in her 30s', true, 'bolder'],
      ['with a ', false, 'default'],
      ['rash', true, 'bolder'],
    ]);
  });

  it('says so when the wording is gone', () => {
    const { card } = renderCard({ ...safer, carried: { safer: '', question: '', changed: [] } });
    expect(visibleTexts(card).join(' ')).toContain('no longer here');
    expect(ofType(card, 'Input.Text', 'RichTextBlock')).toEqual([]);
  });

  it('gives the words to copy first, then leads back to the message', () => {
    expect(buttonsOf(renderCard(safer).card)).toEqual([
      'Copy the wording',
      'Open my message',
      "I've changed it",
      'Use a safe route',
      'Back',
    ]);
  });
});

it('speaks of pictures and files only where one stands with the message', () => {
  const about = (withFile: boolean) =>
    visibleTexts(renderCard({ ...safer, withFile }).card).some((text) => text.includes('take that out too'));
  expect([about(true), about(false)]).toEqual([true, false]);
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

describe('a note that is closed', () => {
  const card = (because: 'changed' | 'deleted' | 'fine' | 'expired') =>
    renderCard({ view: 'closed', because }).card;
  it.each(['changed', 'deleted', 'fine'] as const)(
    'offers a note for the record, in case that an answer changes care, then to tidy the thread: %s',
    (because) => {
      expect(visibleTexts(card(because)).at(-1)).toBe(
        'If an answer changes care, put it in the record, then tidy the thread.',
      );
      expect(buttonsOf(card(because))).toEqual(['Note for the record']);
      expect(ofType(card(because), 'Input.Text')).toMatchObject([
        { value: expect.stringMatching(/^Advice sought on:\nFrom.*\nQuestion:\nAdvice given:\nPlan:$/) },
      ]);
    },
  );

  it('offers none when it has run out', () => {
    expect(buttonsOf(card('expired'))).toEqual([]);
    expect(visibleTexts(card('expired'))).toHaveLength(2);
  });
});

describe('the form', () => {
  it('offers each route with its reason and picks the one whose fields are shown', () => {
    const [routes] = ofType(renderCard(form).card, 'Input.ChoiceSet');
    expect(routes).toMatchObject({ id: 'routeId', value: 'specialty-on-call', isRequired: true });
    expect(routes?.choices).toEqual(
      form.routes.map(({ id, title, because }) => ({
        value: id,
        title: `${title}: ${words.becauses[because]}`,
      })),
    );
    expect(visibleTexts(renderCard(form).card)).toContain('This reads like a question for a specialist.');
  });

  it('shows the fields of the template with what is filled in', () => {
    const fields = ofType(renderCard(form).card, 'Input.Text').slice(1);
    expect(fields.map(({ id }) => id)).toEqual(form.fields.map(({ id }) => `field_${id}`));
    expect(fields.find(({ id }) => id === 'field_question')).toMatchObject({
      value: 'Adult back from travel with an odd rash.',
      isRequired: true,
      isMultiline: true,
      maxLength: 2000,
    });
  });

  it('leaves the thread alone unless the author ticks the note', () => {
    expect(ofType(renderCard(form).card, 'Input.Toggle')).toEqual([
      expect.objectContaining({
        id: 'reply',
        value: 'false',
        title: 'Leave a short note in the thread: this has moved to another route',
      }),
    ]);
  });

  it('has no button for other routes where there is only one', () => {
    const others = (view: FormView) =>
      ofType(renderCard(view).card, 'Action.Execute').filter(({ verb }) => verb === 'choose_route').length;
    expect(others(form)).toBe(1);
    expect(others({ ...form, routes: form.routes.slice(0, 1) })).toBe(0);
  });

  it('offers one button that fills it in from the whole thread, or a place to paste where that cannot be read', () => {
    const fills = (wholeThread: WholeThread) => {
      const { card } = renderCard({ ...form, wholeThread });
      const button = ofType(card, 'Action.Execute').filter(({ verb }) => verb === 'whole_thread');
      return [button.length, ofType(card, 'Input.Text').filter(({ id }) => id === 'pasted').length];
    };
    expect(fills('read')).toEqual([1, 0]);
    expect(fills('paste')).toEqual([1, 1]);
    expect(fills('no_consent')).toEqual([1, 1]);
    expect(fills('filled')).toEqual([0, 0]);
    const paste = ofType(renderCard({ ...form, wholeThread: 'paste' }).card, 'Action.ShowCard');
    expect(paste.map(({ title }) => title)).toEqual(['Fill in from the whole thread']);
  });

  it.each([
    ['no_consent', 'paste'],
    ['throttled', 'try again in a minute'],
    ['gone', 'paste or type'],
    ['no_answer', 'paste'],
    ['nothing', 'paste'],
    ['too_long', 'shorter part'],
    ['filled', 'read it through'],
  ] as [WholeThread, string][])('says what to do where the thread is %s', (wholeThread, text) => {
    expect(visibleTexts(renderCard({ ...form, wholeThread }).card).join(' ')).toContain(text);
  });

  it('holds back no button for a question that is not there yet', () => {
    const fields = form.fields.map((field) => ({ ...field, value: '' }));
    const inputs = ofType(renderCard({ ...form, fields }).card, 'Input.Text');
    expect(inputs.filter(({ isRequired }) => isRequired === true)).toEqual([]);
  });

  it('lets nobody be held back by an empty field on the way back', () => {
    const back = ofType(renderCard(form).card, 'Action.Execute').find(({ verb }) => verb === 'back');
    expect(back).toMatchObject({ associatedInputs: 'none' });
  });
});

describe('the draft', () => {
  it('is ready to copy, with the way to the route and the reminder', () => {
    const { card } = renderCard(draft);
    expect(ofType(card, 'Input.Text')).toEqual([
      expect.objectContaining({ label: 'Ready to copy', value: draft.text, isMultiline: true }),
      expect.objectContaining({ id: 'record', value: draft.record, isMultiline: true }),
    ]);
    const text = visibleTexts(card).join('\n');
    expect(text).toContain('Specialty on call\nAsk switchboard.');
    expect(text).toContain("Record the decision in the patient's notes, then tidy the thread.");
    expect(buttonsOf(card)).toEqual([
      'Open the route',
      'Note for the record',
      'Open my message',
      "I've changed it",
    ]);
  });

  it('says where it goes before what to say, and first of all to call where it is urgent', () => {
    const order = nodesOf((renderCard({ ...draft, urgent: true }).card as { body: unknown }).body).map(
      ({ text, id }) => text ?? id,
    );
    expect(order.indexOf(words.callFirst)).toBe(0);
    expect(order.indexOf('Ask switchboard.')).toBeLessThan(order.indexOf('copy'));
    expect(visibleTexts(renderCard(draft).card)).not.toContain(words.callFirst);
  });

  it('tells what its author does besides, apart from the text', () => {
    const texts = visibleTexts(renderCard({ ...draft, beside: ['Choose the patient in e-RS.'] }).card);
    expect(texts).toContain('Choose the patient in e-RS.');
  });

  it('tells of the note in the thread only when there is one', () => {
    expect(visibleTexts(renderCard(draft).card).join()).not.toContain('note now stands');
    expect(visibleTexts(renderCard({ ...draft, replied: true }).card).join()).toContain('note now stands');
  });
});

describe('the way to a route', () => {
  const texts = (change: Partial<DraftView['route']>) =>
    visibleTexts(renderCard({ ...draft, route: { ...draft.route, ...change } }).card);

  it.each([
    ['a number', { phone: '020 7946 0000' }, 'Phone: 020 7946 0000'],
    ['a mail address', { email: 'renal@trust.example' }, 'Mail: renal@trust.example'],
    ['hours', { hours: 'Mon-Fri 08:00-18:00' }, 'Open: Mon-Fri 08:00-18:00 (not on bank holidays)'],
    ['a place to check', { checkLocally: true }, 'Please check that this is right where you work.'],
    [
      'a review that is due',
      { checkLocally: true, stale: true },
      'This entry is past its review date. Please check it before you rely on it.',
    ],
  ])('is told with %s', (_name, change, line) => {
    expect(texts(change)).toContain(line);
    expect(texts({})).not.toContain(line);
  });

  it('opens a chat where the route has an account', () => {
    const chatUrl = 'https://teams.microsoft.com/l/chat/0/0?users=renal%40trust.example';
    const opened = (route: DraftView['route']) =>
      ofType(renderCard({ ...draft, route }).card, 'Action.OpenUrl').map(({ url }) => url);
    expect(opened({ ...draft.route, chatUrl })).toContain(chatUrl);
    expect(opened(draft.route)).not.toContain(chatUrl);
  });
});

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

describe('the tidy-up card', () => {
  const linesOf = (messages: number) => visibleTexts(renderCard(tidyUp(messages)).card);

  it('says how many messages there are, and opens each', () => {
    expect(linesOf(1)).toContain('One of your messages could still let someone recognise a patient.');
    expect(linesOf(3)).toContain('3 of your messages could still let someone recognise a patient.');
    const { messageUrls } = tidyUp(3);
    expect(linesOf(3)).toEqual(
      expect.arrayContaining(messageUrls.map((url, at) => `[Message ${at + 1}](${url})`)),
    );
    expect(linesOf(3).join(' ')).not.toContain('more');
  });

  it('links the first eight of many, and says how many more there are', () => {
    expect(linesOf(25).filter((line) => line.startsWith('['))).toHaveLength(8);
    expect(linesOf(25)).toContain('and 17 more');
  });

  it.each([1, 8, 9, 250])('stays under sixty words with %d messages', (messages) => {
    expect(visibleWords(renderCard(tidyUp(messages)).card)).toBeLessThan(60);
  });

  it('thanks first, and says that nobody else sees it', () => {
    expect(linesOf(2)[0]).toMatch(/^Thank you/);
    expect(linesOf(2).at(-1)).toMatch(/^Only you can see this/);
  });
});
