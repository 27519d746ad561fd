import { identify } from '../../src/identify/identify.ts';
import { plainContext, readMarks } from './marked.ts';

/** The direct identifiers of a text but for its names: type, and the words. */
const numbersIn = (text: string) =>
  identify(text, plainContext).flatMap((finding) =>
    finding.kind === 'direct' && finding.type !== 'name'
      ? [{ type: finding.type, text: text.slice(finding.start, finding.end) }]
      : [],
  );

describe('beside a patient’s name', () => {
  it.each([
    [
      'an NHS number whose check digit is wrong',
      'nhs_number',
      'arthur codling «999 204 3317» its just legs mon',
    ],
    ['one together', 'nhs_number', 'Shabnam Gulzar, «4857714032», first baby, bed 4'],
    [
      'one further on',
      'nhs_number',
      'notes for Ngozi Adichukwu, she is down twice, «9993145502» on the other',
    ],
    ['a CHI number', 'chi_number', 'wee Finlay McTaggart «1203192286» gastrostomy out again, ma says'],
    ['one digit by digit', 'chi_number', 'has Mrs Morrison in bed 4 come back? «1 0 0 9 3 6 4 4 2 7»'],
    ['a bare record number', 'hospital_number', 'add to today please: Mr Rafiq «2213988», 4cm LUL on CT'],
    [
      'one with a word before it',
      'hospital_number',
      'pt on the ward, name Gurnam Kaur Rai, no. «548817203», not answering',
    ],
    ['a date of birth with spaces', 'date_of_birth', 'bed 2, Mrs Sandra Tams «10 04 61»'],
    ['a date of birth behind an initial', 'date_of_birth', 'Mrs Holliday k «13.3.52» wants the sick note'],
    ['a date of birth before it', 'date_of_birth', '«13.3.52» Mrs Holliday wants the sick note'],
    ['a telephone', 'phone', 'Mr Ruairidh MacAskill, fell off the peats, wrist, «07700 900765»'],
    [
      'a telephone further on',
      'phone',
      "Mr Harry Lymer has been dropped off wrong, he's rung off a passer-by's mobile, «07700 900634»",
    ],
    ['a telephone a sentence later', 'phone', 'Mrs Tams home today. If nobody is in, «07700 900412»'],
    ['a telephone with a digit too many', 'phone', 'his niece Sheila Pickersgill «01724 496 0820»'],
  ])('is read: %s', (_case, type, marked) => {
    const { text, spans } = readMarks(marked);
    expect(numbersIn(text)).toEqual(spans.map(({ start, end }) => ({ type, text: text.slice(start, end) })));
  });

  it.each([
    ['an appointment', 'Mrs Tams 12/03/2026 at 10, fasting bloods before'],
    ['last week', 'Mrs Tams 24/02/26 echo fine, home'],
    ['a bed and a time', 'Mrs Tams 14 1430 to CT, porter booked'],
    ['a dose', 'Mrs Tams 5000 units s/c at 10'],
    ['another thing’s number', 'Mrs Tams, asset no 5520117 is the pump at her bed'],
    ['the ward’s telephone', 'Mrs Tams is on the ward, ring ward 6 on 01632 960210'],
    ['a sentence later', 'Mrs Tams home today. Any trouble 07700 900412 is my bleep phone'],
  ])('is not read: %s', (_case, text) => expect(numbersIn(text)).toEqual([]));

  it('is nothing without a name, or in an exercise', () => {
    expect(numbersIn('ordered 2213988 and 13.3.52 again')).toEqual([]);
    expect(numbersIn('test patient: Mrs Sandra Tams 10 04 61')).toEqual([]);
  });
});
