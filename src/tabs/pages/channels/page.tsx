import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TeamsAnswer } from '../../../web/channels-api.ts';
import { useSession } from '../../data/session.tsx';
import { useData } from '../../data/use-data.ts';
import { frameWords } from '../../frame/frame-words.ts';
import { PageLayout } from '../../frame/page-layout.tsx';
import { Section } from '../../frame/section.tsx';
import { Table } from '../../frame/table.tsx';
import { WhenLoaded } from '../../frame/when-loaded.tsx';
import { fill, useFormats, useWords } from '../../words.ts';
import { channelsWords } from './channels-words.ts';
import { TeamPage } from './team.tsx';

const useStyles = makeStyles({ back: { marginBottom: tokens.spacingVerticalL } });

/** In one's own app: administrators choose a team; everybody else is told where their team's settings stand. */
export function Page() {
  const words = useWords(channelsWords);
  const styles = useStyles();
  const { me, demo } = useSession();
  const frame = useWords(frameWords);
  const administrates = me.roles.includes('Admin.Config');
  const [team, setTeam] = useState<string>();
  if (team !== undefined)
    return (
      <>
        <Button className={styles.back} onClick={() => setTeam(undefined)}>
          {words.teams.back}
        </Button>
        <TeamPage key={team} teamId={team} channelId={undefined} />
      </>
    );
  return (
    <PageLayout key="teams" title={words.title} lead={words.lead}>
      <Section title={words.where.title} lead={words.where.body}>
        {demo && !administrates && (
          <p>{fill(words.where.demo, { administrator: frame.demo.people.administrator })}</p>
        )}
      </Section>
      {administrates && <Teams open={setTeam} />}
    </PageLayout>
  );
}

function Teams({ open }: { open: (teamId: string) => void }) {
  const { teams: words } = useWords(channelsWords);
  const { count } = useFormats();
  const teams = useData<TeamsAnswer>('/api/teams');
  return (
    <Section title={words.title} lead={words.lead}>
      <WhenLoaded from={teams}>
        {({ teams: all }) =>
          all.length === 0 ? (
            <p>{words.empty}</p>
          ) : (
            <Table
              columns={[
                words.team,
                { title: words.owners, numbers: true },
                { title: words.heard, numbers: true },
              ]}
              caption={words.table}
              rows={all.map(({ teamId, name, owners, channels, heard }) => ({
                key: teamId,
                cells: [
                  <Link
                    key="open"
                    as="button"
                    inline
                    aria-label={fill(words.openOf, { team: name || teamId })}
                    onClick={() => open(teamId)}
                  >
                    {name || fill(words.unnamed, { id: teamId })}
                  </Link>,
                  owners === null ? words.notRead : owners === 0 ? words.noOwner : count(owners),
                  fill(words.heardOf, { heard: count(heard), channels: count(channels) }),
                ],
              }))}
            />
          )
        }
      </WhenLoaded>
    </Section>
  );
}
