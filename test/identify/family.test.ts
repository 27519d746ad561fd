import { readDocument } from '../../src/identify/document.ts';
import { family } from '../../src/identify/recognizers/family.ts';
import { contextWith } from './people-context.ts';

const read = (text: string) =>
  family
    .recognize(readDocument(text), contextWith())
    .flatMap((finding) =>
      finding.kind === 'quasi' ? [{ ...finding, said: text.slice(finding.start, finding.end) }] : [],
    );

describe('family', () => {
  it.each([
    ['his wife says he is clammy', 'wife'],
    ['Daughter wants an update', 'Daughter'],
    ['the triplets are on SCBU', 'triplets'],
    ["she's the surrogate", 'surrogate'],
    ['Sister rang back, he is asleep', 'Sister'],
    ['PPROM at 28+3, steroids given', '28+3'],
    ['ectopic, 6/40, hCG 2100', '6/40'],
    ['34 wks pregnant with itch', '34 wks pregnant'],
    ['membranes intact, para 1', 'para 1'],
    ['low risk, G3P2', 'G3P2'],
    ['new foster carers from Monday', 'foster carers'],
    ['quads born yesterday on the unit', 'quads born'],
    ['41, now 22 weeks with quads', 'weeks with quads'],
  ])('finds it in "%s"', (text, said) => {
    expect(read(text).map((finding) => finding.said)).toContain(said);
  });

  it.each([
    'my wife made the cake',
    'our Sister Adeyemi is on nights',
    'GP partners meeting is at one',
    'quads lag on the left, needs physio',
    'a couple of beds on 4',
    'pregnant staff must not enter the MRI room',
    'stop aspirin at 36/40',
    'Policy para 3.8 applies',
    "Mother's day menu in the canteen",
    'antenatal clinic is in room 2',
    'offer partner notification',
  ])('finds none in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('is weak for a husband and strong for triplets', () => {
    const [husband] = read('her husband is here');
    const [triplets] = read('mum of triplets is here').filter((finding) => finding.said === 'triplets');
    expect(husband?.share).toBe(0.3);
    expect(triplets?.share ?? 1).toBeLessThan(0.001);
  });

  it('knows that "the only baby" singles out', () => {
    expect(read('the only baby due there this year')[0]?.unique).toBe(true);
  });
});
