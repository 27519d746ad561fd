import { makeStyles, tokens } from '@fluentui/react-components';
import type { ModelAnswer } from '../../../web/model-api.ts';
import { Table } from '../../frame/table.tsx';
import { fill, useFormats, useWords } from '../../words.ts';
import { modelWords } from './model-words.ts';

type Thread = ModelAnswer['examples'][number];
type Reply = Thread[number];

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
  },
  thread: {
    margin: 0,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    ':not(:first-child)': { marginTop: tokens.spacingVerticalXL },
  },
  verdict: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

/** The worked examples: what each reply tells, how many people then fit, and whether that is worth a word. */
export function Examples({ threads }: { threads: readonly Thread[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {threads.map((thread) => (
        <li key={thread[0]?.text} className={styles.thread}>
          {thread.map((reply) => (
            <ExampleReply key={reply.text} reply={reply} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function ExampleReply({ reply }: { reply: Reply }) {
  const styles = useStyles();
  const words = useWords(modelWords);
  const { number } = useFormats();
  const verdict = reply.flag ? words.examples.nudge : words.examples.quiet;
  return (
    <>
      <p className={styles.text} lang="en">
        “{reply.text}”
      </p>
      <p className={styles.verdict}>
        {reply.people < 2
          ? fill(words.examples.one, { verdict })
          : fill(words.examples.after, { people: number(Math.round(reply.people)), verdict })}
      </p>
      <Table
        caption={fill(words.examples.caption, { text: reply.text })}
        columns={[words.weights.kind, { title: words.examples.part, numbers: true }]}
        rows={[
          ...reply.parts.map(({ attribute, decades }) => ({
            key: attribute,
            cells: [words.kinds[attribute as keyof typeof words.kinds], decades.toFixed(2)] as const,
          })),
          {
            key: 'sum',
            cells: [
              <strong key="sum">{words.examples.sum}</strong>,
              <strong key="decades">{reply.decades.toFixed(2)}</strong>,
            ] as const,
          },
        ]}
      />
    </>
  );
}
