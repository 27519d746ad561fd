import type { ClosedView } from '../../src/chaperone/views.ts';
import { renderCard } from '../../src/teams/cards.ts';
import { buttonsOf, ofType, visibleTexts, visibleWords } from './card-checks.ts';
import { tidyUp } from './card-views.ts';

describe('a note that is closed', () => {
  const card = (because: ClosedView['because']) => renderCard({ view: 'closed', because }).card;
  it.each(['changed', 'deleted', 'sum_fell', 'fine', 'tidied'] as const)(
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

  it('speaks of no record where no patient is meant', () => {
    expect(visibleTexts(card('no_patient'))).toEqual([
      'Thank you',
      'Noted: no patient is meant. There is nothing more to do.',
    ]);
    expect(buttonsOf(card('no_patient'))).toEqual([]);
  });
});

describe('the thanks after a tidy-up', () => {
  it.each([
    ['en', 'Everything is tidied up. There is nothing more to do.'],
    ['cy', "Mae popeth wedi'i dacluso. Nid oes dim arall i'w wneud."],
  ] as const)('speak of no single message: %s', (locale, words) => {
    expect(visibleTexts(renderCard({ view: 'closed', because: 'tidied' }, locale).card)).toContain(words);
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
