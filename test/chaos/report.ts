import type { ChaosReport } from './run.ts';

/** Everything that must not be, one line each; empty for a run that went as it should. */
export function faultsIn({ verdict }: ChaosReport): readonly string[] {
  const named = (what: string, list: readonly string[]) => list.map((entry) => `${what}: ${entry}`);
  return [
    ...named('lost', verdict.losses),
    ...named('doubled', verdict.doubles),
    ...named('ledger', verdict.ledgers),
    ...named('other', verdict.others),
  ];
}

const mishapNames = {
  throttled: 'connector: 429 with Retry-After',
  error_before: 'connector: 5xx, message not taken',
  error_after: 'connector: 5xx after taking the message',
  precondition_failed: 'connector: 412',
  cut_before: 'connector: connection cut before',
  cut_after: 'connector: connection cut after taking the message',
  slow: 'connector: answer late by up to 3 s',
  too_slow: 'connector: no answer within 10 s',
} as const;

/** The figures of a run, as a Markdown table. */
export function tableOf(report: ChaosReport): string {
  const { faults, mishaps, sender, verdict } = report;
  const lines: [string, string | number][] = [
    ...[...faults].sort().map(([fault, count]): [string, number] => [fault, count]),
    ...Object.entries(mishapNames).map(([kind, name]): [string, number] => [
      name,
      mishaps.get(kind as keyof typeof mishapNames) ?? 0,
    ]),
    ['Teams: deliveries that got no 2xx, and came again', sender.failures],
    ['Teams: deliveries that came twice though taken', sender.doubled],
    ['Teams: activities given up after four tries, delivered later', sender.givenUp],
    ['threads', report.threads],
    ['messages, edits and deletions', sender.happenings],
    ['requests', sender.requests],
    ['buttons pressed on cards', report.answers],
    ['authors who are due a nudge at the end', verdict.due],
    ...[...verdict.ends].sort().map(([end, count]): [string, number] => [`nudges: ${end}`, count]),
    ['**nudges lost**', `**${verdict.losses.length}**`],
    ['**nudges doubled**', `**${verdict.doubles.length}**`],
    ['**ledgers that differ from an orderly delivery**', `**${verdict.ledgers.length}**`],
    ['**other faults (kept text, wrong cards, open nudges without cause)**', `**${verdict.others.length}**`],
  ];
  return ['| | |', '|---|---|', ...lines.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}

/** `docs/reliability.md` with the figures of this run. */
export function reliabilityPage(report: ChaosReport): string {
  const { seed, seconds, instances } = report;
  return `# Reliability

One nudge for an author and thread: not none, and not two, whatever fails meanwhile. This page says what that means, how it is
tested, and what came out. \`npm run chaos -- --seconds ${seconds} --seed ${seed} --write\` writes it.

## What holds

- **Once.** An activity is answered with 2xx after the commit of all that it decides. Teams delivers what got no 2xx again; a state
  of a message that is known already changes nothing. A nudge is claimed, by a commit, before it leaves, and what may have
  arrived is not sent again: such a nudge ends as \`ambiguous\`, with a line in the audit, and so does one whose moment
  has passed (\`too_late\`, ten minutes). These are the documented ends; no other is counted as served. One that is still waiting when its
  channel falls silent (a dry run, quiet hours, a major incident, turned off) is taken back, and the author's next disclosure is
  judged as their first.
- **In any order.** The thread is read in the order of posting, not of arrival. Of each message its newest state alone counts. Whoever gives
  a patient away as the thread stands has a nudge, open unless they answered it; nobody has an open one whose messages no
  longer help to identify anybody. Who else has one may depend on the order (\`src/chaperone/review-post.ts\` says when).
- **Nothing kept.** Sealed text is gone when its card is delivered or given up, within an hour at the latest, details a week after a thread's last message,
  the audit after ninety days, in statements of at most 5,000 rows, by one instance at a time.

## How it is tested

\`npm run chaos\` starts a real PostgreSQL and instances of the real program, each a process of its own, with signed tokens. Between them and
the connector's double is a road on which every fifth request meets a mishap. Threads of three authors with posts, edits, deletions and
undeletions, most of them out of order, come as Teams delivers: again without a 2xx, sometimes twice, sometimes under a
new id. Meanwhile instances are killed, stopped, frozen and given wrong clocks, and the database is stopped, crashed and cut off.
At the end all is made well, what is left is delivered, and every thread is held against an orderly delivery of the same
messages in memory. A short run with a fixed seed is part of \`npm test\`. The same properties are tested for generated
histories on the embedded database (\`test/store/order.suite.ts\`), and a full disk in \`test/e2e/full-disk.test.ts\`.

The seed decides what is done, not the moments at which it meets the program.

## The figures

${instances} instances, ${seconds} seconds of faults, seed ${seed}:

${tableOf(report)}
`;
}
