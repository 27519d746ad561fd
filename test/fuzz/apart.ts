/** Runs the program that is attacked in a process of its own, and looks at what it holds. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startWorker } from '../support/calls.ts';
import { startWhole, type Whole } from '../support/whole.ts';
import type { Held } from './collect.ts';
import type { ServeAnswer, ServeQuestion } from './serve.ts';

export interface Apart extends Whole {
  /** What was thrown in the program where nobody heard it, since this was last asked; `ended` where there is no program any more. */
  unheard(): Promise<readonly string[]>;
  memory(): Promise<Held>;
}

/** What is said of a program that has gone. */
export const ended = 'the program has ended';

const here = (name: string) => join(import.meta.dirname, name);

export async function startApart(settings: Readonly<Record<string, string>> = {}): Promise<Apart> {
  const flags = ['--expose-gc', '--import', pathToFileURL(here('collect.ts')).href];
  const worker = startWorker<ServeQuestion, ServeAnswer>(here('serve.ts'), flags);
  const whole = await startWhole(settings, async (env, endpoints, login) => {
    const { port, routes } = await worker.ask({ kind: 'start', env, endpoints, login });
    return { port, routes, stop: worker.stop };
  });
  return {
    ...whole,
    unheard: () =>
      worker.ask({ kind: 'unheard' }).then(
        (answer) => answer.unheard,
        () => [ended],
      ),
    memory: () => worker.ask({ kind: 'memory' }),
  };
}
