/**
 * npm run check:patterns [-- --write]: gives every regular expression of what ships and of the tools to a checker of catastrophic backtracking (recheck). An
 * expression that is exponential fails. One that is polynomial must cost the program no more than the budget when it is fed the checker's own
 * attack. One that the checker could not finish, whichever way it is asked, has no attack to be measured with, and is counted only. What was judged before, and
 * not exponential, is listed by its hash in patterns.checked.json, so that a run takes seconds; `--write` checks what is new and writes the
 * list anew, and with it the list of grams by which posts are sifted before any pattern of src/identify runs.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from '@swc/core';
import { check, type Diagnostics } from 'recheck';
import { bareContext } from '../src/identify/bare-context.ts';
import { listGrams } from './patterns/grams-of.ts';

const root = join(import.meta.dirname, '..');
const source = join(root, 'src');
/** Everything that runs outside tests, pages included. */
const folders = ['src', 'scripts', 'deploy', 'manifest', 'demo'];
const list = join(import.meta.dirname, 'patterns.checked.json');
const gramsList = join(source, 'identify/matching/pattern-grams.json');
/** Milliseconds of the processor per kilobyte of a post. */
const budget = 5;
const attackLength = 20_000;
/**
 * How the checker is asked, one way after another until one finishes, and milliseconds that it may think: by its own choice, then by its
 * automata alone, which prove more than its choice gives them, then by its search for attacks alone.
 */
const ways = [
  { checker: 'auto', timeout: 5000 },
  { checker: 'automaton', timeout: 5000 },
  { checker: 'fuzz', timeout: 90_000 },
] as const;

interface Expression {
  readonly pattern: string;
  readonly flags: string;
}

type Verdict = 'safe' | 'polynomial' | 'exponential' | 'unknown';

const known = JSON.parse(readFileSync(list, 'utf8')) as Record<string, Verdict>;
const write = process.argv.includes('--write');
const verdicts: Record<string, Verdict> = {};
const failures: string[] = [];
const expressions = await collect();
// Only now, so that what they build when they are loaded was seen.
const { identify } = await import('../src/identify/identify.ts');
const { assess } = await import('../src/assess/assess.ts');
const { policies } = await import('../src/assess/policy.ts');
let checked = 0;
for (const [hash, expression] of [...expressions].sort(([a], [b]) => (a < b ? -1 : 1))) {
  let verdict = known[hash];
  if (verdict === undefined || verdict === 'exponential') {
    verdict = await judge(expression);
    checked += 1;
    if (checked % 50 === 0) process.stderr.write(`${checked} checked\n`);
  }
  verdicts[hash] = verdict;
}
const count = (verdict: Verdict) => Object.values(verdicts).filter((each) => each === verdict).length;
const { allPatterns } = await import('../src/identify/matching/pattern.ts');
const grams = `${JSON.stringify(listGrams(allPatterns.map(({ expression }) => expression)), null, 2)}\n`;
if (write) writeFileSync(gramsList, grams);
else if (readFileSync(gramsList, 'utf8') !== grams)
  failures.push('pattern-grams.json is not of these patterns: run with --write');
if (write) writeFileSync(list, `${JSON.stringify(verdicts, null, 1)}\n`);
console.log(
  `${expressions.size} expressions: ${count('safe')} safe, ${count('polynomial')} polynomial within the budget, ${count('unknown')} not finished, ${checked} checked now`,
);
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;

async function judge({ pattern, flags }: Expression): Promise<Verdict> {
  const result = await firstAnswer(pattern, flags);
  if (result.status === 'safe') return 'safe';
  if (result.status === 'unknown') return 'unknown';
  const attack = result.attack.string.slice(0, attackLength);
  if (result.complexity.type === 'exponential') {
    failures.push(`exponential: /${pattern.slice(0, 120)}/${flags}`);
    return 'exponential';
  }
  const spent = cost(attack);
  if (spent > budget)
    failures.push(`${spent.toFixed(1)} ms per kilobyte for an attack on /${pattern.slice(0, 120)}/${flags}`);
  return 'polynomial';
}

async function firstAnswer(pattern: string, flags: string): Promise<Diagnostics> {
  for (const way of ways.slice(0, -1)) {
    const result = await check(pattern, flags, way);
    if (result.status !== 'unknown') return result;
  }
  return check(pattern, flags, ways.at(-1));
}

/** What judging a text costs, in milliseconds per kilobyte, the best of three. */
function cost(text: string): number {
  const run = () => {
    const before = process.cpuUsage();
    const findings = identify(text, bareContext(new Date()));
    assess([], { id: 'post', text, findings }, policies.advice, (value) => value);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  return Math.min(run(), run(), run()) / Math.max(1, text.length / 1000);
}

/** The literals of all sources, and what the pure folders build when they are loaded. */
async function collect(): Promise<Map<string, Expression>> {
  const found = new Map<string, Expression>();
  const add = (pattern: string, flags: string) => {
    // How often and from where an expression is tried does not change what one attempt costs.
    const kept = flags.replace(/[gyd]/g, '');
    const hash = createHash('sha256').update(`${pattern}/${kept}`).digest('hex').slice(0, 16);
    found.set(hash, { pattern, flags: kept });
  };
  const sources = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(root, folder, name)),
  );
  for (const path of sources) {
    const tsx = path.endsWith('x');
    visit(await parse(readFileSync(path, 'utf8'), { syntax: 'typescript', tsx, target: 'es2022' }), add);
  }
  const Native = RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, given: [RegExp | string, string?], newTarget) {
      const made = Reflect.construct(target, given, newTarget) as RegExp;
      add(made.source, made.flags);
      return made;
    },
  });
  for (const path of sources.filter((each) => /^(?:identify|assess|escalate)\//.test(relative(source, each))))
    await import(path);
  globalThis.RegExp = Native;
  return found;
}

function visit(node: unknown, add: (pattern: string, flags: string) => void): void {
  if (node === null || typeof node !== 'object') return;
  if ('type' in node && node.type === 'RegExpLiteral' && 'pattern' in node && 'flags' in node)
    add(String(node.pattern), String(node.flags));
  for (const child of Object.values(node)) visit(child, add);
}
