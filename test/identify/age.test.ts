import { readDocument } from '../../src/identify/document.ts';
import { age } from '../../src/identify/recognizers/age.ts';
import { contextWith } from './people-context.ts';

const read = (text: string) =>
  age
    .recognize(readDocument(text), contextWith())
    .flatMap((finding) =>
      finding.kind === 'quasi' ? [{ ...finding, said: text.slice(finding.start, finding.end) }] : [],
    );

describe('age', () => {
  it.each([
    ['34F, abdo pain', '34F', '34'],
    ['34 y/o lady with migraine', '34 y/o', '34'],
    ['a 34yo with migraine', '34yo', '34'],
    ['87-year-young gent, NOF', '87-year-young', '87'],
    ['7 yr old boy, croup', '7 yr old', '7'],
    ['thirty-four year old, appendicitis', 'thirty-four year old', '34'],
    ['Seen: F34, RIF pain', 'F34', '34'],
    ['M 54 crush injury', 'M 54', '54'],
    ['a 26 female with RIF pain', '26', '26'],
    ['boy aged 9 with a rash', 'aged 9', '9'],
    ['older lady, 71, fell at home', '71', '71'],
    ['Hip fracture. 67. On apixaban', '67', '67'],
    ["he's 99, still driving", '99', '99'],
    ['sepsis, in her 30s, tubed', 'in her 30s', '30s'],
    ['HFrEF, late 60s, K 5.7', 'late 60s', 'late 60s'],
    ['off the hill chest pain 60s eta 12 min', '60s', '60s'],
    ['lives on a boat and is eighty-three.', 'eighty-three', '83'],
    ["she's seventy, AF", 'seventy', '70'],
    ['At sixty-six the shoulder is her only way up', 'sixty-six', '66'],
    ['in his seventies with PR bleed', 'seventies', '70s'],
    ['male c.50, unconscious', 'c.50', 'about 50'],
    ['a teenager with DKA', 'teenager', 'teens'],
    ['nonagenarian with a NOF', 'nonagenarian', '90s'],
    ['bed 11 wants home for her 100th', '100', '100'],
    ['pt fell on his 96th, hip', '96', '96'],
    ["she's 104 tmrw, chest infection", '104', '104'],
    ['bay 4 is 102 tomorrow, card on the wall', '102', '102'],
    ['6/12 old with bronchiolitis', '6/12 old', '6 months'],
    ['3mth, RSV, on HF', '3mth', '3 months'],
    ['new baby, D4 of life, jaundiced', 'D4 of life', '4 days'],
    ['ex 27 weeker on CPAP', 'ex 27 weeker', 'born at 27 weeks'],
    ['consent for a Y9, needs HPV', 'Y9', 'school year 9'],
  ])('finds the age in "%s"', (text, said, value) => {
    const found = read(text);
    expect(found.map((finding) => finding.said)).toEqual([said]);
    expect(found[0]?.values[0]).toBe(value);
  });

  it.each([
    'dry cough 3/52, sats fine',
    'better after 5 days of fluclox',
    'paracetamol 500 mg, ibuprofen 400 mg',
    'GCS 14, NEWS 7, resp rate 24',
    'can somebody cannulate bed 34, please',
    'hold pressure for 60s then recheck',
    'sats in the 80s on air',
    'HR 110s, BP 90s systolic',
    'swap for evorel 50s please',
    'M6 shut at junction 12, running late',
    'fell 3m from scaffolding',
    'size 14F catheter out of stock',
    'F1 and F2 teaching is at 2',
    'rota gap: 12 nurses, 4 HCAs on nights',
    'happy 40th to our Mo',
    "it's my son's 7th, he is 7 years old today",
    'eligibility is age 18-75',
    'sim is a 6yo with anaphylaxis, manikin in resus 2',
    '3 female, 0 male beds on rehab',
    'care of the elderly ward round moved',
    'Wards 3, 4 and 5 have no hot water',
    'he is twenty minutes late',
    'temp is thirty-eight',
    'she was one of two, and is fine',
    'At twenty past the list starts',
  ])('finds no age in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('takes the share of one year of age from the census table', () => {
    // UK mid-2023: (456,881 + 487,748) / 68,265,209 = 0.013838
    expect(read('34yo with migraine')[0]?.share).toBeCloseTo(0.013838, 5);
  });

  it('sums the table for a decade, and a part of a decade is rarer', () => {
    const [decade] = read('in her 30s, tubed');
    const [late] = read('in her late 30s, tubed');
    // 9.34 million of 68.27 million
    expect(decade?.share).toBeCloseTo(0.137, 2);
    expect(late?.share ?? 1).toBeLessThan(decade?.share ?? 0);
  });

  it('goes from the exact age to coarser ones', () => {
    expect(read('34F, tubed')[0]?.values).toEqual(['34', '30s', 'adult']);
  });

  it('makes a great age rare', () => {
    const [old] = read('102yo with a NOF');
    expect(old?.share ?? 1).toBeLessThan(0.0001);
  });
});
