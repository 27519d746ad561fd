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
    installed: 'Chaperone was installed',
    already: 'had it already and were left as they are',
    upgraded: 'were upgraded',
    current: 'had this version or a newer one',
    removed: 'Chaperone was taken out',
    absent: 'do not have it',
  },
  would: {
    installed: 'would get it',
    already: 'have it already',
    upgraded: 'would be upgraded',
    current: 'have this version or a newer one',
    removed: 'would lose it',
    absent: 'do not have it',
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
  if (older > 0) terminal.say(`  ${pad(older)} of those have an older version: npm run tenant -- upgrade`);
  for (const [failure, { reason, advice }] of Object.entries(failures) as [
    Failure,
    (typeof failures)[Failure],
  ][]) {
    const failed = seen.filter((each) => each.failure === failure);
    if (failed.length === 0) continue;
    terminal.say(`  ${pad(failed.length)} failed: ${reason}`);
    for (const { team, name } of failed.slice(0, mostNamed)) terminal.say(`           ${named(team, name)}`);
    if (failed.length > mostNamed) terminal.say(`           and ${failed.length - mostNamed} more`);
    terminal.say(`         What to do: ${advice}`);
  }
}

/** A team as a person can find it again. */
export function named(id: string, name: string | undefined): string {
  return name === undefined ? id : `${id}  ${name}`;
}

function pad(count: number): string {
  return String(count).padStart(6);
}
