import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TeamsAnswer } from '../../../web/channels-api.ts';
import { useSession } from '../../data/session.tsx';
import { useData } from '../../data/use-data.ts';
import { frameWords } from '../../frame/frame-words.ts';
import { PageLayout } from '../../frame/page-layout.tsx';
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
      <h2>{words.where.title}</h2>
      <p>{words.where.body}</p>
      {demo && !administrates && (
        <p>{fill(words.where.demo, { administrator: frame.demo.people.administrator })}</p>
      )}
      {administrates && <Teams open={setTeam} />}
    </PageLayout>
  );
}

function Teams({ open }: { open: (teamId: string) => void }) {
  const { teams: words } = useWords(channelsWords);
  const { number } = useFormats();
  const teams = useData<TeamsAnswer>('/api/teams');
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <WhenLoaded from={teams}>
        {({ teams: all }) =>
          all.length === 0 ? (
            <p>{words.empty}</p>
          ) : (
            <Table
              columns={[
                words.team,
                { title: words.owners, numbers: true },
                { title: words.channels, numbers: true },
                { title: words.heard, numbers: true },
                '',
              ]}
              caption={words.title}
              rows={all.map(({ teamId, name, owners, channels, heard }) => ({
                key: teamId,
                cells: [
                  name || fill(words.unnamed, { id: teamId }),
                  owners === null ? words.notRead : owners === 0 ? words.noOwner : number(owners),
                  number(channels),
                  number(heard),
                  <Button
                    key="open"
                    size="small"
                    aria-label={fill(words.openOf, { team: name || teamId })}
                    onClick={() => open(teamId)}
                  >
                    {words.open}
                  </Button>,
                ],
              }))}
            />
          )
        }
      </WhenLoaded>
    </section>
  );
}
