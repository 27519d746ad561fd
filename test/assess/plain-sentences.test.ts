import { judgeSentence } from './judge-sentence.ts';

// Whoever tries Chaperone writes whole sentences before writing as people do on a ward.
describe('plain sentences', () => {
  it.each([
    ['combination', 'The local MP is on Ward 7 with pneumonia.'],
    ['combination', 'Our local MP has been admitted with pneumonia.'],
    ['combination', 'The lord mayor has been admitted with a stroke.'],
    ['combination', 'The goalkeeper of Carlisle United has been admitted with a fractured tibia.'],
    ['combination', 'A well-known television presenter is in cubicle 4.'],
    ['combination', 'The headteacher of Penrith Grammar School has been sectioned.'],
    ['combination', "The vicar of St Mary's in Whitby has been diagnosed with multiple sclerosis."],
    ['combination', 'The wife of the mayor of Penzance is having her third caesarean.'],
    ['combination', "Our hospital's chief executive is a patient on Ward 9."],
    ['combination', 'One of our own midwives is in labour on delivery suite.'],
    ['combination', 'The man who won the lottery last week is in resus with chest pain.'],
    ['combination', 'The girl from the bus crash in Bradford is in paediatric intensive care.'],
    ['combination', 'The lord mayor has had a stroke.'],
    ['combination', 'A 16-year-old with a twin pregnancy was seen at Belford Hospital this week.'],
    ['combination', 'A 72-year-old man has Creutzfeldt-Jakob disease.'],
    ['combination', 'He is the only patient in Scotland with this syndrome.'],
    ['direct', 'Please can someone review Mrs Patel in bay 2.'],
    ['direct', 'I am worried about Dorothy, she has become very confused.'],
    ['direct', "The patient's name is Alan Whitworth."],
    ['direct', 'The patient is called Alan.'],
    ['direct', 'Her husband Derek can be reached on 07700 900123.'],
    ['direct', 'NHS number 943 476 5919.'],
  ])('tell somebody by %s: %s', (why, text) => expect(judgeSentence(text).why).toContain(why));

  it.each([
    'The patient is at Belford Hospital since Tuesday.',
    '72-year-old man with type 2 diabetes, HbA1c 86. Should I start insulin?',
    'I have a patient with suspected sarcoidosis and would welcome advice.',
    'What is the current guidance on anticoagulation after TAVI?',
    'Could someone please cover the late shift on Friday?',
    'Please can Dr Patel review the patient in bed 4?',
    'The mayor will open the new wing on Thursday.',
    'The vicar is visiting on Thursday afternoon.',
    'Our chief executive has asked for the audit by Friday.',
    'The local MP has written to us about car parking.',
    'The mayor has a meeting with the chief executive at two.',
    'The vicar has a key to the hall.',
    'The chair in bay 2 has broken and needs collecting.',
    'The mayor is on the ward at two to present a cheque.',
    'The minister is here for the opening of the scanner.',
    'The local MP attended on Friday to meet the staff.',
    'The mayor is waiting for you in reception.',
    'Our chief executive has had a word with the board.',
    'Happy birthday Sarah! Cake in the staff room.',
  ])('leave somebody one of many: %s', (text) => expect(judgeSentence(text).flag).toBe(false));

  it('keep their kind where they say that they speak of a patient', () => {
    expect(judgeSentence('The patient is at Belford Hospital since Tuesday.').kind).toBe('patient_specific');
  });
});
