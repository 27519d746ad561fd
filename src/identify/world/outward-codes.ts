import type { Document } from '../document.ts';
import type { QuasiIdentifier } from '../types.ts';
import { readCues } from './cues.ts';
import { makeFinding } from './finding.ts';

/** The two-letter postcode areas; one-letter areas (B, E, G, L, M, N, S, W) clash with vertebrae, motorways and stages. */
const AREAS = new Set(
  `AB AL BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY EC EH EN EX FK FY GL GU GY HA HD HG HP HR HS HU HX IG IM
  IP IV JE KA KT KW KY LA LD LE LL LN LS LU ME MK ML NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD
  TF TN TQ TR TS TW UB WA WC WD WF WN WR WS WV YO ZE`
    .split(/\s+/)
    .filter((area) => area.length > 0),
);

const OUTWARD = /^([A-Z]{1,2})(\d{1,2}[A-Z]?)$/;
const CUE = /^(?:in|from|round|around|near|to|lives|of)$/;
/** The inward half of a whole postcode, or more digits, follow. */
const GOES_ON = /^ ?\d/;

/** Mean people of a postcode district: 68.3 million over about 2,950 districts. */
const PEOPLE_PER_DISTRICT = 23_000;

/** "LS8", "round ST6": the outward half of a postcode. One-letter areas count only after a word of place. */
export function findOutwardCodes(document: Document): QuasiIdentifier[] {
  const { patient } = readCues(document);
  if (!document.hasDigit || patient < 1) return [];
  const found: QuasiIdentifier[] = [];
  for (const [position, token] of document.tokens.entries()) {
    if (!token.capitalized || token.text.length > 4) continue;
    const [code, area = ''] = OUTWARD.exec(token.text) ?? [];
    if (code === undefined || !AREAS.has(area) || GOES_ON.test(document.text.slice(token.end, token.end + 2)))
      continue;
    const cue = CUE.test(document.tokens[position - 1]?.lower ?? '');
    if (!cue && patient < 3) continue;
    // "PE1", "LL8", "CT2", "SS1", "CR2" are also a dose, a tooth, a scan: without a word of place the usual clashes go.
    if (
      !cue &&
      /^(?:CT|PE|LL|UB|CR|CO|SS|SP|ST|PR|CM|PO|SG|GL|LE|IP|HR|ME|RH|SL|SM|WC|LA|CA|CH|DA|DD|DE)$/.test(area)
    )
      continue;
    found.push(
      makeFinding('place', token.start, token.end, {
        values: [code.toLowerCase(), area.toLowerCase()],
        people: PEOPLE_PER_DISTRICT,
        uncertainty: 3,
        reason: 'place:outward-code',
      }),
    );
  }
  return found;
}
