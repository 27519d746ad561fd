import type { Token } from '../document.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const values = new Map<string, number>();
for (const [value, word] of SMALL.entries()) values.set(word, value);
for (const [index, ten] of TENS.entries()) {
  if (ten === '') continue;
  values.set(ten, index * 10);
  for (let unit = 1; unit <= 9; unit += 1) {
    values.set(`${ten}-${SMALL[unit]}`, index * 10 + unit);
    values.set(`${ten}${SMALL[unit]}`, index * 10 + unit);
  }
}
values.set('fourty', 40);
values.set('hundred', 100);

/** The value of one number word from "zero" to "ninety-nine", or undefined. Takes lower case. */
export function valueOfWord(word: string): number | undefined {
  return values.get(word);
}

/** Every number word that is known, hyphenated or joined. */
export function numberWords(): IterableIterator<string> {
  return values.keys();
}

/**
 * Reads a number told in words at a token: "thirty-four", "thirty four", "nine".
 * @returns the value, and the position after its last token; undefined where no number word stands
 */
export function readNumberWords(
  tokens: readonly Token[],
  at: number,
): { value: number; endToken: number } | undefined {
  const value = values.get(tokens[at]?.lower ?? '');
  if (value === undefined) return undefined;
  const unit = values.get(tokens[at + 1]?.lower ?? '');
  const joins = value >= 20 && value % 10 === 0 && value < 100 && unit !== undefined && unit > 0 && unit < 10;
  return joins ? { value: value + unit, endToken: at + 2 } : { value, endToken: at + 1 };
}
