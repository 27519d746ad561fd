import { generalize } from '../../src/assess/generalize.ts';
import { regionOfCountry } from '../../src/assess/wording/regions.ts';
import { wordingOf } from '../../src/assess/wording.ts';
import type { Attribute, DirectType, Finding } from '../../src/identify/types.ts';

type Told = Partial<Record<DirectType | Attribute, string>> & {
  readonly values?: readonly string[];
  readonly reason?: string;
  readonly share?: number;
};

const directTypes: ReadonlySet<string> = new Set<DirectType>([
  'name',
  'nhs_number',
  'chi_number',
  'hc_number',
  'hospital_number',
  'date_of_birth',
  'address',
  'postcode',
  'phone',
  'email',
  'other_id',
]);

/** Rewrites a text in which exactly the named words were found, each by its kind. */
function reworded(text: string, told: Told): string {
  const { values = ['x'], reason = 'test', share = 1e-7, ...kinds } = told;
  const findings: Finding[] = [];
  for (const [kind, words] of Object.entries(kinds)) {
    for (const word of String(words).split('|')) {
      const start = text.indexOf(word);
      expect(start).toBeGreaterThanOrEqual(0);
      const span = { start, end: start + word.length, values, reason };
      findings.push(
        directTypes.has(kind)
          ? { ...span, kind: 'direct', type: kind as DirectType }
          : { ...span, kind: 'quasi', attribute: kind as Attribute, share, uncertainty: 3, unique: false },
      );
    }
  }
  findings.sort((a, b) => (a.kind === 'attachment' || b.kind === 'attachment' ? 0 : a.start - b.start));
  return generalize(text, (seen) =>
    seen === text ? { findings, flagged: true } : { findings: [], flagged: false },
  ).safer;
}

describe('names', () => {
  it.each([
    ['bloods for Agnes Runciman never sent', 'Agnes Runciman', 'bloods for the patient never sent'],
    ["Mrs Okafor's husband is here", 'Mrs Okafor', "The patient's husband is here"],
    ["Mrs Okafor's husband is here", "Mrs Okafor's", "The patient's husband is here"],
    ['Mr Ogden, catheter not draining', 'Mr Ogden', 'The patient, catheter not draining'],
    ['can someone see Mr Ogden?', 'Ogden', 'can someone see the patient?'],
    ['script for wee Mrs Docherty please', 'Docherty', 'script for the patient please'],
    ['his daughter Ngozi rang', 'Ngozi', 'his daughter rang'],
    ['her daughter, Ngozi, rang', 'Ngozi', 'her daughter, rang'],
    ['son is Emrys Parry, very kind man', 'Emrys Parry', 'son, very kind man'],
    ["It's Mr Fergal Devine, he's on ramipril", 'Mr Fergal Devine', "He's on ramipril"],
    [
      'cant find the notes. name is Beryl Onions. can anyone look?',
      'Beryl Onions',
      'cant find the notes. can anyone look?',
    ],
    ['gentleman called Len fell', 'Len', 'gentleman fell'],
    ['does anybody have a Mr Kozlovsky?', 'Mr Kozlovsky', 'does anybody have the patient?'],
    ['the Lanyon lad wants to go home', 'Lanyon', 'the lad wants to go home'],
    ['bed for Olive Marsh and Zac Webb', 'Olive Marsh|Zac Webb', 'bed for the patients'],
  ])('%s (%s)', (text, name, safer) => {
    expect(reworded(text, { name })).toBe(safer);
  });

  it('a name that was found as a relative’s becomes a relative', () => {
    expect(reworded('call Ngozi first', { name: 'Ngozi', reason: 'name:relative' })).toBe(
      'call a relative first',
    );
  });
});

describe('numbers, dates of birth, addresses and contacts', () => {
  it.each<[string, Told, string]>([
    [
      'K 6.8, NHS 999 000 0018, ring me',
      { nhs_number: '999 000 0018' },
      'K 6.8, [number in the record], ring me',
    ],
    [
      'Mr Ogden (999 000 0018) is dry',
      { name: 'Mr Ogden', nhs_number: '999 000 0018' },
      'The patient is dry',
    ],
    [
      'Mr Ogden dob 9/8/1951, hosp no A12345, is dry',
      { name: 'Mr Ogden', date_of_birth: '9/8/1951', hospital_number: 'A12345' },
      'The patient, is dry',
    ],
    [
      'CHI 1705256880 is down as declined MMR',
      { chi_number: '1705256880' },
      'The patient is down as declined MMR',
    ],
    [
      'stoma nurse for CHI 2205253344 please',
      { chi_number: '2205253344' },
      'stoma nurse for the patient please',
    ],
    ['her no. is 703 244 2617', { hc_number: '703 244 2617' }, 'her no. is in the record'],
    [
      'ring her on 07700 900645 today',
      { phone: '07700 900645' },
      'ring her on the number in the record today',
    ],
    ['visit please, 14 Quarry Row, dizzy', { address: '14 Quarry Row' }, 'visit please, dizzy'],
    ['she lives at 14 Quarry Row, dizzy', { address: '14 Quarry Row' }, 'she, dizzy'],
    [
      'blood kit for the driver, plate HX68 LKN',
      { other_id: 'HX68 LKN', reason: 'other-id:vehicle' },
      'blood kit for the driver, [number in the record]',
    ],
  ])('%s', (text, told, safer) => {
    expect(reworded(text, told)).toBe(safer);
  });
});

describe('ages', () => {
  it.each([
    ['34-year-old woman, febrile', '34-year-old', '34', 'woman in her 30s, febrile'],
    ['72 yo man with a rash', '72 yo', '72', 'man in his 70s with a rash'],
    ['34F, febrile', '34F', '34', '30s F, febrile'],
    ['F 26, febrile', 'F 26', '26', 'F 20s, febrile'],
    ['hes 89 and frail', '89', '89', 'hes in his 80s and frail'],
    ['surf lad 22, stung', '22', '22', 'surf lad in his 20s, stung'],
    ['she is aged 51 and well', 'aged 51', '51', 'she is in her 50s and well'],
    ['GBM, 52, wants to go home', '52', '52', 'GBM, 50s, wants to go home'],
    ['7 yr old boy with purpura', '7 yr old', '7', 'primary-school-age boy with purpura'],
    ['16-year-old girl, coil', '16-year-old', '16', 'teenage girl, coil'],
    ['ABR tomorrow, 5 wks, profound loss', '5 wks', '5 weeks', 'ABR tomorrow, infant, profound loss'],
    ['she is 99 and sharp', '99', '99', 'she is very elderly and sharp'],
  ])('%s', (text, age, years, safer) => {
    expect(reworded(text, { age, values: [years, 'band'], share: 0.01 })).toBe(safer);
  });

  it.each(['30s', 'toddler', 'early 50s'])('an age told loosely stays: %s', (value) => {
    const found = {
      kind: 'quasi',
      attribute: 'age',
      start: 0,
      end: value.length,
      values: [value, 'adult'],
    } as const;
    const finding = { ...found, share: 0.05, uncertainty: 1.2, unique: false, reason: 'age:decade' };
    expect(
      wordingOf(`${value} with chest pain`, finding, { kept: [], line: 1e-6, previous: -1 }),
    ).toBeUndefined();
  });
});

describe('places, journeys and times', () => {
  it.each<[string, Told, string]>([
    [
      'woman just back from Sierra Leone with fever',
      { travel: 'Sierra Leone', values: ['sierra leone'] },
      'woman just back from West Africa with fever',
    ],
    ['febrile in cubicle 2, sats fine', { place: 'in cubicle 2', reason: 'place:bed' }, 'febrile, sats fine'],
    ['febrile in cubicle 2, sats fine', { place: 'cubicle 2', reason: 'place:bed' }, 'febrile, sats fine'],
    ['bed 4 needs a scan', { place: 'bed 4', reason: 'place:bed' }, 'the patient needs a scan'],
    [
      'MI, seen at Belford Hospital, trop 400',
      { place: 'Belford Hospital', reason: 'place:hospital' },
      'MI, trop 400',
    ],
    [
      'transferred to Belford Hospital overnight',
      { place: 'Belford Hospital', reason: 'place:hospital' },
      'transferred to another hospital overnight',
    ],
    [
      'fell at home, lives in Skipton, on warfarin',
      { place: 'Skipton', reason: 'place:lexicon' },
      'fell at home, on warfarin',
    ],
    ['Kelso boy with a head injury', { place: 'Kelso', reason: 'place:lexicon' }, 'Boy with a head injury'],
    ['came off his bike on Tuesday, wrist sore', { time: 'on Tuesday' }, 'came off his bike, wrist sore'],
    ['D&V since Saturday. Hold lithium?', { time: 'since Saturday' }, 'D&V for a few days. Hold lithium?'],
    ['non weight bearing til the 20th', { time: 'til the 20th' }, 'non weight bearing for now'],
    ['bronch moved to Thursday', { time: 'Thursday' }, 'bronch moved to another day'],
  ])('%s', (text, told, safer) => {
    expect(reworded(text, told)).toBe(safer);
  });

  it.each([
    ['sierra leone', 'West Africa'],
    ['pakistan', 'South Asia'],
    ['poland', 'eastern Europe'],
    ['atlantis', undefined],
  ])('%s lies in %s', (country, region) => {
    expect(regionOfCountry(country)).toBe(region);
  });
});

describe('conditions', () => {
  it.each([
    [
      'PRNP back: fatal familial insomnia',
      'fatal familial insomnia',
      'prion disease',
      1e-7,
      'PRNP back: a rare prion disease',
    ],
    [
      'a Castleman crisis, advice?',
      'Castleman crisis',
      'haematology',
      1e-7,
      'a rare blood condition, advice?',
    ],
  ])('%s', (text, condition, group, share, safer) => {
    expect(reworded(text, { condition, values: [condition, group], share })).toBe(safer);
  });

  it('a condition that many people have stays', () => {
    const found = {
      kind: 'quasi',
      attribute: 'condition',
      start: 1,
      end: 11,
      values: ['cellulitis', 'infection'],
    } as const;
    const finding = { ...found, share: 4e-3, uncertainty: 3, unique: false, reason: 'condition:lexicon' };
    expect(
      wordingOf('?cellulitis, on fluclox', finding, { kept: [], line: 1e-6, previous: -1 }),
    ).toBeUndefined();
  });

  it('weeks of a pregnancy become its third', () => {
    expect(
      reworded('reduced movts, 34/40, plt 60', {
        family: '34/40',
        values: ['34 weeks pregnant', 'third trimester'],
        share: 2e-4,
      }),
    ).toBe('reduced movts, in the third trimester, plt 60');
  });
});

describe('jobs, roles, events and looks', () => {
  it.each<[string, Told, string]>([
    [
      'chap in for naloxone is the postman from the village, wants privacy',
      { occupation: 'postman' },
      'chap in for naloxone, wants privacy',
    ],
    ['naloxone for the postman please', { occupation: 'postman' }, 'naloxone for the patient please'],
    [
      "lithium 1.6, on ramipril. she's the organist at the minster, shaky. Hold it?",
      { occupation: 'organist' },
      'lithium 1.6, on ramipril. shaky. Hold it?',
    ],
    [
      "Bleeding again. He's the vicar. Tranexamic?",
      { role: 'vicar', reason: 'role:public' },
      'Bleeding again. Tranexamic?',
    ],
    [
      'Anyone else had the vicar ring at home?',
      { role: 'vicar', reason: 'role:public' },
      'Anyone else had the patient ring at home?',
    ],
    ['is that the weather girl? K is 6.8', { role: 'weather girl', reason: 'role:public' }, 'K is 6.8'],
    ['chest pain after the tram crash, trop 400', { event: 'tram crash' }, 'chest pain, trop 400'],
    [
      'the lad who won the lottery, K 6.8',
      { event: 'won the lottery', reason: 'event:deed' },
      'the lad, K 6.8',
    ],
    ['the paddleboard girl is extubated', { event: 'paddleboard' }, 'the girl is extubated'],
    [
      '44, teaches cello at the academy, on her feet all day',
      { occupation: 'teaches cello', reason: 'occupation:deed' },
      '44, on her feet all day',
    ],
    ['Slovak speaker, lost his wife', { ethnicity: 'Slovak' }, 'Lost his wife'],
    ['Polish mum, worried', { ethnicity: 'Polish' }, 'Mum, worried'],
    ["it's on the news already so no visitors. K 6.8", { event: 'on the news' }, 'no visitors. K 6.8'],
  ])('%s', (text, told, safer) => {
    expect(reworded(text, told)).toBe(safer);
  });

  it('what is about the medicine stays when the story goes', () => {
    const text = "she's the twin with Kabuki syndrome, sats 88";
    const start = text.indexOf('Kabuki');
    const findings: Finding[] = [
      {
        kind: 'quasi',
        attribute: 'event',
        start: 6,
        end: start + 15,
        values: ['x'],
        share: 9e-7,
        uncertainty: 3,
        unique: true,
        reason: 'event:asked',
      },
      {
        kind: 'quasi',
        attribute: 'condition',
        start,
        end: start + 15,
        values: ['kabuki syndrome', 'genetics'],
        share: 3e-5,
        uncertainty: 3,
        unique: false,
        reason: 'condition:lexicon',
      },
    ];
    const { safer } = generalize(text, (seen) =>
      seen === text ? { findings, flagged: true } : { findings: [], flagged: false },
    );
    expect(safer).toBe('Kabuki syndrome, sats 88');
  });
});
