import type { Document, Token } from '../document.ts';
import { RARE_FAMILIES, RELATIVES } from '../lexicons/family.ts';
import { readPregnancies } from '../people/pregnancies.ts';
import { isAboutStaff, isUnreal } from '../people/staff-cues.ts';
import { PhraseIndex, type PhraseMatch } from '../phrases.ts';
import type { Recognizer } from '../recognizer.ts';
import type { IdentifyContext, QuasiIdentifier, Sort } from '../types.ts';

interface Relation {
  readonly value: string;
  readonly share: number;
  readonly uncertainty: number;
  readonly plain: boolean;
  readonly unique: boolean;
}

const relations = new PhraseIndex<Relation>(readRelations());
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

// "Mother's day", "twin theatre", "parent unit", "son et lumière", "partner practice".
const NOT_FAMILY_AFTER =
  set(`day theatre theatres room rooms bed beds unit bath bread naan plug sockets socket practice practices
  organisation organisations meeting meetings agency evening evenings trust trusts christmas ship app town peaks
  track cannula needle pack flat classes class clinic clinics education ward screening matron box file site node
  pathway care policy guideline leaflet group assessment`);
const NOT_FAMILY_BEFORE =
  set(`ward night theatre junior senior charge site lead clinic gp managing salaried training business my our
  your big-four band nursing single new-starter equal placement delivery strategic voluntary executive birth drug buddy`);
const OWNER =
  /\b(?:his|her|their|pt'?s|patient'?s|who's|whose|[A-Z][a-z]+'s|mum'?s|dad'?s|own|birth|twin|big|little|the|and|with|or) $/;
const SPEAKS_AFTER =
  /^(?:'s)? (?:rang|rings|ringing|called|calls|says|said|is|was|has|had|on|at|in|came|wants|of|knows|asking|asked|phoned|and|back|lives|present|drives|found|back|rung|coming|will|can|number|visiting)\b/;
const OWNER_PRONOUN = /\b(?:his|her|their|supportive|mum's|[A-Z][a-z]+'s) $/;
const TELLS_MORE = /^ (?:are|own|have|driv|from|fl[eo]w|run|live|farm|keep|separat|divorc|both|work|back)/;
const COUPLE_BEFORE =
  /\b(?:carrier|elderly|older|old|young|younger|married|gay|lesbian|sex|the|this|that|other|\d0s|newly ?wed) $/i;
// Guidance speaks of "if pregnant", "pregnant women" and "in twins".
const GENERAL_BEFORE = /\b(?:if|not|not a|non|when|while|get|getting|become|became|any|in|lambing \+|are) $/i;
const GENERAL_AFTER =
  /^s? (?:women|people|patients?|ones?|or planning|staff|colleagues?|in any|population|exclusion|already)\b/i;
const QUADRUPLETS =
  /\b(?:section|nicu|scbu|nnu|bab(?:y|ies)|born|mum|births?|slots|w(?:ee)?ks?|pregnan\w*|ivf|expecting|carrying|antenatal|scan|fo?etal|cots?|siblings?|newborns?)\b|\d\/40/i;
/** "Conjoined tendon", "a surrogate marker": no births. */
const NO_BIRTH_AFTER = set(
  'tendon tendons area tendinopathy marker markers endpoint endpoints outcome outcomes measure measures decision end-point',
);
const OBSTETRIC_THING = set(
  'clinic clinics ward class classes screening leave policy pathway care record records notes unit guideline clinic. education team scan depression psychosis hub ward. beds bed group check checks',
);

/** Finds a patient's relatives, pregnancy, births and family: weak evidence for a husband, strong for triplets. */
export const family: Recognizer = {
  name: 'family',
  recognize(document, context) {
    const found: QuasiIdentifier[] = [];
    for (const match of relations.find(document)) {
      if (!tellsPatient(document, match, context)) continue;
      const { value, share, uncertainty, plain, unique } = match.entry;
      found.push(
        finding(
          match.start,
          match.end,
          plain ? [value, 'relative'] : [value],
          share,
          uncertainty,
          unique,
          plain ? 'relative' : 'rare',
        ),
      );
    }
    if (document.hasDigit) {
      for (const { start, end, values, share } of readPregnancies(document)) {
        found.push(finding(start, end, values, share, 3, false, 'pregnancy', 'pregnancy'));
      }
    }
    return found.length > 0 && isUnreal(document) ? [] : found;
  },
};

function tellsPatient(document: Document, match: PhraseMatch<Relation>, context: IdentifyContext): boolean {
  const { tokens, text } = document;
  const first = tokens[match.firstToken] as Token;
  const last = tokens[match.endToken - 1] as Token;
  const next = tokens[match.endToken];
  const previous = tokens[match.firstToken - 1];
  const joinedNext = next && text.slice(match.end, next.start) === ' ' ? next.lower : '';
  const joinedPrevious = previous && text.slice(previous.end, match.start) === ' ' ? previous.lower : '';
  if (isAboutStaff(text, match.start, match.end)) return false;
  if (NOT_FAMILY_AFTER.has(joinedNext) && (match.entry.plain || /^twins?$/.test(last.lower))) return false;
  if (
    /^(?:antenatal|postnatal|natal|new|birth|newborn)$/.test(first.lower) ||
    /^(?:postnatal|natal|antenatal)$/.test(last.lower)
  ) {
    if (OBSTETRIC_THING.has(joinedNext)) return false;
  }
  if (last.lower === 'couple' && joinedNext === 'of') return false;
  if (NO_BIRTH_AFTER.has(joinedNext) && /^(?:conjoined|surrogate)$/.test(last.lower)) return false;
  if (/^(?:preg|pregnant|twins?|pregnancy|adopted)$/.test(last.lower) && first === last) {
    if (
      GENERAL_BEFORE.test(text.slice(Math.max(0, match.start - 12), match.start)) ||
      GENERAL_AFTER.test(text.slice(match.end, match.end + 16))
    )
      return false;
  }
  // Quads are thigh muscles everywhere but around births.
  if (first === last && last.lower === 'quads')
    return QUADRUPLETS.test(text) && !/\b(?:lag|strength|weak\w*|exercises?|tendon|knee)\b/i.test(text);
  if (!match.entry.plain) return true;
  if (NOT_FAMILY_BEFORE.has(joinedPrevious)) return false;
  const before = text.slice(Math.max(0, match.start - 16), match.start);
  const after = text.slice(match.end, match.end + 14);
  if (first.lower === 'ma' || first.lower === 'da') return /\b(?:his|her|their) $/i.test(before);
  // MAM makes bottles.
  if (first.text === 'MAM') return false;
  if (first.lower === 'kids')
    return /\b(?:his|her|two|three|four|five|six) $/i.test(before) && !/\b(?:my|our|your|I)\b/i.test(text);
  if (/^sisters?$/.test(first.lower)) {
    // "Sister Peggy", "ask sister": the charge nurse.
    if (next?.capitalized && joinedNext && first.capitalized) return false;
    return (
      OWNER.test(before) ||
      (first.opens && SPEAKS_AFTER.test(after)) ||
      first.lower === 'sisters' ||
      SPEAKS_AFTER.test(after)
    );
  }
  if (/^partners?$/.test(first.lower))
    return OWNER_PRONOUN.test(before) || (!isPractice(context, text) && SPEAKS_AFTER.test(after));
  // "Parents sensible" fits most children; who they are or what they do does not.
  if (first.lower === 'parents') return OWNER_PRONOUN.test(before) || TELLS_MORE.test(after);
  if (first.lower === 'couple')
    return COUPLE_BEFORE.test(before) || /^ (?:in their|on their|both|from)\b/.test(after);
  if (/^brother$/.test(first.lower) && first.capitalized && !first.opens) return false;
  return true;
}

/** In general practice a partner owns the surgery. */
function isPractice(context: IdentifyContext, text: string): boolean {
  return (
    /surgery|practice|medical centre|health centre|\bgp\b|pcn/i.test(`${context.site} ${context.team}`) ||
    /\bpartners\b|GP partner|partnership/i.test(text)
  );
}

function finding(
  start: number,
  end: number,
  values: readonly string[],
  share: number,
  uncertainty: number,
  unique: boolean,
  rule: string,
  sort?: Sort,
): QuasiIdentifier {
  return {
    kind: 'quasi',
    attribute: 'family',
    start,
    end,
    values,
    share,
    uncertainty,
    unique,
    sort,
    reason: `family:${rule}`,
  };
}

function* readRelations(): Generator<[string, Relation]> {
  for (const line of RARE_FAMILIES.trim().split('\n')) {
    const [phrase = '', share = '', value = '', flags] = line.split('|');
    const size = Number(share);
    yield [
      phrase,
      { value, share: size, uncertainty: size < 0.0001 ? 10 : 3, plain: false, unique: flags === 'unique' },
    ];
  }
  for (const line of RELATIVES.trim().split('\n')) {
    const [word = '', share = ''] = line.split('|');
    yield [word, { value: word, share: Number(share), uncertainty: 3, plain: true, unique: false }];
  }
}
