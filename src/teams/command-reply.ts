import type { ChannelClass } from '../assess/types.ts';
import type { CommandReply } from '../chaperone/channel-command.ts';
import type { ChannelMode } from '../chaperone/channel-settings.ts';
import { isOn } from '../chaperone/incident.ts';
import type { Locale } from '../chaperone/locale.ts';
import type { ChannelInfo } from '../chaperone/ports.ts';
import { readCardFile } from './card-words.ts';
import { timeInWords } from './incident-words.ts';

type Words = {
  readonly class: Readonly<Record<ChannelClass, string>>;
  readonly mode: Readonly<Record<ChannelMode, string>>;
} & Readonly<
  Record<'status' | 'incident' | 'lifted' | 'changed' | 'how' | 'ownersOnly' | 'tryAgain', string>
>;

const catalogues: Readonly<Record<Locale, Words>> = {
  en: readCardFile('commands.en') as Words,
  cy: readCardFile('commands.cy') as Words,
};

/** Puts the answer to a command into words, as plain text, as things stand at that moment. It says nothing about any message. */
export function commandReplyInWords(reply: CommandReply, at: Date, locale: Locale = 'en'): string {
  const words = catalogues[locale];
  switch (reply.reply) {
    case 'owners_only':
      return words.ownersOnly;
    case 'try_again':
      return words.tryAgain;
    case 'changed':
      return [words.changed, ...stateInWords(reply.channel, at, locale)].join(' ');
    case 'status':
      return [...stateInWords(reply.channel, at, locale), words.how].join(' ');
  }
}

function stateInWords(
  { channelClass, mode, lifted, members, guests, incidents }: ChannelInfo,
  at: Date,
  locale: Locale,
): string[] {
  const words = catalogues[locale];
  const state = words.status
    .replace('{class}', words.class[channelClass])
    .replace('{mode}', words.mode[mode]);
  const on = incidents.find((incident) => isOn(incident, at));
  return [
    state,
    ...(lifted ? [words.lifted.replace('{members}', `${members}`).replace('{guests}', `${guests}`)] : []),
    ...(on ? [words.incident.replace('{end}', timeInWords(on.endsAt, locale))] : []),
  ];
}
