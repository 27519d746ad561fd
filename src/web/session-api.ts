import { z } from 'zod';
import type { SettingsBook } from '../chaperone/ports.ts';
import { type AnyRoute, route } from './route.ts';
import { roles } from './sign-in.ts';

/** The answer of `GET /api/session`. */
const sessionAnswer = z
  .strictObject({
    roles: z.array(z.enum(roles)).meta({ description: 'App roles of whoever asks.' }),
    leads: z
      .array(z.string())
      .meta({ description: 'ODS codes of organisations whose counts they see, without the role.' }),
    demo: z.boolean().meta({ description: 'True where nobody is asked who they are.' }),
  })
  .meta({ id: 'SessionAnswer' });
export type SessionAnswer = z.infer<typeof sessionAnswer>;

/** `GET /api/session`: what whoever has signed in may do. */
export const sessionRoute = (demo: boolean, settings: Pick<SettingsBook, 'ledBy'>): AnyRoute =>
  route({
    method: 'get',
    path: '/api/session',
    answer: async (_asked, person) => ({
      body: {
        roles: [...person.roles],
        leads: [...(await settings.ledBy(person.tenantId, person.personId))],
        demo,
      } satisfies SessionAnswer,
    }),
  });
