/** V checked against the source named, R recalled from it, gk general knowledge. */
export type Confidence = 'V' | 'R' | 'gk';

/** Where a figure comes from, in words for people, and how sure that is. */
export interface Source {
  readonly text: string;
  readonly confidence: Confidence;
}
