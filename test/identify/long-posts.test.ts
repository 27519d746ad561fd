import { readDocument } from '../../src/identify/document.ts';
import { recognizers } from '../../src/identify/recognizers/index.ts';
import { growth, linear } from '../support/growth.ts';
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
    const read = (length: number) => {
      const document = readDocument(text.slice(-length));
      return () => {
        for (const recognizer of recognizers)
          if (numbers.has(recognizer.name)) recognizer.recognize(document, plainContext);
      };
    };
    expect(growth(read, text.length)).toBeLessThan(linear);
  });
});
