import type { TemplateId } from './types.ts';

/** Which part of the author's question a field starts with; fields without one start empty. */
export type Part =
  /** Everything. */
  | 'all'
  /** The sentences that ask; everything where none does. */
  | 'asked'
  /** What stands around the sentences that ask. */
  | 'rest'
  /** What is told; everything where nothing but a question is there. */
  | 'told'
  /** The sentences that ask, where something is told besides. */
  | 'wanted';

export interface TemplateField {
  readonly id: string;
  /** What stands over the answer in the draft. */
  readonly heading: string;
  readonly label: string;
  readonly placeholder: string;
  readonly multiline: boolean;
  readonly required: boolean;
  /** In UTF-16 code units. */
  readonly maxLength: number;
  readonly takes?: Part;
}

export interface Template {
  readonly id: TemplateId;
  readonly title: string;
  /** Of the finished text, in UTF-16 code units. */
  readonly maxLength: number;
  readonly fields: readonly TemplateField[];
  /** Sentences that end every draft. */
  readonly closing: readonly string[];
}

type Wording = readonly [heading: string, label: string, placeholder: string];

const line = (id: string, [heading, label, placeholder]: Wording): TemplateField => ({
  id,
  heading,
  label,
  placeholder,
  multiline: false,
  required: false,
  maxLength: 200,
});

const text = (id: string, [heading, label, placeholder]: Wording, takes?: Part): TemplateField => ({
  id,
  heading,
  label,
  placeholder,
  multiline: true,
  required: false,
  maxLength: 2_000,
  ...(takes ? { takes } : {}),
});

/** The field that every template has: the author's question in that template's place for it. */
const question = (wording: Wording, takes: Part): TemplateField => ({
  ...text('question', wording, takes),
  required: true,
});

const identifiersElsewhere = "Add the patient's identifiers in the record or by voice, not here.";
const nobodyNamed = 'Name no patient here.';

/** The forms of the governed routes. No field asks for a name or a number of the patient. */
export const templates: Readonly<Record<TemplateId, Template>> = {
  sbar: {
    id: 'sbar',
    title: 'SBAR',
    maxLength: 6_000,
    fields: [
      line('caller', ['From', 'You: role, grade and where you are', 'For example: F2, surgical ward']),
      question(
        [
          'Situation',
          'Situation: what is happening, and what worries you',
          'The reason for your call, in a line or two',
        ],
        'told',
      ),
      line('news2', ['NEWS2', 'NEWS2, if you have it', 'You fill this in']),
      text('background', [
        'Background',
        'Background: why in hospital, history, drugs, allergies, escalation status',
        'Only what matters for this call',
      ]),
      text('assessment', [
        'Assessment',
        'Assessment: what you think, what has been done, the trend',
        'Better, worse or the same since you started',
      ]),
      text(
        'recommendation',
        ['Recommendation', 'Recommendation: what you need, and by when', 'Say it plainly'],
        'wanted',
      ),
    ],
    closing: [
      'Ask for a read-back. Note the name and grade of the person, and the time.',
      identifiersElsewhere,
    ],
  },
  'e-rs-advice': {
    id: 'e-rs-advice',
    title: 'Advice & Guidance request',
    // The longest `request` that the NHS e-RS API takes (A044).
    maxLength: 8_000,
    fields: [
      line('clinicType', ['Clinic type', 'Clinic type', 'For example: heart failure']),
      question(
        ['Clinical question', 'Clinical question, in a sentence', 'What would you like to know?'],
        'asked',
      ),
      text(
        'background',
        [
          'History, examination and results',
          'Relevant history, examination and results',
          'Keep the medicine, leave out the person',
        ],
        'rest',
      ),
      line('drugs', ['Medicines and allergies', 'Medicines and allergies', 'Those that matter here']),
      text('tried', ['Tried so far', 'What has been tried', 'And what it did']),
      line('recommendation', ['Looking for', 'What you would like', 'Advice, a test or a referral']),
      line('agreed', ['Patient aware and agrees', 'Does the patient know, and agree?', 'Yes, or not yet']),
      line('attachments', [
        'Attachments to add in e-RS',
        'Attachments that you will add in e-RS',
        'Names of kinds only: ECG, photo, letter',
      ]),
    ],
    closing: [identifiersElsewhere],
  },
  'phone-advice': {
    id: 'phone-advice',
    title: 'Phone advice',
    maxLength: 4_000,
    fields: [
      question(['Question', 'Your question, in a line', 'What would you like to know?'], 'asked'),
      text('background', ['Key findings', 'Key findings', 'Keep the medicine, leave out the person'], 'rest'),
      line('photo', ['Photo needed', 'Is a photo needed?', 'Yes or no; take it in the advice app']),
      line('reply', ['Best call-back', 'Where to call you back', 'Your work number or bleep']),
    ],
    closing: [identifiersElsewhere],
  },
  'epr-referral': {
    id: 'epr-referral',
    title: 'Referral',
    maxLength: 6_000,
    fields: [
      line('urgency', ['Urgency', 'Urgency, as you judge it', 'You fill this in']),
      question(['Question', 'Your question', 'What would you like them to do or say?'], 'asked'),
      text('background', ['Background', 'Background', 'Keep the medicine, leave out the person'], 'rest'),
      text('assessment', [
        'Bloods and imaging',
        'Bloods and imaging so far',
        'What has been done, and what it showed',
      ]),
      line('reply', ['Bleep for the reply', 'Bleep or extension for the reply', 'Yours or the team’s']),
    ],
    closing: [identifiersElsewhere],
  },
  'defence-body': {
    id: 'defence-body',
    title: 'Question for your defence body',
    maxLength: 6_000,
    fields: [
      line('caller', ['Role and grade', 'Your role and grade', 'For example: registrar, emergency medicine']),
      line('membership', ['Membership number', 'Your membership number', 'You fill this in']),
      line('issue', ['Kind of issue', 'Kind of issue', 'Complaint, consent, capacity, inquest, press']),
      question(
        ['What happened', 'What has happened, naming nobody', 'In the order in which it happened'],
        'all',
      ),
      line('dates', ['Dates', 'Dates that matter', 'The week or the month is enough']),
      text('tried', ['Done so far', 'What you have done so far', 'Letters, calls, notes']),
      line('deadline', ['Deadline', 'Is there a deadline?', 'A reply due, a hearing']),
    ],
    closing: [nobodyNamed],
  },
  disclosure: {
    id: 'disclosure',
    title: 'Question about sharing information',
    maxLength: 4_000,
    fields: [
      question(
        ['Question', 'What would be shared, naming nobody', 'The kind of information is enough'],
        'all',
      ),
      line('asker', ['Who asks', 'Who is asking for it', 'The kind of body: police, school, relative']),
      line('purpose', ['What for', 'What they want it for', 'As they put it']),
      line('agreed', [
        'What the patient wants',
        'What the patient knows and wants',
        'Asked, not asked, agreed, refused',
      ]),
      line('deadline', ['Deadline', 'Is there a deadline?', 'When they need an answer']),
    ],
    closing: [nobodyNamed],
  },
  'guideline-question': {
    id: 'guideline-question',
    title: 'General question',
    maxLength: 2_000,
    fields: [
      line('condition', ['Condition', 'Condition', 'As a heading in a textbook']),
      line('group', ['Group', 'Adult, child or pregnant', 'No age, no place']),
      question(['Question', 'Question, without a patient', 'As you would ask it in an exam'], 'asked'),
      line('source', [
        'Source wanted',
        'Source that you would like',
        'For example: NICE, BNF, local guideline',
      ]),
    ],
    closing: [],
  },
  incident: {
    id: 'incident',
    title: 'Incident',
    maxLength: 4_000,
    fields: [
      question(['What happened', 'What happened, naming nobody', 'What you saw, in order'], 'all'),
      line('dates', ['When', 'When', 'The day and the time of day']),
      line('severity', ['Harm', 'How serious it was, as you judge it', 'You fill this in']),
      text('tried', ['Done at once', 'What was done at once', 'For the patient and for safety']),
    ],
    closing: [nobodyNamed],
  },
};
