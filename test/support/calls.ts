import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** A process of its own that answers one kind of question at a time. */
export interface Worker<Question, Answer> {
  ask(question: Question): Promise<Answer>;
  /** Lets the process end by itself, and insists after 20 seconds. */
  stop(): Promise<void>;
}

/** Starts a script as a process of its own. Its standard output goes nowhere; what it writes on standard error is shown. */
export function startWorker<Question extends object, Answer>(
  script: string,
  execArgv: readonly string[] = [],
): Worker<Question, Answer> {
  const child = fork(script, [], { execArgv: [...execArgv], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  let count = 0;
  child.on('message', ({ id, answer, error }: { id: number; answer: Answer; error?: string }) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) asked?.resolve(answer);
    else asked?.reject(new Error(error));
  });
  child.on('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`${script} ended with ${code}.`));
  });
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        count += 1;
        waiting.set(count, { resolve, reject });
        // To one that has gone nothing can be sent, and it will not say so by itself.
        child.send({ id: count, question }, (error) => error && reject(error));
      }),
    stop: () => ended(child),
  };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  if (child.connected) child.disconnect();
  const insist = setTimeout(() => child.kill('SIGKILL'), 20_000);
  await gone;
  clearTimeout(insist);
}

/** The other side: answers questions until the one who asks has gone, then tidies up and ends. */
export function answerQuestions<Question, Answer>(
  answer: (question: Question) => Promise<Answer>,
  tidyUp: () => Promise<void>,
): void {
  process.on('message', ({ id, question }: { id: number; question: Question }) => {
    answer(question).then(
      (found) => process.send?.({ id, answer: found }),
      (error: unknown) => process.send?.({ id, error: String(error) }),
    );
  });
  process.on('disconnect', () => void tidyUp().finally(() => process.exit(0)));
}
