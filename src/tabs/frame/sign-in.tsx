import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { SessionAnswer } from '../../web/session-api.ts';
import { type Api, createApi, type Result } from '../data/api.ts';
import { type Session, SessionProvider } from '../data/session.tsx';
import { authorizeByTeams } from '../data/token.ts';
import type { Host } from '../host/host.ts';
import { useWords } from '../words.ts';
import { ChooseDemoPerson, demoPeople, rememberedPerson, rememberPerson } from './demo-people.tsx';
import { Failed } from './failed.tsx';
import { frameWords } from './frame-words.ts';
import { Notice } from './notice.tsx';
import { Loading } from './when-loaded.tsx';

const useStyles = makeStyles({ main: { padding: tokens.spacingHorizontalL } });

/** Signs in: in the demo as the invented person that one chooses, else by Teams; then shows `children`. */
export function SignIn({ host, children }: { host: Host; children: ReactNode }) {
  const styles = useStyles();
  const { outside } = useWords(frameWords);
  const people = useMemo(demoPeople, []);
  const [person, setPerson] = useState(() => rememberedPerson(people));
  const choose = (name: string | undefined) => {
    rememberPerson(name);
    setPerson(name);
  };
  const api = useMemo(() => {
    if (people.length > 0) return person ? createApi(async () => `Demo ${person}`) : undefined;
    return host.getToken ? createApi(authorizeByTeams(host.getToken)) : undefined;
  }, [people, person, host]);

  if (api)
    return (
      <SignedIn
        key={person}
        api={api}
        host={host}
        demo={person ? { person, leave: () => choose(undefined) } : undefined}
      >
        {children}
      </SignedIn>
    );
  return (
    <main className={styles.main}>
      {people.length > 0 ? (
        <ChooseDemoPerson people={people} choose={choose} />
      ) : (
        <Notice whole title={outside.title}>
          {outside.body}
        </Notice>
      )}
    </main>
  );
}

/** Asks the server who that is. */
function SignedIn({
  api,
  host,
  demo,
  children,
}: {
  api: Api;
  host: Host;
  demo: Session['demo'];
  children: ReactNode;
}) {
  const styles = useStyles();
  const [answer, setAnswer] = useState<Result<SessionAnswer>>();
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is the wish to ask again.
  useEffect(() => {
    const leaving = new AbortController();
    api.call<SessionAnswer>('/api/session', { signal: leaving.signal }).then(setAnswer, () => undefined);
    return () => leaving.abort();
  }, [api, asked]);
  const again = () => {
    setAnswer(undefined);
    setAsked(asked + 1);
  };
  if (answer?.kind === 'ok')
    return <SessionProvider session={{ api, host, me: answer.data, demo }}>{children}</SessionProvider>;
  return (
    <main className={styles.main}>
      {answer ? <Failed whole failure={answer.failure} again={again} /> : <Loading whole />}
    </main>
  );
}
