import { hasIdentified } from '../src/assess/adding-up.ts';
import { assess } from '../src/assess/assess.ts';
import { policies } from '../src/assess/policy.ts';
import { anonymitySet, narrowing, ukPopulation } from '../src/assess/population.ts';
import { bareContext } from '../src/identify/bare-context.ts';
import { identify } from '../src/identify/identify.ts';
import type { Finding } from '../src/identify/types.ts';

/**
 * Explains to a person what Chaperone makes of one message that stands alone: the message with every finding marked, what each is
 * and whose figure it carries, how far they narrow the search, and the decision.
 */
export function explain(text: string): string {
  const found = identify(text, bareContext(new Date()));
  const { flag, why, kind, k, band, spared, findings, details } = assess(
    [],
    { id: 'message', text, findings: found },
    policies.advice,
    (value) => value,
  );
  const { decades, parts } = narrowing(details);
  const lines = [marked(text, findings), ''];
  for (const [at, finding] of findings.entries()) {
    if (finding.kind === 'direct') lines.push(`  ${finding.type}: a direct identifier (${finding.reason})`);
    if (finding.kind === 'quasi') {
      const { share, unique } = details[at] ?? finding;
      const told =
        share === 1
          ? 'counted with another detail'
          : `fits ${perUk(share)}, give or take a factor of ${finding.uncertainty}`;
      lines.push(
        `  ${finding.attribute}: ${told}${unique ? (finding.attribute === 'condition' ? ', and its cases are known beyond the ward' : ', and says itself that nobody else does') : ''} (${finding.reason})`,
      );
    }
  }
  lines.push('');
  for (const part of parts)
    lines.push(`  ${part.attribute.padEnd(12)} narrows the search by 10^${part.decades.toFixed(2)}`);
  const besides = decades - parts.reduce((sum, part) => sum + part.decades, 0);
  if (besides > 0.005)
    lines.push(
      `  ${'nobody else'.padEnd(12)} narrows the search by 10^${besides.toFixed(2)}, as its words say so`,
    );
  lines.push(`  together     10^${decades.toFixed(2)} of 68.3 million: about ${inWords(k)}`);
  if (decades > 0)
    lines.push(
      `  said as      "${band}", after the low end of what is uncertain: ${inWords(anonymitySet(details).low)}`,
    );
  lines.push(`  kind         ${kind}`);
  if (flag) lines.push(`  nudge        ${why.join(', ')}`);
  else if (spared && hasIdentified(details))
    lines.push(
      '  quiet        its words speak of something else than a patient: of a colleague, a visitor or a lesson',
    );
  else if (decades === 0) lines.push('  quiet');
  else
    lines.push(
      `  quiet        a sum is spoken of below ${policies.advice.nudgeBelow}, in a channel for advice`,
    );
  return lines.join('\n');
}

const inWords = (people: number): string => Math.round(people).toLocaleString('en-GB');

function perUk(share: number): string {
  const people = share * ukPopulation;
  return people < 1
    ? 'fewer than one person in the UK'
    : `${Number(people.toPrecision(2)).toLocaleString('en-GB')} people in the UK`;
}

/** «…» around each finding; findings inside another are not marked again. */
function marked(text: string, findings: readonly Finding[]): string {
  let result = '';
  let done = 0;
  for (const finding of findings) {
    if (finding.kind === 'attachment' || finding.start < done) continue;
    result += `${text.slice(done, finding.start)}«${text.slice(finding.start, finding.end)}»`;
    done = finding.end;
  }
  return result + text.slice(done);
}
