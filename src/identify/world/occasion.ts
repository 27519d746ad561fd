import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
import type { QuasiIdentifier, Sort } from '../types.ts';
import type { Cues } from './cues.ts';
import { canonical, makeFinding } from './finding.ts';

/** A post that is read for what happened to somebody, and what has been found in it so far. */
export interface OccasionReading {
  readonly document: Document;
  readonly cues: Cues;
  /** It speaks of a declared incident, in which nobody is singled out yet. */
  readonly declared: boolean;
  readonly found: QuasiIdentifier[];
}

/** A declared incident speaks of many; nobody in it is singled out yet. ("Silver" and "tactical" are commands; a band and hair are silver.) */
export const DECLARED = new Pattern(
  /\b(?:MAJOR INCIDENT|STANDBY|METHANE|DECLARED|casualties|P\ds? x ?\d|SILVER|Silver|silver (?:command|control|cell|has|is|are|says|said|want|wants|aware|asks|on)|tactical (?:command|advis\w+|cell|lead))\b/,
);
/** What a rule knows of an occasion besides where it stands. */
interface Occasion {
  readonly rule: string;
  readonly people: number;
  readonly unique?: boolean;
  /** How many of the first words make the value: "won the Chair again" repeats "won the Chair at the National". All where it is not given. */
  readonly words?: number;
  readonly sort?: Sort;
}

/** Adds an occasion to what has been found. @param start @param end half-open range of the document's text */
export function addOccasion(
  { document, found }: OccasionReading,
  start: number,
  end: number,
  { rule, people, unique, words, sort }: Occasion,
): void {
  const told = canonical(document.text.slice(start, end));
  found.push(
    makeFinding('event', start, end, {
      values: [words === undefined ? told : told.split(' ').slice(0, words).join(' ')],
      people,
      uncertainty: 10,
      unique: unique ?? false,
      sort,
      reason: `event:${rule}`,
    }),
  );
}
