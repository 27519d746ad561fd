import { hospitalNumber } from '../../src/identify/recognizers/hospital-number.ts';
import { expectMarked, findIn } from './marked.ts';

describe('hospital number', () => {
  it.each([
    ['MRN', 'MRN «5520117»'],
    ['hosp no', 'she is down twice, hosp no «KG0291864»'],
    ['hospital number is', 'hospital number is «1234567X»'],
    ['hospital #', 'hospital no: «00123456»'],
    ['unit no', 'Noah P (unit no «AH338817») fasting'],
    ['PAS', 'PAS «12345678»'],
    ['RiO', 'RiO «1180447»'],
    ['case notes', 'casenotes no «24/12345»'],
    ['temporary', 'Unknown Male Tango, temp no «UNK-770214», tubed'],
    ['A&E no', 'A&E no «ED24-123456»'],
    ['a space inside', 'hosp no «PAH 118 2236», second time this week'],
    ['digits first', 'hosp no «0A44187». She is not happy'],
    ['shape with a baby', 'Baby of Tahira Khatoon, «RB0091734», still needs a NIPE'],
    ['shape with bloods', '«TW0663184» 2nd trop not sent'],
    ['shape with a question', 'is it «JC2208417»?'],
    ['shape with a hyphen', 'use the «N-2207714» to match, she has two records'],
    ['seven digits in brackets after a name', 'swap Mr Abernathie («8830217») and the next on the list'],
    [
      'seven digits with something to be done',
      'pacing check «1105568» not on the system and he is at the desk',
    ],
    ['two that differ', 'Band says «MPH0448120», consent says «MPH0448210»'],
    ['the label after it', '«4410923» is her mrn'],
    ['the label after a hyphenated one', 'Aysha, «C441-0087» is the hosp no'],
    ['two groups', 'unit number «771 2204» for theatre'],
    ['groups after a letter', 'Unit no. «X77 1204»'],
    ['small groups', 'hosp no. «HU 44 10 923», on the list twice'],
    ['a prefix with a figure', 'hosp no «RQ6 4110923», salvage'],
    ['a prefix with a figure of two', 'mrn of «88-41-09»'],
    ['four digits that are called a number', 'EMIS number «9921» recalled'],
    ['one of two patients', 'is this Ward, the «TBH 8841920» one? two on the list'],
    ['the tall one', 'letters swapped, «HAR20481» is the tall one'],
    ['a chart', 'chart no «118204» is in the wrong trolley'],
    ['several', "hospital no's «1182044» and «2211044»"],
    ['nr', 'unit nr «771204»'],
    ['three letters and groups of four and three', 'is his number «HEY 0881 220»? the gas machine wants it'],
  ])('is found: %s', (_case, marked) => expectMarked(hospitalNumber, 'hospital_number', marked));

  it.each([
    ['a ticket', 'IT ref INC4409127, no ETA'],
    ['an asset tag', 'Asset tag 0044187, her bed is broken'],
    ['a GMC number', 'GMC 7012944 needed for her smartcard'],
    ['an NMC pin', 'NMC PIN 14J0733O arriving 19:15'],
    ['a lot', 'lot AU2217445 for the patient'],
    ['a trial', 'ISRCTN12345678 and NCT01234567, ask the patient'],
    ['a result', 'her troponin 1234567 is nonsense, ferritin 12345'],
    ['a practice code', 'ODS code A87999 for the patient list'],
    ['a bleep', 'bleep 123456 about the patient'],
    ['a dose', 'gave her 1200000units benpen'],
    ['a serial', 'Serial WRB61027741 if they find her'],
    ['a blood pressure', 'BP 178/104 in pharmacy, patient asymptomatic'],
    ['shifts', 'Lates 1330-0130 with Mr Rico'],
    ['a test record', 'MRN 5520117 is a test patient'],
    ['a date', 'MRN please, seen 12/05/2026'],
    ["a firm's case", 'case ref 40088172 with the supplier'],
    ['a date beside the label', 'seen in hosp 12-03-2026'],
    ['a bed', 'bed 0448812 brakes gone, patient on a trolley'],
    ['a passport', 'her passport EF1234567'],
    ['a year', 'EMIS 2021 build'],
    ['a National Insurance number', 'NI AB123456C for the patient'],
    ['an invoice', 'INV-20461 has come to the ward again. Attn: Mrs Sheila Okehurst'],
  ])('is not found in %s', (_case, text) => expectMarked(hospitalNumber, 'hospital_number', text));

  it("follows the trust's own patterns, even where nothing else speaks for a number", () => {
    const hospitalNumberPatterns = [/\bq\d{4}-\d{2}\b/gi];
    expectMarked(hospitalNumber, 'hospital_number', 'ok «Q1234-56» done', { hospitalNumberPatterns });
    expectMarked(hospitalNumber, 'hospital_number', 'ok Q1234-56 done');
  });

  it('gives upper case without separators as its value', () => {
    expect(findIn(hospitalNumber, 'hosp no pah-118.2236')[0]?.values).toEqual(['PAH1182236']);
  });
});
