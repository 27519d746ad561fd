import type { Located } from './replacement.ts';

/** Something is left to read when it has a word of three letters, two shorter ones, or a result ("K 6.8"). */
export const saysSomething = (text: string): boolean =>
  /\p{L}{3}|\p{L}[^\p{L}]{1,9}\p{L}|\p{L} {0,2}\d/u.test(text);

interface Sentence {
  readonly words: string;
  /** The share of its rarest detail; a direct identifier weighs as 0, a sentence that tells nothing as 1. */
  readonly share: number;
}

/**
 * Leaves out whole sentences, the most telling first, until the rest may stand: better a short question than one that tells who it is.
 * @param findings what was found in the text, in order of start
 * @param attempts how often one sentence more is left out before all of them are
 * @param stays says whether a text may stand
 * @param mayAskAgain false where only one more question is worth its cost
 * @returns undefined where nothing is left that may stand
 */
export function withoutTellingSentences(
  text: string,
  findings: readonly Located[],
  attempts: number,
  stays: (text: string) => boolean,
  mayAskAgain: () => boolean,
): string | undefined {
  const sentences = readSentences(text, findings);
  const telling = sentences.filter((sentence) => sentence.share < 1).sort((a, b) => a.share - b.share);
  const without = (count: number) => {
    const left = new Set(telling.slice(0, count));
    return sentences
      .flatMap((sentence) => (left.has(sentence) ? [] : [sentence.words]))
      .join('')
      .trim();
  };
  const isLeft = (rest: string) => saysSomething(rest) && stays(rest);
  for (let count = 1; count < Math.min(telling.length, attempts) && mayAskAgain(); count += 1) {
    const rest = without(count);
    if (isLeft(rest)) return rest;
  }
  const rest = without(telling.length);
  return isLeft(rest) ? rest : undefined;
}

function readSentences(text: string, findings: readonly Located[]): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  let next = 0;
  for (const words of text.split(/(?<=[.!?\n])(?=\s|[A-Z])/)) {
    const end = at + words.length;
    let share = 1;
    while ((findings[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    for (let index = next; index < findings.length; index += 1) {
      const finding = findings[index];
      if (!finding || finding.start >= end) break;
      share = Math.min(share, finding.kind === 'direct' || finding.unique ? 0 : finding.share);
    }
    sentences.push({ words, share });
    at = end;
  }
  return sentences;
}
