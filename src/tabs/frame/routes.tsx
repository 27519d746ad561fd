import { type ComponentType, lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { useSession } from '../data/session.tsx';
import { pages } from '../pages.ts';
import { Failed } from './failed.tsx';
import { mayOpen } from './may-open.ts';
import { Shell } from './shell.tsx';
import { Loading } from './when-loaded.tsx';

const shown = pages.map((entry) => ({
  ...entry,
  Component: lazy<ComponentType>(async () => ({ default: (await entry.load()).Page })),
}));

/** The page of the address; the first of all for the bare `/tabs/`. */
export function Routes() {
  const { me } = useSession();
  return (
    <Switch>
      {shown.map(({ Component, ...entry }) => (
        <Route key={entry.id} path={entry.path}>
          <Shell alone={entry.alone ?? false}>
            {mayOpen(entry, me.roles) ? (
              <Suspense fallback={<Loading />}>
                <Component />
              </Suspense>
            ) : (
              <Failed whole failure={{ kind: 'forbidden', needs: entry.roles ?? [] }} />
            )}
          </Shell>
        </Route>
      ))}
      <Route path="/">
        <Redirect to={pages[0]?.path ?? '/'} replace />
      </Route>
      <Route>
        <Shell alone={false}>
          <Failed whole failure={{ kind: 'missing' }} />
        </Shell>
      </Route>
    </Switch>
  );
}
