import { bareContext } from '../../src/identify/bare-context.ts';
import { readDocument } from '../../src/identify/document.ts';
import { withoutDoubtful } from '../../src/identify/doubts.ts';
import { readPost } from '../../src/identify/read-post.ts';
import { name } from '../../src/identify/recognizers/name.ts';
import type { DirectIdentifier } from '../../src/identify/types.ts';

const context = bareContext(new Date('2026-03-02T14:05:00Z'), {
  roster: ['Marlon Pryce', 'Sunniva Haugen', 'Dr Keziah Toller'],
  site: 'Leighton Hospital',
  team: 'Ward 7',
  channel: 'General',
});

const namesIn = (text: string, document = readDocument(text)): string[] =>
  withoutDoubtful(name.recognize(document, context)).map((finding) =>
    text.slice((finding as DirectIdentifier).start, (finding as DirectIdentifier).end),
  );

describe('a name that somebody is called', () => {
  it('is a patient’s where the patient is called so', () =>
    expect(namesIn('The patient is called Alan.')).toEqual(['Alan']));

  it.each([
    ['a role', "new registrar on Monday, she's called Ada Okehurst"],
    ['a trade', "lights being done today, sparky's called Pete Okehurst, he's signed in"],
    ['a machine', 'old bladder scanner, we call her Bertha'],
    ['kin', 'he calls her Mum and she says she is not'],
    ['a department', 'the clinic is down as Cardiology on the system'],
    ['a day', 'the good shift was called Tuesday'],
    ["the writer's own", 'my nephew arrived, he is called Jonah'],
    ['nobody who calls', 'Called him Bobby after me granda'],
  ])('is not found: %s', (_case, text) => expect(namesIn(text)).toEqual([]));
});

describe("a colleague's namesake", () => {
  it('is a patient where said to be another', () =>
    expect(namesIn("there's another Marlon Pryce, he's just been admitted to bay 1")).toEqual([
      'Marlon Pryce',
    ]));
  it('is praise otherwise', () => expect(namesIn('what we need is another Marlon Pryce')).toEqual([]));
});

describe('a name on what was found', () => {
  it.each([
    ['scratched', "whose teeth? got 'E. FAIRWEATHER' scratched in the plate", ['E. FAIRWEATHER']],
    ['written', 'denture pot with "R. Ollerenshaw" written on the lid', ['R. Ollerenshaw']],
    ['inside', 'dentures on the windowsill, "T. Okehurst" inside', ['T. Okehurst']],
  ])('is found: %s', (_case, text, expected) => expect(namesIn(text)).toEqual(expected));

  it.each([
    ['a germ in quotes', "grew 'E. COLI' from the line"],
    ['a label of a thing', 'box with "M. SUPPLIES" on the lid'],
  ])('is not found: %s', (_case, text) => expect(namesIn(text)).toEqual([]));
});

describe('initials', () => {
  it.each([
    ['beside age and sex', 'HJ 74F bed 11, ca pancreas, CSCI running', ['HJ']],
    ['age and sex behind a comma', 'KP, 82M, side room 3, for home', ['KP']],
    ['in a list of jobs', 'jobs left: PB gas, SJ cannula, OO needs NG', ['PB', 'SJ', 'OO']],
  ])('are found: %s', (_case, text, expected) => expect(namesIn(text)).toEqual(expected));

  it.each([
    [
      'abbreviations in a list of jobs',
      'jobs: RN bloods, OT review, RT review, CT head for bed 4, ED letter',
    ],
    ['a colleague who does the job', 'JL gas done, cheers'],
    ['tests', 'bloods: U&E LFT CK, GP letter'],
  ])('are not found: %s', (_case, text) => expect(namesIn(text)).toEqual([]));
});

describe("a word without capitals that owns a patient's things", () => {
  it.each([
    ['a virtue', "anyone seen patience's drug chart? bed 11", ['patience']],
    ['a bay', "jean's in bay 3 now", ['jean']],
    ['bloods', "can someone chase hope's bloods", ['hope']],
    ['a name no list has', "anyone know if gotobed's had his ct yet", ['gotobed']],
  ])('is a name: %s', (_case, text, expected) => expect(namesIn(text, readPost(text))).toEqual(expected));

  it.each([
    ['patience', 'my patience has run out with that printer'],
    ['a driver', "the driver's had his lunch"],
    ['today', "today's bloods are in the pod"],
    ['anybody', "everyone's had his jab"],
    ['a month', "may's audit results are out"],
  ])('is none: %s', (_case, text) => expect(namesIn(text, readPost(text))).toEqual([]));
});

describe("a patient's name in the name of a file that a post speaks of", () => {
  it('is found', () =>
    expect(namesIn('saved as Okehurst_D_discharge_draft2.docx if somebody can finish the meds')).toEqual([
      'Okehurst_D',
    ]));
  it.each([
    ["a colleague's form", "form's in the folder, Okehurst_C_study_leave_v3.docx"],
    ["a colleague's letter", 'Haugen_Sunniva_reference_letter.docx is ready'],
    ['a rota', 'Ward7_March_rota_final.xlsx is up'],
    ['a template', 'use discharge_letter_template.docx'],
  ])('is not found: %s', (_case, text) => expect(namesIn(text)).toEqual([]));
});
