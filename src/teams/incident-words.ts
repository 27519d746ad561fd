import type { IncidentLevel } from '../chaperone/incident.ts';
import type { IncidentReply } from '../chaperone/incident-command.ts';
import type { Locale } from '../chaperone/locale.ts';
import { readCardFile } from './card-words.ts';

type Words = {
  readonly level: Readonly<Record<IncidentLevel, string>>;
} & Readonly<
  Record<
    | 'begins'
    | 'ends'
    | 'already'
    | 'noneOn'
    | 'notALead'
    | 'tryAgain'
    | 'reasonMissing'
    | 'reasonIdentifies'
    | 'endWrong'
    | 'noOrganisation',
    string
  >
>;

const catalogues: Readonly<Record<Locale, Words>> = {
  en: readCardFile('incident.en') as Words,
  cy: readCardFile('incident.cy') as Words,
};

const timeFormat = (locale: Locale) =>
  new Intl.DateTimeFormat(`${locale}-GB`, {
    timeZone: 'Europe/London',
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
const times: Readonly<Record<Locale, Intl.DateTimeFormat>> = { en: timeFormat('en'), cy: timeFormat('cy') };

/**
 * Puts the answer to what was asked about a major incident into words, as plain text. What begins and what ends is told so that every
 * member of the channel may read it.
 */
export function incidentReplyInWords(reply: IncidentReply, locale: Locale = 'en'): string {
  const words = catalogues[locale];
  switch (reply.kind) {
    case 'declared':
      return fill(words.begins, reply.incident, locale).replace('{reason}', () =>
        reply.reason.replace(/[.!]+$/, ''),
      );
    case 'already':
      return fill(words.already, reply.incident, locale);
    case 'ended':
      return incidentEndInWords(reply.incident.scope, locale);
    case 'none_on':
      return words.noneOn;
    case 'not_a_lead':
      return words.notALead;
    case 'try_again':
      return words.tryAgain;
    case 'reason_missing':
      return words.reasonMissing;
    case 'reason_identifies':
      return words.reasonIdentifies;
    case 'end_wrong':
      return words.endWrong;
    case 'no_organisation':
      return words.noOrganisation;
  }
}

/** What the members of a channel are told when an incident is over. */
export function incidentEndInWords(
  { level }: { readonly level: IncidentLevel },
  locale: Locale = 'en',
): string {
  const words = catalogues[locale];
  return words.ends.replace('{scope}', words.level[level]);
}

/** A time of the coming days as people write it: "Monday 18:00". */
export function timeInWords(at: Date, locale: Locale = 'en'): string {
  return times[locale].format(at).replace(/,? at |, /, ' ');
}

function fill(
  text: string,
  { scope, endsAt }: { scope: { level: IncidentLevel }; endsAt: Date },
  locale: Locale,
): string {
  return text
    .replace('{scope}', catalogues[locale].level[scope.level])
    .replace('{end}', timeInWords(endsAt, locale));
}
