import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bareContext } from '../../src/identify/bare-context.ts';
import { identify } from '../../src/identify/identify.ts';
import type { QuasiIdentifier } from '../../src/identify/types.ts';

const lexicons = resolve(import.meta.dirname, '../../src/identify/lexicons');
const readAt = new Date('2026-03-02T10:00:00Z');
const inCapitals = (phrase: string): string =>
  phrase.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());

/**
 * Sentences that make a word of a list into a detail of a patient. Twice as many, each with and without capitals, tell nothing more: measured on
 * every sixtieth word.
 */
const carriers: readonly ((word: string) => string)[] = [
  (word) => `34F with ${word}`,
  (word) => `Patient from ${word}, admitted today`,
  (word) => `Patient from ${inCapitals(word)}, admitted today`,
  (word) => `My patient is just back from ${inCapitals(word)}`,
  (word) => `She is a ${inCapitals(word)}, came in last night`,
  (word) => `${word} patient, 50M`,
];

/**
 * Every word and phrase of every list in the repository, in lower case, each once: the lines of the lexicons cut at the marks that
 * divide their entries, these pieces without the figure behind them, and their single words; besides, all ages.
 * @param except the name of a list that is left out
 */
export function readWordlists(except = ''): readonly string[] {
  const words = new Set<string>();
  const files = readdirSync(lexicons, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && name !== except,
  );
  for (const file of files)
    for (const [piece] of readFileSync(join(lexicons, file), 'utf8').matchAll(/[^\n|;,:'`"{}[\]()=]+/g)) {
      const phrase = piece.trim().toLowerCase();
      words.add(phrase);
      words.add(phrase.replace(/\s+[\d.]+$/, ''));
      for (const word of phrase.split(/\s+/)) words.add(word);
    }
  for (let age = 0; age <= 115; age += 1) for (const form of [`${age}`, `${age}s`]) words.add(form);
  words.delete('');
  return [...words];
}

/** A detail as the program reads it out of a text, which anybody can have it do: it is no secret. */
export type Reading = Pick<QuasiIdentifier, 'attribute' | 'values' | 'share' | 'uncertainty' | 'unique'>;

/** Everything that the program itself makes of the lists' words. */
export function readByProgram(words: readonly string[]): readonly Reading[] {
  const readings = new Map<string, Reading>();
  const read = (text: string) => {
    for (const finding of identify(text, bareContext(readAt)))
      if (finding.kind === 'quasi') {
        const { attribute, values, share, uncertainty, unique } = finding;
        readings.set(`${attribute} ${values.join('\0')} ${share} ${unique}`, {
          attribute,
          values,
          share,
          uncertainty,
          unique,
        });
      }
  };
  for (const word of words) for (const carry of carriers) read(carry(word));
  for (let age = 0; age <= 110; age += 1) for (const sex of ['M', 'F']) read(`${age}${sex} with chest pain`);
  return [...readings.values()];
}
