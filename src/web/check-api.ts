import { z } from 'zod';
import { channelClasses } from '../assess/types.ts';
import { type DraftCheck, longestDraft } from '../chaperone/check-draft.ts';
import { type AnyRoute, route } from './route.ts';

const span = { start: z.int().min(0), end: z.int().min(0) };

/** The body of `POST /api/check`. */
export const checkRequest = z
  .strictObject({
    text: z
      .string({ error: 'must be a text' })
      .max(longestDraft, `must be at most ${longestDraft} characters`)
      .meta({ description: 'The message as it is to be posted. It is not stored.' }),
    channelClass: z
      .enum(channelClasses, { error: `must be one of ${channelClasses.join(', ')}` })
      .optional()
      .meta({ description: 'What the channel is for; advice without.' }),
  })
  .meta({ id: 'CheckRequest' });
export type CheckRequest = z.infer<typeof checkRequest>;

/** The answer of `POST /api/check`. */
export const checkAnswer = z
  .strictObject({
    flag: z.boolean().meta({ description: 'True when the draft would identify somebody.' }),
    why: z.array(z.enum(['direct', 'image', 'document', 'combination'])),
    kind: z.enum(['coordination', 'general_question', 'patient_specific', 'social']),
    people: z
      .number()
      .min(1)
      .meta({ description: 'How many people might fit everything together; honest to a factor of three.' }),
    band: z.enum(['one', 'handful', 'dozens', 'hundreds', 'thousands']),
    traits: z.array(z.string()).meta({ description: 'Kinds of detail that count.' }),
    details: z.array(
      z.strictObject({
        ...span,
        trait: z.string(),
        direct: z.boolean(),
        people: z
          .number()
          .nullable()
          .meta({ description: 'How many people in the UK it fits; null where that is not counted.' }),
        uncertainty: z
          .number()
          .min(1)
          .meta({ description: 'The factor by which that may be wrong either way.' }),
        source: z
          .strictObject({
            text: z.string(),
            confidence: z
              .enum(['V', 'R', 'gk'])
              .meta({ description: 'V checked, R recalled, gk general knowledge.' }),
          })
          .nullable()
          .meta({ description: 'Where the figure comes from; null for what identifies by itself.' }),
        unique: z.boolean(),
        reason: z.string(),
      }),
    ),
    safer: z.strictObject({
      text: z.string(),
      changed: z
        .array(z.strictObject(span))
        .meta({ description: 'Stretches of the text that were changed.' }),
    }),
  })
  .meta({ id: 'CheckAnswer' });
export type CheckAnswer = z.infer<typeof checkAnswer>;

/** The check as it goes out; positions are in UTF-16 code units. */
function toCheckAnswer({ carried, details, flag, why, kind, people, band, traits }: DraftCheck): CheckAnswer {
  return {
    flag,
    why: [...why],
    kind,
    people,
    band,
    traits: [...traits],
    details: details.map(({ people: fits, source, ...detail }) => ({
      ...detail,
      people: fits ?? null,
      source: source ?? null,
    })),
    safer: { text: carried.safer, changed: carried.changed.map(({ start, end }) => ({ start, end })) },
  };
}

/** `POST /api/check`, for everybody who has signed in. */
export const checkRoute = (check: (request: CheckRequest) => DraftCheck): AnyRoute =>
  route({
    method: 'post',
    path: '/api/check',
    body: checkRequest,
    answer: ({ body }) => ({ body: toCheckAnswer(check(body)) }),
  });
