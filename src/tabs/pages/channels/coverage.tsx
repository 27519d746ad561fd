import type { ChannelAnswer } from '../../../web/channels-api.ts';
import { fill, useFormats, useWords } from '../../words.ts';
import { channelsWords } from './channels-words.ts';
import { useSectionStyles } from './section-styles.ts';

/** Whether messages of the channel reach Chaperone, what to do if not, and who is in the team. */
export function Coverage({ channel }: { channel: ChannelAnswer }) {
  const { heard: words } = useWords(channelsWords);
  const styles = useSectionStyles();
  const { dateTime, count } = useFormats();
  const { coverage, lastHeardAt, members, guests, organisation } = channel;
  const isFine = coverage === 'heard' || coverage === 'unknown';
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.title}</h2>
      <p className={isFine ? styles.line : styles.alert}>{words.coverage[coverage]}</p>
      <p className={styles.line}>
        {lastHeardAt === null ? words.never : fill(words.last, { when: dateTime(lastHeardAt) })}
      </p>
      <p className={styles.line}>{words.limits}</p>
      <p className={styles.line}>
        {members === 0
          ? words.peopleUnknown
          : fill(words.people, { members: count(members), guests: count(guests) })}
      </p>
      <p className={styles.line}>
        {organisation === null ? words.noOrganisation : fill(words.organisation, { organisation })}
      </p>
    </section>
  );
}
