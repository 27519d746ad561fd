/**
 * node test/bench/predict-lines.ts FILE LINE…: predicts a file of threads once for each line (the size of an anonymity set below which a
 * combination is flagged), and once more in small letters where a line is the word `small`; prints the predictions of each as one JSON string per line.
 */
import { policies } from '../../src/assess/policy.ts';
import { predict } from './predict.ts';
import { inSmallLetters, readThreads } from './threads.ts';

const [file = '', ...lines] = process.argv.slice(2);
const threads = readThreads(file);
for (const line of lines) {
  const small = line === 'small';
  const policy = small ? policies.advice : { ...policies.advice, nudgeBelow: Number(line) };
  const predictions = (small ? threads.map(inSmallLetters) : threads).flatMap((thread) =>
    [...predict(thread, policy)].map((prediction) => `${JSON.stringify(prediction)}\n`),
  );
  console.log(JSON.stringify(predictions.join('')));
}
