import { useSession } from '../../data/session.tsx';
import { PageLayout } from '../../frame/page-layout.tsx';
import { Section } from '../../frame/section.tsx';
import { useWords } from '../../words.ts';
import { channelsWords } from './channels-words.ts';
import { TeamPage } from './team.tsx';

/** The tab within a channel. Teams says which one; the server, who may see it. */
export function Page() {
  const words = useWords(channelsWords);
  const { host } = useSession();
  const { teamId, channelId } = host.place;
  if (teamId !== undefined) return <TeamPage teamId={teamId} channelId={channelId} />;
  return (
    <PageLayout title={words.title}>
      <Section title={words.where.title} lead={words.where.body} />
    </PageLayout>
  );
}
