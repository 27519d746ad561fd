import type { DirectIdentifier, DirectType } from '../../identify/types.ts';
import { before, cut, type Replacement, replace } from './replacement.ts';

type Numbered = Exclude<DirectType, 'name'>;

/** Where a colleague who needs it finds what was left out. */
const things: Readonly<Record<Numbered, string>> = {
  nhs_number: 'number',
  chi_number: 'number',
  hc_number: 'number',
  hospital_number: 'number',
  other_id: 'number',
  date_of_birth: 'date of birth',
  address: 'address',
  postcode: 'address',
  phone: 'contact',
  email: 'contact',
};

/** The words that announce a number: "NHS no.", "hosp number:", "DOB", "mob". */
const label =
  /(?:\b(?:nhs|chi|h ?[&+] ?c|hcn|hc|mrn|crn|hosp(?:ital)?|unit|pas|emis|rio|epic|systm ?one|pat(?:ient)?|ref(?:erence)?|plate|reg(?:istration)?|vrm|passport|lab|sample|specimen|accession|ubrn|ni|d\.?o\.?b\.?|date of birth|born(?: on)?|mob(?:ile)?|tel(?:ephone)?|phone|landline|email|e-mail|address|postcode|clinic|study|serial|number|num|no|id|new|old)\b[.:#]{0,2} ?['’]?s? ?){1,4}$/i;
const joins = /^[\s,:;(/–&-]{0,4}$/;

/**
 * A number, date of birth, address or contact becomes a note where to look. Beside a name or another number it says nothing
 * more and goes, with its label; where a sentence needs it, the sentence points to the record ("her no. is in the record").
 * @param previous where the direct identifier before this one ends, or -1 for none
 */
export function numberWording(text: string, finding: DirectIdentifier & { readonly type: Numbered }, previous: number): Replacement {
  const { start, end, type } = finding;
  const left = before(text, start);
  const labelled = label.exec(left)?.[0].length ?? 0;
  const from = start - labelled;
  if (previous >= 0 && from >= previous && from - previous <= 4 && joins.test(text.slice(previous, from))) return cut(from, end);
  if (previous > from && previous <= start) return cut(Math.max(previous, from), end);
  if (/\($/.test(text.slice(0, from).slice(-1)) && text.charAt(end) === ')') return cut(from, end);
  const thing = things[type];
  const isAt = /(?:\b(?:is|was|it's|its|should be|as)|['’]s) $/i.exec(left);
  if (isAt && labelled === 0) return replace(text, start, end, `${/as $/.test(left) ? '' : 'in '}the record`);
  if (type === 'address' || type === 'postcode') return addressWording(text, start, end, from);
  if ((type === 'phone' || type === 'email') && labelled === 0 && /\b(?:on|to|at|from|try|ring|call|phone|text|using|under) $/i.test(left)) return replace(text, start, end, `the ${type === 'phone' ? 'number' : 'email'} in the record`);
  return replace(text, from, end, `[${thing} in the record]`);
}

function addressWording(text: string, start: number, end: number, from: number): Replacement {
  const left = before(text, start);
  const lead = /(?:[, ]{1,2}|^)(?:(?:who )?(?:lives?|living|staying|stays|lodging|resident|found|based)(?: (?:at|in|on))?|at|from|of) $/i.exec(left);
  if (lead) return cut(start - lead[0].length + (/^[, ]+/.exec(lead[0])?.[0].length ?? 0), end);
  if (/\b(?:to|for|round|near|outside|visit) $/i.test(left)) return replace(text, start, end, 'the address in the record');
  if (/[,] $/.test(left) && /^[,.]/.test(text.slice(end))) return cut(start, end);
  return replace(text, from, end, '[address in the record]');
}
