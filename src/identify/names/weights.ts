import listed from './weights.json' with { type: 'json' };

/** Three for each cue, in hundredths. */
const table: Readonly<Record<string, readonly number[]>> = listed;

/**
 * What each cue adds to the log odds that a candidate is the name of a patient or a patient's relative; `weights.json` is written by `npm run
 * train` from the labelled threads in test/bench. Three columns, because the same cue says more beside a lone first name
 * than beside a whole name: whole name or title and surname; one known name; weak evidence (an ordinary or unknown word, or initials).
 */
export const nameWeights: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries(table).map(([cue, row]) => [cue, row.map((weight) => weight / 100)]),
);
