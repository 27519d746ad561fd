import { PhraseIndex } from '../phrases.ts';

/** A phrase of a table, its people and the first name of its group. */
export interface Entry {
  readonly phrase: string;
  readonly people: number;
}

/**
 * Reads "name/other name 12; next 3.5": groups divided by semicolons, names by strokes, the figure in units of `unit` people.
 * An empty table gives an empty index.
 */
export function readTable(table: string, unit: number): PhraseIndex<Entry> {
  return new PhraseIndex(entries(table, unit));
}

function* entries(table: string, unit: number): Generator<readonly [string, Entry]> {
  for (const group of table.split(';')) {
    const text = group.trim();
    const cut = text.lastIndexOf(' ');
    if (cut < 0) continue;
    const people = Number(text.slice(cut + 1)) * unit;
    for (const phrase of text.slice(0, cut).split('/'))
      yield [phrase.trim(), { phrase: phrase.trim().toLowerCase(), people }];
  }
}
