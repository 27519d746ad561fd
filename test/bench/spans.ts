/**
 * Measures the recognizers alone on labelled threads:
 *   node test/bench/spans.ts [--type name,age] [--misses] [--wrong] [--limit 40] FILES…
 * Per type: recall (a labelled text at least half covered), precision (a finding that touches a label of its own type;
 * of a quasi-identifier, of any attribute), and, when asked, what was missed and what was found in vain.
 */
import { readdirSync } from 'node:fs';
import { readOptions, wholeNumber } from '../../scripts/options.ts';
import { withoutDoubtful } from '../../src/identify/doubts.ts';
import { identify } from '../../src/identify/identify.ts';
import { contextOf, readThreads } from './threads.ts';

const usage = 'node test/bench/spans.ts [--type name,age] [--misses] [--wrong] [--limit 40] FILES…';
const { values, positionals } = readOptions(usage, {
  allowPositionals: true,
  options: {
    type: { type: 'string' },
    misses: { type: 'boolean' },
    wrong: { type: 'boolean' },
    limit: { type: 'string', default: '60' },
  },
});
const limit = wholeNumber('limit', values.limit, usage);
const folder = new URL('.', import.meta.url).pathname;
const files =
  positionals.length > 0
    ? positionals
    : readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => folder + name);
const wanted = values.type ? new Set(values.type.split(',')) : undefined;
const table = new Map<string, { all: number; found: number; made: number; right: number }>();
const row = (type: string) => {
  const cells = table.get(type) ?? { all: 0, found: 0, made: 0, right: 0 };
  table.set(type, cells);
  return cells;
};
const shown: string[] = [];

for (const file of files) {
  for (const thread of readThreads(file)) {
    for (const message of thread.messages) {
      const { expect, text } = message;
      if (!expect) continue;
      const found = withoutDoubtful(identify(text, contextOf(thread, message))).flatMap((finding) =>
        finding.kind === 'attachment'
          ? []
          : [{ ...finding, type: finding.kind === 'direct' ? finding.type : finding.attribute }],
      );
      const labels = [
        ...expect.direct.map((item) => ({ ...item, kind: 'direct' as const })),
        ...expect.details.map((item) => ({ text: item.text, type: item.attribute, kind: 'quasi' as const })),
      ]
        .map((item) => ({ ...item, at: places(text, item.text) }))
        .filter((item) => item.at.length > 0);
      for (const label of labels) {
        const cells = row(label.type);
        cells.all += 1;
        const enough = label.kind === 'direct' ? 0.5 : 0.01;
        const hit = found.some(
          (finding) =>
            finding.kind === label.kind &&
            label.at.some((place) => overlap(finding, place) >= enough * label.text.length),
        );
        if (hit) cells.found += 1;
        else if (values.misses && (!wanted || wanted.has(label.type)))
          shown.push(
            `MISS  ${thread.id}/${message.id} ${label.type} «${label.text}»  in: ${text.replace(/\s+/g, ' ').slice(0, 220)}`,
          );
      }
      for (const finding of found) {
        const cells = row(finding.type);
        cells.made += 1;
        const right = labels.some(
          (label) => label.kind === finding.kind && label.at.some((place) => overlap(finding, place) > 0),
        );
        if (right) cells.right += 1;
        else if (values.wrong && (!wanted || wanted.has(finding.type)))
          shown.push(
            `WRONG ${thread.id}/${message.id} ${finding.type} «${text.slice(finding.start, finding.end)}» ${finding.reason}  in: ${text.replace(/\s+/g, ' ').slice(0, 220)}`,
          );
      }
    }
  }
}

for (const [type, cells] of [...table].sort()) {
  if (wanted && !wanted.has(type)) continue;
  console.log(
    `${type.padEnd(18)} recall ${percent(cells.found, cells.all)} (${cells.found}/${cells.all})   precision ${percent(cells.right, cells.made)} (${cells.right}/${cells.made})`,
  );
}
for (const line of shown.slice(0, limit)) console.log(line);

function percent(part: number, whole: number): string {
  return whole === 0 ? '    –' : ((100 * part) / whole).toFixed(1).padStart(5);
}
function places(message: string, text: string): { start: number; end: number }[] {
  const all = [];
  for (let at = message.indexOf(text); at >= 0; at = message.indexOf(text, at + 1))
    all.push({ start: at, end: at + text.length });
  return all;
}
function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
