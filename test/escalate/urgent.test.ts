import { isUrgent, urgencyOf } from '../../src/escalate/urgent.ts';
import { growth, linear } from '../support/growth.ts';

describe('urgencyOf', () => {
  it.each([
    'arrest in bay 3, need anaesthetics',
    'Patient ARRESTING on ward 4',
    'lady in the corner bed is peri-arrest',
    "she's peri arrest, 10mg bolus going now",
    'he just arrested in CT',
    'Pt crashing, BP unrecordable',
    'crash call to delivery suite please',
    'GCS dropping since the scan, was 15',
    'his GCS has dropped and the pupils are unequal',
    'dropping GCS after a fall, on apixaban',
    'massive haemorrhage after delivery, products on the way',
    'Haemorrhage from the stoma, still going, sats ok',
    "can't stop the bleeding from the varices",
    'upper GI bleeding out, two units in',
    'baby is blue and floppy',
    'not breathing well? no — not breathing at all',
    'stridor, supraglottitis, sat forward, sats 97 on high flow',
    'anaphylaxis in resus, second adrenaline given',
    'septic shock, lactate climbing, norad going',
    'still fitting after two doses of lorazepam',
    'Put out a 2222 for the man in side room 1',
    'sorry to interrupt teaching, arrest in the department, help',
    'status epilepticus here, what next?',
    'this is an emergency, who is the reg',
    '72 year old arresting in bay 1',
    'previously well lady peri-arrest in triage',
    'no iv access and crashing',
    'not responding to fluids, massive haemorrhage',
    'if anyone is free arrest in CT',
    'bleeding heavily - nil cross-matched',
    'major haemorrhage, free fluid on the scan',
    'Massive PE in resus, BP 60 systolic now, do we give alteplase 50?',
    'massive PE in resus do we give alteplase',
    'do we give alteplase for this massive PE in resus now?',
    '59M ruptured AAA in resus now, anyone know who is on call at the hub?',
    'tension pneumothorax in resus now, anyone got a drain kit?',
    'anaphylaxis in bay 2 now, evidence for second adrenaline?',
    'ruptured ectopic in bed 4, BP 70/40, any policy on O neg?',
    'septic shock, lactate 9, BP 55, anyone know the vasopressin dose?',
    'anaphylaxis, two doses given, still wheezy, anyone know how to make the infusion',
  ])('hears an emergency in "%s"', (text) => {
    expect(urgencyOf(text)).toBe('emergency');
  });

  it.each([
    'deteriorating on the ward, CRP 300, who can review',
    'She is deteriorating despite fluids',
    '80 year old deteriorating over the past hour',
    'over the past few hours deteriorating',
    'not responding to fluids and deteriorating',
    'worried about him, no change with oxygen',
    "I'm worried about him, looks grey",
    'Worried about this lady, sats drifting',
    "we're really worried, third review today",
    'bit concerned about a patient on 6, going off',
    'not happy with her, pulse creeping up',
    "he's tiring, CO2 9",
    'unsure what to do with the potassium tonight',
    'Not sure whether to give the DOAC tonight?',
    'can this wait until the morning?',
    'what should I do overnight with the insulin',
    'urgent advice please re: INR 8 and a fall',
    'Urgent: odd rash after the new antiepileptic',
    'needs to be seen asap, getting worse fast',
    'STEMI in resus, need an answer now',
    'STEMI in resus, cath lab down. Lyse? need answer now',
    'K 7.1, line is out, need a decision right now',
  ])('hears a worry that a senior should hear now in "%s"', (text) => {
    expect(urgencyOf(text)).toBe('deteriorating');
  });

  it.each([
    'who has the arrest bleep on Sunday',
    'arrest rota attached, two gaps',
    'cardiac arrest teaching at 2pm in the seminar room',
    'Cardiac arrest audit: 41 calls, 9 survivors',
    'sim today: 6yo with anaphylaxis, not real',
    'exam q: in a massive haemorrhage what ratio do you aim for before the labs come back?',
    'Debrief from Weds: the arrest call went out twice',
    'no stridor, sats 98',
    'stridor none, drooling a bit',
    'not deteriorating, obs stable all day',
    "she isn't deteriorating but she isn't better",
    'previous cardiac arrest, now in clinic for an ICD check',
    'arrest 3 years ago, good recovery',
    'past history of arrest, here for a pacing check',
    'no evidence of ongoing haemorrhage, Hb steady',
    'after an arrest do you cool to 36 or 37.5?',
    'if he deteriorates call me',
    'police brought him in, arrested outside the station',
    'EMIS keeps crashing this morning',
    'the paramotor crash at the bridge is on the news',
    'vitreous haemorrhage, seen in clinic, laser booked',
    'memory deteriorating slowly over 2 years',
    'deteriorating patient course, places left for June',
    'family worried about the discharge date',
    'he was more worried about school on Monday',
    'I am worried about the rota for August',
    'not worried, just asking for the clinic letter',
    'not sure who is on tonight, can someone check the rota',
    "death certificate isn't urgent",
    'MRI urgent, boot now, non weight bearing',
    'Blister packs are not a medical emergency',
    'emergency dentist has no slots until Thursday',
    'What is first-line for status epilepticus in adults?',
    'test 2222 at 0700 reached 9 of 11',
    'allergy: anaphylaxis to penicillin as a child',
    'GCS 15 and asking for his boots',
    'do we give alteplase in massive PE with recent surgery?',
    'anyone know the dose for anaphylaxis in pregnancy?',
    'is there a policy for anaphylaxis in resus?',
    "what's our guideline for massive PE in resus?",
    'Now that NICE has changed it, do we give steroids in anaphylaxis?',
    'do we aim for BP 90 in ruptured AAA?',
    'do we still give chlorphenamine in anaphylaxis?',
    'need an answer now about the rota for August',
    'Locum shift on Saturday, need an answer asap',
    '',
  ])('stays calm at "%s"', (text) => {
    expect(urgencyOf(text)).toBe('none');
  });

  it('reads curly apostrophes like straight ones', () => {
    expect(isUrgent('we can’t stop the bleeding')).toBe(true);
  });

  it('takes in proportion to its length for a very long hostile text', () => {
    const read = (count: number) => {
      const text = 'not sure worried going very really arrest rota '.repeat(count);
      return () => isUrgent(text);
    };
    expect(growth(read, 20_000)).toBeLessThan(linear);
  });
});
