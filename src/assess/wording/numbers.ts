import type { DirectIdentifier, DirectType, Sort } from '../../identify/types.ts';
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
  /(?:\b(?:nhs|hsc|urn|cad|pnc|case|tag|foreign|chi|h ?[&+] ?c|hcn|hc|mrn|crn|hosp(?:ital)?|unit|pas|emis|rio|epic|systm ?one|pat(?:ient)?|ref(?:erence)?|plate|reg(?:istration)?|vrm|passport|lab|sample|specimen|accession|ubrn|ni|d\.?o\.?b\.?|date of birth|born(?: on)?|mob(?:ile)?|tel(?:ephone)?|phone|landline|email|e-mail|address|postcode|clinic|study|serial|flat|unit|number|num|no|id|new|old)\b[.:#]{0,2} ?['’]?s? ?){1,4}$/i;
const joins = /^[\s,:;(/–&-]{0,4}$/;

/**
 * A number, date of birth, address or contact becomes a note where to look. Beside a name or another number it says nothing
 * more and goes, with its label; where a sentence needs it, the sentence points to the record ("her no. is in the record").
 * @param previous where the direct identifier before this one ends, or -1 for none
 */
export function numberWording(
  text: string,
  finding: DirectIdentifier & { readonly type: Numbered },
  previous: number,
): Replacement {
  const { start, end, type } = finding;
  const left = before(text, start);
  const labelled = label.exec(left)?.[0].length ?? 0;
  const from = start - labelled;
  if (previous >= 0 && from >= previous && from - previous <= 4 && joins.test(text.slice(previous, from)))
    return cut(from, end);
  if (previous > from && previous <= start) return cut(Math.max(previous, from), end);
  if (text.charAt(from - 1) === '(' && text.charAt(end) === ')') return cut(from, end);
  const thing = things[type];
  if (
    /(?:\b(?:no\.?|number|email|address|dob|one|mobile|phone|contact) (?:is|was)|['’]s (?:no\.?|number) is) $/i.test(
      left,
    )
  )
    return replace(text, start, end, 'in the record');
  if (type === 'address' || type === 'postcode') return addressWording(text, start, end, from);
  if ((type === 'phone' || type === 'email') && labelled === 0 && leads.test(left))
    return replace(text, start, end, `the ${type === 'phone' ? 'number' : 'email'} in the record`);
  const stand = standIn(finding);
  const subject =
    /(?:^|[.!?\n,;:-] ?)$/.test(before(text, from)) && takesVerb.test(text.slice(end, end + 24));
  if (stand && (subject || /\b(?:for|of|on|re|with|about|under|from|to) $/i.test(before(text, from))))
    return replace(text, from, end, stand);
  const person = /\b(?:pt|patient|baby|lady|gent|chap) $/i.exec(before(text, from));
  if (stand === 'the patient' && person) return cut(from - 1, end);
  if (/(?:['’]s|\b(?:his|her|their)) $/i.test(before(text, from)))
    return replace(text, from, end, `${thing} in the record`);
  if (leads.test(before(text, from))) return replace(text, from, end, `the ${thing} in the record`);
  return replace(text, from, end, `[${thing} in the record]`);
}

/** Verbs and prepositions that need something to follow. */
const leads =
  /\b(?:says?|said|reads?|is|was|be|as|use|using|to|for|with|on|under|from|gave|give|has|had|try|call|ring|at|about|re|of|match|by|it['’]?s|and|messaged|texted|rang|called) $/i;
const takesVerb =
  /^(?:['’]s)? (?:got|been|had|in|is|isn['’]t|was|has|hasn['’]t|had|needs?|wants?|says?|still|not|came|coming|went|refused|keeps?|seen|given|due|ready|rejected|back|[A-Z]{2,4}['’]d|\w{3,}ed)\b/i;

const calledBy: Readonly<Partial<Record<Sort, string>>> = {
  booking: 'the referral',
  specimen: 'the sample',
  vehicle: 'the car',
  account: 'their account',
  casualty: 'the patient',
};

/** What a number stands for where it is used in place of somebody or something. */
function standIn(finding: DirectIdentifier): string | undefined {
  switch (finding.type) {
    case 'nhs_number':
    case 'chi_number':
    case 'hc_number':
    case 'hospital_number':
      return 'the patient';
    case 'other_id':
      return finding.sort && calledBy[finding.sort];
    default:
      return undefined;
  }
}

function addressWording(text: string, start: number, end: number, from: number): Replacement {
  const left = before(text, start);
  const lead =
    /(?:[, ]{1,2}|^)(?:(?:who )?(?:lives?|living|staying|stays|lodging|resident|found|based)(?: (?:at|in|on))?|at|from|of) $/i.exec(
      left,
    );
  if (lead) return cut(start - lead[0].length + (/^[, ]+/.exec(lead[0])?.[0].length ?? 0), end);
  if (/\b(?:to|for|round|near|outside|visit) $/i.test(left))
    return replace(text, start, end, 'the address in the record');
  if (/[,] $/.test(left) && /^[,.]/.test(text.slice(end))) return cut(start, end);
  if (leads.test(before(text, from))) return replace(text, from, end, 'the address in the record');
  return replace(text, from, end, '[address in the record]');
}
