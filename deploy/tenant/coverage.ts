import { AppError } from '../../src/chaperone/errors.ts';
import { type HeardChannel, readHeardChannels } from '../../src/store/heard-channels.ts';
import { type Need, needs, requireAccess } from './access.ts';
import { hearing, requireEntry } from './catalogue.ts';
import type { Context } from './context.ts';
import { Ended, type ExitCode, exitCodes } from './ended.ts';
import { failureOf } from './failures.ts';
import { type ChannelHearing, coverageLines, hearingOf, hearings, type TeamHearing } from './hearing.ts';
import { failed, findConsent, findInstallation } from './installations.ts';
import { overTeams, type TeamDone } from './over-teams.ts';
import { showProgress } from './progress.ts';
import { textIn } from './shapes.ts';
import { teamCount } from './summary.ts';
import { chosenTeams, type Team } from './teams.ts';

type Known = ReadonlyMap<string, HeardChannel> | undefined;

/** Tells of every channel of the teams that are meant whether it is heard, and why not. */
export async function coverage(context: Context): Promise<ExitCode> {
  const { settings, calls, access, terminal, stop } = context;
  const wanted: Need[] = [needs.catalogue, needs.install, needs.channels];
  if (settings.choice.kind !== 'teams') wanted.push(needs.teams);
  requireAccess(access, wanted);
  await requireEntry(calls, settings);
  const teams = await chosenTeams(calls, settings.choice);
  const known = await ownKnowledge(settings.databaseUrl, settings.tenantId);
  const seen: TeamHearing[] = [];
  context.beginTeams();
  const halted = await overTeams<TeamHearing>({
    teams,
    work: (team) => lookAt(team, context, known),
    ended: ({ id, name }, done) =>
      void seen.push(
        done.kind === 'done'
          ? done.value
          : { id, name, version: undefined, channels: [], failure: done.failure },
      ),
    progress: showProgress(terminal, teams.length, 'Looking'),
    stop,
  });
  const order = new Map(teams.map(({ id }, index) => [id, index]));
  seen.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  if (settings.json) terminal.say(JSON.stringify({ teams: seen }, null, 2));
  else for (const line of coverageLines(seen)) terminal.say(line);
  if (halted) return exitCodes.refused;
  if (seen.length < teams.length) {
    terminal.note(`Stopped before ${teamCount(teams.length - seen.length)} could be looked at.`);
    return exitCodes.interrupted;
  }
  return seen.every(isCovered) ? exitCodes.done : exitCodes.incomplete;
}

/** Channels that no app hears are no gap that an administrator can close. */
function isCovered({ failure, channels }: TeamHearing): boolean {
  return (
    failure === undefined &&
    channels.every(
      (channel) =>
        hearings[channel.hearing].heard || channel.hearing === 'private' || channel.hearing === 'shared',
    )
  );
}

async function lookAt(
  { id, name }: Team,
  { calls, settings }: Context,
  known: Known,
): Promise<TeamDone<TeamHearing>> {
  const found = await findInstallation(calls, id, settings.manifestId);
  if (found.kind === 'failed' || found.kind === 'stopped') return found;
  const installation = found.kind === 'found' ? found.installation : undefined;
  const consent = installation && (await findConsent(calls, id, installation.id));
  if (consent?.kind === 'failed' || consent?.kind === 'stopped') return consent;
  const state = !consent ? 'no_app' : consent.permissions.includes(hearing) ? 'consented' : 'no_consent';
  const channels = await calls.list(`/teams/${id}/channels?$select=id,displayName,membershipType`);
  if ('failed' in channels) return failed(failureOf(channels.failed));
  return {
    kind: 'done',
    value: {
      id,
      name,
      version: installation?.version,
      channels: channels.items.flatMap((channel): ChannelHearing[] => {
        const channelId = textIn(channel, 'id');
        if (channelId === undefined) return [];
        const own = known?.get(channelId);
        return [
          {
            id: channelId,
            name: textIn(channel, 'displayName'),
            hearing: hearingOf(textIn(channel, 'membershipType'), state, known ? own : 'not_asked'),
            lastHeardAt: own?.lastHeardAt,
          },
        ];
      }),
    },
  };
}

async function ownKnowledge(url: string | undefined, tenantId: string): Promise<Known> {
  if (url === undefined) return undefined;
  try {
    const channels = await readHeardChannels(url, tenantId);
    return new Map(channels.map((channel) => [channel.channelId, channel]));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new Ended(
      exitCodes.refused,
      `${error.message} Check CHAPERONE_ADMIN_DATABASE_URL, or leave it out: coverage then tells what Graph knows.`,
    );
  }
}
