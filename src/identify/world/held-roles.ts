import type { Document, Token } from '../document.ts';
import { KNOWN_TO_ALL } from '../lexicons/known-to-all.ts';
import { personNouns } from '../lexicons/person-nouns.ts';
import { formerPosts, heldRoles, sharedRoles } from '../lexicons/roles-held.ts';
import { Fact } from '../matching/fact.ts';
import { PhraseIndex, type PhraseMatch } from '../phrases.ts';
import type { QuasiIdentifier } from '../types.ts';
import { admitted, endOfHolder, isThePatient } from './claims.ts';
import { readCues } from './cues.ts';
import { canonical, makeFinding } from './finding.ts';

type Sort = 'held' | 'shared' | 'post' | 'ex-post';

const index = new PhraseIndex<Sort>([
  ...heldRoles.flatMap((phrase) => [[phrase, 'held'] as const, [`${phrase}s`, 'held'] as const]),
  ...sharedRoles.map((phrase) => [phrase, 'shared'] as const),
  ...formerPosts.flatMap((phrase) => [[`ex ${phrase}`, 'ex-post'] as const, [phrase, 'post'] as const]),
]);

const setOf = (table: string): ReadonlySet<string> =>
  new Set(table.split(/\s+/).filter((word) => word.length > 0));

/** Shared roles that are more often things: "CT head", "recliner chair", "CME driver", "NG guard". */
const things = setOf('head chair driver guard model host');

/** Words that may stand between an article and a role: what sort of one. */
const qualities = setOf(`
  old young younger older wee retired former ex local village town parish county famous well-known lovely current serving only last late big little new island international professional pro amateur under-18 women's ladies
  men's girls boys junior senior veteran vets head chief assistant deputy vice lead principal main tv telly radio school church cathedral choir chapel club pub band team gig tower ferry harbour lifeboat coach bus train tram
  shinty rugby football netball hockey cricket camogie darts bowls barbershop brass pipe silver station drivetime breakfast evening weather sports county's island's village's town's academy reserve reserves sub substitute
`);
/** "he's the", "is that the", "1 is the", "dad was the": the role is the patient's. */
const TELLS = new RegExp(
  String.raw`(?:\b(?:he|she|they|it|that|this|who|patient|pt|${personNouns}|one|him|her|dad|mum|father|mother|husband|wife|son|daughter|brother|sister|nan|partner|donor|P?\d{1,2}|bed \d+|bay \d+)(?:'s|'re|'ll be)?|\b(?:hes|shes|thats|its|isnt|theyre|yon's|thon's|yons|thons|yer man's|e's))(?: (?:is|was|are|were|wor|wis|wiz|isn't|wasn't|used to be|once|not|has been|had been|became|also|still|actually|apparently|only|just)){0,4}(?: (?:it|that|this|he|she|him|her|they|not))?,? (?:(?:a|an|one of|former|retired|ex-?|our|the|that|their|some|some kind of|your|old) ?){0,4}$`,
  'i',
);
/** "the last to be done is the retired piermaster": whatever stands before it. */
const IS_THE = /\b(?:is|was|it's|that's|he's|she's) (?:the|our) $/i;
const ASKS =
  /\b(?:is|isn't|wasn't|was|not) (?:it|that|this|he|she|they) (?:not |still )?(?:the |our |that )?$/i;
const FORMERLY = /(?:\b(?:retired|former|old|late|ex)[ -]| ex-?)$/i;
const OURS = /\b(?:our(?: own)?|the|this place's|your) (?:old |very |much-loved )?$/i;
const DEED_AFTER =
  /^ (?:who|that) (?:did|does|made|makes|ran|runs|won|played|plays|was|were|had|has|sang|sings|wrote|writes|got|cooked|drove|drives|took|fell|broke|led|opened|lost|saved|scored|swam|rowed|walked|keeps|kept|carries|reads|teaches|taught)\b(?:(?! (?:is|has|needs|wants|will)\b)[^.,;!?()\n]){0,40}/;
const OF_NAMED =
  /^,? (?:of|at|from|frae|fae|o'|aff|off|for|with|in|on|to) (?:(?:the|that|our|this) )?(?:[A-Z][\w'&-]{1,24}(?: (?:and |of |& |the )?[A-Z0-9][\w'&-]{0,24}){0,3}(?: [a-z]{3,12}(?= ?[,.;?!]|$))?|(?:local|village|town|parish|county|national|cathedral|choir|club|brass|pipe|under-\d\d) ?[a-z]{0,12})/;
const AFTER_COMMA = /^, (?:[A-Z]{2,5}|[A-Z][a-z]{3,}(?: [A-Z][a-z]+){0,2})(?=[,.;?!]|$)/;
/** "ran this place as matron": a post held once. */
const SERVED_AS =
  /\b(?:ran|worked|retired|started|served|finished|was here|were here)\b[^.,;!?]{0,30} as (?:the |a |our )?$/i;
/** "lifeboat cox for thirty years", "organist till he retired". */
const TENURE =
  /^ (?:for (?:\d{1,2}|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|over|many|nearly|about|almost|years|decades)\b(?: [a-z-]{2,8}){0,2}(?: years| yrs)?|all (?:his|her) (?:life|days)|(?:till|until) (?:he|she) retired|since (?:19|20)\d\d)/i;
/** The one who does something for the patient or the team now. */
const AT_WORK =
  /^(?:'s)? (?:to see|to review|to come|visit|visits|is visiting|is coming|is on|can|will|please|pls|said|says|wants to know|has rung|rang|asked|informed|aware|needed|required|cover|rota|list|clinic|room|office|badge|bleep|course|post|vacancy|interview|role|job|meeting|training|speaking|contact|number|phone|email|guide|machine|line|solo on|on call|of the day|of the week|of the month)\b/i;
const SERVICE_NAME =
  /\b(?:NHS|Trust|ICB|Datix|Teams|EPR|Epic|Cerner|ED|ICU|ITU|HDU|AMU|MDT|QI|RCP|GMC|NMC|BMA|Unison|CQC|Radiology|Pharmacy|Theatre|Ward|Bed|Site|IT|Estates|Infection|Clinical|Medical|Nursing|Research|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Dr|Mr|Mrs|Ms|Miss|Prof|Sister|Nurse|Happy|Congrat\w*|Well|Thanks|Welcome|Hi|Hello|Morning|Can|Could|Please|Any|Anyone|Is|The|And|New|When|Who|What|Our|My|One|Ask|Tell|Not|Yes|No|Ok|Oh)\b/;
/** A role in a named club or place without an article: a handful. */
const FEW = 300;

/** "the curling skip?", "bass from the Brynteg choir", "our ex-matron", "the chef who did the visit": roles that somebody holds among others. */
export function findHeldRoles(document: Document): readonly QuasiIdentifier[] {
  return heldRolesOf.of(document);
}

/**
 * A trade that is also a role held ("she's tower captain at Skipton") fits as few people as the role: two readings of one
 * stretch would otherwise leave the commoner one.
 */
export function narrowToRole(document: Document, finding: QuasiIdentifier): QuasiIdentifier {
  const role = findHeldRoles(document).find((held) => held.start < finding.end && finding.start < held.end);
  if (!role) return finding;
  return { ...finding, share: Math.min(finding.share, role.share), unique: finding.unique || role.unique };
}

const heldRolesOf = new Fact((document): readonly QuasiIdentifier[] => {
  const found: QuasiIdentifier[] = [];
  if (!index.mayBeIn(document)) return found;
  const { tokens } = document;
  for (let at = 0; at < tokens.length; ) {
    const match = index.matchAt(tokens, at);
    if (!match) {
      at += 1;
      continue;
    }
    at = match.endToken;
    const finding = readRole(document, match);
    if (finding) found.push(finding);
  }
  return found;
});

function readRole(document: Document, match: PhraseMatch<Sort>): QuasiIdentifier | undefined {
  const { text, tokens } = document;
  const { patient, clinical, pronoun, business } = readCues(document);
  if (business > patient + clinical) return undefined;
  const own = tokens[match.firstToken];
  if (own?.capitalized && !own.opens) return undefined;
  const lead = readLead(tokens, text, match.firstToken);
  const start = tokens[lead.first]?.start ?? match.start;
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(match.end, match.end + 70);
  if (AT_WORK.test(after)) return undefined;
  const sentence = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('\n'), -1) + 1,
  );
  const former =
    lead.former || match.entry === 'ex-post' || FORMERLY.test(sentence) || SERVED_AS.test(sentence);
  const isPost = match.entry === 'post' || match.entry === 'ex-post';
  if (isPost && !(former && (OURS.test(sentence) || lead.ours || lead.definite || SERVED_AS.test(sentence))))
    return undefined;
  if (
    isPost &&
    ((clinical === 0 && patient < 2 && !SERVED_AS.test(sentence)) || isNameNext(tokens, text, match.endToken))
  )
    return undefined;
  const asks =
    ASKS.test(sentence) ||
    (lead.definite &&
      after.startsWith('?') &&
      /(?:^|[.,;:!?\n] ?)$/.test(text.slice(Math.max(0, lead.from - 2), lead.from)));
  const tenure = TENURE.exec(after)?.[0] ?? '';
  const tail =
    OF_NAMED.exec(after)?.[0] ?? (match.entry === 'held' ? AFTER_COMMA.exec(after)?.[0] : undefined) ?? '';
  const firm =
    isThePatient(document, endOfHolder(document, match.end)) ||
    isThePatient(document, match.end + tail.length);
  const tells =
    asks ||
    firm ||
    tenure !== '' ||
    TELLS.test(sentence) ||
    (match.entry === 'held' && IS_THE.test(sentence));
  const deed = lead.definite ? (DEED_AFTER.exec(after)?.[0] ?? '') : '';
  const named = lead.named || (/[A-Z]/.test(tail) && !SERVICE_NAME.test(tail));
  if (match.entry === 'shared' && !(named || deed !== '') && !(tells && (pronoun || asks))) return undefined;
  if (
    things.has(text.slice(match.start, match.end).toLowerCase()) &&
    !(asks || firm || deed !== '' || IS_THE.test(sentence) || (tells && lead.definite))
  )
    return undefined;
  if (!isPost && !tells && !named && deed === '' && !(former && lead.ours)) return undefined;
  if (!tells && patient + clinical === 0) return undefined;
  if (match.entry === 'shared' && !tells && patient === 0) return undefined;
  const definite = lead.definite || lead.ours || former || tenure !== '';
  const single =
    (tells && (definite || named)) || (definite && (named || deed !== '')) || isPost || tenure !== '';
  const tailUsed = deed !== '' ? deed : tenure !== '' ? tenure : named || tells ? tail : '';
  const stop = match.end + tailUsed.trimEnd().length;
  const value = canonical(text.slice(start, stop));
  const role = canonical(text.slice(match.start, match.end));
  if (!single && !named) return undefined;
  return makeFinding('role', start, stop, {
    values: value === role ? [value] : [value, role],
    people: single ? KNOWN_TO_ALL : FEW,
    uncertainty: 10,
    unique: single && (firm || patient >= 2 || (patient >= 1 && clinical >= 1)) && (definite || named),
    sort: firm ? admitted.sort : undefined,
    reason: firm
      ? admitted.reason
      : tells
        ? 'role:told-part'
        : deed !== ''
          ? 'role:part-deed'
          : named
            ? 'role:part-of-named'
            : 'role:former-post',
  });
}

/** "our ex-matron Brenda": an old colleague who is spoken of by name, not a patient. */
function isNameNext(tokens: readonly Token[], text: string, end: number): boolean {
  const next = tokens[end];
  const last = tokens[end - 1];
  return next?.capitalized === true && last !== undefined && text.slice(last.end, next.start) === ' ';
}

interface Lead {
  /** The first token that belongs to the role: a club's name or a quality. */
  readonly first: number;
  /** Where the article before it starts, or the role itself. */
  readonly from: number;
  readonly named: boolean;
  readonly definite: boolean;
  readonly ours: boolean;
  readonly former: boolean;
}

/** Reads back from a role over "the Marlow Rangers", "our ex-", "the retired". */
function readLead(tokens: readonly Token[], text: string, role: number): Lead {
  let first = role;
  let named = false;
  let former = false;
  while (first > 0 && role - first < 5) {
    const token = tokens[first - 1];
    const next = tokens[first];
    if (!token || !next) break;
    const gap = text.slice(token.end, next.start);
    if (gap !== ' ' && gap !== '-') break;
    const { lower } = token;
    if (/^(?:retired|former|ex)$/.test(lower) || lower.startsWith('ex-')) former = true;
    else if (token.capitalized && !token.opens && !/^[A-Z]?\d|^(?:I|I'm)$/.test(token.text)) {
      if (SERVICE_NAME.test(token.text)) break;
      named = true;
    } else if (token.capitalized && (token.opens || named) && (lower.endsWith("'s") || named)) named = true;
    else if (!qualities.has(lower) && !/^(?:of|and|&)$/.test(lower)) break;
    first -= 1;
  }
  while (first < role && /^(?:of|and|&)$/.test(tokens[first]?.lower ?? '')) first += 1;
  const article = tokens[first - 1];
  const touches = article !== undefined && text.slice(article.end, tokens[first]?.start) === ' ';
  const word = touches ? (article?.lower ?? '') : '';
  const definite = word === 'the' || word === 'that' || word === 'only';
  return {
    first,
    from: (definite ? article?.start : undefined) ?? tokens[first]?.start ?? 0,
    named,
    former,
    definite,
    ours: word === 'our' || word === 'own',
  };
}
