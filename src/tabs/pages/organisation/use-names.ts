import { useEffect, useState } from 'react';
import type { AuditNamesAnswer } from '../../../web/organisation-api.ts';
import { useSession } from '../../data/session.tsx';

/**
 * What those who made changes are called, page of changes by page: a name comes when Teams has told it.
 * @param last where the page of changes that was shown last begins, empty for the first
 */
export function useNames(last: string): AuditNamesAnswer {
  const { api } = useSession();
  const [found, setFound] = useState<AuditNamesAnswer>({ names: {}, complete: true });
  useEffect(() => {
    const leaving = new AbortController();
    const path = last === '' ? '/api/audit/names' : `/api/audit/names?before=${last}`;
    const ask = async () => {
      const result = await api.call<AuditNamesAnswer>(path, { signal: leaving.signal });
      setFound((before) =>
        result.kind === 'ok'
          ? {
              names: { ...before.names, ...result.data.names },
              complete: before.complete && result.data.complete,
            }
          : { ...before, complete: false },
      );
    };
    // The only thing that it rejects with is that the page has left.
    ask().catch(() => undefined);
    return () => leaving.abort();
  }, [api, last]);
  return found;
}
