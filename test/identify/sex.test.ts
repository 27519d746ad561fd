import { readDocument } from '../../src/identify/document.ts';
import { sex } from '../../src/identify/recognizers/sex.ts';
import { contextWith } from './people-context.ts';

const read = (text: string) =>
  sex
    .recognize(readDocument(text), contextWith())
    .flatMap((finding) =>
      finding.kind === 'quasi'
        ? [{ said: text.slice(finding.start, finding.end), value: finding.values[0], share: finding.share }]
        : [],
    );

describe('sex', () => {
  it.each([
    ['34F, abdo pain', '34F', 'female'],
    ['44m, arrest at home', '44m', 'male'],
    ['Mpox, M 30s, nine lesions', 'M 30s', 'male'],
    ['perf, 60s F, on norad', '60s F', 'female'],
    ['lime in the eye, F, tubed', 'F', 'female'],
    ['chap in AMU, jaundiced', 'chap', 'male'],
    ['there is a wifie in 14 wanting home', 'wifie', 'female'],
    ['lad off a bike, GCS 15', 'lad', 'male'],
    ["this gent's pacemaker card", "gent's", 'male'],
  ])('finds the sex in "%s"', (text, said, value) => {
    const found = read(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.value).toBe(value);
    expect(said.startsWith(found[0]?.said.slice(0, 1) ?? '?')).toBe(true);
    expect(found[0]?.share).toBeCloseTo(0.5, 1);
  });

  it.each([
    'he says his chest is fine, she disagrees',
    'two female beds on the unit',
    'the male nurse on nights',
    'got man flu',
    'IT guy is here about the printer',
    'prox LAD stent, good flow',
    'gent level before the third dose',
    'add gent and met',
    'Lady Beaumont wing is closed',
    'ladies toilets out of order',
    'the man from Estates is fixing it',
    'my lad has a match at 3',
  ])('finds no sex of a patient in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
});
