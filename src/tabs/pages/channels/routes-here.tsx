import type { ChannelAnswer } from '../../../web/channels-api.ts';
import { Table } from '../../frame/table.tsx';
import { useWords } from '../../words.ts';
import { channelsWords } from './channels-words.ts';
import { useSectionStyles } from './section-styles.ts';

/** The safe routes that a nudge of this channel may offer. */
export function RoutesHere({ routes }: Pick<ChannelAnswer, 'routes'>) {
  const { routes: words } = useWords(channelsWords);
  const styles = useSectionStyles();
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.title}</h2>
      <Table
        columns={[words.route, words.reach]}
        caption={words.title}
        rows={routes.map(({ title, reach, stale }) => ({
          key: title,
          cells: [stale ? `${title} (${words.stale})` : title, words.reaches[reach]],
        }))}
      />
    </section>
  );
}
