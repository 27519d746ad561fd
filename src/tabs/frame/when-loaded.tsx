import { makeStyles, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Loaded } from '../data/use-data.ts';
import { useWords } from '../words.ts';
import { Failed } from './failed.tsx';
import { frameWords } from './frame-words.ts';

/** Shows progress while the data come, what to do when they could not be had, and else what `children` makes of them. */
export function WhenLoaded<T>({ from, children }: { from: Loaded<T>; children: (data: T) => ReactNode }) {
  switch (from.state) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return <Failed failure={from.failure} again={from.reload} />;
    case 'ready':
      return children(from.data);
  }
}

const useStyles = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Progress, told to screen readers too. `whole`: in place of a page, of which it then is the heading. */
export function Loading({ whole }: { whole?: boolean }) {
  const styles = useStyles();
  const words = useWords(frameWords);
  return (
    <>
      {whole && <h1 className={styles.unseen}>{words.product}</h1>}
      <Spinner label={words.loading} role="status" />
    </>
  );
}
