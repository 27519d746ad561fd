import { useEffect, useState } from 'react';
import type { CheckAnswer, CheckRequest } from '../../../web/check-api.ts';
import type { Failure } from '../../data/api.ts';
import { useSession } from '../../data/session.tsx';

/** What is known of a draft. */
export interface Checked {
  /** The text that the answer is about; the one now may be another already. */
  readonly text: string;
  readonly answer: CheckAnswer;
}

/** A pause in typing after which a draft is checked; the server admits three checks a second of one person. */
const pauseMs = 400;

/**
 * Checks a draft whenever somebody has paused in typing it. An answer to a text that is no longer there is dropped, and its
 * question ended. A blank text is not asked about.
 */
export function useCheck(
  text: string,
  channelClass: NonNullable<CheckRequest['channelClass']>,
): {
  readonly checked: Checked | undefined;
  readonly failure: Failure | undefined;
  readonly again: () => void;
} {
  const { api } = useSession();
  const [checked, setChecked] = useState<Checked>();
  const [failure, setFailure] = useState<Failure>();
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is the wish to ask again.
  useEffect(() => {
    if (text.trim() === '') {
      setChecked(undefined);
      setFailure(undefined);
      return;
    }
    const leaving = new AbortController();
    const timer = setTimeout(async () => {
      const body = { text, channelClass } satisfies CheckRequest;
      try {
        const result = await api.call<CheckAnswer>('/api/check', {
          method: 'POST',
          body,
          signal: leaving.signal,
        });
        if (leaving.signal.aborted) return;
        setFailure(result.kind === 'ok' ? undefined : result.failure);
        if (result.kind === 'ok') setChecked({ text, answer: result.data });
      } catch {
        // Only the end of the question itself comes here: somebody typed on.
      }
    }, pauseMs);
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [api, text, channelClass, asked]);
  return { checked, failure, again: () => setAsked(asked + 1) };
}
