import { personNouns } from '../../identify/lexicons/person-nouns.ts';
import type { QuasiIdentifier } from '../../identify/types.ts';
import { after, before, type Replacement, replace } from './replacement.ts';

/** A stage of life, as it is said before a noun ("teenage boy") and after a verb ("she's a teenager"). */
interface Stage {
  readonly beforeNoun: string;
  readonly afterVerb: string;
}

const stages = {
  infant: { beforeNoun: 'infant', afterVerb: 'an infant' },
  preschool: { beforeNoun: 'preschool', afterVerb: 'preschool age' },
  primary: { beforeNoun: 'primary-school-age', afterVerb: 'primary-school age' },
  teens: { beforeNoun: 'teenage', afterVerb: 'a teenager' },
  oldest: { beforeNoun: 'very elderly', afterVerb: 'very elderly' },
} as const satisfies Readonly<Record<string, Stage>>;

const yearsOld = String.raw`(?:[ -]?(?:year|yr|y)s?[ -]?(?:o(?:ld)?\b)?)?[ -]?`;
const person = new RegExp(
  String.raw`^${yearsOld}(${personNouns}|female|male|patient|pt|child|son|daughter|brother|sister|twins?)\b`,
  'i',
);
const personBefore = new RegExp(
  String.raw`\b(?:${personNouns}|female|male|patient|pt|child|son|daughter) $`,
  'i',
);
const female =
  /\b(?:woman|lady|female|girl|lass|lassie|wifie|quine|she|her|shes|mum|mother|wife|daughter|sister|f)\b/i;
const male =
  /\b(?:man|gent|gentleman|male|boy|lad|laddie|loon|chap|bloke|fella|feller|he|his|hes|dad|father|husband|son|brother|m)\b/i;
const sexed = new RegExp(`${female.source}|${male.source}`, 'gi');
const verb = /(?:\b(?:is|was|now|being|only|just|hes|shes)|['’](?:s|re)) $/i;
const aged = /\b(?:aged?|turned|turning|turns|at|age of) $/i;
const sexBeside = /^([MF])\b|[\d yo]([MF])$|\b((?:fe)?male|girl|boy)\b/i;

/**
 * An exact age becomes its decade, or the stage of a child's life, in the grammar of its place: "34-year-old woman" a "woman in her
 * 30s", "34F" a "30s F", "hes 89" "hes in his 80s", "hes 99" "hes very elderly". An age that is told loosely already stays (undefined).
 */
export function ageWording(text: string, finding: QuasiIdentifier): Replacement | undefined {
  const years = yearsOf(finding.values[0] ?? '');
  if (years === undefined) return undefined;
  const { start } = finding;
  const said = text.slice(start, finding.end);
  const left = before(text, start);
  const right = after(text, finding.end);
  const end =
    finding.end +
    (/^ (?:on|this|next|last|in) \w{3,10}(?: \w{3,9}day)?\b/.exec(
      finding.sort === 'birthday' ? right : '',
    )?.[0].length ??
      /^ ?(?:years?|yrs?|y\/?o)(?: old| of age)?(?![\w-])/i.exec(right)?.[0].length ??
      0);
  const band = bandOf(years);
  const owner = person.exec(right)?.[1];
  if (owner) {
    const stop = finding.end + (person.exec(right)?.[0].length ?? 0);
    return replace(
      text,
      start,
      stop,
      typeof band === 'string' ? `${owner} in ${pronoun(owner)} ${band}` : `${band.beforeNoun} ${owner}`,
    );
  }
  const sex = sexBeside.exec(said);
  const letter = sex?.[1] ?? sex?.[2] ?? sex?.[3];
  if (letter) {
    const words = typeof band === 'string' ? band : band.beforeNoun;
    return replace(
      text,
      start,
      end,
      sex?.[1] && typeof band === 'string' ? `${letter} ${words}` : `${words} ${letter}`,
    );
  }
  const age = aged.exec(left)?.[0].length ?? 0;
  const inSentence = age > 0 || verb.test(left) || personBefore.test(left) || /^(?:aged?|turn)/i.test(said);
  const words =
    typeof band === 'string'
      ? inSentence
        ? `in ${pronoun(left.slice(-60))} ${band}`
        : band
      : inSentence
        ? band.afterVerb
        : nounOf(band, text, end);
  return replace(text, start - age, end, words);
}

/** "16" alone is "teenager", before a word ("16 with a twin pregnancy") as well. */
function nounOf(band: Stage, text: string, end: number): string {
  return /^[ -](?:old|aged)/i.test(after(text, end)) ? band.beforeNoun : band.afterVerb.replace(/^an? /, '');
}

/** Whole years of an exact age; undefined for an age that is told as a decade or a stage of life. */
function yearsOf(exact: string): number | undefined {
  const years = /^(?:about )?(\d{1,3})$/.exec(exact)?.[1];
  if (years) return Number(years);
  const young = /^(\d{1,3}) (hour|day|week|month)s?$/.exec(exact);
  if (young) return young[2] === 'month' ? Math.floor(Number(young[1]) / 12) : 0;
  const school = /^school year (\d{1,2})$/.exec(exact)?.[1];
  return school ? Number(school) + 5 : undefined;
}

function bandOf(years: number): string | Stage {
  if (years < 1) return stages.infant;
  if (years < 5) return stages.preschool;
  if (years < 12) return stages.primary;
  if (years < 20) return stages.teens;
  return years < 90 ? `${Math.floor(years / 10) * 10}s` : stages.oldest;
}

/** By the last word before it that tells: "his mum says no. He's 34" means him. */
function pronoun(words: string): string {
  const told = [...words.matchAll(sexed)].at(-1)?.[0];
  return told === undefined ? 'their' : female.test(told) ? 'her' : 'his';
}
