import { z } from 'zod';
import type { Answer } from '../chaperone/answers.ts';
import { fineReasons } from '../chaperone/views.ts';
import { readSpans } from './card-text.ts';

/** Longer texts than a card can carry or a form can hold did not come from one of our cards. */
const longText = z.string().max(20_000);
const nudgeId = z.string().regex(/^[\w-]{1,64}$/);
const routeId = z.string().regex(/^[a-z0-9-]{1,64}$/);
const texts = {
  safer: longText.default(''),
  question: longText.default(''),
  changed: z.string().max(2_000).default('').transform(readSpans),
};

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
  choose_route: z
    .object({ nudgeId, routeId, ...texts, field_question: longText.optional() })
    .transform(({ nudgeId, routeId, safer, question, changed, field_question: typed }): Answer => {
      // What the author has typed as the question goes along to the other route's form.
      const carried = { safer, question: typed?.trim() ? typed : question, changed };
      return { verb: 'choose_route', nudgeId, routeId, carried };
    }),
  draft: z
    .looseObject({
      nudgeId,
      routeId,
      specialty: z.string().max(200).default(''),
      reply: z.unknown().optional(),
    })
    .transform((data, context): Answer => {
      const fields = fieldsOf(data);
      if (!fields) context.addIssue({ code: 'custom', message: 'too much text' });
      const reply = data.reply === 'true' || data.reply === true;
      const { nudgeId, routeId, specialty } = data;
      return { verb: 'draft', nudgeId, routeId, specialty, fields: fields ?? {}, reply };
    }),
} satisfies Record<Answer['verb'], z.ZodType<Answer>>;

/** A form never has more fields than this, nor more text in all. */
const mostFields = 20;
const mostText = 60_000;

function fieldsOf(data: Readonly<Record<string, unknown>>): Record<string, string> | undefined {
  const fields = Object.entries(data).flatMap(([key, value]) => {
    const id = /^field_([a-z][A-Za-z0-9]{0,30})$/.exec(key)?.[1];
    return id && typeof value === 'string' ? [[id, value] as const] : [];
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
