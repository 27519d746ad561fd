import { assess } from '../assess/assess.ts';
import { generalize } from '../assess/generalize.ts';
import { policies } from '../assess/policy.ts';
import { withoutBareNames } from '../assess/wording/bare-names.ts';
import { type Colleagues, withoutColleagues } from '../assess/wording/colleagues.ts';
import { namesTold } from '../assess/wording/known-names.ts';
import { cutMiddle } from '../escalate/cut.ts';
import { bareContext } from '../identify/bare-context.ts';
import { withoutDoubtful } from '../identify/doubts.ts';
import { identify } from '../identify/identify.ts';
import { foldWord, IS } from '../identify/names/word-lists.ts';
import { looksMedical, lookUp } from '../identify/names/words.ts';
import { readPerhaps } from '../identify/perhaps.ts';
import type { Finding, IdentifyContext } from '../identify/types.ts';
import { readPaste } from './pasted-thread.ts';
import type { Said } from './ports.ts';
import type { ReviewSettings } from './review.ts';

/** What is known besides the words of a thread. */
export interface ThreadPlace {
  readonly roster: readonly string[];
  readonly site: string;
  readonly team: string;
  readonly channel: string;
  readonly at: Date;
  readonly settings: Pick<ReviewSettings, 'hospitalNumberPatterns' | 'staffDomains'>;
  /** Stands for the name of anybody of the team ("a colleague"). */
  readonly colleague: string;
  /** Stands for a name of which nobody knows whether it is a colleague's ("somebody"). */
  readonly somebody: string;
  /** Stands where something of a long thread is left out. */
  readonly leftOut: string;
}

/** The longest that is made a question of, in UTF-16 code units: as much as the longest draft that is checked. */
const longestTaken = 20_000;
/** The longest that is read of a thread for it: its first message, and as many of the newest. */
const longestRead = 60_000;

/**
 * A whole thread as one clinical question: in the order of posting what its author said, and what others told, each under the words for a
 * colleague. Their questions and what is only talk are left out, names of the team and all that is recognised as a patient's go, and the patient's details are made as
 * inexact as in the safer wording; medicines, findings and results stay. Empty where nothing of use was said. Pure.
 */
export function questionOfThread(said: readonly Said[], authorId: string, place: ThreadPlace): string {
  const speakers = said.flatMap(({ authorName, mentions }) => [authorName, ...mentions]);
  const names = { speakers, others: place.roster };
  const known = { ...place, roster: [...place.roster, ...speakers] };
  const lead = leadOf(place);
  const told: string[] = [];
  let whole = '';
  const first = said.length - newest(said).length;
  for (const [at, { authorId: by, text }] of said.entries()) {
    if (at > 0 && at < first) {
      if (at === 1) whole += `${place.leftOut}\n`;
      continue;
    }
    const own = by === authorId;
    const findings = withoutDoubtful(identify(text, contextOf(known)));
    told.push(...namesTold(findings));
    if (isTalk(text, findings, own, names)) continue;
    const words = withoutColleagues(own ? text : withoutQuestions(text), names, place.colleague).trim();
    if (words !== '') whole += `${own ? '' : lead}${words}\n`;
  }
  return asQuestion(whole, known, told);
}

/** The newest of a thread that can be read besides its first message, which says who the patient is. */
function newest([first, ...replies]: readonly Said[]): readonly Said[] {
  let left = longestRead - (first?.text.length ?? 0);
  const tooMany = replies.findLastIndex(({ text }) => {
    left -= text.length;
    return left < 0;
  });
  return replies.slice(tooMany + 1);
}

/**
 * The same for what somebody pasted of a thread. The lines that only say who spoke and when are left out, and their names are known then,
 * besides those of the team.
 */
export function questionOfPaste(pasted: string, place: ThreadPlace): string {
  const isColleague = (line: string): boolean => {
    const others = withoutColleagues(line, { speakers: [], others: place.roster }, '');
    return others !== line && /^\P{L}*$/u.test(others);
  };
  const { speakers, text } = readPaste(pasted, isColleague);
  const plain = withoutColleagues(text, { speakers, others: place.roster }, place.colleague);
  return asQuestion(plain, { ...place, roster: [...place.roster, ...speakers] }, []);
}

/** Stands before what somebody else said. */
const leadOf = ({ colleague }: ThreadPlace): string =>
  `${colleague.charAt(0).toUpperCase()}${colleague.slice(1)}: `;

/** A text without its questions; sentences end as they do for a template. */
function withoutQuestions(text: string): string {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .filter((sentence) => !sentence.trimEnd().endsWith('?'))
    .join(' ');
}

/** Thanks, or a short answer: to a question of an allergy as well as to a favour. */
const thanks =
  /^\W*(?:many thanks|thanks|thank you|thx|ta|cheers|ok|okay|great|brilliant|perfect|lovely|noted|done|yes|no|nil|agreed?|will do|on my way)\b[^.?\n]{0,24}$/i;
/** What says nothing of a patient, whatever was asked. */
const idle =
  /\b(?:yes|no|nil|not|yet|noted|done|agreed?|ok|okay|of course|absolutely|sure|please|sorry|(?:that|it)(?:['’]?s| is) (?:right|fine|ok|good|great)|that|this|it|already|now|(?:so|very) much|many|thanks|thank you|thx|ta|cheers|great|brilliant|perfect|lovely|fine|good|worries|problem|rush|idea|with (?:you|that|this|both|all)|all|both|everyone|everybody|mate|(?:i(?:['’]?ll| will) |will )?do|on my way|and)\b/giu;

/** Talk has no place in a draft: thanks from anybody, and from others also what only arranges something. */
function isTalk(text: string, findings: readonly Finding[], own: boolean, names: Colleagues): boolean {
  if (text.trim() === '') return true;
  const { kind } = assess([], { id: 'said', text, findings }, policies.advice, (value) => value);
  if (thanks.test(text)) {
    if (!/[\p{L}\d]/u.test(withoutColleagues(text, names, '').replace(idle, ''))) return true;
    // "No diarrhoea", "yes, pregnant", "no travel": no list holds all that a patient may have or not have.
    return !/\b(?:yes|no|nil|not)\b/i.test(text) && kind !== 'patient_specific' && !saysMedicine(text);
  }
  if (kind === 'social') return !namesMedicine(text);
  return !own && kind === 'coordination' && !saysMedicine(text);
}

/** A result or a sign may stand in few words ("ECG is normal"): losing it would be worse than carrying some talk along. */
function saysMedicine(text: string): boolean {
  return /\d/.test(text) || namesMedicine(text);
}

function namesMedicine(text: string): boolean {
  return [...text.matchAll(/\p{L}+/gu)].some(([word]) => {
    const folded = foldWord(word);
    return (
      /^(?:nkd?a|nad)$/.test(folded) ||
      looksMedical(folded) ||
      (lookUp(folded) & (IS.clinical | IS.product)) !== 0
    );
  });
}

/** @param told names of patients that the thread told, also in what was left out of the text */
function asQuestion(text: string, place: ThreadPlace, told: readonly string[]): string {
  const whole = cutMiddle(text.trim(), longestTaken, place.leftOut);
  if (whole === '') return '';
  const lead = leadOf(place);
  const look = (words: string) => {
    // Whoever stands behind "A colleague:" would else be read as that colleague.
    const bare = words.replaceAll(lead, (match) => ' '.repeat(match.length));
    const context = contextOf(place);
    const found = identify(bare, context);
    const { findings, flag } = assess(
      [],
      { id: 'thread', text: words, findings: found },
      policies.advice,
      (value) => value,
    );
    return { findings, flagged: flag, perhaps: () => readPerhaps(bare, context) };
  };
  const { question } = generalize(whole, look, told);
  return withoutBareNames(question, look(question).findings, place.somebody);
}

const contextOf = ({ roster, site, team, channel, at, settings }: ThreadPlace): IdentifyContext =>
  bareContext(at, {
    roster,
    site,
    team,
    channel,
    hospitalNumberPatterns: settings.hospitalNumberPatterns,
    staffDomains: settings.staffDomains,
  });
