import { createContext, type ReactNode, useContext } from 'react';
import type { SessionAnswer } from '../../web/session-api.ts';
import type { Host } from '../host/host.ts';
import type { Api } from './api.ts';

/** Who is signed in, where the page stands, and the way to the server. */
export interface Session {
  readonly api: Api;
  readonly host: Host;
  /** As the server says. */
  readonly me: SessionAnswer;
  /** In the demo alone: which of its people one is, and the way back to choosing one. */
  readonly demo: { readonly person: string; readonly leave: () => void } | undefined;
}

const SessionContext = createContext<Session | undefined>(undefined);

/** Gives the page beneath it who is signed in. */
export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** @throws TypeError outside of a signed-in page */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new TypeError('There is no session here.');
  return session;
}
