/**
 * npm run check:audit: asks the registry for known holes in what the program is made of. Ends with 1 for a high or critical one in what ships,
 * with 0 and a plain word where the registry does not answer such questions: no answer is not a good answer.
 */
import { spawnSync } from 'node:child_process';

export type AuditOutcome =
  | { readonly kind: 'answered'; readonly high: number; readonly all: number }
  | { readonly kind: 'not_answered'; readonly why: string };

/** Reads what `npm audit --json` printed. */
export function readAudit(printed: string): AuditOutcome {
  let answer: unknown;
  try {
    answer = JSON.parse(printed);
  } catch {
    return { kind: 'not_answered', why: 'npm printed nothing that can be read' };
  }
  const counts = (answer as { metadata?: { vulnerabilities?: Record<string, number> } })?.metadata
    ?.vulnerabilities;
  if (counts === undefined) {
    const { statusCode, code } = (answer ?? {}) as { statusCode?: number; code?: string };
    return { kind: 'not_answered', why: `the registry said ${statusCode ?? code ?? 'nothing'}` };
  }
  return { kind: 'answered', high: (counts.high ?? 0) + (counts.critical ?? 0), all: counts.total ?? 0 };
}

if (import.meta.main) {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  const outcome = readAudit(stdout ?? '');
  if (outcome.kind === 'not_answered') console.log(`NOT CHECKED for known holes: ${outcome.why}.`);
  else {
    console.log(`Known holes in what ships: ${outcome.all}, of them high or critical: ${outcome.high}.`);
    if (outcome.high > 0) process.exitCode = 1;
  }
}
