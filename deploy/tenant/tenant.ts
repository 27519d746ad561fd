/**
 * npm run --silent tenant -- COMMAND: an administrator's tool, which publishes Chaperone in a tenant and installs it in teams. It has an app registration of its
 * own, so that the bot never holds the right to install. See docs/tenant-tool.md.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { createGraph } from '../../src/teams/graph/client.ts';
import { readAccess } from './access.ts';
import { createCalls } from './calls.ts';
import { check } from './check.ts';
import { readCommandLine } from './command-line.ts';
import type { Context } from './context.ts';
import { coverage } from './coverage.ts';
import { Ended, type ExitCode, exitCodes } from './ended.ts';
import { type CommandName, help } from './options.ts';
import { publish } from './publish.ts';
import { runTeams } from './run-teams.ts';
import { readSettings, type Settings } from './settings.ts';
import { signIn } from './sign-in.ts';
import { processTerminal as terminal } from './terminal.ts';

const runs: Readonly<Record<CommandName, (context: Context) => Promise<ExitCode>>> = {
  check,
  publish,
  install: (context) => runTeams('install', context),
  upgrade: (context) => runTeams('upgrade', context),
  coverage,
  uninstall: (context) => runTeams('uninstall', context),
};

const sameKeyMs = 1_000;

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Ended)) throw error;
  terminal.note(error.message);
  process.exitCode = error.exitCode;
}

async function main(argv: readonly string[]): Promise<ExitCode> {
  const line = readCommandLine(argv);
  if (line.kind === 'help') {
    terminal.say(help(line.command));
    return exitCodes.done;
  }
  if (line.kind === 'wrong') return refuse(line.problems);
  const read = readSettings(line.command, line.given, process.env);
  const problems = [...line.problems, ...(read.kind === 'wrong' ? read.problems : [])];
  if (read.kind === 'wrong' || problems.length > 0) return refuse(problems, line.command);
  return run(line.command, read.settings);
}

function refuse(problems: readonly string[], command?: CommandName): ExitCode {
  terminal.note('Nothing was done; this is wrong:');
  for (const problem of problems) terminal.note(`  ${problem}`);
  terminal.note(
    `npm run --silent tenant -- ${command ?? ''}${command ? ' ' : ''}--help tells what there is.`,
  );
  return exitCodes.usage;
}

async function run(command: CommandName, settings: Settings): Promise<ExitCode> {
  const stop = new AbortController();
  let overTeams = false;
  let askedAt: number | undefined;
  const interrupt = () => {
    // npm passes Ctrl-C on to a process that the terminal has told already.
    if (askedAt !== undefined && performance.now() - askedAt < sameKeyMs) return;
    if (!overTeams || askedAt !== undefined) process.exit(exitCodes.interrupted);
    askedAt = performance.now();
    terminal.note('\nStopping: what has begun comes to its end. Once more ends at once.');
    stop.abort();
  };
  // To the end of the process: npm's second signal may come when everything is done.
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const tokens = await signIn(settings, terminal);
  const access = readAccess((await tokens.token()) ?? '', settings);
  const graph = createGraph({ tokens, url: settings.graphUrl, timeoutMs: 30_000 });
  const calls = createCalls({ graph, requestsPerSecond: settings.rate, stop: stop.signal });
  const beginTeams = () => {
    overTeams = true;
  };
  const code = await runs[command]({ settings, terminal, access, calls, stop, beginTeams });
  // Whoever leaves hears no signal any more, and npm's would be the end of a process that ended well.
  if (askedAt !== undefined) await wait(Math.max(0, askedAt + sameKeyMs - performance.now()));
  return code;
}
