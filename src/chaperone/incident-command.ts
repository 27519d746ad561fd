import { type CommandWords, firstOf } from './command-words.ts';
import {
  type Declared,
  declareIncident,
  type IncidentDeps,
  type StoodDown,
  standDown,
} from './declare-incident.ts';
import { type IncidentLevel, usualIncidentMs } from './incident.ts';
import { type Locale, locales } from './locale.ts';
import type { Post } from './post.ts';
import { nextUkTime } from './uk-time.ts';

/** What somebody who leads an incident may tell Chaperone in a channel, by mentioning it. */
export type IncidentCommand =
  | {
      readonly command: 'declare';
      readonly level: IncidentLevel;
      /** Undefined where the end cannot be read. */
      readonly endsAt: Date | undefined;
      readonly reason: string;
    }
  | { readonly command: 'stand_down'; readonly level: IncidentLevel | undefined };

const hourMs = 3_600_000;

/**
 * Reads "major incident until 18:00 reason …", "major incident for the organisation 12 hours reason …" and "stand down", and the same in Welsh
 * ("digwyddiad mawr tan 18:00 rheswm …", "sefyll i lawr"). Without an end it
 * lasts twelve hours; a time is the next such time in the United Kingdom. What begins like a declaration and goes on like
 * talk ("major incident at the station?") is a message like any other, and gives undefined.
 */
export function parseIncidentCommand(
  text: string,
  now: Date,
  languages: readonly Locale[] = locales,
): IncidentCommand | undefined {
  const words = text.trim().replace(/\s+/g, ' ');
  return firstOf(languages, (vocabulary) => commandIn(words, now, vocabulary));
}

function commandIn(words: string, now: Date, vocabulary: CommandWords): IncidentCommand | undefined {
  const down = vocabulary.standDown.exec(words.replace(/[.!]+$/, ''));
  if (down) return { command: 'stand_down', level: levelOf(down[1], vocabulary) };
  const begins = vocabulary.declare.exec(words);
  if (!begins) return undefined;
  let rest = words.slice(begins[0].length);
  let level: IncidentLevel | undefined;
  let endsAt: Date | undefined = new Date(now.getTime() + usualIncidentMs);
  const next = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found) rest = rest.slice(found[0].length);
    return found;
  };
  for (let more = true; more; ) {
    more = false;
    const [at, until, hours] = [next(vocabulary.at), next(vocabulary.until), next(vocabulary.hours)];
    if (at) level = levelOf(at[1], vocabulary);
    if (until) endsAt = timeOf(until[1] ?? '', until[2] !== undefined, now);
    if (hours) endsAt = new Date(now.getTime() + Number(hours[1]) * hourMs);
    more = at !== null || until !== null || hours !== null;
  }
  const reason = next(vocabulary.reason) ? rest : '';
  if (reason === '' && rest !== '') return undefined;
  return { command: 'declare', level: level ?? 'team', endsAt, reason };
}

const levelOf = (word: string | undefined, { levels }: CommandWords): IncidentLevel | undefined =>
  word === undefined ? undefined : levels.find(([pattern]) => pattern.test(word))?.[1];

function timeOf(text: string, tomorrow: boolean, now: Date): Date | undefined {
  const [, hour, minute = '0'] = /^([01]?\d|2[0-3])(?:[:.]?([0-5]\d))?$/.exec(text) ?? [];
  if (hour === undefined) return undefined;
  const minutes = Number(hour) * 60 + Number(minute);
  // "Until 09:00 tomorrow", said at 14:00, is the next 09:00; said at 08:00, the one after.
  const midnight = nextUkTime(now, 0);
  return tomorrow ? nextUkTime(new Date(midnight.getTime() - 1), minutes) : nextUkTime(now, minutes);
}

/** What Chaperone answers; plain data, `teams/` finds the words. */
export type IncidentReply = Declared | StoodDown;

/** Does what is asked about a major incident. Undefined when the post asks nothing of the kind; an edit never does. */
export async function obeyIncidentCommand(
  post: Post,
  deps: IncidentDeps,
): Promise<IncidentReply | undefined> {
  const asked =
    post.addressed && !post.edited ? parseIncidentCommand(post.text, deps.clock.now()) : undefined;
  if (!asked) return undefined;
  const place = { by: post.author, thread: post.thread, serviceUrl: post.serviceUrl };
  if (asked.command === 'stand_down') return standDown({ ...place, level: asked.level }, deps);
  const { level, endsAt, reason } = asked;
  return endsAt ? declareIncident({ ...place, level, endsAt, reason }, deps) : { kind: 'end_wrong' };
}
