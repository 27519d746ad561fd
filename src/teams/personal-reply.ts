import type { PersonalReply } from '../chaperone/personal-message.ts';
import type { Answer } from './bot.ts';
import { readCardFile } from './card-words.ts';

/** The part of `cards/personal.en.json` that is read here: all of it. */
const words = readCardFile('personal.en') as Readonly<Record<'introduction' | 'tooLong', string>>;

/** A reply in the personal chat as it is sent: words, or a card. */
export function personalReplyInWords(reply: PersonalReply): Answer {
  switch (reply.reply) {
    case 'introduction':
      return { text: words.introduction };
    case 'too_long':
      return { text: words.tooLong };
    case 'checked':
      return { view: reply.view };
  }
}
