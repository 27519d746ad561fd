/**
 * npm run train: fits what is fitted to the labelled threads in test/bench, and writes src/identify/names/weights.json and
 * src/assess/post-weights.json; the same threads give the same files. The posts are fitted to what the names' new weights find,
 * so each is fitted in a process of its own.
 *
 * node scripts/train.ts [names|posts] [--without FILE]… [--into FOLDER]: one of them, some files of threads left out, written
 * elsewhere; for the benchmark, which measures files with what was fitted to the others.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions, refuse } from './options.ts';
import { readFiles } from './training/examples.ts';
import { trainNames } from './training/names.ts';
import { trainPosts } from './training/posts.ts';

const source = join(import.meta.dirname, '../src');
const parts = {
  names: { path: 'identify/names/weights.json', train: trainNames },
  posts: { path: 'assess/post-weights.json', train: trainPosts },
} as const;

const usage = 'node scripts/train.ts [names|posts] [--without FILE]… [--into FOLDER]';
const { values, positionals } = readOptions(usage, {
  allowPositionals: true,
  options: {
    without: { type: 'string', multiple: true, default: [] },
    into: { type: 'string', default: source },
  },
});
const [part] = positionals;
if (part === undefined) {
  for (const each of Object.keys(parts))
    execFileSync(process.execPath, [import.meta.filename, each], { stdio: 'inherit' });
} else if (part === 'names' || part === 'posts') {
  const { path, train } = parts[part];
  const file = values.into === source ? path : path.replaceAll('/', '-');
  writeFileSync(join(values.into, file), train(readFiles(values.without)));
  if (values.into === source) console.log(`${path} written`);
} else {
  refuse(`${part}: there is no such part.`, usage);
}
