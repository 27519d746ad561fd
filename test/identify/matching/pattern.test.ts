import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gramsOf, listGrams } from '../../../scripts/patterns/grams-of.ts';
import { readDocument } from '../../../src/identify/document.ts';
// Loads the patterns that no recognizer has.
import '../../../src/identify/identify.ts';
import { allPatterns, Pattern } from '../../../src/identify/matching/pattern.ts';
import listed from '../../../src/identify/matching/pattern-grams.json' with { type: 'json' };
import { recognizers } from '../../../src/identify/recognizers/index.ts';
import { readThreads } from '../../bench/threads.ts';

const patterns = [
  /(?<![\w.])(\d{1,3})[ -]?(?:(?:years?|yrs?|y)[ .-]{0,2}(?:old|young)|y ?\/ ?o|yo|y)(?!\w)/i,
  /(\d{1,3})(?: ?\/ ?| ?, ?)?([MFmf])\b/,
  /[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/,
  /\d[a-f]{2,}|[^a-z]{3}x/,
  /[-a]\d|[a-]z[\]b-d]/,
  /\b(?:bed|bay) [1-9][A-F0-3]?\b/i,
  /(?:[a-c]|\d){3}-[x-z]/,
  /^[+(]?\d{4,}|(?:one|two) {0,2}(?:three|four)$/,
].map((expression) => new Pattern(expression, [...(gramsOf(expression) ?? [])].join('|')));

const byHand = [
  '34y old, 7 / F',
  '7-year-old in bed 4b',
  'M1 1AE and SW1A 2AA',
  '3ab 4cdef',
  '12.x ---x',
  '-5 az] -zb',
  'Bay 9F BED 1',
  '1b2-y',
  'two  four',
  '(01632 960123',
  '',
];
const folder = join(import.meta.dirname, '../../bench');
const labelled = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readThreads(join(folder, name)))
  .flatMap(({ messages }) => messages.map(({ text }) => text));

/** Those of the program, which loading the recognizers has made. */
const own = recognizers.length > 0 ? allPatterns.filter((pattern) => !patterns.includes(pattern)) : [];

describe('Pattern', () => {
  it('finds the grams of every pattern of the program in their list, which `npm run check:patterns -- --write` writes', () => {
    expect(own.length).toBeGreaterThan(200);
    const expected = listGrams(own.map(({ expression }) => expression));
    for (const { expression, grams } of own)
      expect([expression.source, grams?.join('|') ?? '']).toEqual([
        expression.source,
        expected[expression.source],
      ]);
    expect(Object.keys(listed).sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(patterns.map((pattern) => [String(pattern.expression), pattern] as const))(
    'matches what its expression matches, sifted or not: %s',
    (_, pattern) => {
      let matched = 0;
      for (const text of [...byHand, ...labelled]) {
        const document = readDocument(text);
        const expected = document.text.match(new RegExp(pattern.expression, `${pattern.expression.flags}g`));
        const found = pattern.matchesIn(document).map(([whole]) => whole);
        if (found.length !== (expected?.length ?? 0) || pattern.isIn(document) !== (expected !== null))
          throw new Error(`differs in ${JSON.stringify(text)}`);
        matched += found.length;
      }
      expect(matched).toBeGreaterThan(0);
    },
  );
});
