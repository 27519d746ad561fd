/** The whole program in a process of its own, so that its memory can be told from that of whoever attacks it. */
import { readConfig } from '../../src/config.ts';
import { type Chaperone, start } from '../../src/main.ts';
import type { Endpoints } from '../../src/teams/credentials.ts';
import { answerQuestions } from '../support/calls.ts';
import { collect, type Held } from './collect.ts';

export type ServeQuestion =
  | {
      readonly kind: 'start';
      readonly env: Readonly<Record<string, string>>;
      readonly endpoints: Endpoints;
      readonly login: string;
    }
  | { readonly kind: 'unheard' }
  | { readonly kind: 'memory' };

export type ServeAnswer = Pick<Chaperone, 'port' | 'routes'> & Held & { readonly unheard: readonly string[] };

let chaperone: Chaperone | undefined;
let unheard: string[] = [];
for (const event of ['unhandledRejection', 'uncaughtException'] as const)
  process.on(
    event,
    (error: unknown) => void unheard.push(`${event}: ${error instanceof Error ? error.stack : error}`),
  );

answerQuestions<ServeQuestion, ServeAnswer>(
  async (question) => {
    if (question.kind === 'start') {
      const config = { ...readConfig(question.env, []), serviceHosts: ['127.0.0.1'] };
      chaperone = await start(config, question.endpoints, question.login);
    }
    const heard = unheard;
    unheard = [];
    return {
      port: chaperone?.port ?? 0,
      routes: chaperone?.routes ?? [],
      unheard: heard,
      ...(question.kind === 'memory' ? await collect() : { held: 0, resident: 0 }),
    };
  },
  async () => chaperone?.stop(),
);
