import type { TemplateId } from './types.ts';

/** Which part of the author's question a field starts with; fields without one start empty. */
export const parts = ['all', 'asked', 'rest', 'told', 'wanted'] as const;
/**
 * `all`: everything. `asked`: the sentences that ask; everything where none does. `rest`: what stands around the sentences that
 * ask. `told`: what is told; everything where nothing but a question is there. `wanted`: the sentences that ask, where something
 * is told besides.
 */
export type Part = (typeof parts)[number];

/** A field without its words. */
export interface FieldShape {
  readonly id: string;
  readonly multiline: boolean;
  readonly required: boolean;
  /** In UTF-16 code units. */
  readonly maxLength: number;
  readonly takes?: Part | undefined;
}

export interface TemplateShape {
  /** Of the finished text, in UTF-16 code units. */
  readonly maxLength: number;
  readonly fields: readonly FieldShape[];
}

const line = (id: string): FieldShape => ({ id, multiline: false, required: false, maxLength: 200 });
/** As much as a card carries of a thread. */
const text = (id: string, takes?: Part): FieldShape => ({
  id,
  multiline: true,
  required: false,
  maxLength: 4_000,
  ...(takes ? { takes } : {}),
});
/** The field that every template has: the author's question in that template's place for it. */
const question = (takes: Part): FieldShape => ({ ...text('question', takes), required: true });

/** The forms of the governed routes; their words stand in a catalogue per language. No field asks for a name or a number of the patient. */
export const templateShapes: Readonly<Record<TemplateId, TemplateShape>> = {
  sbar: {
    // What is asked stands at its end, and must not fall off.
    maxLength: 10_000,
    fields: [
      line('caller'),
      question('told'),
      line('news2'),
      text('background'),
      text('assessment'),
      text('recommendation', 'wanted'),
    ],
  },
  'e-rs-advice': {
    // The longest `request` that the NHS e-RS API takes (A044).
    maxLength: 8_000,
    fields: [
      line('clinicType'),
      question('asked'),
      text('background', 'rest'),
      line('drugs'),
      text('tried'),
      line('recommendation'),
      line('agreed'),
      line('attachments'),
    ],
  },
  'phone-advice': {
    maxLength: 4_000,
    fields: [question('asked'), text('background', 'rest'), line('photo'), line('reply')],
  },
  'epr-referral': {
    maxLength: 6_000,
    fields: [
      line('urgency'),
      question('asked'),
      text('background', 'rest'),
      text('assessment'),
      line('reply'),
    ],
  },
  'image-request': {
    maxLength: 4_000,
    fields: [question('asked'), line('site'), text('background', 'rest'), line('consent'), line('reply')],
  },
  'defence-body': {
    maxLength: 6_000,
    fields: [
      line('caller'),
      line('membership'),
      line('issue'),
      question('all'),
      line('dates'),
      text('tried'),
      line('deadline'),
    ],
  },
  disclosure: {
    maxLength: 4_000,
    fields: [question('all'), line('asker'), line('purpose'), line('agreed'), line('deadline')],
  },
  'guideline-question': {
    maxLength: 2_000,
    fields: [line('condition'), line('group'), { ...question('asked'), maxLength: 2_000 }, line('source')],
  },
  incident: {
    maxLength: 4_000,
    fields: [question('all'), line('dates'), line('severity'), text('tried')],
  },
};
