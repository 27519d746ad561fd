/**
 * npm run --silent check -- FILE.jsonl
 *   reads threads in the format of test/bench/LABELS.md and prints one prediction per message, in the format that
 *   test/bench/score.mjs reads. It runs the same code as the bot, with the ledger in memory.
 * npm run --silent check -- --explain "a message"
 *   explains to a person what is found in a message, whose figures count, and what follows.
 */
import { predict } from '../test/bench/predict.ts';
import { readThreads } from '../test/bench/threads.ts';
import { explain } from './explain.ts';

const [first, second, ...rest] = process.argv.slice(2);
if (first === '--explain' && second !== undefined && rest.length === 0) {
  process.stdout.write(`${explain(second)}\n`);
} else if (first && !first.startsWith('--') && second === undefined) {
  predictFile(first);
} else {
  process.stderr.write(
    'usage: npm run --silent check -- FILE.jsonl\n       npm run --silent check -- --explain "a message"\n',
  );
  process.exit(2);
}

function predictFile(file: string): void {
  try {
    for (const thread of readThreads(file))
      for (const prediction of predict(thread)) process.stdout.write(`${JSON.stringify(prediction)}\n`);
  } catch (error) {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : 'cannot be read'}\n`);
    process.exit(1);
  }
}
