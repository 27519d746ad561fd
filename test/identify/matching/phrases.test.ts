import { readDocument } from '../../../src/identify/document.ts';
import { PhraseIndex } from '../../../src/identify/phrases.ts';

const index = new PhraseIndex([
  ["reeve's consort", 'consort'],
  ['reeve', 'reeve'],
  ["whittle's disease", 'disease'],
  ['tin whistle', 'whistle'],
  ['tin whistle player', 'player'],
] as const);

const found = (text: string): string[] => index.find(readDocument(text)).map(({ entry }) => entry);

describe('PhraseIndex', () => {
  it.each([
    ["the reeve's consort is here", ['consort']],
    // "reeve's" opens a longer phrase that does not follow.
    ["the reeve's husband is here", ['reeve']],
    ['The Reeve, in resus', ['reeve']],
    ['whittles disease, and Whittle-disease', ['disease']],
    ['a tin-whistle player', ['player']],
    ["the tin whistle's broken", ['whistle']],
    ['tin and whistle', []],
    ['', []],
  ])('in "%s" finds %j', (text, entries) => {
    expect(found(text)).toEqual(entries);
  });
});
