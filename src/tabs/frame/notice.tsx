import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useLayoutEffect, useRef } from 'react';

const useStyles = makeStyles({
  notice: {
    maxWidth: '40rem',
    padding: `${tokens.spacingVerticalXL} 0`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    alignItems: 'flex-start',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  body: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400 },
});

/** What is said in place of a page, or of a part of one: a title, what to do, and what to press. */
export function Notice({
  title,
  children,
  action,
  whole,
}: {
  title: string;
  children: ReactNode;
  action?: ReactNode;
  /** In place of the whole page: its heading, to which the focus goes. */
  whole?: boolean;
}) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (whole) heading.current?.focus();
  }, [whole]);
  const Heading = whole ? 'h1' : 'h2';
  return (
    <div className={styles.notice} role={whole ? undefined : 'alert'}>
      <Heading className={styles.title} ref={heading} tabIndex={whole ? -1 : undefined}>
        {title}
      </Heading>
      <p className={styles.body}>{children}</p>
      {action}
    </div>
  );
}
