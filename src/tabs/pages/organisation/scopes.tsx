import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ScopeAnswer, SettingsAnswer } from '../../../web/organisation-api.ts';
import { Section } from '../../frame/section.tsx';
import { useWords } from '../../words.ts';
import { organisationWords } from './organisation-words.ts';
import { ScopeForm } from './scope-form.tsx';
import { type KnownTeams, nameScope } from './scope-name.ts';

const useStyles = makeStyles({
  choose: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalL,
    marginBottom: tokens.spacingVerticalL,
  },
  add: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalL },
  field: { flex: '1 1 14rem', minWidth: 0, maxWidth: '26rem' },
  choice: { minWidth: 0, width: '100%' },
});

const keyOf = ({ level, id }: Pick<ScopeAnswer, 'level' | 'id'>) => `${level} ${id}`;
const nothingSet: ScopeAnswer['settings'] = {
  mode: null,
  channelClass: null,
  quietHours: null,
  nudgesPerDay: null,
  organisation: null,
  incidentLeads: null,
  igLeads: null,
};

/** The defaults of the tenant, of each organisation, and of teams: one is chosen and changed, the narrower one decides. */
export function Scopes({
  data,
  teams,
  replace,
}: {
  data: SettingsAnswer;
  teams: KnownTeams;
  replace: (data: SettingsAnswer) => void;
}) {
  const styles = useStyles();
  const words = useWords(organisationWords);
  const [chosen, setChosen] = useState('tenant ');
  const [code, setCode] = useState('');
  const scope = data.scopes.find((it) => keyOf(it) === chosen);
  const put = (changed: ScopeAnswer) =>
    replace({
      ...data,
      scopes: data.scopes.map((it) => (keyOf(it) === keyOf(changed) ? changed : it)),
    });
  const nameOf = ({ level, id }: ScopeAnswer) => nameScope(level, id, teams, words);
  return (
    <Section title={words.defaults.title} lead={words.defaults.lead}>
      <div className={styles.choose}>
        <Field label={words.defaults.choose} className={styles.field}>
          <Select
            className={styles.choice}
            select={{ className: styles.choice }}
            value={chosen}
            onChange={(_event, { value }) => setChosen(value)}
          >
            {data.scopes.map((it) => (
              <option key={keyOf(it)} value={keyOf(it)}>
                {nameOf(it)}
              </option>
            ))}
          </Select>
        </Field>
        <form
          className={styles.add}
          onSubmit={(event) => {
            event.preventDefault();
            const added: ScopeAnswer = { level: 'organisation', id: code, settings: nothingSet };
            if (!data.scopes.some((it) => keyOf(it) === keyOf(added)))
              replace({ ...data, scopes: [...data.scopes, added] });
            setChosen(keyOf(added));
            setCode('');
          }}
        >
          <Field label={words.defaults.code} className={styles.field}>
            <Input
              className={styles.choice}
              value={code}
              required
              pattern="[A-Z0-9]{3,10}"
              onChange={(_event, { value }) => setCode(value.toUpperCase())}
            />
          </Field>
          <Button type="submit">{words.defaults.add}</Button>
        </form>
      </div>
      {scope && <ScopeForm key={chosen} scope={scope} name={nameOf(scope)} put={put} />}
    </Section>
  );
}
