import { readDocument } from '../../src/identify/document.ts';
import { ethnicity } from '../../src/identify/recognizers/ethnicity.ts';
import { contextWith } from './people-context.ts';

const read = (text: string) =>
  ethnicity
    .recognize(readDocument(text), contextWith())
    .flatMap((finding) =>
      finding.kind === 'quasi' ? [{ ...finding, said: text.slice(finding.start, finding.end) }] : [],
    );

describe('ethnicity', () => {
  it.each([
    ['44F Black Caribbean, ferritin 9', 'Black Caribbean', 'black caribbean'],
    ['needs a somali interpreter at 2', 'somali', 'somali'],
    ['the only Polish mum in the toon', 'Polish', 'polish'],
    ['20s, Eritrean, first fit', 'Eritrean', 'eritrean'],
    ['M 30s Turkish, panuveitis', 'Turkish', 'turkish'],
    ["Jehovah's Witness, Hb 52, refusing blood", "Jehovah's Witness", "jehovah's witness"],
    ['one of the Traveller families', 'Traveller families', 'irish traveller'],
    ['78F, fall, speaks only Kinyarwanda', 'Kinyarwanda', 'kinyarwanda'],
    ['34F, Orcadian, sepsis', 'Orcadian', 'orcadian'],
    ['He is an asylum seeker from the hotel', 'asylum seeker', 'asylum seeker'],
  ])('finds it in "%s"', (text, said, value) => {
    const found = read(text);
    expect(found.map((finding) => finding.said)).toEqual([said]);
    expect(found[0]?.values[0]).toBe(value);
  });

  it.each([
    'Chinese takeaway tonight?',
    'black stools for two days',
    'can you polish the slides',
    'Danish pastries in the office',
    'German measles titre negative',
    'our Filipino nurses are cooking on Friday',
    '12 French drain please',
    'Japanese encephalitis vaccine is out of stock',
    'White board needs wiping',
  ])('finds none in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('uses the census share of the group', () => {
    // Black Caribbean: 623,115 of 59,597,542 residents of England and Wales
    expect(read('44F Black Caribbean, ferritin 9')[0]?.share).toBeCloseTo(0.010455, 5);
  });

  it('says that nobody else fits where the words say "only"', () => {
    expect(read('he is the only Uyghur here')[0]?.unique).toBe(true);
    expect(read('he is Uyghur')[0]?.unique).toBe(false);
  });
});
