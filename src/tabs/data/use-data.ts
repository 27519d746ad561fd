import { useCallback, useEffect, useState } from 'react';
import type { Failure } from './api.ts';
import { useSession } from './session.tsx';

/** What a page asked the server for. */
export type Loaded<T> = (
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly data: T }
  | { readonly state: 'failed'; readonly failure: Failure }
) & {
  /** Asks again; what was there stays until the answer comes. */
  readonly reload: () => void;
  /** Puts what the server answered to a change in place of what was read. */
  readonly replace: (data: T) => void;
};

/** How often a busy or unreachable server is asked again without anybody pressing a button. */
const ownTries = 2;

/**
 * Asks `GET path` and again when the path changes; an answer that comes after that is dropped. A busy server is asked again by itself
 * twice, after the time that it names. Show it with `<WhenLoaded>`.
 * @param path undefined asks nothing and stays loading
 */
export function useData<T>(path: string | undefined): Loaded<T> {
  const { api } = useSession();
  const [asked, setAsked] = useState(0);
  const [found, setFound] = useState<Found<T>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is the wish to ask again.
  useEffect(() => {
    if (path === undefined) return;
    const leaving = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (triesLeft: number): Promise<void> => {
      const result = await api.call<T>(path, { signal: leaving.signal });
      if (leaving.signal.aborted) return;
      if (result.kind === 'ok') return setFound({ path, state: 'ready', data: result.data });
      const { failure } = result;
      setFound({ path, state: 'failed', failure });
      if (triesLeft > 0 && (failure.kind === 'busy' || failure.kind === 'unavailable'))
        timer = setTimeout(() => void ask(triesLeft - 1).catch(() => undefined), failure.waitSeconds * 1_000);
    };
    // The only thing that it rejects with is that the page has left.
    ask(ownTries).catch(() => undefined);
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [api, path, asked]);
  const reload = useCallback(() => setAsked((times) => times + 1), []);
  const replace = useCallback(
    (data: T) => {
      if (path !== undefined) setFound({ path, state: 'ready', data });
    },
    [path],
  );
  // What was found for another path is not shown for this one.
  const current: Found<T> | { readonly state: 'loading' } =
    found && found.path === path ? found : { state: 'loading' };
  return { ...current, reload, replace };
}

type Found<T> = { readonly path: string } & (
  | { readonly state: 'ready'; readonly data: T }
  | { readonly state: 'failed'; readonly failure: Failure }
);
