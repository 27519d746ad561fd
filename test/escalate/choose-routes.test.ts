import { chooseRoutes } from '../../src/escalate/choose-routes.ts';
import {
  answersAtOnce,
  checkDirectory,
  defaultRoutes,
  findRoute,
  type Route,
} from '../../src/escalate/routes.ts';
import { becauses, type Enquiry } from '../../src/escalate/types.ts';
import { growth, linear } from '../support/growth.ts';

/** A Tuesday at noon in the United Kingdom. */
const at = new Date('2026-02-10T12:00:00Z');
const choose = (enquiry: Omit<Enquiry, 'at'> & Partial<Enquiry>, routes?: readonly Route[]) =>
  chooseRoutes({ at, ...enquiry }, routes);
const idsFor = (text: string, more: Partial<Enquiry> = {}) =>
  choose({ text, urgent: false, ...more }).routes.map(({ id }) => id);
const practice = { setting: 'Riverside Medical Practice GPs' };
const hospital = { setting: 'Medical registrars ward chat' };

/** The rows of the table of triggers and routes. */
describe('chooseRoutes', () => {
  it.each([
    [
      'an arrest',
      'Peri-arrest in bay 2, advice?',
      {},
      ['emergency-call', 'bedside-senior', 'specialty-on-call'],
    ],
    ['a falling GCS', 'GCS dropping after a fall', {}, ['emergency-call', 'bedside-senior']],
    [
      'a worry',
      "I'm worried about him, can someone advise",
      {},
      ['on-call-senior', 'outreach', 'emergency-call'],
    ],
    ['tonight', 'Not sure whether to stop the heparin tonight?', {}, ['on-call-senior', 'outreach']],
    ['urgent words that are lost by now', '', { urgent: true }, ['emergency-call', 'bedside-senior']],
    [
      'an opinion on an inpatient',
      'Ward patient with new jaundice, what next?',
      hospital,
      ['specialty-on-call', 'epr-referral', 'consultant-connect-call'],
    ],
    [
      'a specialist centre',
      'SDH on CT, would neurosurgery take?',
      hospital,
      ['tertiary-referral', 'specialty-on-call'],
    ],
    [
      'a practice that needs it now',
      'Man in front of me with a hot knee, admit?',
      practice,
      ['consultant-connect-call', 'cinapsis-call', 'duty-consultant'],
    ],
    [
      'a practice that can wait',
      'Persistent raised ALP, refer or repeat?',
      practice,
      ['e-rs-advice', 'cinapsis-message', 'consultant-connect-message'],
    ],
    ['a GP who says so', "I'm a GP, raised ferritin in a well adult, who to ask?", {}, ['e-rs-advice']],
    [
      'a photo that stands there',
      'What is this lesion?',
      { image: true },
      ['consultant-connect-message', 'cinapsis-message', 'clinical-photography', 'e-rs-advice'],
    ],
    [
      'a photo in words',
      'pic of the wound below, infected?',
      {},
      ['consultant-connect-message', 'cinapsis-message', 'clinical-photography'],
    ],
    ['first line', 'First-line for gout in CKD?', {}, ['nice-cks', 'bnf', 'pharmacist']],
    ['a dose', 'What is the dose of aciclovir here?', {}, ['nice-cks', 'bnf', 'pharmacist']],
    [
      'a complaint',
      'Relative has made a complaint about the discharge',
      {},
      ['mdu', 'mps', 'mddus', 'caldicott-guardian'],
    ],
    ['capacity', 'She lacks capacity, can we still treat?', {}, ['mdu', 'mps', 'mddus']],
    ['refused consent', 'Parents refuse to give consent for the transfusion', {}, ['mdu', 'mps', 'mddus']],
    ['the police', 'Police want his blood result, can I give it?', {}, ['caldicott-guardian', 'mdu']],
    ['the press', 'Journalist rang asking about the patient', {}, ['caldicott-guardian', 'mdu']],
    [
      'safeguarding',
      'Bruising I cannot explain, non-accidental injury?',
      {},
      ['safeguarding-lead', 'social-care', 'on-call-senior'],
    ],
    ['domestic abuse', 'She told me about domestic abuse at home', {}, ['safeguarding-lead', 'social-care']],
    [
      'a dangerous infection',
      'Could this be Lassa?',
      {},
      ['infection-on-call', 'imported-fever-service', 'health-protection-team'],
    ],
    [
      'fever after travel',
      'Fever and rash, returned from West Africa recently',
      {},
      ['infection-on-call', 'imported-fever-service'],
    ],
    [
      'travel, then fever',
      'Back from South Asia, now pyrexial with a rash',
      {},
      ['infection-on-call', 'imported-fever-service'],
    ],
    [
      'a near miss',
      'Near miss with the insulin pen on the round',
      {},
      ['incident-report', 'governance-lead'],
    ],
    [
      'what nearly happened',
      'We nearly gave it to the wrong patient',
      {},
      ['incident-report', 'governance-lead'],
    ],
    ['an interesting case', 'Interesting case for Thursday, can I show it?', {}, ['case-presentation']],
    ['an overdose', 'Staggered overdose of paracetamol, start the drip?', {}, ['poisons-line', 'toxbase']],
    [
      'nothing at all',
      '',
      {},
      ['specialty-on-call', 'epr-referral', 'consultant-connect-call', 'e-rs-advice'],
    ],
  ] as [string, string, Partial<Enquiry>, string[]][])(
    'begins with the right routes for %s',
    (_name, text, more, first) => {
      expect(idsFor(text, more).slice(0, first.length)).toEqual(first);
    },
  );

  it.each([
    ['neglect of a limb', 'Left neglect after the stroke, rehab?', 'safeguarding-lead'],
    ['alcohol', 'History of alcohol abuse, thiamine dose?', 'social-care'],
    ['a presenting complaint', 'Presenting complaint was chest pain', 'mdu'],
    ['otitis media', 'Otitis media that keeps coming back', 'caldicott-guardian'],
    ['bed capacity', 'No bed capacity upstairs, where next?', 'mdu'],
    ['a consent form', 'Consent form 4 is in the notes', 'mdu'],
    ['a fever at home', 'Fever for 3 days, no source', 'imported-fever-service'],
    ['travel without a fever', 'Back from holiday with a sprained ankle', 'imported-fever-service'],
    ['once a day', 'apixaban od or bd?', 'poisons-line'],
    ['an answer that is needed now', 'STEMI in resus, cath lab down. Lyse? need answer now', 'e-rs-advice'],
    ['somebody who is there now', 'STEMI in resus, cath lab down. Lyse?', 'e-rs-advice'],
    ['an answer for today', 'New AF on the drug chart, anticoagulate today or wait?', 'e-rs-advice'],
    ['what is denied', 'New bruise, no safeguarding concerns, clotting?', 'safeguarding-lead'],
    [
      'a patient whom the police brought',
      'Brought in by police, wrist swollen, x-ray?',
      'caldicott-guardian',
    ],
    ['consent for an operation', 'Knee on the list, consent done by me, who is second?', 'mdu'],
    ['an incidental finding', 'Incidental adrenal lump on CT', 'incident-report'],
    ['an operation', 'Had surgery on the hip, when to restart?', 'cinapsis-message'],
  ])('is not misled by %s', (_name, text, wrong) => {
    expect(idsFor(text)).not.toContain(wrong);
  });

  const questions = [
    'First-line for sepsis, and a photo of the rash attached',
    'Police and the press are here, complaint coming',
    'Fever, returned from Uganda',
    'Overdose of unknown tablets',
    'GP here, patient with me now',
    'Interesting case for a journal club',
    'Safeguarding concern, near miss with the dose',
    '',
  ];

  it.each(questions)('never offers anything in writing when it is urgent: "%s"', (text) => {
    for (const enquiry of [
      { text, urgent: true, image: true, ...practice },
      { text: `${text}. GCS dropping.`, urgent: false },
      { text: `${text}. Deteriorating fast.`, urgent: false, ...hospital },
    ]) {
      const routes = choose(enquiry).routes.map(({ id }) => findRoute(defaultRoutes, id));
      expect(routes.length).toBeGreaterThan(2);
      expect(routes.filter((route) => !route || !answersAtOnce(route))).toEqual([]);
    }
  });

  it.each(questions)('offers one to five routes, each once and with a reason: "%s"', (text) => {
    for (const more of [{}, practice, hospital, { image: true }, { urgent: true }]) {
      const choices = choose({ text, urgent: false, ...more }).routes;
      expect(choices.length).toBeGreaterThan(0);
      expect(choices.length).toBeLessThanOrEqual(5);
      expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
      expect(choices.every(({ because }) => becauses.includes(because))).toBe(true);
    }
  });

  it.each(questions)('always leaves a voice to speak to: "%s"', (text) => {
    for (const more of [{}, practice, hospital, { image: true }]) {
      const routes = idsFor(text, more).map((id) => findRoute(defaultRoutes, id));
      expect(routes.some((route) => route && answersAtOnce(route))).toBe(true);
    }
  });

  it('adds the numbers that help in an emergency too', () => {
    expect(idsFor('Overdose, GCS dropping')).toContain('poisons-line');
    expect(idsFor('Returned from Sierra Leone, fever, deteriorating')).toContain('infection-on-call');
  });

  const place = (...routes: readonly object[]): readonly Route[] => {
    const checked = checkDirectory({ routes });
    if (!('directory' in checked)) throw new Error(JSON.stringify(checked.faults));
    return checked.directory.routes;
  };
  const onCall = {
    id: 'reg',
    title: 'Reg',
    kind: 'on-call',
    reach: 'bleep',
    template: 'sbar',
    contact: 'Bleep 0.',
  };

  it('leaves out what the place does not have, down to the one on call', () => {
    const few = place(onCall);
    for (const text of questions)
      expect(choose({ text, urgent: false }, few).routes).toEqual([
        { id: 'reg', title: 'Reg', because: expect.any(String) },
      ]);
  });

  const renal = { ...onCall, id: 'renal', kind: 'specialty-on-call', specialties: ['Nephrology'] };
  const anySpecialty = { ...onCall, id: 'any', kind: 'specialty-on-call' };
  const ids = (text: string, routes: readonly Route[], more: Partial<Enquiry> = {}) =>
    choose({ text, urgent: false, ...more }, routes).routes.map(({ id }) => id);

  it.each([
    ['words of the question', 'On dialysis, potassium 6, which binder?', {}, ['renal', 'any', 'reg']],
    ['the name of the channel', 'Which binder?', { setting: 'Renal reg chat' }, ['renal', 'any', 'reg']],
    ['nothing', 'New murmur, echo first?', {}, ['any', 'reg']],
  ] as [string, string, Partial<Enquiry>, string[]][])(
    'offers the specialty that is spoken of first, and no other: %s',
    (_name, text, more, expected) => {
      expect(ids(text, place(anySpecialty, renal, onCall), more)).toEqual(expected);
    },
  );

  it('leaves out what is closed at that time', () => {
    const weekdays = { ...anySpecialty, hours: 'Mon-Fri 09:00-17:00' };
    const routes = place(weekdays, onCall);
    expect(ids('New murmur, echo first?', routes)).toEqual(['any', 'reg']);
    expect(ids('New murmur, echo first?', routes, { at: new Date('2026-02-14T12:00:00Z') })).toEqual(['reg']);
  });

  it('leaves out what is for people who work elsewhere, and keeps it where that is not known', () => {
    const forPractices = {
      ...onCall,
      id: 'gp-line',
      kind: 'consultant-connect',
      reach: 'phone',
      for: ['practice'],
    };
    const routes = place(forPractices, onCall);
    const text = 'New murmur, echo first?';
    expect(ids(text, routes, hospital)).toEqual(['reg']);
    expect(ids(`${text} Patient with me now`, routes, practice)).toEqual(['gp-line', 'reg']);
    expect(ids(text, routes)).toEqual(['gp-line', 'reg']);
  });

  it.each([
    ['practice_later', 'Persistent raised ALP, refer or repeat?', practice],
    ['practice_now', 'Man in front of me with a hot knee, admit?', practice],
    ['guideline', 'First-line for gout in CKD?', {}],
    ['emergency', 'Peri-arrest in bay 2', {}],
    ['emergency', '', { urgent: true }],
    ['deteriorating', "I'm worried about him, can someone advise", {}],
    ['opinion', '', {}],
  ] as const)('says what it read the question as: %s', (occasion, text, more) => {
    expect(choose({ text, urgent: false, ...more }).occasion).toBe(occasion);
  });

  it('takes in proportion to its length for a very long hostile text', () => {
    const read = (count: number) => {
      const text = 'fever returned gp surgery what is the dose of '.repeat(count);
      return () => choose({ text, urgent: false });
    };
    expect(growth(read, 20_000)).toBeLessThan(linear);
  });
});
