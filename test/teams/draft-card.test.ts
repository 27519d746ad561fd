import type { DraftView } from '../../src/chaperone/views.ts';
import { wordsIn } from '../../src/teams/card-words.ts';
import { renderCard } from '../../src/teams/cards.ts';
import { buttonsOf, nodesOf, ofType, visibleTexts } from './card-checks.ts';
import { draft } from './card-views.ts';

const words = wordsIn('en');

describe('the draft', () => {
  it('is ready to copy, with the way to the route and the reminder', () => {
    const { card } = renderCard(draft);
    expect(ofType(card, 'Input.Text')).toEqual([
      expect.objectContaining({ label: 'Ready to copy', value: draft.text, isMultiline: true }),
      expect.objectContaining({ id: 'record', value: draft.record, isMultiline: true }),
    ]);
    const text = visibleTexts(card).join('\n');
    expect(text).toContain('Specialty on call\nAsk switchboard.');
    expect(text).toContain(
      "Record the decision in the patient's notes, then tidy the thread. This draft stays",
    );
    expect(buttonsOf(card)).toEqual([
      'Open the route',
      'Note for the record',
      'Open my message',
      "I've changed it: close",
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

  it('tells what became of the note in the thread that was ticked', () => {
    for (const [reply, line] of [
      ['left', 'note now stands'],
      ['before', 'sent the note before'],
      ['unsure', 'could not see whether the note reached'],
      ['failed', 'could not leave the note'],
    ] as const)
      expect(visibleTexts(renderCard({ ...draft, reply }).card).join()).toContain(line);
    expect(visibleTexts(renderCard(draft).card).join()).not.toMatch(/the note|note now/);
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
