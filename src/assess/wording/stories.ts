import { foldWord } from '../../identify/names/word-lists.ts';
import type { QuasiIdentifier } from '../../identify/types.ts';
import { classesOf, isClinical } from '../../identify/word-classes.ts';
import { clinical, endOfClause, joining, type Kept, startOfClause, stretchRight } from './clauses.ts';
import { withMedicine } from './kept.ts';
import { followsAge, ownedBy } from './owners.ts';
import { personNoun, relationNoun } from './people.ts';
import { after, before, cut, type Replacement, replace } from './replacement.ts';

const speaker = String.raw`(?:he|she|they|it|that|this|there|who|we|you|i|(?:(?:his|her|their|the|our|my|(?:(?:mrs?|ms|miss|the) )?[\p{L}-]{1,20}['’]s) )?${relationNoun})`;
const be = `(?:['’](?:s|re|d|ve|ll)|s| is| was| are| were| has| had| will be| would be| isn['’]t| wasn['’]t)?`;
const filler = `(?: (?:also|still|now|just|only|actually|not|a|an|the|our|my|their|his|her|one|of|those|been|in|on|off|at|by|for|from|to|like|wee|old|new|young|local|former|retired|ex|famous|very|same|all|it|got|be|do|him|them|says?|think|know|i|with|as|another|some|big|little)){0,8}`;
const openings = `(?:(?:turns out|please|pls|just to say|should add|so you know|and|but|so|because|cos|as|since|if|when|btw|also|then|think|i think|oh|ah|aye|yes|no|mind|just|well|ok|be aware|fyi|nb|ps) ){0,5}`;
/** "he's the", "and her dad is one of": nothing but who it is about. */
const pointing = new RegExp(
  `^ ?${openings}(?:is|isn['’]t|was|wasn['’]t|are)? ?${speaker}${be}${filler} ?$`,
  'iu',
);
/** The same at the end of a longer clause ("if that's Papay it's the …"). */
const subject = new RegExp(
  `(?:^| )${openings}(?:he|she|they|it|that)(?:['’](?:s|re|d)| is| was| are| were)${filler} ?$`,
  'i',
);
const asking = new RegExp(
  `^ ?${openings}(?:is|isn['’]t|was|wasn['’]t|not|are|that)(?:n't)? ?(?:it|that|this|he|she|they)?${filler} ?$`,
  'i',
);
const saysNothing = new RegExp(`^ ?${openings}(?:the|his|her|their|a)? ?$`, 'i');
export const nounNext =
  /^ (?!(?:again|on|off|at|in|from|of|to|up|down|out|by|near|now|today|yesterday|who|that|whose|which|where|when|ring|rang|came|went|says?|said|is|was|has|did|does|do|for|with|wi|as|just|only|also|not|lol)\b)[a-z]{3,}\b/;
const copula =
  /(?: (?:is|was|are|were|been|being)|['’]s)(?: (?:also|still|now|just|only|actually|a|an|the|our|one of the|one of|former|retired|ex|local)){0,4} ?$/i;
const preposition =
  /(?:^| |(?<=[(,]))(?:(?:and |& )?(?:made|makes|told|hit|did|does|doing|watched|grows|grew|plays|runs|owns|keeps|has|had|won|sells|breeds|drives)|in|at|from|on|off|with|wi|by|of|near|outside|during|after|over|via|as|like|into|onto|since|through|under|past|behind|to|about|for)(?: (?:the|a|an|our|his|her|their|this|that|some|two|three|four|one of the|old|last|big|local|whole|own|live)){0,4} $/i;
const article =
  /(?:^|(?<=[\s(,]))(?:the|a|an|our|his|her|their|that|this|some|wee|old|local|former|retired) (?:(?:wee|old|young|local|famous|former|retired) )?$/i;
const relative =
  / ?(?:who|that|which|whose|where)(?:['’]s| is| was| had| has| were| are)?(?: \w{1,8}){0,2} $/i;

/** What somebody does or has, in the words behind them: the sentence needs its subject. */
const acts =
  /^ (?:has|had|is|was|needs?|wants?|took|got|came|presented|collapsed|will|would|could|should|keeps?|can|can't|cannot|refuses|refused|fell|developed)\b/i;
/** "…, 47, has just …": the age between the commas does not part the subject from its verb. */
const ageBetween = /^(?:, \(?(?:aged )?\d{1,3}[a-z]{0,3}\)?,| \(\d{1,3}[a-z]{0,3}\))/i;
const opensWithArticle = /^(?:the|an?|our|that) /i;
const teamNext = /^ (?:team|crew|squad|volunteers?|members?)\b/i;
const memberOf =
  /(?:^|(?<=,) | (?=(?:works?|working|worked|volunteers?|volunteering)\b))(?:(?:and )?(?:he|she|they)(?:['’]s|['’]re| is| are) )?(?:(?:an? |the )?(?:member|volunteer|leader|captain|chair|part|one) (?:of|for|in|with)|(?:works?|working|worked|volunteers?|volunteering) (?:for|in|with|on|as)) (?:(?:the|our|an?|part of the) )?$/i;
const whoseRelative = new RegExp(String.raw`,? whose (?:\w{1,12} )?${relationNoun}(?: \w{1,8}){0,3} $`, 'i');
const relativeOf = new RegExp(
  String.raw`\b(?:${relationNoun}|baby|child|boy|girl|twins?) of (?:the |our |an? )?$`,
  'i',
);
const nextIsPerson = new RegExp(String.raw`^ ${personNoun}\b`, 'i');
const opensWithPerson = new RegExp(String.raw`^(?:the |a |that |our )(?:\w+ )?${personNoun}\b`, 'i');
/** Who did it, where the detail is what somebody does. */
const doing = new RegExp(`(?:^|[ ,])${speaker}${be}(?: (?:also|still|just|now|used to|only)){0,2} $`, 'iu');

/**
 * A detail that tells who somebody is in a few words (a job, a role, an event, something seen, a habit) goes with
 * the phrase or the clause that is about nothing else; where it stands for the person, "the patient" takes its place.
 * @param kept what must not go along
 */
export function storyWording(text: string, finding: QuasiIdentifier, kept: Kept): Replacement {
  const told = phraseWording(text, finding, kept);
  if (told.words !== '' || finding.attribute === 'occupation') return told;
  return withMedicine(text, told, finding, kept);
}

function phraseWording(text: string, finding: QuasiIdentifier, kept: Kept): Replacement {
  const { start: from, end: wordEnd } = wholeWords(text, trimmed(text, finding));
  const said = text.slice(from, wordEnd);
  const namesPlace = / (?:at|in|of|from|on|off|near) /.test(said);
  // "the state vet at Plymouth" docks: a name that goes on does so by one word; "mountain rescue" goes with its team.
  const end =
    wordEnd +
    ((namesPlace ? nounNext : finding.attribute === 'event' ? teamNext : undefined)?.exec(
      after(text, wordEnd),
    )?.[0].length ?? 0);
  const start = withModifiers(text, from, finding);
  const clauseAt = startOfClause(text, start);
  const lead = text.slice(clauseAt, start);
  const right = after(text, end);
  // "the curate at St Bride's" owns nothing.
  const owner = /['’]s$/.test(said) && (!namesPlace || ownedBy('', right) !== 'thing') ? "'s" : '';
  const personNext = nextIsPerson.test(right);
  const stop = stretchRight(text, end, kept);
  const clauseEnd = endOfClause(text, stop, kept);
  const joinedLead = / (?:and|but|so|because|cos|&|as|where|when|if|mind) /gi;
  let joinAt = 0;
  for (const found of lead.matchAll(joinedLead)) joinAt = found.index + 1;
  const inner = lead.slice(joinAt);
  const innerAt = clauseAt + joinAt;

  const isPerson = standsForPerson(finding, said);
  const determined = article.exec(lead)?.[0].length ?? 0;
  if (isPerson && owner !== '' && !personNext && nounNext.test(right) && !saysWhole.test(said)) {
    const owned = ownedBy(lead, right);
    // "the keeper's wife, 61, took …": she is the patient, not he.
    if (owned === 'patient') return cut(start, end);
    if (owned === 'thing') return replace(text, start - determined, end, "the patient's");
  }
  if (saysWhole.test(said) && !pointing.test(inner))
    return cut(inner.length < 30 && !clinical.test(inner) ? innerAt : start, clauseEnd);
  if (asking.test(lead) && /^(?:is|isn|was|wasn|not|that isn)/i.test(lead.trim()))
    return cut(clauseAt, clauseEnd);
  if (saysNothing.test(inner) && saysWhole.test(said)) return cut(innerAt, clauseEnd);
  if (
    !pointing.test(inner) &&
    (personNext ||
      (!standsForPerson(finding, said) &&
        article.test(lead) &&
        nounNext.test(right) &&
        !joining.test(right.slice(0, 12))))
  )
    return cut(start, end);
  if (pointing.test(inner)) return cut(innerAt, clauseEnd);
  const about = subject.exec(lead);
  if (about) return cut(start - about[0].trimStart().length, clauseEnd);
  if (verbal.test(said) || finding.sort === 'deed') {
    const who = relative.exec(lead);
    if (who) return cut(start - who[0].length, clauseEnd);
    if (saysNothing.test(inner)) return cut(innerAt, clauseEnd);
    const doer = doing.exec(lead);
    if (!doer && finding.attribute === 'event' && inner.length < 40 && !clinical.test(inner))
      return cut(innerAt, stop);
    return cut(doer ? start - doer[0].trimStart().length : start, stop);
  }
  const who = relative.exec(lead);
  if (who && who[0].trim().split(' ').length > 1) return cut(start - who[0].length, clauseEnd);
  const whose = whoseRelative.exec(lead);
  if (whose) return cut(start - whose[0].length, stop);
  if (isPerson && owner === '' && followsAge(lead)) return cut(start, stop);
  const link = copula.exec(lead);
  if (link && lead.slice(0, -link[0].length).trim() !== '') return cut(start - link[0].length, stop);
  const member = memberOf.exec(lead);
  if (member) return cut(start - member[0].length, stop);
  const leading = preposition.exec(lead);
  if (leading) {
    // "baby of the curate": the baby is the patient.
    if (isPerson && owner === '' && relativeOf.test(lead)) return cut(start - leading[0].length, stop);
    if (isPerson && /^ ?(?:for|with|to|of|by|from|on|had|has|did|told) /i.test(leading[0]))
      return replace(text, start - (article.exec(lead)?.[0].length ?? 0), stop, `the patient${owner}`);
    return cut(start - leading[0].length, stop);
  }
  // "The weather presenter, 47, has …" needs its subject, whatever the words are known as.
  if (finding.attribute === 'other' && lead === '' && opensWithArticle.test(said) && ageBetween.test(right))
    return acts.test(right.replace(ageBetween, ''))
      ? replace(text, start, end, 'the patient')
      : cut(start, end);
  const goesOn = isPerson && (owner !== '' || acts.test(right.replace(ageBetween, '')));
  if (!goesOn && /^[(]?$/.test(lead.slice(0, lead.length - determined).trim()) && stop >= clauseEnd)
    return cut(clauseAt, clauseEnd);
  if (isPerson) return replace(text, start - determined, stop, `the patient${owner}`);
  if (lead.trim() === '' || determined === lead.length) return cut(clauseAt, Math.max(stop, clauseEnd));
  return cut(start - determined, stop);
}

/** A finding that is a sentence by itself ("he's the curate at …", "dad's the goalkeeper", "everybody knows them"). */
const saysWhole = new RegExp(
  `^(?:${speaker}(?:['’](?:s|re|d)|s? (?:is|was|are|were|has|does|knows?|already))|there['’]?s|you know|you['’]ll know|every(?:one|body)|half (?:the|of)|(?:the )?whole)`,
  'iu',
);
const verbal =
  /^(?:runs?|ran|drives?|drove|plays?|played|does|did|teaches|taught|works?|worked|reads?|made|makes|sells?|sold|keeps?|kept|had|has|won|wins|carries|carried|coaches|skippers|referees|writes|wrote|collects|judges|deliver|delivers|delivered|filmed|went|was|were|been|got|rides|rode|raised|led|leads|sings|sang|sails|sailed|flies|flew|swam|climbed|built|owns|owned|farms|breeds|trains|smokes|plan|expect)\b/i;

function standsForPerson(finding: QuasiIdentifier, said: string): boolean {
  if (finding.attribute === 'occupation')
    return finding.sort !== 'work' && finding.sort !== 'deed' && !/licen[cs]e|works? |job/.test(said);
  if (finding.attribute === 'role') return finding.sort === 'holder' || finding.sort === 'admitted';
  if (finding.sort === 'mishap') return true;
  if (finding.attribute === 'other' && finding.sort !== 'companion') return false;
  return opensWithPerson.test(said);
}

/** "the Thurso driving instructor", "the relief skipper": what stands between the article and the job goes with the job. */
function withModifiers(text: string, start: number, finding: QuasiIdentifier): number {
  if (finding.attribute !== 'occupation' && finding.attribute !== 'role') return start;
  if (!standsForPerson(finding, text.slice(start, finding.end))) return start;
  const found = modifiers.exec(before(text, start))?.[0] ?? '';
  return start - found.length;
}

const modifiers =
  /(?<=(?:^|[\s,(])(?:the|an?|our|his|her|is|was|['’]s|\p{L}{1,12}['’]s)(?: the| an?)? )(?:(?!(?:the|an?|our|old|one|of|in|at|on|for|to|and|not|with|only|who|is|was|still|now|also)\b)[\p{L}'’&-]{1,20} ){1,3}$|(?<=[,;:.] )\p{Lu}[\p{L}'’&-]{1,20} (?:[\p{L}'’&-]{1,20} )?$/u;

/** A finding that ran on into what the sentence goes on to say, or into the illness ("veteran with TB"), ends before it. */
function trimmed(text: string, { start, end, attribute }: QuasiIdentifier): { start: number; end: number } {
  const said = text.slice(start, Math.min(end, start + 200));
  const runsOn =
    /^(?:\S+ ){3,}?(?=(?:will|would|wants?|needs?|please|pls|can|could|so|because|cos|and|but)\b)/i.exec(
      said,
    );
  if (runsOn) return { start, end: start + runsOn[0].length - 1 };
  const ill = / (?:with|w|has|had|on) ([\p{L}\d-]+)$/u.exec(said);
  if (ill && attribute === 'occupation' && classesOf(foldWord(ill[1] ?? '')).some((each) => isClinical[each]))
    return { start, end: end - ill[0].length };
  const hanging = / (?:with|w|has|had|is|was|and|who)$/i.exec(said)?.[0].length ?? 0;
  return { start, end: end - (end - start > 200 ? 0 : hanging) };
}

function wholeWords(
  text: string,
  span: { readonly start: number; readonly end: number },
): { start: number; end: number } {
  let { start, end } = span;
  const letter = /[\p{L}\p{N}]/u;
  while (
    start > 0 &&
    span.start - start < 20 &&
    letter.test(text.charAt(start - 1)) &&
    letter.test(text.charAt(start))
  )
    start -= 1;
  while (
    end < text.length &&
    end - span.end < 20 &&
    letter.test(text.charAt(end)) &&
    letter.test(text.charAt(end - 1))
  )
    end += 1;
  return { start, end };
}
