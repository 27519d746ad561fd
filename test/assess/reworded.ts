import { generalize } from '../../src/assess/generalize.ts';
import type { Attribute, DirectType, Finding, Sort } from '../../src/identify/types.ts';

/** Words by the kind of detail as which they are found, several of a kind with `|` between. */
export type Told = Partial<Record<DirectType | Attribute, string>> & {
  readonly values?: readonly string[];
  readonly sort?: Sort;
  readonly share?: number;
};

const directTypes: ReadonlySet<string> = new Set<DirectType>([
  'name',
  'nhs_number',
  'chi_number',
  'hc_number',
  'hospital_number',
  'date_of_birth',
  'address',
  'postcode',
  'phone',
  'email',
  'other_id',
]);

/** Rewrites a text in which exactly the named words were found, each by its kind. */
export function reworded(text: string, told: Told): string {
  const { values = ['x'], sort, share = 1e-7, ...kinds } = told;
  const findings: Finding[] = [];
  for (const [kind, words] of Object.entries(kinds)) {
    for (const word of String(words).split('|')) {
      const start = text.indexOf(word);
      expect(start).toBeGreaterThanOrEqual(0);
      const span = { start, end: start + word.length, values, sort, reason: 'test' };
      findings.push(
        directTypes.has(kind)
          ? { ...span, kind: 'direct', type: kind as DirectType }
          : { ...span, kind: 'quasi', attribute: kind as Attribute, share, uncertainty: 3, unique: false },
      );
    }
  }
  findings.sort((a, b) => (a.kind === 'attachment' || b.kind === 'attachment' ? 0 : a.start - b.start));
  return generalize(text, (seen) =>
    seen === text ? { findings, flagged: true } : { findings: [], flagged: false },
  ).safer;
}
