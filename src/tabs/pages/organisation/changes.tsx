import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type RefObject, useRef, useState } from 'react';
import type { AuditAnswer } from '../../../web/organisation-api.ts';
import { useSession } from '../../data/session.tsx';
import { useData } from '../../data/use-data.ts';
import { LeavingButton } from '../../frame/leaving-button.tsx';
import { Section } from '../../frame/section.tsx';
import { Table } from '../../frame/table.tsx';
import { WhenLoaded } from '../../frame/when-loaded.tsx';
import { fill, useFormats, useWords } from '../../words.ts';
import { organisationWords } from './organisation-words.ts';
import { type KnownTeams, nameScope } from './scope-name.ts';
import { useAction } from './use-action.tsx';
import { useNames } from './use-names.ts';
import { What } from './what-changed.tsx';

const useStyles = makeStyles({
  id: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Who changed what, and when, the latest first. */
export function Changes({ teams }: { teams: KnownTeams }) {
  const words = useWords(organisationWords);
  const first = useData<AuditAnswer>('/api/audit');
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <Section title={words.changes.title} lead={words.changes.lead} heading={heading}>
      <Button onClick={first.reload}>{words.changes.again}</Button>
      <WhenLoaded from={first}>
        {(data) =>
          data.changes.length === 0 ? (
            <p>{words.changes.none}</p>
          ) : (
            <Pages key={data.changes[0]?.id} first={data} teams={teams} heading={heading} />
          )
        }
      </WhenLoaded>
    </Section>
  );
}

function Pages({
  first,
  teams,
  heading,
}: {
  first: AuditAnswer;
  teams: KnownTeams;
  heading: RefObject<HTMLElement | null>;
}) {
  const words = useWords(organisationWords);
  const { dateTime } = useFormats();
  const { api } = useSession();
  const [shown, setShown] = useState(first);
  const [last, setLast] = useState('');
  const { names, complete } = useNames(last);
  const { run, outcome } = useAction();
  const more = async () => {
    const next = await run(() => api.call<AuditAnswer>(`/api/audit?before=${shown.next}`), '');
    if (!next) return;
    setShown({ changes: [...shown.changes, ...next.changes], next: next.next });
    setLast(shown.next ?? '');
  };
  return (
    <>
      <Table
        caption={words.changes.caption}
        columns={[words.changes.when, words.changes.what, words.changes.where, words.changes.who]}
        rows={shown.changes.map((change) => ({
          key: change.id,
          cells: [
            dateTime(change.at),
            <What key="what" change={change} />,
            whereOf(change, teams, words),
            change.actorId === null ? (
              words.changes.itself
            ) : (
              <Who
                key="who"
                actorId={change.actorId}
                name={change.byYou ? words.changes.you : names[change.actorId]}
              />
            ),
          ],
        }))}
      />
      {!complete && <p>{words.changes.notNamed}</p>}
      {shown.next !== null && (
        <LeavingButton heading={heading} onClick={() => void more()}>
          {words.changes.more}
        </LeavingButton>
      )}
      {outcome}
    </>
  );
}

/** A channel stands by its team: channels have no names of their own here. */
function whereOf(
  { scope, teamId }: AuditAnswer['changes'][number],
  teams: KnownTeams,
  words: (typeof organisationWords)['en'],
): string {
  if (!scope) return '';
  if (scope.level !== 'channel') return nameScope(scope.level, scope.id, teams, words);
  return teamId === ''
    ? fill(words.changes.channel, { id: scope.id })
    : fill(words.changes.channelOf, { team: nameScope('team', teamId, teams, words) });
}

/** The id stands by the name: two people may share one. */
function Who({ actorId, name }: { actorId: string; name: string | undefined }) {
  const styles = useStyles();
  return name === undefined ? (
    <span className={styles.id}>{actorId}</span>
  ) : (
    <>
      {name}
      <span className={styles.id}>{actorId}</span>
    </>
  );
}
