import { type ReactNode, useState } from 'react';
import type { Failure, Result } from '../../data/api.ts';
import { Failed } from '../../frame/failed.tsx';

/** Something that a button does on the server: how it goes, and how it ended. */
export interface Action {
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  /**
   * Runs it, and resolves with what the server answered; undefined when it failed.
   * @param done what to say of an answer
   */
  run<T>(ask: () => Promise<Result<T>>, done: string | ((answer: T) => string)): Promise<T | undefined>;
  /** What to show of it beside the button: progress is told by the button, the end by a polite line, a failure by what to do. */
  readonly outcome: ReactNode;
}

/** Keeps the state of one button's work. */
export function useAction(): Action {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [done, setDone] = useState('');
  return {
    busy,
    failure,
    async run(ask, said) {
      setBusy(true);
      setDone('');
      setFailure(undefined);
      const result = await ask();
      setBusy(false);
      if (result.kind === 'failed') {
        setFailure(result.failure);
        return undefined;
      }
      setDone(typeof said === 'function' ? said(result.data) : said);
      return result.data;
    },
    outcome: (
      <>
        <span role="status">{done}</span>
        {failure && failure.kind !== 'wrong' && failure.kind !== 'refused' && <Failed failure={failure} />}
      </>
    ),
  };
}
