import type { Said } from '../../src/chaperone/ports.ts';
import { questionOfPaste, questionOfThread } from '../../src/chaperone/thread-question.ts';

const place = {
  roster: ['Priya Raman', 'Tom Hughes', 'Marta Silva'],
  site: 'Glen Nevis General',
  team: 'Infection',
  channel: 'Fever advice',
  at: new Date('2026-02-10T12:00:00Z'),
  settings: { hospitalNumberPatterns: [], staffDomains: [] },
  colleague: 'a colleague',
  somebody: 'somebody',
  leftOut: '[Something is left out here.]',
};
const said = (authorName: string, text: string, mentions: readonly string[] = []): Said => ({
  authorId: authorName,
  authorName,
  text,
  mentions,
});
const thread = [
  said('Priya Raman', '34F in ED, febrile 39.6, on doxycycline 100 mg. What next?'),
  said('Tom Hughes', 'Has she had malaria films?'),
  said('Tom Hughes', 'Hi Priya, CRP 250 and platelets 40. I would start ceftriaxone 2 g.'),
  said('Marta Silva', 'will ring you'),
  said('Priya Raman', 'Mrs Zephyrine Quillfeather, NHS 999 000 0018, went to Sierra Leone'),
  said('Tom Hughes', 'Mrs Quillfeather is in Belford Hospital, haemorrhagic rash, ?Lassa'),
  said('Priya Raman', 'thanks Tom'),
];

describe('questionOfThread', () => {
  const question = questionOfThread(thread, 'Priya Raman', place);

  it('keeps the medicine of everybody, and the questions of its author', () => {
    for (const kept of [
      'doxycycline 100 mg',
      'CRP 250',
      'platelets 40',
      'ceftriaxone 2 g',
      'What next?',
      '39.6',
    ])
      expect(question).toContain(kept);
  });

  it('names neither the patient nor anybody of the team', () => {
    expect(question).not.toMatch(/Zephyrine|Quillfeather|999 ?000|Priya|Raman|Tom|Hughes|Marta|Silva/i);
  });

  it('keeps the first and the newest of a thread that is too long to be read, and says so', () => {
    const days = Array.from({ length: 200 }, (_, day) =>
      said('Tom Hughes', `Day ${day + 1}: creatinine ${140 + day}. ${'Urine output is poor. '.repeat(18)}`),
    );
    const long = [
      said('Priya Raman', '58M with AF, on apixaban 5 mg.'),
      ...days,
      said('Priya Raman', 'Should we start dialysis?'),
    ];
    const question = questionOfThread(long, 'Priya Raman', place);
    expect(question).toMatch(/^58M with AF, on apixaban 5 mg\.\n\[Something/);
    expect(question).toContain(place.leftOut);
    expect(question).toContain('Day 200: creatinine 339.');
    expect(question).not.toContain('Day 1:');
    expect(question).toMatch(/Should we start dialysis\?$/);
  });

  it('does not take whoever a colleague speaks of for that colleague', () => {
    const told = [said('Tom Hughes', 'Edith has a temp of 39 on ramipril')];
    expect(questionOfThread(told, 'Priya Raman', place)).toBe(
      'A colleague: the patient has a temp of 39 on ramipril',
    );
  });

  it('knows a patient whom only a question named that is left out', () => {
    const told = [
      said('Tom Hughes', 'Is Mrs Zephyrine Quillfeather on warfarin?'),
      said('Priya Raman', 'Quillfeather is on apixaban 5 mg'),
    ];
    expect(questionOfThread(told, 'Priya Raman', place)).toBe('The patient is on apixaban 5 mg');
  });

  it('makes less exact what adds up over the thread', () => {
    expect(question).not.toMatch(/Sierra Leone|Belford/);
  });

  it('says what others told, and leaves out what they ask and what is only talk', () => {
    expect(question).toMatch(/^A colleague: .*CRP 250/m);
    expect(question).not.toMatch(/malaria films|ring you|thanks/);
  });

  it('is empty where nobody said anything of use', () => {
    expect(questionOfThread([], 'Priya Raman', place)).toBe('');
    expect(questionOfThread([said('Tom Hughes', 'thanks Priya')], 'Priya Raman', place)).toBe('');
  });

  it.each([
    'No known drug allergies',
    'Yes, penicillin allergy',
    'No chest pain or SOB',
    'no fever, no rash',
    'Yes on apixaban',
    'No diarrhoea',
    'yes, pregnant',
    'No travel',
    'NKDA',
    'Done, ECG normal',
    'agreed, stop warfarin',
    'ok BP is low',
    'thanks, no murmur',
    'Happy new year! No allergies',
  ])('keeps what an answer or thanks say of the patient: %s', (words) => {
    const own = [said('Priya Raman', words)];
    expect(questionOfThread(own, 'Priya Raman', place)).toBe(words);
    const others = [said('Priya Raman', 'Anything else?'), said('Tom Hughes', words)];
    expect(questionOfThread(others, 'Priya Raman', place)).toBe(`Anything else?\nA colleague: ${words}`);
  });

  it.each([
    'no',
    'Yes please',
    'No problem Priya',
    'done that already',
    'Noted, thanks Tom',
    "yes that's right",
    'agreed',
    'no rush',
    'great, ring the registrar',
    'noted, will tell the nurse',
  ])('leaves out an answer or thanks that say nothing of the patient: %s', (words) => {
    const talk = [said('Tom Hughes', 'thanks'), said('Priya Raman', words), said('Tom Hughes', words)];
    expect(questionOfThread(talk, 'Priya Raman', place)).toBe('');
  });

  it('takes no more of an endless thread than of a draft that is checked', () => {
    const endless = Array.from({ length: 200 }, (_, at) =>
      said(
        'Priya Raman',
        `Day ${at}: potassium 5.${at % 10}, creatinine ${200 + at}, on ramipril. `.repeat(20),
      ),
    );
    const { length } = questionOfThread(endless, 'Priya Raman', place);
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThanOrEqual(20_000);
  });
});

describe('questionOfPaste', () => {
  it('leaves out who spoke and when, in whatever way Teams copies it', () => {
    const pasted = [
      'Priya Raman',
      '10:32 AM',
      '34F on doxycycline, febrile. Mrs Zephyrine Quillfeather.',
      '[10/02 10:40] Tom Hughes',
      'Hi Priya, CRP 250.',
      'Tom Hughes  Yesterday 10:41',
      'Start ceftriaxone?',
    ].join('\r\n');
    expect(questionOfPaste(pasted, place)).toBe(
      '34F on doxycycline, febrile. The patient.\nHi, CRP 250.\nStart ceftriaxone?',
    );
  });

  it('is empty for nothing', () => {
    expect(questionOfPaste(' \n ', place)).toBe('');
  });
});
