import type { ChannelClass } from '../assess/types.ts';
import type { ChannelMode } from './channel-settings.ts';
import type { IncidentLevel } from './incident.ts';
import type { Locale } from './locale.ts';

/** The words of the commands that a channel may give, in one language. All are looked for in small letters. */
export interface CommandWords {
  readonly status: RegExp;
  readonly confirm: RegExp;
  readonly classes: readonly (readonly [RegExp, ChannelClass])[];
  readonly modes: readonly (readonly [RegExp, ChannelMode])[];
  /** A whole message; the first group is where. */
  readonly standDown: RegExp;
  readonly declare: RegExp;
  /** The first group is where. */
  readonly at: RegExp;
  /** The first group is a time, the second is there for tomorrow. */
  readonly until: RegExp;
  /** The first group is a number. */
  readonly hours: RegExp;
  readonly reason: RegExp;
  readonly levels: readonly (readonly [RegExp, IncidentLevel])[];
}

const gap = String.raw`[\s,:.-]*`;
const enScope = String.raw`(?:(?:for|in|across) )?(?:(?:the|this|our) )?(?:whole )?(team|organi[sz]ation|trust|tenant|region)\b`;
// Welsh words change at their beginning, and take an article before them: "i'r tîm", "ar draws y sefydliad", "i bawb".
const cyScope = String.raw`(?:(?:i|ar gyfer|ar draws|yn)(?:['’]r)? )?(?:(?:y|yr|ein) )?(t[iî]m|sefydliad|bwrdd iechyd|ymddiriedolaeth|tenant|[bp]awb)\b(?: (?:hwn|hon|cyfan))?`;

/** English first: what both languages know is read as English, and answered as the author's Teams speaks. */
const commandWords: Readonly<Record<Locale, CommandWords>> = {
  en: {
    status: /^(?:status|settings|help|class)?$/,
    confirm: /^confirm(?: direct care)?$/,
    classes: [
      [/^(?:class )?(?:a|direct care)$/, 'direct_care'],
      [/^(?:class )?(?:b|coordination)$/, 'coordination'],
      [/^(?:class )?(?:c|advice(?: (?:and|&) education)?|education)$/, 'advice'],
      [/^(?:class )?(?:d|open|external)$/, 'open'],
    ],
    modes: [
      [/^(?:turn |switch )?on$|^start$/, 'on'],
      [/^(?:turn |switch )?off$|^stop$/, 'off'],
      [/^dry[ -]?run$/, 'dry_run'],
    ],
    standDown: new RegExp(`^(?:major incident )?stand(?:ing)? ?down(?: ${enScope})?$`, 'i'),
    declare: new RegExp(String.raw`^(?:declare )?(?:an? )?major incident(?: mode)?(?: on)?\b${gap}`, 'i'),
    at: new RegExp(`^${enScope}${gap}`, 'i'),
    until: /^until (\S+?)(?: (tomorrow))?(?:[\s,]+|$)/i,
    hours: new RegExp(String.raw`^(?:for )?(\d{1,4}) ?(?:hours?|hrs?|h)\b${gap}`, 'i'),
    reason: new RegExp(String.raw`^(?:(?:the )?reason\b|because(?: of)?\b)${gap}`, 'i'),
    levels: [
      [/^team$/i, 'team'],
      [/^(?:tenant|region)$/i, 'tenant'],
      [/^(?:organi[sz]ation|trust)$/i, 'organisation'],
    ],
  },
  cy: {
    status: /^(?:statws|gosodiadau|cymorth|help|dosbarth)$/,
    confirm: /^(?:cadarnhau|cadarnhewch)(?: gofal uniongyrchol)?$/,
    classes: [
      [/^(?:dosbarth a|(?:dosbarth )?gofal uniongyrchol)$/, 'direct_care'],
      [/^(?:dosbarth b|(?:dosbarth )?(?:cydgysylltu|cydlynu))$/, 'coordination'],
      [/^(?:dosbarth c|(?:dosbarth )?(?:cyngor(?: ac addysg)?|addysg))$/, 'advice'],
      [/^(?:dosbarth d|(?:dosbarth )?(?:agored|allanol))$/, 'open'],
    ],
    modes: [
      [/^ymlaen$|^(?:dechrau|dechreuwch)$/, 'on'],
      [/^i ffwrdd$|^(?:diffodd|diffoddwch)$/, 'off'],
      [/^rhediad (?:prawf|sych)$/, 'dry_run'],
    ],
    standDown: new RegExp(
      `^(?:(?:digwyddiad mawr )?(?:sefyll i lawr|drosodd)|(?:gorffen|diwedd)(?: y)? digwyddiad mawr)(?: ${cyScope})?$`,
      'i',
    ),
    declare: new RegExp(
      String.raw`^(?:(?:datgan|cyhoeddi) )?(?:modd )?digwyddiad mawr(?: ymlaen)?\b${gap}`,
      'i',
    ),
    at: new RegExp(`^${cyScope}${gap}`, 'i'),
    until: /^tan (\S+?)(?: (yfory))?(?:[\s,]+|$)/i,
    hours: new RegExp(String.raw`^(?:am )?(\d{1,4}) ?(?:awr|oriau)\b${gap}`, 'i'),
    reason: new RegExp(String.raw`^(?:(?:y )?rheswm\b|oherwydd\b)${gap}`, 'i'),
    levels: [
      [/^t[iî]m$/i, 'team'],
      [/^(?:tenant|[bp]awb)$/i, 'tenant'],
      [/^(?:sefydliad|bwrdd iechyd|ymddiriedolaeth)$/i, 'organisation'],
    ],
  },
};

/** What the first of these languages that has it makes of a command. */
export function firstOf<T>(
  languages: readonly Locale[],
  read: (words: CommandWords) => T | undefined,
): T | undefined {
  for (const language of languages) {
    const found = read(commandWords[language]);
    if (found !== undefined) return found;
  }
  return undefined;
}
