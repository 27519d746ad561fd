import { makeStyles, tokens } from '@fluentui/react-components';
import { useFormats } from '../../words.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `0 0 ${tokens.spacingVerticalL}`, padding: 0, maxWidth: '46rem' },
  row: {
    display: 'grid',
    // The same in every row, or the bars could not be compared.
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr) 4rem',
    gap: tokens.spacingHorizontalM,
    alignItems: 'center',
    marginBottom: tokens.spacingVerticalXS,
    '@media (max-width: 30rem)': { gridTemplateColumns: 'minmax(0, 1fr) 4rem', rowGap: 0 },
  },
  label: { '@media (max-width: 30rem)': { gridColumn: '1 / -1' } },
  bar: { width: '100%', height: '0.9rem', color: tokens.colorBrandForeground1 },
  untold: {
    gridColumn: '2 / 4',
    '@media (max-width: 30rem)': { gridColumn: '1 / -1' },
    color: tokens.colorNeutralForeground2,
  },
  number: { fontVariantNumeric: 'tabular-nums' },
});

/** One bar: what it stands for, and how many; or what to say where that is not told. */
export interface Bar {
  readonly label: string;
  readonly count: number | string;
}

/**
 * Bars with their label before and their number behind, so that nothing hangs on colour. The table below says the same to screen readers, to
 * which the bars are hidden.
 */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  const styles = useStyles();
  const formats = useFormats();
  const most = Math.max(1, ...bars.map(({ count }) => (typeof count === 'number' ? count : 0)));
  return (
    <ul className={styles.list} aria-hidden="true">
      {bars.map(({ label, count }) => (
        <li key={label} className={styles.row}>
          <span className={styles.label}>{label}</span>
          {typeof count === 'string' ? (
            <span className={styles.untold}>{count}</span>
          ) : (
            <>
              <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false">
                <title>{label}</title>
                <rect width={(100 * count) / most} height="10" fill="currentColor" />
              </svg>
              <span className={styles.number}>{formats.count(count)}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
