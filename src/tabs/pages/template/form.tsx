import { Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import type { TemplateAnswer } from '../../../web/template-api.ts';
import { useWords } from '../../words.ts';
import { templateWords } from './template-words.ts';
import type { Change } from './use-template.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM, maxWidth: '46rem' },
});

/** The route and the fields of its template, to be changed. */
export function TemplateForm({
  made,
  change,
  onChange,
  onRoute,
}: {
  made: TemplateAnswer;
  change: Change;
  onChange: (change: Change) => void;
  onRoute: (routeId: string) => void;
}) {
  const styles = useStyles();
  const words = useWords(templateWords);
  const shownIn = (id: string, value: string) => change.fields?.[id] ?? value;
  const put = (id: string, value: string) =>
    onChange({ ...change, fields: { ...change.fields, [id]: value } });
  return (
    <div className={styles.form}>
      <Field label={words.route} hint={made.routes.find(({ id }) => id === made.routeId)?.because ?? ''}>
        <Select value={made.routeId} onChange={(_event, { value }) => onRoute(value)}>
          {made.routes.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.specialty}>
        <Input
          maxLength={80}
          value={change.specialty ?? ''}
          onChange={(_event, { value }) => onChange({ ...change, specialty: value })}
        />
      </Field>
      {made.fields.map(({ id, label, placeholder, value, multiline, maxLength }) => (
        <Field key={id} label={label}>
          {multiline ? (
            <Textarea
              resize="vertical"
              placeholder={placeholder}
              maxLength={maxLength}
              value={shownIn(id, value)}
              onChange={(_event, data) => put(id, data.value)}
            />
          ) : (
            <Input
              placeholder={placeholder}
              maxLength={maxLength}
              value={shownIn(id, value)}
              onChange={(_event, data) => put(id, data.value)}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
