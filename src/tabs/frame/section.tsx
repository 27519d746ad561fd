import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, type Ref, useId } from 'react';

const useStyles = makeStyles({
  section: {
    boxSizing: 'border-box',
    minWidth: 0,
    marginBottom: tokens.spacingVerticalXXL,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: {
    margin: `0 0 ${tokens.spacingVerticalL}`,
    maxWidth: '46rem',
    color: tokens.colorNeutralForeground2,
  },
});

/**
 * A part of the page with its heading, so that one can jump to it.
 * @param heading given where the focus may be sent to it
 */
export function Section({
  title,
  lead,
  heading,
  children,
}: {
  title: string;
  lead?: string | undefined;
  heading?: Ref<HTMLHeadingElement>;
  children?: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading} ref={heading} tabIndex={heading ? -1 : undefined}>
        {title}
      </h2>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}
