import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useWords } from '../words.ts';
import { frameWords } from './frame-words.ts';

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  lead: {
    margin: `0 0 ${tokens.spacingVerticalL}`,
    maxWidth: '46rem',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground2,
  },
});

/** False until the first page of this visit was shown: the focus then stays where the browser put it. */
let moved = false;

/** A page's heading, to which the focus goes when one comes from another page, its lead, and the document's title. */
export function PageLayout({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  const styles = useStyles();
  const words = useWords(frameWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (moved) heading.current?.focus();
    moved = true;
  }, []);
  useEffect(() => {
    document.title = `${title} – ${words.product}`;
  }, [title, words]);
  return (
    <>
      <h1 className={styles.heading} ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </>
  );
}
