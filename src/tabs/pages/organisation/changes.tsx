import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { AuditAnswer } from '../../../web/organisation-api.ts';
import { useSession } from '../../data/session.tsx';
import { useData } from '../../data/use-data.ts';
import { Section } from '../../frame/section.tsx';
import { Table } from '../../frame/table.tsx';
import { WhenLoaded } from '../../frame/when-loaded.tsx';
import { useFormats, useWords } from '../../words.ts';
import { organisationWords } from './organisation-words.ts';
import { useAction } from './use-action.tsx';

/** Who changed what, and when, the latest first. */
export function Changes() {
  const words = useWords(organisationWords);
  const first = useData<AuditAnswer>('/api/audit');
  return (
    <Section title={words.changes.title} lead={words.changes.lead}>
      <Button onClick={first.reload}>{words.changes.again}</Button>
      <WhenLoaded from={first}>
        {(data) =>
          data.changes.length === 0 ? (
            <p>{words.changes.none}</p>
          ) : (
            <Pages key={data.changes[0]?.id} first={data} />
          )
        }
      </WhenLoaded>
    </Section>
  );
}

function Pages({ first }: { first: AuditAnswer }) {
  const words = useWords(organisationWords);
  const { dateTime } = useFormats();
  const { api } = useSession();
  const [shown, setShown] = useState(first);
  const { run, outcome } = useAction();
  const more = async () => {
    const next = await run(() => api.call<AuditAnswer>(`/api/audit?before=${shown.next}`), '');
    if (next) setShown({ changes: [...shown.changes, ...next.changes], next: next.next });
  };
  return (
    <>
      <Table
        caption={words.changes.caption}
        columns={[words.changes.when, words.changes.what, words.changes.note, words.changes.who]}
        rows={shown.changes.map(({ id, at, event, note, actorId }) => ({
          key: id,
          cells: [
            dateTime(at),
            words.events[event as keyof typeof words.events] ?? event,
            note,
            actorId ?? words.changes.itself,
          ],
        }))}
      />
      {shown.next !== null && <Button onClick={() => void more()}>{words.changes.more}</Button>}
      {outcome}
    </>
  );
}
