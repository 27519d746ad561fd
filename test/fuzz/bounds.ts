import type { Held } from './collect.ts';

const mega = 1_000_000;
/**
 * What the program may hold after a collection, whatever came: twice what it holds when all that it loads late is loaded. Its own memories
 * (of threads, checked tokens, what an author sent) are bounded, and the inputs of an hour fill none of them.
 */
const mostHeld = 256 * mega;
/** By how much that may grow in the second half of a run, when all is loaded: what grows with the inputs is more after some thousands. */
const mostGrowth = 16 * mega;
/** What the process may take of the machine: the embedded database has 160 MB of it, and the heaps keep room for the next time, more on a busy machine. */
const mostResident = 1_536 * mega;

/** What is wrong with a program's memory at half time and at the end; empty when nothing is. */
export function memoryFaults(half: Held, end: Held): string[] {
  return [
    ['held after a collection', end.held, mostHeld],
    ['more held than at half time', end.held - half.held, mostGrowth],
    ['of the machine', end.resident, mostResident],
  ].flatMap(([what, bytes, most]) =>
    Number(bytes) > Number(most)
      ? [`${inMega(Number(bytes))} ${what}, and at most ${inMega(Number(most))} are allowed`]
      : [],
  );
}

export const inMega = (bytes: number): string => `${Math.round(bytes / mega)} MB`;
