import { compareVersions } from './app-package.ts';
import { type Failure, failures } from './failures.ts';
import { type Outcome, outcomes, type Result } from './results.ts';
import type { Terminal } from './terminal.ts';

/** A result with the team's name, for the screen. */
export interface Seen extends Result {
  readonly name: string | undefined;
}

const words: Record<'did' | 'would', Readonly<Record<Exclude<Outcome, 'failed'>, string>>> = {
  did: {
    installed: 'installed',
    already: 'there already, left as it was',
    upgraded: 'upgraded',
    current: 'at this version already, or a newer one',
    removed: 'taken out',
    absent: 'without Chaperone',
  },
  would: {
    installed: 'to be installed',
    already: 'there already',
    upgraded: 'to be upgraded',
    current: 'at this version already, or a newer one',
    removed: 'to be taken out',
    absent: 'without Chaperone',
  },
};
const mostNamed = 10;

/** Says how many teams came out how, and of those that failed which and what to do. */
export function saySeen(
  terminal: Terminal,
  seen: readonly Seen[],
  tense: keyof typeof words,
  version: string,
): void {
  for (const outcome of outcomes) {
    const count = seen.filter((each) => each.outcome === outcome).length;
    if (count > 0 && outcome !== 'failed') terminal.say(`  ${pad(count)} ${words[tense][outcome]}`);
  }
  const older = seen.filter(
    (each) => each.outcome === 'already' && each.version && compareVersions(each.version, version) < 0,
  ).length;
  if (older > 0) terminal.say(`  ${pad(older)} of these at an older version: npm run tenant -- upgrade`);
  for (const [failure, { reason, advice }] of Object.entries(failures) as [
    Failure,
    (typeof failures)[Failure],
  ][]) {
    const failed = seen
      .filter((each) => each.failure === failure)
      .sort((a, b) => (named(a.team, a.name) < named(b.team, b.name) ? -1 : 1));
    if (failed.length === 0) continue;
    terminal.say(`  ${pad(failed.length)} failed: ${reason}`);
    for (const { team, name } of failed.slice(0, mostNamed)) terminal.say(`           ${named(team, name)}`);
    if (failed.length > mostNamed) terminal.say(`           and ${failed.length - mostNamed} more`);
    terminal.say(`         What to do: ${advice}`);
  }
}

/** A number of teams in words. */
export function teamCount(count: number): string {
  return `${count} ${count === 1 ? 'team' : 'teams'}`;
}

/** A team as a person can find it again. */
export function named(id: string, name: string | undefined): string {
  return name === undefined ? id : `${id}  ${name}`;
}

function pad(count: number): string {
  return String(count).padStart(6);
}
