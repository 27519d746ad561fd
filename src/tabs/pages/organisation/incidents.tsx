import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { IncidentsAnswer } from '../../../web/incidents-api.ts';
import { useSession } from '../../data/session.tsx';
import { useData } from '../../data/use-data.ts';
import { LeavingButton } from '../../frame/leaving-button.tsx';
import { Section } from '../../frame/section.tsx';
import { WhenLoaded } from '../../frame/when-loaded.tsx';
import { fill, useFormats, useWords } from '../../words.ts';
import { DeclareIncident } from './declare-incident.tsx';
import { organisationWords } from './organisation-words.ts';
import { type KnownTeams, nameScope } from './scope-name.ts';
import { useAction } from './use-action.tsx';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** Major incidents: which are on, to stand one down, and to declare one; the server says who may. */
export function Incidents({ teams }: { teams: KnownTeams }) {
  const styles = useStyles();
  const words = useWords(organisationWords);
  const { dateTime } = useFormats();
  const { api } = useSession();
  const incidents = useData<IncidentsAnswer>('/api/incidents');
  const { run, outcome } = useAction();
  const heading = useRef<HTMLHeadingElement>(null);
  const standDown = async (id: string) => {
    const path = `/api/incidents/${encodeURIComponent(id)}/stand-down`;
    if (await run(() => api.call(path, { method: 'POST' }), words.incidents.ended)) incidents.reload();
  };
  return (
    <Section title={words.incidents.title} lead={words.incidents.lead} heading={heading}>
      <WhenLoaded from={incidents}>
        {({ incidents: all }) => (
          <>
            {all.length === 0 && <p>{words.incidents.none}</p>}
            <ul>
              {all.map(({ id, level, scopeId, endsAt, endedAt, on }) => (
                <li key={id}>
                  {fill(on ? words.incidents.on : words.incidents.over, {
                    scope: nameScope(level, scopeId, teams, words),
                    time: dateTime(endedAt ?? endsAt),
                  })}{' '}
                  {on && (
                    <LeavingButton heading={heading} onClick={() => void standDown(id)}>
                      {words.incidents.standDown}
                    </LeavingButton>
                  )}
                </li>
              ))}
            </ul>
            <div className={styles.buttons}>{outcome}</div>
            <DeclareIncident teams={teams} done={incidents.reload} />
          </>
        )}
      </WhenLoaded>
    </Section>
  );
}
