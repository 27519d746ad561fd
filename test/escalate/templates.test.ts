import { readFileSync } from 'node:fs';
import { readTemplateBook } from '../../src/escalate/template-book.ts';
import { fillTemplate, finishDraft, recordNote } from '../../src/escalate/templates.ts';
import { type TemplateId, templateIds } from '../../src/escalate/types.ts';

const book = readTemplateBook(
  JSON.parse(readFileSync(new URL('../../cards/templates.en.json', import.meta.url), 'utf8')),
);
const templateOf = (id: TemplateId) => book.templates[id];
const asked =
  'Adult with new jaundice, on flucloxacillin last month. ALP 600. Stop it now? Who should see this?';
const filledIn = (id: TemplateId, field: string, text = asked) =>
  fillTemplate(templateOf(id), text, book).find((it) => it.id === field)?.value;

describe('the templates', () => {
  it.each(templateIds)('have labelled fields with limits, and one place for the question: %s', (id) => {
    const { fields, maxLength } = templateOf(id);
    expect(fields.filter((field) => field.id === 'question' && field.required && field.takes)).toHaveLength(
      1,
    );
    expect(new Set(fields.map((field) => field.id)).size).toBe(fields.length);
    for (const field of fields) {
      expect(field.id).toMatch(/^[a-z][A-Za-z0-9]{0,30}$/);
      expect(field.label).not.toBe('');
      expect(field.placeholder).not.toBe('');
      expect(field.maxLength).toBeGreaterThan(0);
      expect(field.maxLength).toBeLessThanOrEqual(maxLength);
    }
    expect(fields.length).toBeLessThanOrEqual(8);
  });

  it('hold Advice & Guidance to the 8,000 characters of e-RS', () => {
    expect(templateOf('e-rs-advice').maxLength).toBe(8_000);
  });

  it('ask nowhere for a name or a number of the patient', () => {
    const words = Object.values(book.templates).flatMap(({ fields }) =>
      fields.flatMap(({ id, label }) => [id, label]),
    );
    expect(
      words.filter((word) =>
        /nhs.?number|patient.?(name|id)|date of birth|\bdob\b|hospital number|priority/i.test(word),
      ),
    ).toEqual([]);
  });

  it.each([
    ['sbar', ['From', 'Situation', 'NEWS2', 'Background', 'Assessment', 'Recommendation']],
    [
      'e-rs-advice',
      [
        'Clinic type',
        'Clinical question',
        'History, examination and results',
        'Medicines and allergies',
        'Tried so far',
        'Looking for',
        'Patient aware and agrees',
        'Attachments to add in e-RS',
      ],
    ],
    ['phone-advice', ['Question', 'Key findings', 'Photo needed', 'Best call-back']],
    ['image-request', ['Question', 'Part of the body', 'Findings', 'Consent', 'Reply to']],
    ['epr-referral', ['Urgency', 'Question', 'Background', 'Bloods and imaging', 'Bleep for the reply']],
    [
      'defence-body',
      [
        'Role and grade',
        'Membership number',
        'Kind of issue',
        'What happened',
        'Dates',
        'Done so far',
        'Deadline',
      ],
    ],
    ['guideline-question', ['Condition', 'Group', 'Question', 'Source wanted']],
    ['incident', ['What happened', 'When', 'Harm', 'Done at once']],
  ] as [TemplateId, string[]][])('have the fields of their service: %s', (id, headings) => {
    expect(templateOf(id).fields.map(({ heading }) => heading)).toEqual(headings);
  });
});

describe('fillTemplate', () => {
  it('puts what is told and what is asked in their places', () => {
    const told = 'Adult with new jaundice, on flucloxacillin last month. ALP 600.';
    const question = 'Stop it now? Who should see this?';
    expect(filledIn('sbar', 'question')).toBe(told);
    expect(filledIn('sbar', 'recommendation')).toBe(question);
    expect(filledIn('e-rs-advice', 'question')).toBe(question);
    expect(filledIn('e-rs-advice', 'background')).toBe(told);
    expect(filledIn('guideline-question', 'question')).toBe(question);
    expect(filledIn('defence-body', 'question')).toBe(asked);
    expect(filledIn('incident', 'question')).toBe(asked);
  });

  it.each(templateIds)('puts a text that asks nothing, or only asks, in the first place: %s', (id) => {
    for (const text of ['Jaundiced, ALP 600.', 'Who should see this?']) {
      const filled = fillTemplate(templateOf(id), text, book).filter(({ value }) => value !== '');
      expect(filled.map((field) => [field.id, field.value])).toEqual([['question', text]]);
    }
  });

  it.each(templateIds)('fills in nothing that is the clinician’s to judge or add: %s', (id) => {
    const text = `${asked} NEWS2 7. Urgency: two week wait. NHS number to follow. Priority urgent, harm severe.`;
    const filled = fillTemplate(templateOf(id), text, book).filter(({ value }) => value !== '');
    expect(
      filled
        .map((field) => field.id)
        .every((it) => ['question', 'background', 'recommendation'].includes(it)),
    ).toBe(true);
  });

  it.each(templateIds)('leaves everything empty when the question is gone: %s', (id) => {
    expect(fillTemplate(templateOf(id), ' \n ', book).every(({ value }) => value === '')).toBe(true);
  });

  const days = Array.from({ length: 300 }, (_, day) => `Day ${day + 1}: creatinine ${140 + day}.`);
  const begin = '58M with AF.';
  const end = 'Should we start dialysis tonight?';

  it.each(templateIds)('keeps what is asked and what is newest of a text that is too long: %s', (id) => {
    for (const text of [
      [begin, ...days, end],
      [end, begin, ...days],
    ]) {
      const filled = fillTemplate(templateOf(id), text.join('\n'), book);
      for (const { value, maxLength } of filled) expect(value.length).toBeLessThanOrEqual(maxLength);
      const values = filled.map(({ value }) => value).join('\n');
      expect(values).toContain(end);
      if (id === 'guideline-question') continue;
      expect(values).toContain(begin);
      expect(values).toContain('Day 300: creatinine 439.');
      expect(values).toMatch(
        /Day \d+: creatinine \d+\.\n\[Something is left out here\. Please check\.\]\nDay/,
      );
    }
  });

  it('says where it left something out of a text without sentences, and tears no character in two', () => {
    expect(filledIn('incident', 'question', `${'wheeze '.repeat(2_000)}`)).toMatch(
      /^wheeze .*wheeze\n\[Something is left out here\. Please check\.\]\nwheeze .*wheeze$/,
    );
    for (const text of ['🩺'.repeat(5_000), `a${'🩺'.repeat(5_000)}`])
      expect(filledIn('incident', 'question', text)?.isWellFormed()).toBe(true);
  });

  it('has no room for the mark where a place made a field too short for it', () => {
    const [firstField] = templateOf('incident').fields;
    if (!firstField) throw new Error('no field');
    const short = {
      ...templateOf('sbar'),
      fields: [{ ...firstField, maxLength: 9 }],
    };
    expect(fillTemplate(short, 'wheeze wheeze', book)).toMatchObject([{ value: 'wheeze wh' }]);
  });

  it('fills in a paste of sixty days whole', () => {
    const text = [...days.slice(0, 60), end].join('\n');
    expect(filledIn('sbar', 'question', text)).toBe(days.slice(0, 60).join(' '));
    expect(filledIn('sbar', 'recommendation', text)).toBe(end);
  });

  it('splits lines as well as sentences, and keeps decimals whole', () => {
    const text = 'K 6.2\nHb 7.1 g/dL\nTransfuse first?';
    expect(filledIn('e-rs-advice', 'question', text)).toBe('Transfuse first?');
    expect(filledIn('e-rs-advice', 'background', text)).toBe('K 6.2 Hb 7.1 g/dL');
  });
});

describe('finishDraft', () => {
  it('reads as a message, without a trace of empty fields', () => {
    const values = { question: 'New jaundice.\nALP 600.', background: '  ', recommendation: 'Review today.' };
    expect(finishDraft(book, 'sbar', values, 'Hepatology')).toEqual({
      title: 'SBAR',
      text: [
        'Specialty: Hepatology',
        'Situation:\nNew jaundice.\nALP 600.',
        'Recommendation: Review today.',
        "Ask for a read-back. Note the name and grade of the person, and the time.\nAdd the patient's identifiers in the record or by voice, not here.",
      ].join('\n\n'),
      beside: [],
    });
  });

  it.each([
    [
      'e-rs-advice',
      /choose the patient, the service and the priority, and whether it may become a referral.*5 MB/,
    ],
    ['phone-advice', /who the patient is.*by voice/],
    ['epr-referral', /patient's own record/],
    ['image-request', /no photo with your phone/],
    ['defence-body', /Name no patient/],
    ['disclosure', /Name no patient/],
    ['incident', /places for who was involved/],
  ] as [TemplateId, RegExp][])(
    'leaves what only its author needs to know out of what another clinician reads: %s',
    (id, advice) => {
      const { text, beside } = finishDraft(book, id, { question: 'Why?' }, '');
      expect(text).toMatch(/Why\?$/);
      expect(beside.join(' ')).toMatch(advice);
    },
  );

  it('keeps what was typed for another route, and drops what no template knows', () => {
    const values = { question: 'Why?', findings: 'x', tried: 'Two antibiotics', constructor: 'y' };
    expect(finishDraft(book, 'phone-advice', values, '').text).toBe(
      'Question: Why?\n\nTried so far: Two antibiotics',
    );
  });

  it.each(templateIds)('never exceeds the limit, and says so when it had to cut: %s', (id) => {
    const template = templateOf(id);
    const values = Object.fromEntries(template.fields.map((field) => [field.id, 'wheeze '.repeat(1_500)]));
    const { text } = finishDraft(book, id, values, 'Respiratory');
    expect(text.length).toBeLessThanOrEqual(template.maxLength);
    expect(text.length).toBeGreaterThan(template.maxLength - 100);
    expect(text).toContain('wheeze\n\n[Shortened to fit. Please check the end.]');
    for (const closing of template.closing) expect(text).toContain(closing);
  });

  it('is not cut where it just fits, and is where it is one too long', () => {
    const template = templateOf('guideline-question');
    const fits = 'x'.repeat(template.maxLength - 'Question: '.length);
    expect(finishDraft(book, 'guideline-question', { question: fits }, '').text).toHaveLength(
      template.maxLength,
    );
    expect(finishDraft(book, 'guideline-question', { question: fits }, '').text).not.toContain('Shortened');
    expect(finishDraft(book, 'guideline-question', { question: `${fits}x` }, '').text).toContain('Shortened');
  });

  it('cuts no character in two', () => {
    expect(
      finishDraft(book, 'guideline-question', { question: '🩺'.repeat(2_000) }, '').text.isWellFormed(),
    ).toBe(true);
  });

  it('has one kind of line end and no control characters', () => {
    const { text } = finishDraft(
      book,
      'incident',
      { question: 'a\r\nb\rc\u0000\u0007\n\n\n\nd' },
      'ENT\nurgent',
    );
    expect(text).toMatch(/^Specialty: ENT urgent\n\nWhat happened:\na\nb\nc\n\nd$/);
  });

  it('gives a title that nobody typed', () => {
    for (const id of templateIds)
      expect(finishDraft(book, id, { question: 'x' }, '[a](https://b.example)').title).toBe(
        templateOf(id).title,
      );
  });
});

describe('recordNote', () => {
  it('says who was asked what and when, and leaves room for the advice', () => {
    const asked = {
      route: 'Renal registrar',
      question: 'Stop it?\nWhich one?',
      at: new Date('2026-07-09T23:30:00Z'),
    };
    expect(recordNote(book, asked)).toBe(
      'Advice sought on 10/07/2026 from Renal registrar.\nQuestion: Stop it? Which one?\nAdvice given, and by whom (name, grade):\nPlan:',
    );
  });

  it('takes marks in what was typed as they are, and stays short', () => {
    const at = new Date('2026-02-10T12:00:00Z');
    expect(recordNote(book, { route: 'A', question: '{date} $& {route}', at })).toContain(
      '{date} $& {route}',
    );
    const long = recordNote(book, { route: 'A', question: 'wheeze '.repeat(900), at });
    expect(long.length).toBeLessThanOrEqual(2_000);
    expect(long).toContain(book.leftOut);
    expect(long).toMatch(/\nAdvice given, and by whom \(name, grade\):\nPlan:$/);
  });
});
