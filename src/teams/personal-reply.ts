import type { Locale } from '../chaperone/locale.ts';
import type { PersonalReply } from '../chaperone/personal-message.ts';
import type { Answer } from './bot.ts';
import { readCardFile } from './card-words.ts';

/** All of `cards/personal.<language>.json`. */
type Words = Readonly<Record<'introduction' | 'tooLong', string>>;

const catalogues: Readonly<Record<Locale, Words>> = {
  en: readCardFile('personal.en') as Words,
  cy: readCardFile('personal.cy') as Words,
};

/** A reply in the personal chat as it is sent: words, or a card. */
export function personalReplyInWords(reply: PersonalReply, locale: Locale = 'en'): Answer {
  const words = catalogues[locale];
  switch (reply.reply) {
    case 'introduction':
      return { text: words.introduction };
    case 'too_long':
      return { text: words.tooLong };
    case 'checked':
      return { view: reply.view };
  }
}
