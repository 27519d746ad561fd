/**
 * npm run --silent check -- FILE.jsonl
 * Reads threads in the format of test/bench/LABELS.md and prints one prediction per message, in the format that
 * test/bench/score.mjs reads. It runs the same code as the bot, with the ledger in memory.
 */
import { predict } from '../test/bench/predict.ts';
import { readThreads } from '../test/bench/threads.ts';

const [file, ...rest] = process.argv.slice(2);
if (!file || rest.length > 0) {
  process.stderr.write('usage: npm run --silent check -- FILE.jsonl\n');
  process.exit(2);
}
try {
  for (const thread of readThreads(file))
    for (const prediction of predict(thread)) process.stdout.write(`${JSON.stringify(prediction)}\n`);
} catch (error) {
  process.stderr.write(`${file}: ${error instanceof Error ? error.message : 'cannot be read'}\n`);
  process.exit(1);
}
