import { assess } from '../../src/assess/assess.ts';
import { policies } from '../../src/assess/policy.ts';
import { identify } from '../../src/identify/identify.ts';
import { plainContext } from '../identify/marked.ts';

/** The examples of where the line is, from test/bench/LABELS.md, and the one of the README. */
describe('the line of the labelling guide', () => {
  it.each<[text: string, flag: boolean]>([
    ['34F, abdominal pain, ?appendicitis', false],
    ['34F, appendicitis, in resus now', false],
    ['elderly man, fall, long lie, needs a bed', false],
    ['60s man, TAVI query, "what would you do about anticoagulation?"', false],
    ['34-year-old woman just back from Sierra Leone with haemorrhagic fever symptoms', true],
    ['16-year-old, twin pregnancy, seen at Bassetlaw Hospital this week', true],
    ['local councillor in with chest pain', true],
    ["the lad who was hit by the tram yesterday, he's in theatre 3", true],
    ['72M with Creutzfeldt–Jakob disease', true],
    ['a FOP patient, girl, 11, no IM anything', true],
    ['Anyone anaesthetised an FOP before?', false],
    ['bed 4 needs a cannula', false],
    ['bed 4, 82F from Elm Court care home, hip fracture today', true],
    ['type 2 diabetic, BMI 52, needs bariatric bed', false],
    ['34F, just back from Sierra Leone, odd rash, seen at a small hospital this week', true],
  ])('%s', (text, flag) => {
    const findings = identify(text, plainContext);
    expect(assess([], { id: 'post', text, findings }, policies.advice, (value) => value).flag).toBe(flag);
  });
});
