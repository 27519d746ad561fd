import { z } from 'zod';
import { type FieldShape, parts, templateShapes } from './template-shapes.ts';
import { type TemplateId, templateIds } from './types.ts';

export interface TemplateField extends FieldShape {
  /** What stands over the answer in the draft. */
  readonly heading: string;
  readonly label: string;
  readonly placeholder: string;
}

/** A form and what becomes of it, in one language. */
export interface Template {
  readonly title: string;
  /** Of the finished text, in UTF-16 code units. */
  readonly maxLength: number;
  readonly fields: readonly TemplateField[];
  /** Sentences that end every draft; whoever takes it reads them too. */
  readonly closing: readonly string[];
  /** What its author does besides; stands beside the draft and not in it. */
  readonly beside: readonly string[];
}

/** All templates in one language. */
export interface TemplateBook {
  readonly templates: Readonly<Record<TemplateId, Template>>;
  /** Stands over the specialty in a draft. */
  readonly specialty: string;
  /** Stands where a draft had to be cut. */
  readonly shortened: string;
  /** Stands in a field where something of a long text is left out. */
  readonly leftOut: string;
  /** Stands for the name of anybody of the team, in the middle of a sentence. */
  readonly colleague: string;
  /** Stands for a name of which nobody knows whose it is, in the middle of a sentence. */
  readonly somebody: string;
  /** Says in a draft for another system what that system must add. */
  readonly remark: string;
  /** The note for the record; `{date}`, `{route}` and `{question}` are filled in. */
  readonly record: string;
}

const fieldWords = z.strictObject({ heading: z.string(), label: z.string(), placeholder: z.string() });
const bookShape = z.strictObject({
  specialty: z.string(),
  shortened: z.string(),
  leftOut: z.string(),
  colleague: z.string(),
  somebody: z.string(),
  remark: z.string(),
  record: z.string(),
  templates: z.record(
    z.enum(templateIds),
    z.strictObject({
      title: z.string(),
      closing: z.array(z.string()),
      beside: z.array(z.string()),
      fields: z.record(z.string(), fieldWords),
    }),
  ),
});

/**
 * Puts a catalogue's words to the templates' shapes.
 * @throws RangeError naming the template and the field when a word is missing, or stands there for nothing
 */
export function readTemplateBook(catalogue: unknown): TemplateBook {
  const result = bookShape.safeParse(catalogue);
  if (!result.success)
    throw new RangeError(`The catalogue of templates is wrong: ${z.prettifyError(result.error)}`);
  const { templates, ...words } = result.data;
  const worded = templateIds.map((id) => {
    const { title, closing, beside, fields } = templates[id];
    const shape = templateShapes[id];
    const unused = Object.keys(fields).filter((name) => !shape.fields.some((field) => field.id === name));
    if (unused.length > 0)
      throw new RangeError(`The catalogue words fields that ${id} does not have: ${unused.join(', ')}`);
    return [
      id,
      {
        ...shape,
        title,
        closing,
        beside,
        fields: shape.fields.map((field) => ({ ...field, ...wordsOf(fields, id, field.id) })),
      },
    ];
  });
  return { templates: Object.fromEntries(worded) as TemplateBook['templates'], ...words };
}

function wordsOf(fields: Readonly<Record<string, z.infer<typeof fieldWords>>>, id: TemplateId, name: string) {
  const found = fields[name];
  if (!found) throw new RangeError(`The catalogue has no words for ${name} of ${id}.`);
  return found;
}

/** A text of one character at least and `longest` at most, blanks around it left out, with faults in plain words. */
export const shortText = (longest: number) =>
  z
    .string({ error: 'must be a text' })
    .trim()
    .min(1, 'must not be empty')
    .max(longest, `must be at most ${longest} characters`);

/** What the closing lines leave of a template's length at least, for what its author types: half of the shortest template. */
export const leastForWords = 250;

/** A place's own template, as it is written in the directory's file; it takes the place of the shipped one in every language. */
export const ownTemplateShape = z
  .strictObject({
    title: shortText(60),
    maxLength: z
      .int({ error: 'must be a whole number' })
      .min(500, 'must be at least 500')
      .max(20_000, 'must be at most 20000')
      .default(6_000),
    closing: z.array(shortText(200)).max(5, 'must be at most five sentences').default([]),
    beside: z.array(shortText(200)).max(3, 'must be at most three sentences').default([]),
    fields: z
      .array(
        z.strictObject({
          id: z
            .string({ error: 'must be a text' })
            .regex(/^[a-z][A-Za-z0-9]{0,30}$/, 'must be letters and digits, beginning with a small letter'),
          heading: shortText(60),
          label: shortText(120),
          placeholder: shortText(120),
          multiline: z.boolean({ error: 'must be true or false' }).default(false),
          required: z.boolean({ error: 'must be true or false' }).default(false),
          maxLength: z
            .int({ error: 'must be a whole number' })
            .min(1, 'must be at least 1')
            .max(4_000, 'must be at most 4000')
            .default(200),
          takes: z.enum(parts, { error: `must be one of ${parts.join(', ')}` }).optional(),
        }),
        { error: 'must be a list of fields' },
      )
      .min(1, 'must have a field')
      .max(8, 'must have at most eight fields: more make nobody fill them in')
      .superRefine((fields, context) => {
        const ids = fields.map(({ id }) => id);
        for (const [index, id] of ids.entries())
          if (ids.indexOf(id) !== index)
            context.addIssue({ code: 'custom', path: [index, 'id'], message: `${id} is there twice` });
        if (!fields.some(({ id, takes }) => id === 'question' && takes))
          context.addIssue({
            code: 'custom',
            message: 'must have a field question that takes the author’s words (takes: all, asked or told)',
          });
        for (const [index, { label, heading }] of fields.entries())
          if (asksWhoItIs.test(`${label} ${heading}`))
            context.addIssue({
              code: 'custom',
              path: [index, 'label'],
              message: 'must not ask who the patient is: identifiers are added in the record or by voice',
            });
      }),
  })
  .superRefine(({ closing, maxLength }, context) => {
    const left = maxLength - closing.join('\n').length;
    if (left < leastForWords)
      context.addIssue({
        code: 'custom',
        path: ['closing'],
        message: `must leave ${leastForWords} of the ${maxLength} characters (maxLength) to what is typed, and leaves ${Math.max(0, left)}`,
      });
  })
  .meta({ title: 'Template', description: 'Takes the place of the shipped template of that name.' });

/** In English and in Welsh. */
const asksWhoItIs =
  /\b(?:nhs|chi|hospital|mrn) ?(?:no\b|number)|\bdate of birth\b|\bdob\b|\bpatient'?s? (?:name|address|number|id)\b|\brhif (?:y )?(?:gig|nhs|chi|ysbyty|claf)\b|\bdyddiad geni\b|\b(?:enw'?r|cyfeiriad y|enw y|rhif y) claf\b/i;

/** The book with a place's own templates in it. */
export function withOwnTemplates(
  book: TemplateBook,
  own: Readonly<Partial<Record<TemplateId, Template>>>,
): TemplateBook {
  return { ...book, templates: { ...book.templates, ...own } };
}
