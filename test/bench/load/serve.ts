/** One server in a process of its own, as in production; the benchmark talks to it over the process's channel. */
import { readConfig } from '../../../src/config.ts';
import { start } from '../../../src/main.ts';
import type { Endpoints } from '../../../src/teams/credentials.ts';
import { answerQuestions } from '../../support/calls.ts';
import { startBareServer } from './bare-server.ts';

export type ServeQuestion =
  | {
      readonly kind: 'start';
      readonly env: Readonly<Record<string, string>>;
      readonly endpoints: Endpoints;
      readonly bare: boolean;
    }
  /** `collect` first throws away what nobody holds any more, so that what is measured is held. */
  | { readonly kind: 'sample'; readonly collect?: boolean };

export interface ServeAnswer {
  readonly port: number;
  /** Bytes. */
  readonly heap: number;
  readonly rss: number;
  /** Microseconds of the processor since the process began, all its threads together. */
  readonly cpu: number;
  /** The same of the thread that answers, without the collector's and the compiler's. */
  readonly threadCpu: number;
}

let server: { readonly port: number; stop(): Promise<void> } | undefined;

answerQuestions<ServeQuestion, ServeAnswer>(
  async (question) => {
    if (question.kind === 'start') {
      const { bare, endpoints } = question;
      const config = { ...readConfig(question.env, []), serviceHosts: ['127.0.0.1'] };
      server = bare ? await startBareServer(config.bot, endpoints) : await start(config, endpoints);
    } else if (question.collect) globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    const [whole, thread] = [process.cpuUsage(), process.threadCpuUsage()];
    return {
      port: server?.port ?? 0,
      heap: heapUsed,
      rss,
      cpu: whole.user + whole.system,
      threadCpu: thread.user + thread.system,
    };
  },
  async () => server?.stop(),
);
