import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CheckAnswer } from '../../../web/check-api.ts';
import { useWords } from '../../words.ts';
import { checkWords } from './check-words.ts';

type Band = CheckAnswer['band'];
const bands: readonly Band[] = ['one', 'handful', 'dozens', 'hundreds', 'thousands'];

const useStyles = makeStyles({
  // Beside each other where there is room for the words, else below each other.
  list: {
    display: 'flex',
    flexDirection: 'column',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    gap: '4px',
    '@media (min-width: 30rem)': { flexDirection: 'row' },
  },
  step: {
    flex: '1 1 0',
    minWidth: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalS}`,
    borderLeft: `6px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    '@media (min-width: 30rem)': {
      padding: `${tokens.spacingVerticalXS} 0 0`,
      borderLeft: 'none',
      borderTop: `6px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  here: {
    borderLeftColor: tokens.colorBrandStroke1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightBold,
    '@media (min-width: 30rem)': { borderTopColor: tokens.colorBrandStroke1 },
  },
  risky: {
    borderLeftColor: tokens.colorPaletteRedBorderActive,
    '@media (min-width: 30rem)': { borderTopColor: tokens.colorPaletteRedBorderActive },
  },
});

/** How many people might fit, as one of five steps. The step is told by its words, its weight and a sign, the colour comes on top. */
export function Meter({ band, flag }: { band: Band; flag: boolean }) {
  const styles = useStyles();
  const words = useWords(checkWords);
  return (
    <ol className={styles.list} aria-label={words.meter}>
      {bands.map((step) => (
        <li
          key={step}
          className={mergeClasses(
            styles.step,
            step === band && styles.here,
            step === band && flag && styles.risky,
          )}
          aria-current={step === band ? 'step' : undefined}
        >
          {step === band && '▲ '}
          {words.bands[step]}
        </li>
      ))}
    </ol>
  );
}
