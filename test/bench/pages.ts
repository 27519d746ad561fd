/**
 * npm run bench:pages: how heavy and how quick the pages are, in the browser of the tests against the whole program; writes docs/pages.md.
 * Times are of one machine; sizes are not.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { buildPagesIfOld } from '../../scripts/build-pages.ts';
import { startPagesStage } from '../support/pages-stage.ts';
import { themes } from '../support/teams-host.ts';

const visits = 15;
const checks = 300;

const middle = (values: readonly number[], part = 0.5) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

await buildPagesIfOld();
const stage = await startPagesStage();
process.stdout.write('measuring …\n');
const paints: number[] = [];
const usable: number[] = [];
let scripts = new Map<string, number>();
for (let visit = 0; visit < visits; visit += 1) {
  const loaded = new Map<string, number>();
  const before = async (page: Page) => {
    // The moment at which one could type, noted by the page's own window.
    await page.addInitScript(`new MutationObserver((_changes, observer) => {
      if (!document.querySelector('textarea')) return;
      window.usableAt = performance.now();
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true })`);
    page.on('response', (response) => {
      const path = new URL(response.url()).pathname;
      if (path.endsWith('.js')) loaded.set(path, Number(response.headers()['content-length']));
    });
  };
  const { tab } = await stage.show('/check', { before, theme: themes[visit % themes.length] ?? 'light' });
  await tab.getByRole('textbox', { name: 'Your draft' }).waitFor();
  usable.push(await tab.evaluate('window.usableAt'));
  paints.push(
    await tab.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN"),
  );
  scripts = loaded;
}

const drafts = readFileSync(new URL('blind-acute.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .flatMap((line) => (JSON.parse(line) as { messages: { text: string }[] }).messages)
  .map(({ text }) => text)
  .slice(0, checks);
/** Not counted: the first checks of a process compile its code and read its tables. */
const warmUp = 30;
const answers: number[] = [];
for (const [at, text] of drafts.entries()) {
  // Everybody may check three drafts a second: each hundred is another person's.
  const person = { payload: { oid: `aaaaaaaa-0000-4000-8000-00000000000${Math.floor(at / 100)}` } };
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${await stage.issuer.sign(person)}`,
  };
  const began = performance.now();
  const response = await fetch(`${stage.root}/api/check`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ text }),
  });
  await response.json();
  if (at >= warmUp) answers.push(performance.now() - began);
  if (response.status !== 200) throw new Error(`A check was answered with ${response.status}.`);
}
await stage.stop();

const size = [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0);
const lines = [
  '# The pages: how heavy, how quick',
  '',
  'Written by `npm run bench:pages`: the whole program with a PostgreSQL, in the Chromium of the tests, in a frame of a client of Teams, all on one machine',
  `(${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${loadavg()[0]?.toFixed(1)} other processes waiting for them). Sizes are those that travel (Brotli); times are of that machine.`,
  '',
  '| | measured | at most |',
  '|---|---|---|',
  `| JavaScript of the first page, Teams' own library included | ${(size / 1000).toFixed(0)} kB in ${scripts.size} files | 250 kB |`,
  `| first paint, ${visits} visits without a cache: median, worst | ${middle(paints).toFixed(0)} ms, ${Math.max(...paints).toFixed(0)} ms | 1,000 ms |`,
  `| one can type: median, worst | ${middle(usable).toFixed(0)} ms, ${Math.max(...usable).toFixed(0)} ms | |`,
  `| \`POST /api/check\`, ${answers.length} messages of the labelled threads, the first ${warmUp} of the process apart: median, 99 of 100, worst | ${middle(answers).toFixed(1)} ms, ${middle(answers, 0.99).toFixed(1)} ms, ${Math.max(...answers).toFixed(1)} ms | 50 ms |`,
  '',
  'The first paint is the sign that a page is loading; what one can use waits for Teams (two messages), for its token and for one answer of the server. A test',
  'holds the size; times are measured, not tested.',
  '',
];
writeFileSync(new URL('../../docs/pages.md', import.meta.url), lines.join('\n'));
process.stdout.write(`${lines.join('\n')}\n`);
