import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ChannelAnswer, TeamAnswer } from '../../../web/channels-api.ts';
import { useData } from '../../data/use-data.ts';
import { Notice } from '../../frame/notice.tsx';
import { PageLayout } from '../../frame/page-layout.tsx';
import { WhenLoaded } from '../../frame/when-loaded.tsx';
import { fill, useWords } from '../../words.ts';
import { ChannelSections } from './channel.tsx';
import { channelsWords } from './channels-words.ts';
import { DryRun } from './dry-run.tsx';

const useStyles = makeStyles({
  choose: { maxWidth: '28rem', marginBottom: tokens.spacingVerticalL },
});

/**
 * The settings of a team's channels, one at a time.
 * @param channelId the one that is shown first: where the tab stands; undefined for the team's first
 */
export function TeamPage({ teamId, channelId }: { teamId: string; channelId: string | undefined }) {
  const words = useWords(channelsWords);
  const team = useData<TeamAnswer>(`/api/teams/${encodeURIComponent(teamId)}/channels`);
  const title =
    team.state === 'ready' ? fill(words.titleOf, { team: team.data.name || words.unnamed }) : words.title;
  return (
    <PageLayout title={title} lead={words.lead}>
      {team.state === 'failed' && team.failure.kind === 'missing' ? (
        <Notice title={words.unknown.title}>{words.unknown.body}</Notice>
      ) : (
        <WhenLoaded from={team}>
          {(data) => (
            <Channels
              team={data}
              here={channelId}
              changed={(next) =>
                team.replace({
                  ...data,
                  channels: data.channels.map((one) => (one.channelId === next.channelId ? next : one)),
                })
              }
            />
          )}
        </WhenLoaded>
      )}
    </PageLayout>
  );
}

function Channels({
  team,
  here,
  changed,
}: {
  team: TeamAnswer;
  here: string | undefined;
  changed: (channel: ChannelAnswer) => void;
}) {
  const words = useWords(channelsWords);
  const styles = useStyles();
  const [chosen, setChosen] = useState(here);
  const channel = team.channels.find(({ channelId }) => channelId === chosen) ?? team.channels[0];
  const isKnown = here === undefined || team.channels.some(({ channelId }) => channelId === here);
  return (
    <>
      {!isKnown && <Notice title={words.notCovered.title}>{words.notCovered.body}</Notice>}
      <Field label={words.choose} className={styles.choose}>
        <Select value={channel?.channelId ?? ''} onChange={(_event, { value }) => setChosen(value)}>
          {team.channels.map(({ channelId, name }) => (
            <option key={channelId} value={channelId}>
              {name || words.general}
            </option>
          ))}
        </Select>
      </Field>
      {channel && (
        <ChannelSections key={channel.channelId} teamId={team.teamId} channel={channel} changed={changed} />
      )}
      <DryRun counts={team.dryRun} />
    </>
  );
}
