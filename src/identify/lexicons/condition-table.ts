import type { Source } from './source.ts';

/** One condition: a diagnosis, a rare presentation, a procedure or an injury. */
export interface Condition {
  readonly name: string;
  /** Other names, abbreviations and common misspellings, spelt as people write them (capitals count). */
  readonly synonyms: readonly string[];
  /** The fraction of the UK population that it fits, in one year where it is an incidence. */
  readonly share: number;
  /** The factor by which the share may be wrong either way. */
  readonly uncertainty: number;
  /** The coarser value: the kind of condition ("infection", "trauma"). */
  readonly group: string;
  /** Of this very figure. */
  readonly source: Source;
}

const COLUMNS = 7;
/** Births and maternities of a year as a share of the population: 668,000 of 68.3 million. Source: ONS births 2023 (R). */
const BIRTHS_PER_PERSON = 0.0098;
const SMALLEST_SHARE = 1e-9;
/** Below this rate per 100,000 a guess may be ten times wrong. */
const RARE_RATE = 10;

/**
 * Reads a table of conditions, one per line: `name|synonyms by ;|rate per 100,000|P, I, M or B|group|source|V, R or gk`.
 * An incidence counts one year. A line that has not this shape is left out (a test holds every table to it); an empty
 * table gives an empty list.
 */
export function parseConditions(table: string): Condition[] {
  const conditions: Condition[] = [];
  for (const line of table.split('\n')) {
    const cells = line.split('|');
    const [name = '', synonyms = '', rate = '', unit = '', group = '', source = '', confidence = ''] =
      cells.map((cell) => cell.trim());
    const perHundredThousand = Number(rate);
    if (
      cells.length !== COLUMNS ||
      !name ||
      !group ||
      !rate ||
      !(perHundredThousand >= 0) ||
      !/^[PIMB]$/.test(unit)
    )
      continue;
    conditions.push({
      name,
      synonyms: synonyms
        .split(';')
        .flatMap((synonym) => (/[\p{L}\p{N}]/u.test(synonym) ? [synonym.trim()] : [])),
      share: Math.min(
        1,
        Math.max(
          SMALLEST_SHARE,
          (perHundredThousand / 100_000) * (/[MB]/.test(unit) ? BIRTHS_PER_PERSON : 1),
        ),
      ),
      uncertainty: uncertaintyOf(confidence, perHundredThousand),
      group,
      source: sourceOf(source, confidence),
    });
  }
  return conditions;
}

function sourceOf(source: string, code: string): Source {
  const confidence = code === 'V' || code === 'R' ? code : 'gk';
  return { text: source === '' || source === 'gk' ? 'General knowledge' : source, confidence };
}

function uncertaintyOf(confidence: string, rate: number): number {
  if (confidence === 'V') return 1.5;
  return confidence === 'R' || rate >= RARE_RATE ? 3 : 10;
}
