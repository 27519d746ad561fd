import type { Attribute, QuasiIdentifier } from '../types.ts';

/** People in the United Kingdom, mid-2023 (Office for National Statistics). Shares are fractions of them. */
export const UK_POPULATION = 68_265_209;

/** What a rule knows of a detail besides where it stands. */
export interface Detail {
  readonly values: readonly string[];
  /** How many people of the United Kingdom the detail fits. */
  readonly people: number;
  readonly uncertainty: number;
  readonly unique?: boolean;
  readonly reason: string;
}

/**
 * Makes a finding from a count of people, at least one and at most the whole population.
 * @param start @param end half-open range of the document's normalised text
 */
export function makeFinding(
  attribute: Attribute,
  start: number,
  end: number,
  detail: Detail,
): QuasiIdentifier {
  const people = Math.min(Math.max(detail.people, 1), UK_POPULATION);
  return {
    kind: 'quasi',
    attribute,
    start,
    end,
    values: detail.values,
    share: people / UK_POPULATION,
    uncertainty: detail.uncertainty,
    unique: detail.unique ?? false,
    reason: detail.reason,
  };
}

/** Lower case with single spaces: the canonical form of words as written. */
export const canonical = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
