import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ScopeAnswer } from '../../../web/organisation-api.ts';
import { useSession } from '../../data/session.tsx';
import { fill, useWords } from '../../words.ts';
import { organisationWords } from './organisation-words.ts';
import { useAction } from './use-action.tsx';

type Settings = ScopeAnswer['settings'];
/** Every setting as text; an empty one inherits. */
type Texts = Readonly<Record<keyof Settings, string>>;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '34rem' },
  choice: { minWidth: 0, width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

const choices = {
  mode: ['on', 'dry_run', 'off'],
  channelClass: ['direct_care', 'coordination', 'advice', 'open'],
} as const;

/** Everything that may be set for one scope. What is left empty is inherited from the wider one. */
export function ScopeForm({
  scope,
  name,
  put,
}: {
  scope: ScopeAnswer;
  name: string;
  put: (changed: ScopeAnswer) => void;
}) {
  const styles = useStyles();
  const words = useWords(organisationWords);
  const { api } = useSession();
  const [texts, setTexts] = useState(() => toTexts(scope.settings));
  const { busy, failure, run, outcome } = useAction(
    (it) =>
      it.kind === 'wrong' && it.fields.length > 0 && it.fields.every(({ field }) => isShown(field, scope)),
  );
  const set =
    (field: keyof Settings) =>
    (_event: unknown, { value }: { value: string }) =>
      setTexts({ ...texts, [field]: value });
  /** What the server says of a field, beside the field. */
  const problem = (field: keyof Settings) => {
    const fault = failure?.kind === 'wrong' && failure.fields.find((it) => it.field.split('.')[0] === field);
    return fault
      ? {
          validationState: 'error' as const,
          validationMessage: fill(words.wrong, { problem: fault.problem }),
        }
      : {};
  };
  const save = async () => {
    const path = scope.level === 'tenant' ? 'tenant' : `${scope.level}s/${encodeURIComponent(scope.id)}`;
    const body = toChange(texts, scope.settings);
    const changed = await run(
      () => api.call<ScopeAnswer>(`/api/settings/${path}`, { method: 'PUT', body }),
      words.saved,
    );
    if (changed) put(changed);
  };
  return (
    <form
      className={styles.form}
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {(['mode', 'channelClass'] as const).map((field) => (
        <Field
          key={field}
          label={words.fields[field].label}
          hint={words.fields[field].hint}
          {...problem(field)}
        >
          <Select
            className={styles.choice}
            select={{ className: styles.choice }}
            value={texts[field]}
            onChange={set(field)}
          >
            <option value="">{scope.level === 'tenant' ? words.standards[field] : words.inherited}</option>
            {choices[field].map((it) => (
              <option key={it} value={it}>
                {words.choices[it]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {(
        [
          'quietHours',
          'nudgesPerDay',
          ...(scope.level === 'organisation' ? [] : (['organisation'] as const)),
        ] as const
      ).map((field) => (
        <Field
          key={field}
          label={words.fields[field].label}
          hint={words.fields[field].hint}
          {...problem(field)}
        >
          <Input
            className={styles.choice}
            value={texts[field]}
            onChange={set(field)}
            inputMode={field === 'nudgesPerDay' ? 'numeric' : 'text'}
          />
        </Field>
      ))}
      {(['incidentLeads', ...(scope.level === 'organisation' ? (['igLeads'] as const) : [])] as const).map(
        (field) => (
          <Field
            key={field}
            label={words.fields[field].label}
            hint={words.fields[field].hint}
            {...problem(field)}
          >
            <Textarea value={texts[field]} onChange={set(field)} rows={3} />
          </Field>
        ),
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {words.save}
        </Button>
        {outcome}
      </div>
    </form>
  );
}

/** Whether the form has that field, so that what is wrong with it stands beside it. */
function isShown(field: string, { level, settings }: ScopeAnswer): boolean {
  const name = field.split('.')[0] ?? '';
  if (name === 'organisation') return level !== 'organisation';
  return name === 'igLeads' ? level === 'organisation' : name in settings;
}

const toTexts = (settings: Settings): Texts => ({
  mode: settings.mode ?? '',
  channelClass: settings.channelClass ?? '',
  quietHours: settings.quietHours ?? '',
  nudgesPerDay: settings.nudgesPerDay === null ? '' : `${settings.nudgesPerDay}`,
  organisation: settings.organisation ?? '',
  incidentLeads: settings.incidentLeads?.join('\n') ?? '',
  igLeads: settings.igLeads?.join('\n') ?? '',
});

/** What was changed; the server says what of it is wrong, so that it is said in one place. */
function toChange(texts: Texts, before: Settings): Readonly<Record<string, unknown>> {
  const was = toTexts(before);
  const changed = (Object.keys(texts) as (keyof Settings)[]).filter((field) => texts[field] !== was[field]);
  return Object.fromEntries(changed.map((field) => [field, valueFor(field, texts[field].trim())]));
}

function valueFor(field: keyof Settings, text: string): unknown {
  if (text === '') return null;
  if (field === 'nudgesPerDay') return Number.isNaN(Number(text)) ? text : Number(text);
  if (field === 'incidentLeads' || field === 'igLeads') return text.split(/[\s,;]+/);
  return text;
}
