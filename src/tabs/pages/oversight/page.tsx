import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { OversightAnswer } from '../../../web/oversight-api.ts';
import type { Failure } from '../../data/api.ts';
import { saveFile } from '../../data/save-file.ts';
import { useSession } from '../../data/session.tsx';
import { useData } from '../../data/use-data.ts';
import { Failed } from '../../frame/failed.tsx';
import { PageLayout } from '../../frame/page-layout.tsx';
import { WhenLoaded } from '../../frame/when-loaded.tsx';
import { useWords } from '../../words.ts';
import { Numbers } from './numbers.tsx';
import { oversightWords } from './oversight-words.ts';

const useStyles = makeStyles({
  question: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
    marginBottom: tokens.spacingVerticalXL,
    '@media print': { display: 'none' },
  },
});

const steps = ['day', 'week', 'month'] as const;
const classes = ['direct_care', 'coordination', 'advice', 'open'] as const;
const isMonth = (text: string) => /^20\d\d-(?:0[1-9]|1[0-2])$/.test(text);

/** The month so many before this one, `2026-03`. */
function monthBefore(months: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, 7);
}

/** For the Information Governance lead: counts over time, without any person, to be read, saved and printed. */
export function Page() {
  const words = useWords(oversightWords);
  const styles = useStyles();
  const { api } = useSession();
  const [from, setFrom] = useState(monthBefore(1));
  const [to, setTo] = useState(monthBefore(0));
  const [by, setBy] = useState<string>('week');
  const [channelClass, setChannelClass] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const asked = new URLSearchParams({ from, to, by, ...(channelClass ? { channelClass } : {}) });
  const valid = isMonth(from) && isMonth(to) && from <= to;
  const numbers = useData<OversightAnswer>(valid ? `/api/oversight?${asked}` : undefined);
  const save = async () => {
    const result = await api.fetchFile(`/api/oversight/csv?${asked}`);
    if (result.kind === 'ok') saveFile(result.data);
    setFailure(result.kind === 'ok' ? undefined : result.failure);
  };
  return (
    <PageLayout title={words.title} lead={words.lead}>
      <div className={styles.question}>
        <Field label={words.from}>
          <Input type="month" value={from} onChange={(_event, { value }) => setFrom(value)} />
        </Field>
        <Field label={words.to}>
          <Input type="month" value={to} onChange={(_event, { value }) => setTo(value)} />
        </Field>
        <Field label={words.step}>
          <Select value={by} onChange={(_event, { value }) => setBy(value)}>
            {steps.map((step) => (
              <option key={step} value={step}>
                {words.steps[step]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.class}>
          <Select value={channelClass} onChange={(_event, { value }) => setChannelClass(value)}>
            <option value="">{words.allClasses}</option>
            {classes.map((each) => (
              <option key={each} value={each}>
                {words.classes[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Button disabled={!valid} onClick={() => void save()}>
          {words.save}
        </Button>
        <Button onClick={() => window.print()}>{words.print}</Button>
      </div>
      {failure && <Failed failure={failure} again={() => void save()} />}
      <WhenLoaded from={numbers}>{(data) => <Numbers data={data} />}</WhenLoaded>
    </PageLayout>
  );
}
