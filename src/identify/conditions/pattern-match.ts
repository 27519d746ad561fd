/** A condition that no table holds, read from the shape of the words. */
export interface PatternMatch {
  readonly start: number;
  readonly end: number;
  readonly values: readonly string[];
  readonly share: number;
  readonly uncertainty: number;
  readonly rule: string;
}
