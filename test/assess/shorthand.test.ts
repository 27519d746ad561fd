import { judgeSentence } from './judge-sentence.ts';

describe('shorthand and dialect', () => {
  it.each([
    ['who holds an office', 'the bishop, prostate ca, wants a second opinion on brachy'],
    ['an office, contracted', "our vicar's been admitted with an overdose"],
    ['an office and a result', "the bishop's PSA is 40"],
    ['kin of an office', "mayor's husband, pancreatitis, gallstones on US, ercp tomorrow?"],
    ['kin with an age', "deputy chief constable's lad, 17, first episode psychosis"],
    ['kin in the past', "the vicar's wife took an overdose last night, psych to see"],
    ['a colleague', "our F1 has been admitted under psych, please don't look at her notes"],
    ['a colleague by department', 'Night sister from ward 9 is now a patient on ward 7 with TB'],
    ['kin of a colleague', "our ED receptionist's mum is in bay 4 w/ a stroke, please be kind"],
    ['kin of who leads the place', "the chief exec's wife is our 2 o'clock ERCP"],
    ['fame by a programme', 'former Coronation Street actor, 60s, admitted w alcohol withdrawal'],
    ['fame by a sport', 'Olympic rower, 26, EBV and splenic rupture, embolise?'],
    ['fame by a club', 'former Liverpool goalkeeper, dementia, needs a best interests meeting'],
    ['fame by what they were off', 'her off Emmerdale is in with a broken hip'],
    ['a rescue in Scots', 'lad that was pulled oot the Tay on Hogmanay, still in ICU'],
    ['an attack in Geordie', 'bobby that got stabbed on Grainger Street last neet is gannin to theatre'],
    ['an accident', "lad who came off the wind turbine in Tuesday's storm, T12 burst, brace or fix?"],
    ['a foundling', 'baby found in the carrier bag at the bus station, now 3 weeks, needs genetics advice'],
    ['an age in Scots', '9 yr auld fae Barra wi moyamoya, flown oot the day'],
    ['a height in plain words', "he's 6'11 so needs the long bed pls"],
    ['a small age between commas', 'wee lass fae Rathlin, 3, wi Rett'],
  ])('tell who %s is: %s', (_what, text) => expect(judgeSentence(text).why).toEqual(['combination']));

  it.each([
    ['an ordinary height', "he's 6'1 so needs the long bed pls"],
    ['an official who is well', "the mayor's in for a photo"],
    ['an official at a meeting', 'vicar in for a meeting with chaplaincy'],
    ['an illness that is a cause', 'the mayor, breast cancer charity patron, opens the unit Tuesday'],
    ['an illness that is a clinic', 'the vicar, diabetes clinic volunteer, wants a word'],
    ['a death that is news', 'The vicar has died, funeral Friday'],
    ['a colleague at work', 'the physio is in bay 4 now'],
    ['a colleague who admits', 'our reg has admitted bed 3'],
    ['a colleague who is fetched', 'Consultant was brought in this morning to review'],
    ["a colleague's child at home", "the nurse's daughter has asthma so she is off"],
    ["a colleague's wife", "the registrar's wife is in labour so he's off tonight"],
    ['an everyday fall', 'man fell off ladder yesterday, # calc'],
    ['a fall on the ward', 'woman fell from Bed 4 last night'],
    ['a fall in the street', '72M fell off the kerb in Tesco yesterday'],
    [
      'somebody supposed',
      'Say a 34yo woman back from Sierra Leone with fever walks in, who do we ring first?',
    ],
    ['somebody imagined', 'imagine a 30 yr old nurse back from DRC with ?Ebola. who do we ring'],
    ['a question what if', 'what if we got a VHF off a flight from Freetown, which side room'],
    ['a scenario', 'scenario for tues: conjoined twins at 36/40, who do we call'],
    ['a plan for an illness', "What's the VHF plan? 34yo back from Sierra Leone with fever, say"],
  ])('are about nobody in %s: %s', (_what, text) => expect(judgeSentence(text).why).toEqual([]));
});
