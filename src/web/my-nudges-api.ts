import type { MyNudge, MyNudges } from '../chaperone/my-nudges.ts';
import type { NudgeOutcome } from '../chaperone/nudge.ts';
import { type AnyRoute, route } from './route.ts';

/** One nudge of whoever asks; kinds of detail and codes, no words of a message. Times are ISO 8601. */
export interface MyNudgeAnswer extends Pick<MyNudge, 'id' | 'state' | 'why' | 'traits' | 'band' | 'urgent'> {
  readonly decidedAt: string;
  readonly expiresAt: string;
  readonly outcome: NudgeOutcome | null;
  readonly messageUrl: string | null;
}
/** The answer of `GET /api/my/nudges`. */
export interface MyNudgesAnswer {
  readonly nudges: readonly MyNudgeAnswer[];
  /** Days after a thread's last message until its nudges are forgotten. */
  readonly keptDays: number;
}
/** The answer of `POST /api/my/nudges/erase`: `kept` are on their way and can be erased when they have arrived. */
export interface ErasedAnswer {
  readonly erased: number;
  readonly kept: number;
}

/** What Chaperone told whoever has signed in: to see, to take away and to erase. Nobody can ask for another person's. */
export function myNudgesRoutes(nudges: MyNudges, keptDays: number): readonly AnyRoute[] {
  const read = async ({ tenantId, personId }: { tenantId: string; personId: string }) =>
    (await nudges.list(tenantId, personId)).map(toAnswer);
  return [
    route({
      method: 'get',
      path: '/api/my/nudges',
      answer: async (_asked, person) => ({
        body: { nudges: await read(person), keptDays } satisfies MyNudgesAnswer,
      }),
    }),
    route({
      method: 'get',
      path: '/api/my/nudges/export',
      answer: async (_asked, person) => ({
        file: {
          name: 'my-nudges.json',
          type: 'application/json; charset=utf-8',
          content: `${JSON.stringify({ nudges: await read(person) }, null, 2)}\n`,
        },
      }),
    }),
    route({
      method: 'post',
      path: '/api/my/nudges/erase',
      answer: async (_asked, person) => ({
        body: (await nudges.erase(person.tenantId, person.personId)) satisfies ErasedAnswer,
      }),
    }),
  ];
}

function toAnswer({ decidedAt, expiresAt, outcome, messageUrl, ...rest }: MyNudge): MyNudgeAnswer {
  return {
    ...rest,
    decidedAt: decidedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    outcome: outcome ?? null,
    messageUrl: messageUrl ?? null,
  };
}
