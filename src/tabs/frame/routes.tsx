import { type ComponentType, lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
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
  const [location] = useLocation();
  const alone = pages.some((page) => page.alone && location.startsWith(page.path));
  return (
    <Shell alone={alone}>
      <Suspense fallback={<Loading whole />}>
        <Switch>
          {shown.map(({ Component, ...entry }) => (
            <Route key={entry.id} path={entry.path}>
              {mayOpen(entry, me) ? (
                <Component />
              ) : (
                <Failed whole failure={{ kind: 'forbidden', needs: entry.roles ?? [] }} />
              )}
            </Route>
          ))}
          <Route path="/">
            <Redirect to={pages[0]?.path ?? '/'} replace />
          </Route>
          <Route>
            <Failed whole failure={{ kind: 'missing' }} />
          </Route>
        </Switch>
      </Suspense>
    </Shell>
  );
}
