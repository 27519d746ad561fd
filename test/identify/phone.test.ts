import { phone } from '../../src/identify/recognizers/phone.ts';
import { expectMarked, findIn } from './marked.ts';

describe('telephone number', () => {
  it.each([
    ['a mobile', 'Daughter of bay 2 is on «07700 900861» after 6'],
    ['a builder who fell', 'roofer, fell, his wife is on «07700 900862»'],
    ['run together', "pt's mob «07700900640»"],
    ['odd groups', 'His own is «0770 090 0418»'],
    ['a landline', 'his wife says use her line now «020 7946 0713»'],
    ['brackets', "mum's is «(01632) 960 052»"],
    ['international', 'her own is «+447700900334», last seen yest'],
    ['a kept zero', 'NOK on «+44 (0)7700 900334»'],
    ['a hyphen', 'next of kin «07700-900-334»'],
    ['two of one person', "her sister's number is «07700 900645» and landline «01632 960774»"],
    ['the relation after it', "recovery phone «020 7946 0931», that's the daughter in law"],
    ['nothing else', '«01632 960447», ask for Frank'],
    ['spoken', 'pt gave «oh seven seven double oh, nine oh oh, one two three»'],
    ['a relative called Sister by nobody', 'his sister is Gwawr, on «07700 900355»'],
    ['beside a health number', '999 000 0018, tel on record is wrong, alt no «0191 498 0238»'],
    ['a relative abroad', 'her son is in Spain «+34 600 000 000»'],
    ['the author was rung by the patient', 'She rang me on «07700 900916»'],
    ['letter O among the digits', 'his number «0770O 9OO123»'],
    ['the zero lost', 'contact for pt: «7700 900123»'],
    ['a digit short', "mum's mobile «0770090012»"],
    ['a list of calls to return', 'call back: Tomasz Nowak, «07700 900123», cough'],
    ['home', 'Donald Macrae, home «01632 960418», cant come'],
    [
      "somebody else's in the next breath",
      "Mum is in the relatives' room. Use «07700 900306» not the school's",
    ],
    ['the one who passes it on', 'GP gave us «07700 900123» for her'],
    ['the one who is to ring', "can reception try «07700 900123» again, DNA'd twice"],
    ['an emergency contact', 'emergency contact «07700 900123» not answering'],
    ['a caller who wants something', 'rang from «01632 960123» wanting an update'],
  ])('is found: %s', (_case, marked) => expectMarked(phone, 'phone', marked));

  it.each([
    ["the author's own", 'Ben my mobile is 07700 900412 if the bleep dies'],
    ['call me', 'call me on 07700 900412 about this patient'],
    ['a ward', 'SEAU 01632 960210, Ward 6 is 960216'],
    ['a secretary', "Mr Tudor's secretary is on 01632 960240"],
    ['switchboard', 'switchboard 01632 960000'],
    ['a conference', 'dial 020 7946 0321, conference ID 705 345 4673'],
    ['an agency', 'mum has it, 01632 960731 is agency reception though'],
    ['equipment', 'Ring Ceri on 01632 960114 about the bed rail'],
    ['a freephone', 'patients can ring 0808 157 0442'],
    ['a national rate', 'her number 0300 123 4567'],
    ['a shift to be swapped', "Swap my Fri 8th? 07700 900310 if it's easier"],
    ['a locum with her registration', 'Blessing Nwoke RN, NMC PIN 14J0733O. Her mobile is 07700 900452'],
    ['volunteers', '4x4 volunteers ring 01632 960355 please, control room'],
    ['a call for bank staff', 'bank nurse for Tues 13th, 9-1. Text 07700 900608'],
    ['a team for patients', 'patient flow team 01632 960702'],
    ['a line for relatives', 'relatives line 01632 960709, please give to families'],
    ["the author's own family", "my mum's in hospital, use 07700 900714 for me"],
    ['a ward sister', 'Sister Okorie is on 07700 900717 today'],
    ['a bleep', 'bleep 1234 for the patient'],
    ['a simulation', "sim patient's daughter on 07700 900861, simulated ward"],
    ['a health number', 'CHI 0411390368 for her'],
    ['a colleague asleep', "bleep dead, ring Huw on 07700 900519 he's in the mess asleep"],
    ['a secretary of somebody', 'secretary for Mr Boyle, 01632 960418'],
    ["a doctor's home", 'Dr Rao home 01632 960418'],
    ['a care home', 'Elm Court care home 01632 960123'],
    ["a supplier's", "invoice for a hoist, who is Kerry, her mobile's 07700 900288"],
    ['a transport desk', 'patient transport desk 01632 960123'],
    ['ten digits of an order', 'order no 0770090012'],
    ['a line that rang', 'lab rang from 01632 960123 re a sample'],
    ['builders', "drilling over bay 3 till 4, just ring 07700 900266 and they'll stop"],
    ['whom statements go to', 'Statements to Janine Okehurst, 01632 960447'],
  ])('is not found: %s', (_case, text) => expectMarked(phone, 'phone', text));

  it('leaves out a colleague who is named by the roster', () => {
    expectMarked(phone, 'phone', 'Lynn 07700 900310 for the patient list', { roster: ['Lynn Tinnion'] });
  });

  it('gives the national digits as its first value', () => {
    for (const written of ['07700 900123', '+44 7700 900123', '+44 (0) 7700 900123', '0044 7700 900123']) {
      expect(findIn(phone, `pt on ${written}`)[0]?.values[0]).toBe('07700900123');
    }
  });
});
