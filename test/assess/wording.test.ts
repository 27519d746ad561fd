import { generalize } from '../../src/assess/generalize.ts';
import { wordingOf } from '../../src/assess/wording.ts';
import { look } from './look.ts';
import { reworded, type Told } from './reworded.ts';

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
});

describe('a measurement behind a name', () => {
  it.each([
    ['Mr Ogden QTc 480 on citalopram, ok?', 'The patient QTc 480 on citalopram, ok?'],
    ['Mr Ogden QTc: 480', 'The patient QTc: 480'],
    ['Mr Ogden QTc prolonged, stop citalopram?', 'The patient QTc prolonged, stop citalopram?'],
    ['Mr Ogden Urea is 31, drowsy', 'The patient Urea is 31, drowsy'],
    ['Mrs Kaur eGFR 24, HbA1c 92, qSOFA 2, pO2 7.2', 'The patient eGFR 24, HbA1c 92, qSOFA 2, pO2 7.2'],
    [
      'Geoffrey Mould, negative margins, Gleason 3+4. Susan Mould, normal flexible cystoscopy.',
      'The patient, negative margins, Gleason 3+4. The patient, normal flexible cystoscopy.',
    ],
    ['Agnes Runciman, 71, QTc 480, eGFR 24', 'The patient, 71, QTc 480, eGFR 24'],
  ])('stays: %s', (text, safer) => {
    expect(generalize(text, look).safer).toBe(safer);
  });

  it.each(['Mr Orson Wells 61, chest pain', 'Mr Orson Wells, 61, chest pain'])(
    'and a name that a score has too goes: %s',
    (text) => {
      expect(generalize(text, look).safer).not.toContain('Wells');
    },
  );
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
      { other_id: 'HX68 LKN', sort: 'vehicle' },
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
    [
      "his mum says no. She's out. He's 34, K 6.8",
      '34',
      '34',
      "his mum says no. She's out. He's in his 30s, K 6.8",
    ],
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
