import { readFileSync } from 'node:fs';
import { AppError } from './chaperone/errors.ts';
import type { Logger } from './chaperone/ports.ts';

/** Options of Node that write the memory, the stack or the environment of the process to a file, or open it to a debugger. */
const revealing =
  /^--(?:inspect(?:-brk|-port|-wait|-publish-uid)?|debug-port|report-(?:on-fatalerror|uncaught-exception|on-signal|signal)|heapsnapshot-(?:signal|near-heap-limit)|heap-prof|cpu-prof|abort-on-uncaught-exception|trace-event-categories|prof|experimental-report)(?:=|$)/;

/**
 * Keeps a process from starting that would write its memory to a file; warns where the system might.
 * @param options the command line's and those of `NODE_OPTIONS`
 * @param limits what the system allows this process; its own without
 * @throws AppError `settings_invalid` where Node is told to write memory or environment to a file
 */
export function refuseDumps(options: readonly string[], log: Logger, limits?: () => string): void {
  const problems = dumpProblems(options);
  if (problems.length > 0)
    throw new AppError(
      'settings_invalid',
      `Chaperone cannot start with these options of Node:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    );
  if (canDumpCore(limits)) log.warn('core_dumps_possible');
}

/**
 * What a crash would leave behind: messages are in memory for a moment each, and the keys for as long as the process runs, so neither may be
 * written to a file by Node itself.
 * @param options the command line's and those of `NODE_OPTIONS`
 * @returns one line for each option that must go; none when all is well
 */
export function dumpProblems(options: readonly string[]): string[] {
  return options
    .filter((option) => revealing.test(option.replaceAll('_', '-')))
    .map(
      (option) =>
        `${option.split('=')[0]}: must not be set, because it writes memory or environment to a file, or opens them to a debugger`,
    );
}

/** True when the system would write the memory of this process to a core file; undefined where that cannot be told. */
export function canDumpCore(
  limits: () => string = () => readFileSync('/proc/self/limits', 'utf8'),
): boolean | undefined {
  try {
    const soft = /^Max core file size\s+(\S+)/m.exec(limits())?.[1];
    return soft === undefined ? undefined : soft !== '0';
  } catch {
    return undefined;
  }
}
