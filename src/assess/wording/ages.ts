import type { QuasiIdentifier } from '../../identify/types.ts';
import { after, before, type Replacement, replace } from './replacement.ts';

const female = /\b(?:woman|lady|female|girl|lass|lassie|she|her|mum|mother|shes|wife|f)\b/i;
const male = /\b(?:man|gent|gentleman|male|boy|lad|chap|bloke|he|his|hes|dad|father|m)\b/i;
const person = /^(?:[ -]?(?:year|yr|y)s?[ -]?(?:o(?:ld)?\b)?)?[ -]?(woman|man|lady|gentleman|gent|female|male|chap|bloke|lad|lass|patient|pt)\b/i;
const child = /^(?:[ -]?(?:year|yr|y)s?[ -]?(?:o(?:ld)?\b)?)?[ -]?(boy|girl|child|kid|lad|lass|male|female|son|daughter|brother|sister|twins?)\b/i;
const lead = /(?:\b(?:aged?|is|was|now|turned|turning|being|at)|['’]s|\b(?:hes|shes)|['’]re) $/i;

/**
 * An exact age becomes its decade, or the stage of a child's life; an age that is told loosely already stays (undefined).
 */
export function ageWording(text: string, finding: QuasiIdentifier): Replacement | undefined {
  const said = text.slice(finding.start, finding.end);
  if (!/\d|year|month|week|day|teen|ty|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|centenarian/i.test(finding.values[0] ?? '')) return undefined;
  const band = bandOf(finding);
  if (band === undefined) return undefined;
  return /^\d0s$/.test(band) ? decadeWording(text, finding, said, band) : stageWording(text, finding, said, band);
}

function decadeWording(text: string, finding: QuasiIdentifier, said: string, band: string): Replacement {
  const { start, end } = finding;
  const left = before(text, start);
  const found = person.exec(after(text, end));
  if (found?.[1]) return replace(text, start, end + found[0].length, `${found[1]} in ${pronoun(found[1])} ${band}`);
  const letter = /^([MFmf])\b|[\d yo]([MFmf])$|\b((?:fe)?male)\b/.exec(said);
  const sex = letter?.[1] ?? letter?.[2] ?? letter?.[3];
  if (sex) return replace(text, start, end, letter?.[1] ? `${sex} ${band}` : `${band} ${sex}`);
  if (/\b(?:man|woman|lady|chap|gent|lad|lass|girl|boy|pt|patient|bloke|gentleman|fella)$/i.test(left.trimEnd()) && / $/.test(left)) return replace(text, start, end, `in ${pronoun(left.slice(-20))} ${band}`);
  const leading = lead.exec(left);
  if (leading || /^(?:aged?|turned|turning)\b/i.test(said)) {
    const drop = /\b(?:aged?|turned|turning|at) $/i.exec(left)?.[0].length ?? 0;
    return replace(text, start - drop, end, `in ${pronoun(left.slice(-60))} ${band}`);
  }
  return replace(text, start, end, band);
}

function stageWording(text: string, finding: QuasiIdentifier, said: string, band: Stage): Replacement {
  const { start, end } = finding;
  const left = before(text, start);
  const found = child.exec(after(text, end));
  const after_ = found?.[1];
  if (after_) return replace(text, start, end + found[0].length, `${band.before} ${after_}`);
  const sex = /^([MFmf])\b|[\d yo]([MFmf])$|\b((?:fe)?male|girl|boy)\b/.exec(said);
  const letter = sex?.[1] ?? sex?.[2] ?? sex?.[3];
  if (letter) return replace(text, start, end, `${band.before} ${letter}`);
  const drop = /\b(?:aged?|at|turned|turning) $/i.exec(left)?.[0].length ?? 0;
  if (lead.test(left) || drop > 0) return replace(text, start - drop, end, band.after);
  return replace(text, start, end, band.before);
}

/** How a stage of life is said before a noun, and after a verb. */
interface Stage {
  readonly before: string;
  readonly after: string;
}

const stages = {
  newborn: { before: 'young infant', after: 'a young infant' },
  infant: { before: 'infant', after: 'an infant' },
  toddler: { before: 'preschool', after: 'preschool age' },
  primary: { before: 'primary-school-age', after: 'primary-school age' },
  teens: { before: 'teenage', after: 'a teenager' },
  oldest: { before: '90s', after: 'over 90' },
} as const satisfies Readonly<Record<string, Stage>>;

function bandOf(finding: QuasiIdentifier): string | Stage | undefined {
  return undefined as never;
}

function pronoun(words: string): string {
  const isFemale = female.test(words);
  return isFemale === male.test(words) ? 'their' : isFemale ? 'her' : 'his';
}
