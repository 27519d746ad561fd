import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type RefObject, useId, useRef, useState } from 'react';
import type { RoutesAnswer, RoutesChecked } from '../../../web/routes-api.ts';
import { saveFile } from '../../data/save-file.ts';
import { useSession } from '../../data/session.tsx';
import { useData } from '../../data/use-data.ts';
import { LeavingButton } from '../../frame/leaving-button.tsx';
import { Section } from '../../frame/section.tsx';
import { Table } from '../../frame/table.tsx';
import { WhenLoaded } from '../../frame/when-loaded.tsx';
import { fill, useFormats, useWords } from '../../words.ts';
import { organisationWords } from './organisation-words.ts';
import { useAction } from './use-action.tsx';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalL,
  },
  file: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, maxWidth: '100%' },
  faults: { overflowWrap: 'anywhere' },
});

/** The governed routes: to see, to take away as a file, to check a file and put it in their place, or to go back to the standard ones. */
export function RoutesDirectory() {
  const styles = useStyles();
  const words = useWords(organisationWords);
  const { date } = useFormats();
  const { api } = useSession();
  const routes = useData<RoutesAnswer>('/api/routes');
  const { run, outcome } = useAction();
  const heading = useRef<HTMLHeadingElement>(null);
  const take = async () => {
    const file = await run(() => api.fetchFile('/api/routes/export'), '');
    if (file) saveFile(file);
  };
  const drop = async () => {
    if (await run(() => api.call('/api/routes', { method: 'DELETE' }), words.routes.dropped)) routes.reload();
  };
  return (
    <Section title={words.routes.title} lead={words.routes.lead} heading={heading}>
      <WhenLoaded from={routes}>
        {({ own, routes: all }) => (
          <>
            <p>{own ? words.routes.own : words.routes.standard}</p>
            <Table
              caption={words.routes.caption}
              columns={[
                words.routes.name,
                words.routes.reach,
                words.routes.hours,
                words.routes.owner,
                words.routes.review,
                words.routes.holds,
              ]}
              rows={all.map((it) => ({
                key: `${it.level} ${it.scopeId} ${it.id}`,
                cells: [
                  it.title,
                  `${it.contact}${it.checkLocally ? ` (${words.routes.checkLocally})` : ''}`,
                  it.hours ?? words.routes.always,
                  it.owner ?? words.routes.nobody,
                  it.review
                    ? `${date(it.review)}${it.stale ? ` (${words.routes.stale})` : ''}`
                    : words.routes.none,
                  it.level === 'channel' ? it.scopeId : fill(words.levels[it.level], { id: it.scopeId }),
                ],
              }))}
            />
            <div className={styles.buttons}>
              <Button onClick={() => void take()}>{words.routes.export}</Button>
              {own && (
                <LeavingButton heading={heading} onClick={() => void drop()}>
                  {words.routes.drop}
                </LeavingButton>
              )}
              {outcome}
            </div>
            <ImportRoutes done={routes.reload} heading={heading} />
          </>
        )}
      </WhenLoaded>
    </Section>
  );
}

function ImportRoutes({ done, heading }: { done: () => void; heading: RefObject<HTMLElement | null> }) {
  const styles = useStyles();
  const words = useWords(organisationWords);
  const { api } = useSession();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [yaml, setYaml] = useState('');
  const [checked, setChecked] = useState<RoutesChecked>();
  const { run, outcome, busy } = useAction();
  const check = async (file: File | undefined) => {
    setChecked(undefined);
    if (!file) return;
    const text = await file.text();
    setYaml(text);
    setChecked(
      await run(
        () => api.call<RoutesChecked>('/api/routes/check', { method: 'POST', body: { yaml: text } }),
        words.routes.looked,
      ),
    );
  };
  const put = async () => {
    const ask = () => api.call<RoutesChecked>('/api/routes', { method: 'PUT', body: { yaml } });
    if (!(await run(ask, words.routes.put))) return;
    setChecked(undefined);
    if (field.current) field.current.value = '';
    done();
  };
  return (
    <>
      <div className={styles.buttons}>
        <div className={styles.file}>
          <label htmlFor={id}>{words.routes.import}</label>
          <input
            ref={field}
            id={id}
            type="file"
            accept=".yaml,.yml"
            onChange={(event) => void check(event.target.files?.[0])}
          />
        </div>
        {checked?.faults.length === 0 && (
          <LeavingButton heading={heading} primary busy={busy} onClick={() => void put()}>
            {fill(words.routes.replace, { count: checked.routes })}
          </LeavingButton>
        )}
        {outcome}
      </div>
      {checked && checked.faults.length > 0 && (
        <div role="alert" className={styles.faults}>
          <p>{words.routes.faults}</p>
          <ul>
            {checked.faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
