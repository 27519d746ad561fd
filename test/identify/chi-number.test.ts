import { chiNumber } from '../../src/identify/recognizers/chi-number.ts';
import { expectMarked, findIn } from './marked.ts';

describe('CHI number', () => {
  it.each([
    ['label', 'chi «0101011237» please, PACS just spins'],
    ['six and four', 'CHI «010101 1237», 2 stops'],
    ['a hyphen', "that's the lady, chi «010101-1237»"],
    ['no label', 'Granny Annie («0101011237») refused the physio'],
    ['glued to its label', 'CHI«0101011237»'],
    ['wrong check digit, labelled', 'CHI «0101011234» not on the system'],
    ['wrong check digit, beside another', 'we have «0101011237», his card says «0101011273»'],
    ['the leading zero lost in a spreadsheet', 'CHI «101011237»'],
    ['CHI number on the label', 'her CHI number on the label reads «0101011237»'],
    [
      'a tail that is a digit short, away from its label',
      'CHI typed wrong on the form, «010101 123», has anyone his card',
    ],
  ])('is found: %s', (_case, marked) => expectMarked(chiNumber, 'chi_number', marked));

  it.each([
    ['an impossible date', 'bleeped twice 0113011113'],
    ['a wrong check digit and no label', 'count was 0101201234'],
    ['a telephone number', 'Niece is on 0141 496 0288'],
    ['a training record', 'training record CHI 0101011237'],
    ['an order number', 'order no 0101011237'],
    ['the end of one', 'CHI ends 104'],
    ['a date and a score', 'no chi yet, seen 010126 12'],
  ])('is not found in %s', (_case, text) => expectMarked(chiNumber, 'chi_number', text));

  it('gives the ten digits as its value', () => {
    expect(findIn(chiNumber, 'CHI 010101 1237')[0]?.values).toEqual(['0101011237']);
  });
});
