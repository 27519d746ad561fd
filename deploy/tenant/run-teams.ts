import { type Need, needs, requireAccess } from './access.ts';
import { requireEntry } from './catalogue.ts';
import type { Context } from './context.ts';
import { type Deed, installing, uninstalling, upgrading, type Work } from './deeds.ts';
import { Ended, type ExitCode, exitCodes } from './ended.ts';
import { type Failure, failures } from './failures.ts';
import { overTeams } from './over-teams.ts';
import { showProgress } from './progress.ts';
import { openResults, type Result, type ResultFile, readResults } from './results.ts';
import { type Seen, saySeen, teamCount } from './summary.ts';
import { chosenTeams, type Team } from './teams.ts';
import type { Terminal } from './terminal.ts';

/** The commands that go over teams and keep a result file. */
export type TeamCommand = 'install' | 'upgrade' | 'uninstall';

const works = { install: installing, upgrade: upgrading, uninstall: uninstalling };
const doing = { install: 'Installing', upgrade: 'Upgrading', uninstall: 'Taking out' };

/** Runs `install`, `upgrade` or `uninstall` over the teams that are meant. */
export async function runTeams(command: TeamCommand, context: Context): Promise<ExitCode> {
  const { settings, calls, access, terminal } = context;
  const wanted: Need[] = [needs.catalogue, needs.install];
  if (settings.choice.kind !== 'teams') wanted.push(needs.teams);
  requireAccess(access, wanted);
  const entry = await requireEntry(calls, settings);
  const run = { command, tenant: settings.tenantId, app: entry.id };
  const teams = await chosenTeams(calls, settings.choice);
  const work = works[command]({ calls, graphUrl: settings.graphUrl, manifestId: settings.manifestId, entry });
  const isDone = (result: Result | undefined) =>
    result !== undefined &&
    result.outcome !== 'failed' &&
    (command !== 'upgrade' || result.version === undefined || result.version === entry.version);
  const leftAfter = (known: ReadonlyMap<string, Result>) => {
    const left = teams.filter(({ id }) => !isDone(known.get(id)));
    const done = teams.length - left.length;
    terminal.say(
      `Chaperone ${entry.version}, ${teamCount(teams.length)}${done > 0 ? `, ${done} of them done according to ${settings.results}` : ''}.`,
    );
    if (left.length === 0)
      terminal.say(
        `Nothing is left to do. To look at all of them again, name another file with --results, or delete ${settings.results}.`,
      );
    return left;
  };
  if (!settings.go) {
    const left = leftAfter(readResults(settings.results, run));
    return left.length === 0 ? exitCodes.done : tryOut(context, left, work, entry.version);
  }
  const file = await openResults(settings.results, run);
  try {
    const left = leftAfter(file.known);
    if (left.length === 0) return exitCodes.done;
    if (command === 'uninstall') await confirm(context, left.length);
    return await doIt(command, context, { teams: left, work, file, version: entry.version });
  } finally {
    await file.close();
  }
}

/** Looks at every team and says what would come of it. */
async function tryOut(
  context: Context,
  teams: readonly Team[],
  work: Work,
  version: string,
): Promise<ExitCode> {
  const { terminal, stop } = context;
  const seen: Seen[] = [];
  context.beginTeams();
  const halted = await overTeams<Deed>({
    teams,
    work: (team) => work(team, false),
    ended: (team, done) => void seen.push({ ...resultOf(team, done), name: team.name }),
    progress: showProgress(terminal, teams.length, 'Looking'),
    stop,
  });
  terminal.say('What would be done:');
  saySeen(terminal, seen, 'would', version);
  const left = teams.length - seen.length;
  if (halted) return sayHalted(terminal, halted);
  if (left > 0) terminal.say(`Stopped before ${teamCount(left)} could be looked at.`);
  terminal.say('Nothing was changed. The same command with --go does it.');
  return left > 0 ? exitCodes.interrupted : exitCodes.done;
}

interface Doing {
  readonly teams: readonly Team[];
  readonly work: Work;
  readonly file: ResultFile;
  readonly version: string;
}

async function doIt(
  command: TeamCommand,
  context: Context,
  { teams, work, file, version }: Doing,
): Promise<ExitCode> {
  const { settings, terminal, stop, calls } = context;
  const seen: Seen[] = [];
  context.beginTeams();
  const halted = await overTeams<Deed>({
    teams,
    work: (team) => work(team, true),
    ended(team, done) {
      const result = resultOf(team, done);
      file.add(result);
      seen.push({ ...result, name: team.name });
    },
    progress: showProgress(terminal, teams.length, doing[command]),
    stop,
  });
  saySeen(terminal, seen, 'did', version);
  if (calls.pauses() > 0) terminal.say(`Pauses that Graph asked for: ${calls.pauses()}.`);
  terminal.say(`Every team's result is in ${settings.results}.`);
  if (halted) return sayHalted(terminal, halted);
  const left = teams.length - seen.length;
  if (left > 0) {
    terminal.say(`Stopped with ${teamCount(left)} left; the same command goes on.`);
    return exitCodes.interrupted;
  }
  return seen.some(({ outcome }) => outcome === 'failed') ? exitCodes.incomplete : exitCodes.done;
}

function sayHalted(terminal: Terminal, failure: Failure): ExitCode {
  const { reason, advice } = failures[failure];
  terminal.say(`Stopped, because every team would come out so: ${reason}. ${advice}`);
  return exitCodes.refused;
}

function resultOf({ id }: Team, done: Parameters<Parameters<typeof overTeams<Deed>>[0]['ended']>[1]): Result {
  return done.kind === 'failed'
    ? { team: id, outcome: 'failed', failure: done.failure }
    : { team: id, ...done.value };
}

/** @throws Ended `usage` when nobody confirms */
async function confirm({ settings, terminal }: Context, count: number): Promise<void> {
  if (settings.yes) return;
  const typed = await terminal.ask(
    `Chaperone will be taken out of ${teamCount(count)} and will hear no more there. To go on, type ${count}: `,
  );
  if (typed?.trim() !== String(count))
    throw new Ended(exitCodes.usage, 'Nothing was changed: the number was not typed (--yes does without).');
}
