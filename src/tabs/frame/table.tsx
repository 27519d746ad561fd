import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // A table wider than a telephone scrolls by itself, so that the page need not.
  around: {
    overflowX: 'auto',
    maxWidth: '100%',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    // Paper does not scroll: there, the table gets as narrow as the page.
    '@media print': { overflowX: 'visible' },
  },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '@media (max-width: 40rem)': { minWidth: 'max-content' },
    '@media print': {
      minWidth: 0,
      maxWidth: '100%',
      fontSize: tokens.fontSizeBase100,
      lineHeight: tokens.lineHeightBase100,
    },
  },
  // The heading above says it to those who see.
  caption: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    // So that on a telephone a column of words is wide enough to be read, and one scrolls to the next.
    '@media (max-width: 40rem)': { maxWidth: '14rem', overflowWrap: 'anywhere' },
    '@media print': { paddingInlineEnd: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  },
  // It must not take the telephone's whole width, or nobody sees that there is more beside it.
  first: { '@media (max-width: 40rem)': { maxWidth: '9rem' } },
  // Headings of columns are words, and stay whole.
  head: { fontWeight: tokens.fontWeightSemibold, '@media print': { overflowWrap: 'normal' } },
  number: {
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    '@media (max-width: 40rem)': { maxWidth: '6rem' },
  },
});

/** One column: its heading, and whether it holds numbers. An empty heading stands over buttons. */
export type Column = string | { readonly title: string; readonly numbers: true };

const titleOf = (column: Column | undefined): string =>
  typeof column === 'object' ? column.title : (column ?? '');

/**
 * A row; its key is among all rows but once. Where it has fewer cells than there are columns, its last one goes over the rest.
 */
export interface Row {
  readonly key: string;
  readonly cells: readonly [ReactNode, ...ReactNode[]];
}

/**
 * A table with row headings, which are its first cells; keys can scroll it where it is too wide for its window.
 * @param caption names it to screen readers; a heading above says it to others
 */
export function Table({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
}) {
  const styles = useStyles();
  const styleOf = (at: number) =>
    mergeClasses(styles.cell, at === 0 && styles.first, typeof columns[at] === 'object' && styles.number);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys (WCAG 2.1.1).
    <section className={styles.around} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, at) => {
              const title = titleOf(column);
              return title === '' ? (
                <td key={title} className={styles.cell} />
              ) : (
                <th key={title} scope="col" className={mergeClasses(styleOf(at), styles.head)}>
                  {title}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...rest] }) => (
            <tr key={key}>
              <th scope="row" className={styleOf(0)}>
                {name}
              </th>
              {rest.map((cell, at) => (
                <td
                  key={titleOf(columns[at + 1])}
                  className={
                    at + 1 === rest.length && rest.length + 1 < columns.length ? styles.cell : styleOf(at + 1)
                  }
                  colSpan={at + 1 === rest.length ? columns.length - rest.length : undefined}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
