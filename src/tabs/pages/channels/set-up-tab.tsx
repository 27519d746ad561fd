import { useEffect } from 'react';
import { useSession } from '../../data/session.tsx';
import { PageLayout } from '../../frame/page-layout.tsx';
import { useWords } from '../../words.ts';
import { channelsWords } from './channels-words.ts';

/** What somebody sees who adds the tab to a channel; Teams shows the button to save. */
export function Page() {
  const { setUp } = useWords(channelsWords);
  const { host } = useSession();
  useEffect(() => {
    host.offerTab?.({
      id: 'channel-settings',
      name: setUp.name,
      url: new URL('/tabs/channel-tab', location.origin).href,
    });
  }, [host, setUp]);
  return (
    <PageLayout title={setUp.title}>
      <p>{host.offerTab ? setUp.body : setUp.elsewhere}</p>
    </PageLayout>
  );
}
