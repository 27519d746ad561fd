import type { PersonalReply } from '../chaperone/personal-message.ts';
import { kindsInWords, readCardFile } from './card-words.ts';

/** The part of `cards/personal.en.json` that is read here: all of it. */
const words = readCardFile('personal.en') as Readonly<
  Record<'introduction' | 'quiet' | 'addsUp' | 'addsUpNoWording', string>
>;

/** Puts a reply in the personal chat into words. It goes out as plain text, so nothing in a draft is read as Markdown. */
export function personalReplyInWords(reply: PersonalReply): string {
  switch (reply.reply) {
    case 'introduction':
      return words.introduction;
    case 'draft_quiet':
      return words.quiet;
    case 'draft_adds_up': {
      const kinds = kindsInWords(reply.traits);
      const told = (reply.safer === '' ? words.addsUpNoWording : words.addsUp).replace(
        '{kinds}',
        () => kinds.charAt(0).toUpperCase() + kinds.slice(1),
      );
      return told.replace('{safer}', () => reply.safer);
    }
  }
}
