import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckAnswer } from '../../../web/check-api.ts';
import { fill, useFormats, useWords } from '../../words.ts';
import { checkWords } from './check-words.ts';
import { MarkedPiece } from './marked-field.tsx';

type Detail = CheckAnswer['details'][number];
type Words = (typeof checkWords)['en'];

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  what: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  why: { margin: 0, color: tokens.colorNeutralForeground1 },
  source: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What a draft tells, detail by detail: how many people each fits, and whose figure that is. */
export function Details({ text, details }: { text: string; details: readonly Detail[] }) {
  const styles = useStyles();
  const words = useWords(checkWords);
  const { number } = useFormats();
  return (
    <ul className={styles.list}>
      {details.map((detail) => (
        <li key={`${detail.start} ${detail.end} ${detail.trait}`}>
          <div className={styles.what}>
            {kindOf(detail, words)}:{' '}
            <MarkedPiece piece={{ text: text.slice(detail.start, detail.end), mark: detail }} />
          </div>
          <p className={styles.why}>{inWords(detail, words, number)}</p>
          {detail.source && detail.people !== null && (
            <p className={styles.source}>
              {fill(words.source, {
                text: detail.source.text,
                confidence: words.confidences[detail.source.confidence],
              })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

const kindOf = ({ trait }: Detail, words: Words): string =>
  trait in words.kinds ? words.kinds[trait as keyof Words['kinds']] : words.kinds.other;

function inWords(detail: Detail, words: Words, number: (value: number) => string): string {
  if (detail.direct) return words.direct;
  if (detail.people === null) return words.counted;
  const fits = fill(detail.people === 1 ? words.fitsOne : words.fits, {
    people: number(detail.people),
    factor: number(detail.uncertainty),
  });
  return detail.unique ? `${fits} ${detail.trait === 'condition' ? words.known : words.unique}` : fits;
}
