import { assess } from '../assess/assess.ts';
import { generalize } from '../assess/generalize.ts';
import { policies } from '../assess/policy.ts';
import { withoutColleagues } from '../assess/wording/colleagues.ts';
import { bareContext } from '../identify/bare-context.ts';
import { identify } from '../identify/identify.ts';
import { foldWord, IS, lookUp } from '../identify/names/words.ts';
import type { IdentifyContext } from '../identify/types.ts';
import type { Said } from './ports.ts';
import type { ReviewSettings } from './review-post.ts';

/** What is known besides the words of a thread. */
export interface ThreadPlace {
  readonly roster: readonly string[];
  readonly site: string;
  readonly team: string;
  readonly channel: string;
  readonly at: Date;
  readonly settings: Pick<ReviewSettings, 'hospitalNumberPatterns' | 'staffDomains'>;
  /** Stands for the name of anybody of the team ("a colleague"). */
  readonly standIn: string;
}

/** The longest that is taken of a thread, in UTF-16 code units: as much as the longest template holds. */
const longestTaken = 8_000;

/**
 * A whole thread as one clinical question: in the order of posting what its author said, and what others told, each under the words for a
 * colleague. Their questions and what is only talk are left out, names of the team and all that is recognized as a patient's go, and the patient's details are made as
 * inexact as in the safer wording; medicines, findings and results stay. Empty where nothing of use was said. Pure.
 */
export function questionOfThread(said: readonly Said[], authorId: string, place: ThreadPlace): string {
  const speakers = said.flatMap(({ authorName, mentions }) => [authorName, ...mentions]);
  const names = { speakers, others: place.roster };
  const known = { ...place, roster: [...place.roster, ...speakers] };
  const lead = `${place.standIn.charAt(0).toUpperCase()}${place.standIn.slice(1)}: `;
  let whole = '';
  for (const { authorId: by, text } of said) {
    if (whole.length >= longestTaken) break;
    const own = by === authorId;
    if (isTalk(text, known, own)) continue;
    const words = withoutColleagues(own ? text : withoutQuestions(text), names, place.standIn).trim();
    if (words !== '') whole += `${own ? '' : lead}${words}\n`;
  }
  return asQuestion(whole, known);
}

/**
 * The same for what somebody pasted of a thread. Lines that only say who spoke and when, as a copy from Teams has them, are left out, and
 * their names are then known.
 */
export function questionOfPaste(pasted: string, place: ThreadPlace): string {
  const speakers: string[] = [];
  const kept = pasted.split(/\r\n?|\n/).filter((line) => {
    const others = withoutColleagues(line, { speakers: [], others: place.roster }, '');
    const isHeading = others !== line && onlyTime.test(others);
    // The time of a message may stand on a line of its own.
    if (/\d[:.]\d\d/.test(line) && onlyTime.test(line)) return false;
    if (isHeading)
      speakers.push(
        line
          .replace(/[^\p{L}\s'’-]/gu, ' ')
          .replace(timeWords, ' ')
          .trim(),
      );
    return !isHeading;
  });
  const names = { speakers, others: place.roster };
  const plain = withoutColleagues(kept.join('\n'), names, place.standIn);
  return asQuestion(plain, { ...place, roster: [...place.roster, ...speakers] });
}

const timeWords = /\b(?:am|pm|today|yesterday|edited|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/gi;
const onlyTime =
  /^(?:[\s\d:.,/[\]()|–-]|\b(?:am|pm|today|yesterday|edited|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)*$/i;

/** A text without its questions; sentences end as they do for a template. */
function withoutQuestions(text: string): string {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .filter((sentence) => !sentence.trimEnd().endsWith('?'))
    .join(' ');
}

const thanks =
  /^\W*(?:many thanks|thanks|thank you|thx|ta|cheers|ok|okay|great|brilliant|perfect|lovely|noted|done|yes|no|agreed?|will do|on my way)\b[^.?\n]{0,24}$/i;

/** Talk has no place in a draft: thanks from anybody, and from others also what only arranges something. */
function isTalk(text: string, place: ThreadPlace, own: boolean): boolean {
  if (text.trim() === '' || (thanks.test(text) && !/\d/.test(text))) return true;
  const findings = identify(text, contextOf(place));
  const { kind } = assess([], { id: 'said', text, findings }, policies.advice, (value) => value);
  return kind === 'social' || (!own && kind === 'coordination' && !saysMedicine(text));
}

/** A result or a sign may stand in few words ("ECG is normal"): losing it would be worse than carrying some talk along. */
function saysMedicine(text: string): boolean {
  return (
    /\d/.test(text) ||
    [...text.matchAll(/\p{L}+/gu)].some(([word]) => (lookUp(foldWord(word)) & IS.clinical) !== 0)
  );
}

function asQuestion(text: string, place: ThreadPlace): string {
  const whole = text
    .trim()
    .slice(0, longestTaken)
    .replace(/[\uD800-\uDBFF]$/, '');
  if (whole === '') return '';
  const look = (words: string) => {
    const found = identify(words, contextOf(place));
    const { findings, flag } = assess(
      [],
      { id: 'thread', text: words, findings: found },
      policies.advice,
      (value) => value,
    );
    return { findings, flagged: flag };
  };
  return generalize(whole, look).question;
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
