import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { MyNudgeAnswer } from '../../../web/my-nudges-api.ts';
import { fill, useFormats, useWords } from '../../words.ts';
import { type NudgesWords, nudgesWords } from './nudges-words.ts';

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
  const { dateTime, list } = useFormats();
  const when = dateTime(nudge.decidedAt);
  const outcome = nudge.outcome === null ? words.states[nudge.state] : words.outcomes[nudge.outcome];
  return (
    <li className={styles.item}>
      <time dateTime={nudge.decidedAt} className={styles.when}>
        {when}
      </time>
      <p className={styles.line}>{inWords(nudge, words, list)}</p>
      {nudge.urgent && <p className={styles.line}>{words.callFirst}</p>}
      <p className={styles.line}>{fill(words.did, { outcome })}.</p>
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

function inWords(
  { traits, why, band }: MyNudgeAnswer,
  words: NudgesWords,
  list: (values: readonly string[]) => string,
): string {
  const kinds = [...new Set(traits.map((trait) => words.kinds[trait]))];
  const named = kinds.length === 0 ? words.noKinds : list(kinds);
  const text = why.includes('combination')
    ? fill(words.together, { kinds: named, people: words.people[band] })
    : fill(words.alone, { kinds: named });
  return text.charAt(0).toUpperCase() + text.slice(1);
}
