import { fill, useFormats, useWords } from '../../words.ts';
import { channelsWords } from './channels-words.ts';
import { Coverage } from './coverage.tsx';
import { RoutesHere } from './routes-here.tsx';
import { useSectionStyles } from './section-styles.ts';
import { ChannelClass, Mode, NudgesPerDay, QuietHours } from './set-channel.tsx';
import type { Changing } from './use-change.tsx';

/** Everything of one channel: what is known of it, and what can be set. */
export function ChannelSections(changing: Changing) {
  const words = useWords(channelsWords);
  const styles = useSectionStyles();
  const { dateTime } = useFormats();
  const { channel } = changing;
  return (
    <>
      {channel.incidentUntil !== null && (
        <p className={styles.alert}>{fill(words.incident, { until: dateTime(channel.incidentUntil) })}</p>
      )}
      <Coverage channel={channel} />
      <ChannelClass {...changing} />
      <Mode {...changing} />
      <QuietHours {...changing} />
      <NudgesPerDay {...changing} />
      <RoutesHere routes={channel.routes} />
    </>
  );
}
