import { z } from 'zod';
import { longestDraft } from '../chaperone/check-draft.ts';
import { type Locale, locales } from '../chaperone/locale.ts';
import type { FilledTemplate, TemplateWish } from '../chaperone/make-template.ts';
import { type AnyRoute, route } from './route.ts';

const longestField = 4_000;
const mostFields = 20;

/** The body of `POST /api/template`. */
export const templateRequest = z
  .strictObject({
    text: z
      .string({ error: 'must be a text' })
      .max(longestDraft, `must be at most ${longestDraft} characters`)
      .meta({ description: 'A question, or a whole thread. It is not stored.' }),
    routeId: z.string().max(64, 'must be at most 64 characters').optional().meta({
      description: 'The route whose template is filled in; the fittest without, or where it does not fit.',
    }),
    specialty: z.string().max(80, 'must be at most 80 characters').optional(),
    fields: z
      .record(z.string().max(32), z.string().max(longestField, `must be at most ${longestField} characters`))
      .refine((fields) => Object.keys(fields).length <= mostFields, `must be at most ${mostFields} fields`)
      .optional()
      .meta({ description: 'Values by field id that take the place of what is filled in.' }),
    locale: z
      .enum(locales, { error: `must be one of ${locales.join(', ')}` })
      .optional()
      .meta({ description: 'The language of the template; English without.' }),
  })
  .meta({ id: 'TemplateRequest' });
export type TemplateRequest = z.infer<typeof templateRequest>;

/** The answer of `POST /api/template`. */
export const templateAnswer = z
  .strictObject({
    urgent: z.boolean().meta({ description: 'Urgent words stand in the text: call first.' }),
    occasion: z.string().meta({ description: 'What the question was read as, in words.' }),
    routes: z
      .array(z.strictObject({ id: z.string(), title: z.string(), because: z.string() }))
      .meta({ description: 'Routes that fit, the fittest first.' }),
    routeId: z.string(),
    fields: z.array(
      z.strictObject({
        id: z.string(),
        label: z.string(),
        placeholder: z.string(),
        value: z.string(),
        multiline: z.boolean(),
        required: z.boolean(),
        maxLength: z.int().min(1),
      }),
    ),
    title: z.string(),
    text: z.string().meta({ description: 'The filled-in template, ready to copy or to print.' }),
    beside: z
      .array(z.string())
      .meta({ description: 'What its author does besides; not a part of the text.' }),
    record: z.string().meta({ description: "A note for the patient's record." }),
    fhir: z.looseObject({ resourceType: z.enum(['CommunicationRequest', 'ServiceRequest']) }).meta({
      description:
        'The same as an HL7 FHIR R4 draft without patient, author and priority: a ServiceRequest for a referral, else a CommunicationRequest.',
    }),
  })
  .meta({ id: 'TemplateAnswer' });
export type TemplateAnswer = z.infer<typeof templateAnswer>;

/** Puts the codes of a filled template into words. */
export type InWords = (
  { occasion, routes }: Pick<FilledTemplate, 'occasion' | 'routes'>,
  locale: Locale,
) => Pick<TemplateAnswer, 'occasion' | 'routes'>;

export interface TemplateDeps {
  make(wish: TemplateWish, locale: Locale, tenantId: string): FilledTemplate;
  readonly inWords: InWords;
}

/** `POST /api/template`, for everybody who has signed in. Nothing of it is stored. */
export const templateRoute = ({ make, inWords }: TemplateDeps): AnyRoute =>
  route({
    method: 'post',
    path: '/api/template',
    body: templateRequest,
    answer: ({ body: { locale = 'en', ...wish } }, { tenantId }) => {
      const made = make(wish, locale, tenantId);
      const body: TemplateAnswer = {
        ...made,
        ...inWords(made, locale),
        fields: [...made.fields],
        beside: [...made.beside],
        fhir: { ...made.fhir },
      };
      return { body };
    },
  });
