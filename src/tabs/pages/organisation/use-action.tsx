import { type ReactNode, useState } from 'react';
import type { Failure, Result } from '../../data/api.ts';
import { Failed } from '../../frame/failed.tsx';
import { fill, useWords } from '../../words.ts';
import { organisationWords } from './organisation-words.ts';

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

/**
 * Keeps the state of one button's work.
 * @param isSaid true of a failure that the caller tells by itself, as beside a field; every other one is in the outcome
 */
export function useAction(isSaid: (failure: Failure) => boolean = () => false): Action {
  const words = useWords(organisationWords);
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
        {failure &&
          !isSaid(failure) &&
          (failure.kind === 'wrong' && failure.fields.length > 0 ? (
            <span role="alert">
              {failure.fields.map(({ problem }) => fill(words.wrong, { problem })).join(' ')}
            </span>
          ) : (
            <Failed failure={failure} />
          ))}
      </>
    ),
  };
}
