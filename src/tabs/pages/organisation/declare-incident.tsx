import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { TeamAnswer } from '../../../web/channels-api.ts';
import type { DeclaredAnswer, IncidentAnswer } from '../../../web/incidents-api.ts';
import type { Failure } from '../../data/api.ts';
import { useSession } from '../../data/session.tsx';
import { useData } from '../../data/use-data.ts';
import { Failed } from '../../frame/failed.tsx';
import { useWords } from '../../words.ts';
import { organisationWords } from './organisation-words.ts';
import type { KnownTeams } from './scope-name.ts';
import { useAction } from './use-action.tsx';

type Level = IncidentAnswer['level'];

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '34rem',
    marginTop: tokens.spacingVerticalL,
  },
  choice: { minWidth: 0, width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
});

/** Declares a major incident in one of the channels of a team. */
export function DeclareIncident({ teams, done }: { teams: KnownTeams; done: () => void }) {
  const styles = useStyles();
  const words = useWords(organisationWords);
  const { api } = useSession();
  const list = useId();
  const [asked, setAsked] = useState({ level: 'team', teamId: '', channelId: '', hours: '12', reason: '' });
  const chosen = teams.find(({ teamId }) => teamId === asked.teamId)?.teamId;
  const team = useData<TeamAnswer>(chosen && `/api/teams/${encodeURIComponent(chosen)}/channels`);
  const channels = team.state === 'ready' ? team.data.channels : [];
  const channelId = asked.channelId || (channels[0]?.channelId ?? '');
  const { run, outcome, failure, busy } = useAction(({ kind }) => kind === 'refused' || kind === 'wrong');
  const set =
    (field: keyof typeof asked) =>
    (_event: unknown, { value }: { value: string }) =>
      setAsked({ ...asked, [field]: value, ...(field === 'teamId' ? { channelId: '' } : {}) });
  const declare = async () => {
    const endsAt = new Date(Date.now() + Number(asked.hours) * 3_600_000).toISOString();
    const { teamId, reason } = asked;
    const body = { level: asked.level as Level, teamId, channelId, reason, endsAt };
    const declared = await run(
      () => api.call<DeclaredAnswer>('/api/incidents', { method: 'POST', body }),
      ({ told }) => words.declared[told],
    );
    if (declared) done();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void declare();
      }}
    >
      <h3 className={styles.heading}>{words.incidents.declareTitle}</h3>
      <Field label={words.incidents.level}>
        <Select
          className={styles.choice}
          select={{ className: styles.choice }}
          value={asked.level}
          onChange={set('level')}
        >
          {(['team', 'organisation', 'tenant'] as const).map((it) => (
            <option key={it} value={it}>
              {words.incidents.levels[it]}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={words.incidents.teamId}
        hint={team.state === 'ready' ? team.data.name : words.incidents.placeHint}
      >
        <Input
          className={styles.choice}
          required
          list={list}
          autoComplete="off"
          value={asked.teamId}
          onChange={set('teamId')}
        />
      </Field>
      <datalist id={list}>
        {teams.map(({ teamId, name }) => (
          <option key={teamId} value={teamId} label={name || teamId} />
        ))}
      </datalist>
      {team.state === 'failed' && <Failed failure={team.failure} again={team.reload} />}
      <Field label={words.incidents.channelId} hint={words.incidents.channelHint}>
        <Select
          className={styles.choice}
          select={{ className: styles.choice }}
          required
          value={channelId}
          onChange={set('channelId')}
        >
          {channels.map((it) => (
            <option key={it.channelId} value={it.channelId}>
              {it.name || it.channelId}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.incidents.hours}>
        <Input
          className={styles.choice}
          required
          type="number"
          min={1}
          max={72}
          value={asked.hours}
          onChange={set('hours')}
        />
      </Field>
      <Field label={words.incidents.reason} hint={words.incidents.reasonHint}>
        <Input
          className={styles.choice}
          required
          maxLength={200}
          value={asked.reason}
          onChange={set('reason')}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" disabledFocusable={busy}>
          {words.incidents.declare}
        </Button>
        {outcome}
        {(failure?.kind === 'refused' || failure?.kind === 'wrong') && (
          <span role="alert">{refusalOf(failure, words.refusals)}</span>
        )}
      </div>
    </form>
  );
}

type Refusals = (typeof organisationWords)['en']['refusals'];

const refusalOf = (failure: Failure, refusals: Refusals): string =>
  failure.kind === 'refused' && failure.code in refusals
    ? refusals[failure.code as keyof Refusals]
    : refusals.other;
