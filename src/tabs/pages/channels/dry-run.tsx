import type { TeamAnswer } from '../../../web/channels-api.ts';
import { Table } from '../../frame/table.tsx';
import { useFormats, useWords } from '../../words.ts';
import { channelsWords } from './channels-words.ts';
import { useSectionStyles } from './section-styles.ts';

type Counts = TeamAnswer['dryRun'];

/** What Chaperone would have said while it only counted, by reason, for the decision to go live. */
export function DryRun({ counts }: { counts: Counts }) {
  const { dryRun: words } = useWords(channelsWords);
  const styles = useSectionStyles();
  const { count, list } = useFormats();
  const byReason = Map.groupBy(counts, ({ why }) => [...why].sort().join(' '));
  const rows = [...byReason.values()].map((same) => ({
    reason: list((same[0]?.why ?? []).map((why) => words.reasons[why])),
    ...sumOf(same),
  }));
  const all = sumOf(counts);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.title}</h2>
      <p className={styles.line}>{words.lead}</p>
      {rows.length === 0 ? (
        <p className={styles.line}>{words.empty}</p>
      ) : (
        <Table
          columns={[words.why, { title: words.days, numbers: true }, { title: words.nudges, numbers: true }]}
          caption={words.title}
          rows={[...rows, { reason: words.all, ...all }].map(({ reason, days, nudges }) => ({
            key: reason,
            cells: [reason, count(days), count(nudges)],
          }))}
        />
      )}
    </section>
  );
}

const sumOf = (counts: Counts) => ({
  days: new Set(counts.map(({ day }) => day)).size,
  nudges: counts.reduce((sum, { nudges }) => sum + nudges, 0),
});
