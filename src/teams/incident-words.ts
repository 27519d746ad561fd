import type { IncidentLevel } from '../chaperone/incident.ts';
import type { IncidentReply } from '../chaperone/incident-command.ts';
import { readCardFile } from './card-words.ts';

const words = readCardFile('incident.en') as {
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

const time = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'long',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/**
 * Puts the answer to what was asked about a major incident into words, as plain text. What begins and what ends is told so that every
 * member of the channel may read it.
 */
export function incidentReplyInWords(reply: IncidentReply): string {
  switch (reply.kind) {
    case 'declared':
      return fill(words.begins, reply.incident).replace('{reason}', () => reply.reason.replace(/[.!]+$/, ''));
    case 'already':
      return fill(words.already, reply.incident);
    case 'ended':
      return incidentEndInWords(reply.incident.scope);
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
export function incidentEndInWords({ level }: { readonly level: IncidentLevel }): string {
  return words.ends.replace('{scope}', words.level[level]);
}

/** A time of the coming days as people write it: "Monday 18:00". */
export function timeInWords(at: Date): string {
  return time.format(at).replace(/,? at |, /, ' ');
}

function fill(text: string, { scope, endsAt }: { scope: { level: IncidentLevel }; endsAt: Date }): string {
  return text.replace('{scope}', words.level[scope.level]).replace('{end}', timeInWords(endsAt));
}
