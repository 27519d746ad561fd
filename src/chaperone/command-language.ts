import { parseCommand } from './channel-command.ts';
import { parseIncidentCommand } from './incident-command.ts';
import type { Locale } from './locale.ts';
import type { Post } from './post.ts';

/** The language in which a command is answered: Welsh where its words are Welsh alone, and else its author's. */
export function languageOfCommand({ text, at, author }: Pick<Post, 'text' | 'at' | 'author'>): Locale {
  const isIn = (language: Locale): boolean =>
    (parseIncidentCommand(text, at, [language]) ?? parseCommand(text, [language])) !== undefined;
  return !isIn('en') && isIn('cy') ? 'cy' : (author.locale ?? 'en');
}
