import { z } from 'zod';
import { parseHours } from './opening-hours.ts';
import { specialtyNames } from './specialties.ts';
import { ownTemplateShape, shortText } from './template-book.ts';
import { audiences, reaches, routeKinds, templateIds } from './types.ts';

const oneOf = <const T extends readonly string[]>(values: T) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });
const slug = z
  .string({ error: 'must be a text' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be small letters, digits and single hyphens, like renal-on-call')
  .max(64, 'must be at most 64 characters');

/** A route as it is written in the directory's file. */
export const routeShape = z
  .strictObject({
    id: slug.meta({ description: 'Names the route; the same id in a narrower scope replaces it there.' }),
    title: shortText(60),
    kind: oneOf(routeKinds).meta({ description: 'What the route is for.' }),
    reach: oneOf(reaches).meta({ description: 'How it is reached. Phone, bleep and person answer at once.' }),
    template: oneOf(templateIds).meta({ description: 'Whose form is filled in for it.' }),
    contact: shortText(300).meta({ description: 'How to reach it, in one or two sentences.' }),
    phone: z
      .string({ error: 'must be a text' })
      .regex(/^\+?[\d ]{3,20}$/, 'must be a phone or bleep number in quotes, like "020 7946 0000"')
      .optional(),
    email: z.email('must be a mail address').optional(),
    chat: z
      .email('must be the sign-in name of a person or a shared account, like renal.oncall@trust.example')
      .optional()
      .meta({ description: 'A Teams account; the card offers a chat with it.' }),
    url: z
      .url({ protocol: /^https$/, error: 'must be an https:// address' })
      .max(500, 'must be at most 500 characters')
      .optional(),
    for: z
      .array(oneOf(audiences))
      .min(1, 'must name somebody; leave it out for everybody')
      .optional()
      .meta({ description: 'Who may use it; everybody without.' }),
    specialties: z
      .array(oneOf(specialtyNames))
      .min(1, 'must name a specialty; leave it out for all')
      .optional()
      .meta({ description: 'What it answers; everything without.' }),
    hours: z
      .string({ error: 'must be a text' })
      .refine((text) => parseHours(text) !== undefined, 'must be like "Mon-Fri 08:00-18:00, Sat 09:00-12:00"')
      .optional()
      .meta({ description: 'When it answers, in UK time; always without.' }),
    owner: shortText(120).optional().meta({ description: 'The role that keeps this entry right.' }),
    review: z.iso.date('must be a date, like 2027-04-01').optional().meta({
      description: 'After this day the entry is shown as perhaps out of date.',
    }),
    checkLocally: z
      .boolean({ error: 'must be true or false' })
      .default(true)
      .meta({ description: 'Whether people are asked to check it where they work.' }),
  })
  .meta({ title: 'Route' });

const ownTemplates = z
  .partialRecord(oneOf(templateIds), ownTemplateShape)
  .default({})
  .meta({ description: 'Templates that take the place of the shipped ones, by name.' });

const scopeShape = z.strictObject({
  routes: z.array(routeShape, { error: 'must be a list of routes' }).default([]),
  without: z
    .array(slug)
    .default([])
    .meta({ description: 'Routes of the wider scopes that are not offered here.' }),
  templates: ownTemplates,
});

const scopes = (what: string) =>
  z
    .record(z.string().min(1), scopeShape, { error: 'must be a list by id' })
    .default({})
    .meta({ description: what });

/** The whole directory: routes of the tenant, and what differs in an organisation, a team or a channel. */
export const directoryShape = z
  .strictObject({
    routes: z.array(routeShape, { error: 'must be a list of routes' }),
    templates: ownTemplates,
    organisations: scopes('By ODS code.'),
    teams: scopes('By the Entra group id of the team.'),
    channels: scopes('By the channel id (19:…@thread.tacv2).'),
  })
  .meta({ title: "Chaperone's directory of routes" });

/** The directory's form as a JSON schema (draft 2020-12), for editors. */
export function directorySchema(): object {
  return z.toJSONSchema(directoryShape, { io: 'input', unrepresentable: 'any' });
}
