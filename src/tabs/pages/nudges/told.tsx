import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { MyNudgeAnswer } from '../../../web/my-nudges-api.ts';
import { fill, useFormats, useWords } from '../../words.ts';
import { tellNudge } from './in-words.ts';
import { nudgesWords } from './nudges-words.ts';

const useStyles = makeStyles({
  item: {
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  when: { fontWeight: tokens.fontWeightSemibold },
  line: { margin: `${tokens.spacingVerticalS} 0 0` },
});

/** One nudge: when it was written, what it said, and what became of it. */
export function Told({ nudge }: { nudge: MyNudgeAnswer }) {
  const words = useWords(nudgesWords);
  const styles = useStyles();
  const { when, said, urgent, became } = tellNudge(nudge, words, useFormats());
  return (
    <li className={styles.item}>
      <time dateTime={nudge.decidedAt} className={styles.when}>
        {when}
      </time>
      <p className={styles.line}>{said}</p>
      {urgent && <p className={styles.line}>{urgent}</p>}
      <p className={styles.line}>{fill(words.did, { outcome: became })}.</p>
      {nudge.messageUrl !== null && (
        <p className={styles.line}>
          <Link
            inline
            href={nudge.messageUrl}
            target="_blank"
            rel="noreferrer"
            aria-label={fill(words.openOf, { when })}
          >
            {words.open}
          </Link>
        </p>
      )}
    </li>
  );
}
