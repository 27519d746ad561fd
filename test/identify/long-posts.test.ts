import { readDocument } from '../../src/identify/document.ts';
import { recognizers } from '../../src/identify/recognizers/index.ts';
import { plainContext } from './marked.ts';

const numbers = new Set([
  'nhs-number',
  'chi-number',
  'hc-number',
  'hospital-number',
  'date-of-birth',
  'phone',
  'email',
  'postcode',
  'address',
  'other-id',
]);

/** Generous: a pattern that backtracks needs minutes or hours for such a text. */
const LIMIT_MS = 4000;

describe('recognizers of numbers on long posts', () => {
  it.each([
    ['digits', '1'.repeat(50_000)],
    ['pairs of digits', '12 '.repeat(17_000)],
    ['dashes', '1-'.repeat(25_000)],
    ['slashes', '1/2/'.repeat(12_500)],
    ['dots', 'a.'.repeat(25_000)],
    ['at signs', 'a.b@'.repeat(12_500)],
    ['capitals', 'A'.repeat(50_000)],
    ['capitalised words', `${'Aa Bb, '.repeat(7000)}Road`],
    ['letters and digits', 'A1'.repeat(25_000)],
    ['zeros and brackets', '(0'.repeat(25_000)],
    ['telephone numbers', '07700 900123 '.repeat(3800)],
    ['health numbers', 'NHS 9990000018 '.repeat(3300)],
    ['dates of birth', 'dob 1/2/1950 '.repeat(3800)],
    ['postcodes', 'SW1A 1AA '.repeat(5500)],
    ['addresses', '12 High Street, Aa '.repeat(2600)],
    ['spoken digits', 'nine double '.repeat(4000)],
  ])('are linear in %s', (_case, text) => {
    const document = readDocument(text);
    const started = performance.now();
    for (const recognizer of recognizers)
      if (numbers.has(recognizer.name)) recognizer.recognize(document, plainContext);
    expect(performance.now() - started).toBeLessThan(LIMIT_MS);
  });
});
