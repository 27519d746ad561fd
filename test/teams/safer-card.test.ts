import { renderCard } from '../../src/teams/cards.ts';
import { buttonsOf, ofType, visibleTexts } from './card-checks.ts';
import { carried, safer } from './card-views.ts';

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
    expect(visibleTexts(card).join(' ')).toContain('no wording to show here');
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
