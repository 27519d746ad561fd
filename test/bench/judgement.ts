/**
 * npm run bench:judgement: scores Chaperone and what a team would otherwise pick on the labelled threads beside this script, and writes the
 * figures into docs/judgement.md and the plot beside it. For every file, what is fitted (names, kinds, telling words) is fitted to
 * files that are not held out with it (`cross-validate.ts`). Takes three quarters of an hour on two cores; progress goes to the terminal.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { policies } from '../../src/assess/policy.ts';
import { heldOutTogether, predictHeldOut, threadFiles } from './cross-validate.ts';
import { type Peer, peers } from './peers.ts';
import { type Line, type Point, plot } from './plot.ts';
import { predict } from './predict.ts';
import { type Figures, figuresOf, percent, score } from './scoring.ts';
import { inSmallLetters, readThreads } from './threads.ts';

const folder = import.meta.dirname;
const page = join(folder, '../../docs/judgement.md');
/** Sizes of an anonymity set below which a combination would be flagged, for the plot. */
const lines = [1.2, 2, policies.advice.nudgeBelow, 60, 500, 5_000, 50_000];
const shipped = lines.indexOf(policies.advice.nudgeBelow);

const files = threadFiles.map((name) => ({
  name,
  threads: readThreads(join(folder, name)),
  gold: `${readFileSync(join(folder, name), 'utf8').trimEnd()}\n`,
}));
const all = files.map(({ gold }) => gold).join('');
/** The files of one series were written at one time ("blind", "talk"). */
const series = Map.groupBy(files, ({ name }) => /^[a-z]+/.exec(name)?.[0] ?? name);

const seen = new Map(
  files.map(({ name, threads }) => [name, linesOf(threads.flatMap((thread) => [...predict(thread)]))]),
);
let groupsDone = 0;
const heldOutByLine = await predictHeldOut([...lines, 'small'], (names) => {
  groupsDone += 1;
  process.stderr.write(`held out, ${groupsDone} of ${heldOutTogether.length}: ${names.join(', ')}\n`);
});
const heldOut = new Map([...heldOutByLine].map(([name, byLine]) => [name, byLine[shipped] ?? '']));
/** The same posts as who types without capitals writes them. */
const heldOutSmall = files.map(({ name }) => heldOutByLine.get(name)?.[lines.length] ?? '').join('');
const allSmall = linesOf(files.flatMap(({ threads }) => threads.map(inSmallLetters)));
const joined = (predictions: ReadonlyMap<string, string>, of = files) =>
  of.map(({ name }) => predictions.get(name) ?? '').join('');

const rows: [string, Figures][] = [
  ['Chaperone, fitted to the other files', figuresOf(all, joined(heldOut))],
  ['Chaperone, as it ships', figuresOf(all, joined(seen))],
];
for (const peer of peers) {
  process.stderr.write(`${peer.name}\n`);
  rows.push([peer.name, figuresOf(all, await predictAs(peer))]);
}

const table = [
  heading('', 'on all files'),
  ...rows.map(([name, figures]) => row(name, figures)),
  '',
  'Each file, held out:',
  '',
  heading('', 'file'),
  ...files.map(({ name, gold }) => row(name, figuresOf(gold, heldOut.get(name) ?? ''))),
  row('**all**', figuresOf(all, joined(heldOut))),
  row('**all, in small letters**', figuresOf(allSmall, heldOutSmall)),
  ...[...series].map(([name, of]) =>
    row(`**${name} files alone**`, figuresOf(of.map(({ gold }) => gold).join(''), joined(heldOut, of))),
  ),
  '',
  '```',
  score(all, joined(heldOut)).trimEnd(),
  '```',
].join('\n');
console.log(table);

const marker = /(<!-- figures -->)[\s\S]*(<!-- end of figures -->)/;
const text = readFileSync(page, 'utf8');
if (!marker.test(text))
  throw new Error('docs/judgement.md has lost the marks between which the figures stand');
writeFileSync(
  page,
  text.replace(marker, (_, open, close) => `${open}\n\n${table}\n\n${close}`),
);
writeFileSync(page.replace(/\.md$/, '.svg'), plot('Precision over recall as the line moves', curves()));

function heading(first: string, of: string): string {
  const cells = [
    first || of,
    'precision',
    'recall',
    'F1',
    'combinations',
    'false nudges',
    'kind',
    'spans recall',
    'spans precision',
  ];
  return `| ${cells.join(' | ')} |\n|${cells.map((_, at) => (at === 0 ? '---' : '---:')).join('|')}|`;
}

function row(name: string, figures: Figures): string {
  const cells = [
    percent(figures.precision),
    percent(figures.recall),
    percent(figures.f1),
    percent(figures.combination),
    figures.falseNudgesPerThousand?.toFixed(1) ?? '–',
    percent(figures.kind),
    percent(figures.directRecall),
    percent(figures.directPrecision),
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}

async function predictAs(peer: Peer): Promise<string> {
  const predictions: object[] = [];
  for (const { threads } of files)
    for (const { id, messages } of threads)
      for (const message of messages) {
        const direct = await peer.find(message.text);
        predictions.push({
          thread: id,
          message: message.id,
          flag: direct.length > 0,
          why: [],
          kind: '',
          direct,
          details: [],
        });
      }
  return linesOf(predictions);
}

function linesOf(predictions: readonly object[]): string {
  return predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join('');
}

/** Precision and recall of the flag as the size below which a combination counts is moved. */
function curves(): Line[] {
  const held = lines.map((line, at) =>
    pointOf(line, files.map(({ name }) => heldOutByLine.get(name)?.[at] ?? '').join('')),
  );
  const asShipped = lines.map((line) => {
    const policy = { ...policies.advice, nudgeBelow: line };
    return pointOf(
      line,
      linesOf(files.flatMap(({ threads }) => threads.flatMap((t) => [...predict(t, policy)]))),
    );
  });
  return [
    { name: 'fitted to the other files', dashes: '0', points: held },
    { name: 'as it ships, on the threads that it was fitted to', dashes: '6 4', points: asShipped },
  ];
}

function pointOf(line: number, predictions: string): Point {
  const { precision, recall } = figuresOf(all, predictions);
  return { precision: precision ?? 0, recall: recall ?? 0, label: `k &lt; ${line.toLocaleString('en-GB')}` };
}
