import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { addMonths, dayOf, monthOf } from '../../../chaperone/calendar.ts';
import type { OversightAnswer } from '../../../web/oversight-api.ts';
import type { Failure } from '../../data/api.ts';
import { saveFile } from '../../data/save-file.ts';
import { useSession } from '../../data/session.tsx';
import { useData } from '../../data/use-data.ts';
import { Failed } from '../../frame/failed.tsx';
import { PageLayout } from '../../frame/page-layout.tsx';
import { WhenLoaded } from '../../frame/when-loaded.tsx';
import { fill, useFormats, useWords } from '../../words.ts';
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
  // What is wrong with the months stands on several lines rather than to push the others away.
  to: { maxWidth: '14rem' },
  paper: { display: 'none', '@media print': { display: 'block' } },
});

const steps = ['day', 'week', 'month'] as const;
const classes = ['direct_care', 'coordination', 'advice', 'open'] as const;
/** As many as the server adds up at once. */
const mostMonths = 13;
/** Stands for all organisations; the empty text stands for the channels of none. */
const everyOrganisation = '*';

const isMonth = (text: string) => /^20\d\d-(?:0[1-9]|1[0-2])$/.test(text);

/** What is wrong with the months, as the name of a sentence. */
function faultOf(from: string, to: string): keyof (typeof oversightWords)['en']['months'] | undefined {
  if (!isMonth(from) || !isMonth(to)) return 'none';
  if (to < from) return 'order';
  return to >= addMonths(from, mostMonths) ? 'tooMany' : undefined;
}

/** For the Information Governance lead of the tenant, or of organisations: counts over time, without any person, to be read, saved and printed. */
export function Page() {
  const words = useWords(oversightWords);
  const styles = useStyles();
  const { api, me } = useSession();
  // Whoever leads for organisations alone is answered about one of them at a time.
  const only = me.roles.includes('IG.Lead') ? [] : me.leads;
  const formats = useFormats();
  const [to, setTo] = useState(() => monthOf(dayOf(new Date())));
  const [from, setFrom] = useState(() => addMonths(to, -1));
  const [by, setBy] = useState<string>('week');
  const [channelClass, setChannelClass] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const [organisation, setOrganisation] = useState(only[0] ?? everyOrganisation);
  const fault = faultOf(from, to);
  const wide = new URLSearchParams({ from, to, by, ...(channelClass ? { channelClass } : {}) });
  const asked = new URLSearchParams(wide);
  if (organisation !== everyOrganisation) asked.set('organisation', organisation);
  const everywhere = useData<OversightAnswer>(
    fault || only.length > 0 ? undefined : `/api/oversight?${wide}`,
  );
  const chosen = useData<OversightAnswer>(
    fault || organisation === everyOrganisation ? undefined : `/api/oversight?${asked}`,
  );
  const numbers = organisation === everyOrganisation ? everywhere : chosen;
  // Those of which there is something to show, and the one that is chosen, also where it has nothing now.
  const organisations = new Set([
    ...(everywhere.state === 'ready' ? everywhere.data.organisations : []).flatMap(
      (row) => row.organisation ?? [],
    ),
    ...only,
    ...(organisation === everyOrganisation ? [] : [organisation]),
  ]);
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
        <Field
          label={words.to}
          className={styles.to}
          {...(fault && { validationState: 'error', validationMessage: words.months[fault] })}
        >
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
        <Field label={words.organisation}>
          <Select value={organisation} onChange={(_event, { value }) => setOrganisation(value)}>
            {only.length === 0 && <option value={everyOrganisation}>{words.allOrganisations}</option>}
            {[...organisations].sort().map((code) => (
              <option key={code} value={code}>
                {code || words.none}
              </option>
            ))}
          </Select>
        </Field>
        <Button disabled={fault !== undefined} onClick={() => void save()}>
          {words.save}
        </Button>
        <Button onClick={() => window.print()}>{words.print}</Button>
      </div>
      <p className={styles.paper}>
        {fill(words.asked, {
          from: formats.month(from),
          to: formats.month(to),
          classes: classes.find((each) => each === channelClass)
            ? words.classes[channelClass as keyof typeof words.classes]
            : words.allClasses,
          organisation:
            organisation === everyOrganisation ? words.allOrganisations : organisation || words.none,
        })}
      </p>
      {failure && <Failed failure={failure} again={() => void save()} />}
      {!fault && <WhenLoaded from={numbers}>{(data) => <Numbers data={data} />}</WhenLoaded>}
    </PageLayout>
  );
}
