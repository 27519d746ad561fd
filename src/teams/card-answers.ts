import { z } from 'zod';
import type { Answer, Typed } from '../chaperone/answers.ts';
import { fineReasons } from '../chaperone/views.ts';
import { templateIds } from '../escalate/types.ts';
import { readSpans } from './card-text.ts';

/** Longer texts than a card can carry or a form can hold did not come from one of our cards. */
const longText = z.string().max(20_000);
const fieldId = /^[a-z][A-Za-z0-9]{0,30}$/;
const nudgeId = z.string().regex(/^[\w-]{1,64}$/);
const routeId = z.string().regex(/^[a-z0-9-]{1,64}$/);
const texts = {
  safer: longText.default(''),
  question: longText.default(''),
  changed: z.string().max(2_000).default('').transform(readSpans),
};

/** A form never has more fields than this, nor more text in all. */
const mostFields = 40;
const mostText = 60_000;
const length = z.int().min(0).max(20_000);
const shown = z
  .object({
    template: z.enum(templateIds),
    asks: length.optional(),
    tails: z.record(z.string().regex(fieldId), length),
  })
  .optional()
  // A card of another version is answered all the same.
  .catch(undefined);
const form = { nudgeId, routeId, specialty: z.string().max(200).default(''), shown };

const carrying = z
  .object({ nudgeId, ...texts })
  .transform(({ nudgeId, ...carried }) => ({ nudgeId, carried }));

const answers = {
  route: carrying.transform((rest): Answer => ({ verb: 'route', ...rest })),
  safer: carrying.transform((rest): Answer => ({ verb: 'safer', ...rest })),
  back: carrying.transform((rest): Answer => ({ verb: 'back', ...rest })),
  changed: z.object({ nudgeId }).transform((rest): Answer => ({ verb: 'changed', ...rest })),
  fine: z
    .object({ nudgeId, reason: z.enum(fineReasons) })
    .transform((rest): Answer => ({ verb: 'fine', ...rest })),
  choose_route: z.looseObject({ ...form, ...texts }).transform((data, context): Answer => {
    const { nudgeId, routeId, safer, question, changed } = data;
    const carried = { safer, question, changed };
    return { verb: 'choose_route', nudgeId, routeId, carried, typed: typedIn(data, context) };
  }),
  whole_thread: z
    .looseObject({ ...form, ...texts, pasted: z.string().max(mostText).default('') })
    .transform((data, context): Answer => {
      const { nudgeId, routeId, safer, question, changed, pasted } = data;
      const carried = { safer, question, changed };
      return { verb: 'whole_thread', nudgeId, routeId, carried, pasted, typed: typedIn(data, context) };
    }),
  draft: z.looseObject({ ...form, reply: z.unknown().optional() }).transform((data, context): Answer => {
    const reply = data.reply === 'true' || data.reply === true;
    const { nudgeId, routeId } = data;
    return { verb: 'draft', nudgeId, routeId, ...typedIn(data, context), reply };
  }),
} satisfies Record<Answer['verb'], z.ZodType<Answer>>;

function typedIn(
  data: Readonly<Record<string, unknown>> & Pick<Typed, 'specialty' | 'shown'>,
  context: z.RefinementCtx,
): Typed {
  const fields = fieldsOf(data);
  if (!fields) context.addIssue({ code: 'custom', message: 'too much text' });
  return { specialty: data.specialty, fields: fields ?? {}, shown: data.shown };
}

function fieldsOf(data: Readonly<Record<string, unknown>>): Record<string, string> | undefined {
  const fields = Object.entries(data).flatMap(([key, value]) => {
    const id = key.startsWith('field_') ? key.slice('field_'.length) : '';
    return fieldId.test(id) && typeof value === 'string' ? [[id, value] as const] : [];
  });
  const text = fields.reduce((sum, [, value]) => sum + value.length, 0);
  return fields.length <= mostFields && text <= mostText ? Object.fromEntries(fields) : undefined;
}

/**
 * Reads what a pressed button sends back: `verb` and `data` of an `Action.Execute`, or for an old client's `Action.Submit` the
 * data's own `verb` and the data. Everything in it is untrusted; who pressed is not taken from here.
 * @returns undefined for an unknown verb, for missing or misshapen data, and for more text than a card can send
 */
export function readAnswer(verb: string, data: unknown): Answer | undefined {
  if (!Object.hasOwn(answers, verb)) return undefined;
  return answers[verb as Answer['verb']].safeParse(data).data;
}
