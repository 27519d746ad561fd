import type { Document } from '../document.ts';
import { Fact } from '../matching/fact.ts';
import { matchesOf } from '../matching/pattern.ts';
import type { Span } from '../types.ts';
import { hasDigits } from './digit-groups.ts';
import { isLabel, type Label, readLabelBeside } from './labels.ts';

/** A number in groups with spaces between them, beside a word that says what it is. */
export interface LabelledGroups extends Span {
  readonly label: Label;
}

// "771 2204", "X77 1204", "HU 44 10 923", "RQ6 4110923", "OT 448 2210 9": two or more groups; one digit alone only at the end.
const GROUPS =
  /(?<![\w@£$€+]|\w[-/.,]|\d )(?:[A-Z]{1,4}\d{0,2} (?=[A-Z]{0,2}\d))?(?:\d (?=\d{3} \d{3}\b))?[A-Za-z]{0,3}\d{2,8}(?:[ -]\d{2,8}){0,3}(?: [A-Za-z\d](?= ?(?:$|[,.;:)?\n]|for\b|is\b)))?(?![\w@%]|[-./:]\d)/g;
const LEAST = 5;
const MOST = 14;
// "unit no 12 34 2026", "hosp 12 03 2026": a date or a time beside a label is not the number.
const DATE = /^(?:[0-2]?\d|3[01])[ -](?:0?\d|1[0-2])[ -](?:\d{2}|\d{4})$/;
const SMALL_WORD = /^(?:is|was|of|in|at|on|to|and|or|for|the|by|from|no|nos|with|dob|bed|bay|ward|room|x)$/i;

/**
 * Numbers in groups that a label stands tight beside ("unit no. 771 2204", "OT 448 2210 9 is the tissue no"). What the label
 * makes of them is for the caller to say. None gives an empty list.
 */
export function findLabelledGroups(document: Document): readonly LabelledGroups[] {
  return groupsOf.of(document);
}

const groupsOf = new Fact((document): readonly LabelledGroups[] => {
  const found: LabelledGroups[] = [];
  if (!hasDigits(document, LEAST)) return found;
  for (const match of matchesOf(GROUPS, document.text)) {
    let [start, text] = [match.index, match[0]];
    const first = /^[A-Za-z]+ /.exec(text)?.[0];
    if (first && (SMALL_WORD.test(first.trim()) || isLabel(first.trim()))) {
      start += first.length;
      text = text.slice(first.length);
    }
    if (!/[ -]/.test(text) || DATE.test(text)) continue;
    const digits = text.replace(/\D/g, '').length;
    if (digits < LEAST || digits > MOST) continue;
    const end = start + text.length;
    const label = readLabelBeside(document, { start, end });
    if (label?.tight) found.push({ start, end, label });
  }
  return found;
});
