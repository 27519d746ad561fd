import { nhsNumber } from '../../src/identify/recognizers/nhs-number.ts';
import { expectMarked, findIn } from './marked.ts';

describe('NHS number', () => {
  it.each([
    ['grouped, with a label', 'NHS «999 000 0018»'],
    [
      'of who fell in a playground',
      'Boy fell off the swing in the playground, NHS «999 000 0018», for theatre',
    ],
    ['of an actor', 'he is an actor, NHS «999 000 0018», for theatre'],
    ['of who pretends', 'he will pretend to be fine, NHS «999 000 0018», for theatre'],
    ['of an inventor', 'he invented the jig, NHS «999 000 0018», for theatre'],
    ['run together after "no"', 'NHS No: «9990000018» thanks'],
    ['hyphens', 'nhs no. «999-000-0018»'],
    ['dots', 'NHS# «999.000.0018».'],
    ['a sentence for a label', 'her nhs number is «999 000 0018», can you check'],
    ['no-break spaces', 'NHS «999\u00a0000\u00a00018»'],
    ['narrow spaces and a zero-width joint', 'NHS «999\u202f000\u200b\u202f0018»'],
    ['non-breaking hyphens', 'NHS «999\u2011000\u20110018»'],
    ['full-width digits', 'NHS «９９９ ０００ ００１８»'],
    ['an emoji before it', '🙏🏽 NHS «999 000 0018»'],
    ['line breaks between the groups', 'this chap, appliance gone astray\n«999\n000\n0018»'],
    ['letter O for zero', 'NHS «999 000 OO18» not found'],
    ['a whole group of letters O', 'NHS «999 OOO 0018»'],
    ['a label glued to it', 'nhs«9990000018»'],
    ['uneven groups', 'Mrs Adeyemi-Cole, «9990 000 018»'],
    ['digit by digit', 'nhs «9 9 9 0 0 0 0 0 1 8»'],
    ['read out in words', 'NHS she read out as «nine nine nine, zero zero zero, double oh one eight»'],
    ['no label, grouped', 'Dil Bahadur, «999 000 0026»'],
    ['no label, run together, in brackets', 'aneurysm 5.8 on the gent («9990000026»), red flagged'],
    ['a nine that nobody is issued, in talk of a patient', 'please chase CT for «9912003888», same pt'],
    ['a label with another word between', 'NHS number on the new booking is «9912003888»'],
    ['a number of a bed before it', 'bed 4 «999 000 0018» needs TTOs'],
    ['a list under one label', 'NHS numbers then: «999 000 0018» and «999 000 0026»?'],
    ['a list in lines', 'no clock start:\n«999-000-0018»\n«9990000026»\nand «999 012 3454» (lung)'],
    [
      'two that differ in the last digit, one of them wrong',
      'Band says «999 000 0018», notes say «999 000 0019»',
    ],
    ['a label after it', '«999 000 0018» is her nhs no'],
    ['a label in brackets after it', '«9990000018» (nhs)'],
    ['a spare one', 'no NHS no. on the cot and a spare no. «9990 000 018»'],
    ['a card that says so', 'band wraps round, nhs «999 000\n0018»'],
    ['a national health number', 'national health number «999 000 0018»'],
  ])('is found: %s', (_case, marked) => expectMarked(nhsNumber, 'nhs_number', marked));

  it.each([
    ['wrong check digit', 'typed NHS number «999 000 0019» gets an error'],
    ['one digit short', 'Lab want the NHS number and what is on the form is «999 000 001». Nine digits'],
    ['one digit too many', 'NHS «99900000188»'],
    ['half of it', 'blister pack for discharge, NHS «999 000»'],
    [
      'grouped, wrong check digit, with a patient',
      'pharmacy have «999 000 0019» on the bag for her, last digit wrong?',
    ],
  ])('is found though mistyped: %s', (_case, marked) => expectMarked(nhsNumber, 'nhs_number', marked));

  it.each([
    ['ten equal digits', 'NHS 999 999 9999'],
    ['a test patient', 'Use ZZZTEST, Donald in the TRAIN domain, NHS no 999 000 0018'],
    ['a simulation', "today's sim is a 6yo, NHS 999 000 0018, she's plastic"],
    ['a conference', 'dial in, conference ID 999 000 0018 then hash'],
    ['a Teams meeting', 'MS Teams ID 345 678 901 23 passcode 4Kd9Za'],
    ['an order', 'Order 9990 000 018, line 4: dilators delivered instead'],
    ['a purchase order', 'PO 9990000018 for the tubes has been rejected'],
    ['a requisition', 'Requisition 9990000018 is stuck'],
    ['a lot', 'Adjuvanted lot 9990000018 exp 05/2026'],
    ['an asset tag', 'pinched it. tag 9990000018'],
    ['a serial number', 'Diathermy SN 9990000018 failed PAT'],
    ["an engineer's reference", 'Sat am. Engineer ref 9990000018'],
    ['a delivery note', 'delivery note 9990000018 arrived two boxes short'],
    ["an unknown thing's number", 'the machine number is 9990000018'],
    ['an invoice', 'Invoice 9990000018 is 46 days late'],
    ['a site code', 'Report via 0808 157 0442, site code 999 000 0018'],
    ['a range that is not issued', 'ring about 555 123 4567'],
    ['a wrong check digit with nothing around it', 'it was 9990000019 in total'],
    ['a part of a longer number', '12999000001834'],
    ['a decimal', 'calculator gives 3.93750000000'],
    ['money', '£9990000018'],
    ['a mobile without its zero', 'mob 7700900019'],
    ['a mobile abroad', '+44 7700900019'],
    ['NHS 111', 'call NHS 111 or NHS 24'],
    ['a financial year', 'NHS 2025/26 planning'],
    ['an ISBN', 'ISBN 978 0 7295 4286 9'],
    ['the last four digits', 'NHS ends 0018'],
    ['an empty text', ''],
    ['a conference call', 'conf call 999 000 0018 pin 4412'],
    ['a number that is called something else after it', '999 000 0018 is the job no'],
    ['an examination', 'MCQ: NHS 999 000 0018, which sign'],
    ['observations', 'obs 36.5 98 120 80, pt stable'],
    [
      'a number made up',
      "Ten digits, 3-3-4, last is a check digit. So 999 123 4567 or whatever I've just made up would fail",
    ],
  ])('is not found in %s', (_case, text) => expectMarked(nhsNumber, 'nhs_number', text));

  it('gives the ten digits as its value, however it was written', () => {
    for (const written of [
      '999 000 0018',
      '999-000-0018',
      '999 OOO 0018',
      'nine nine nine zero zero zero zero zero one eight',
    ]) {
      expect(findIn(nhsNumber, `NHS ${written}`).map(({ values }) => values)).toEqual([['9990000018']]);
    }
  });
});
