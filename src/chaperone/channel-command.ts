import { type ChangeDeps, type ChannelChange, changeChannel } from './change-channel.ts';
import { type CommandWords, firstOf } from './command-words.ts';
import { type Locale, locales } from './locale.ts';
import type { ChannelInfo } from './ports.ts';
import type { Post } from './post.ts';

/** What an owner may tell Chaperone in a channel, by mentioning it. */
export type ChannelCommand = { readonly change: 'status' } | ChannelChange;

/** What Chaperone answers in the thread; plain data, `teams/` finds the words. */
export type CommandReply =
  | { readonly reply: 'status' | 'changed'; readonly channel: ChannelInfo }
  /** Only an owner may change a channel. */
  | { readonly reply: 'owners_only' }
  /** The members could not be read yet, so nobody is known to be an owner. */
  | { readonly reply: 'try_again' };

/**
 * Reads a command, in English or in Welsh, from a message that mentions Chaperone; undefined for everything else, which is then a message like any other.
 * Only a message that is nothing but a command is one.
 */
export function parseCommand(
  text: string,
  languages: readonly Locale[] = locales,
): ChannelCommand | undefined {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/[.!?:]+$/, '')
    .replace(/\s+/g, ' ');
  return firstOf(languages, (vocabulary) => commandIn(words, vocabulary));
}

function commandIn(
  words: string,
  { status, confirm, classes, modes }: CommandWords,
): ChannelCommand | undefined {
  if (status.test(words)) return { change: 'status' };
  if (confirm.test(words)) return { change: 'confirm' };
  const channelClass = classes.find(([pattern]) => pattern.test(words))?.[1];
  if (channelClass) return { change: 'class', channelClass };
  const mode = modes.find(([pattern]) => pattern.test(words))?.[1];
  return mode && { change: 'mode', mode };
}

/**
 * Does what a team's owner asks of Chaperone in a channel. Everybody may ask for the status. Undefined when the post is no
 * command; an edit never is one.
 */
export async function obeyCommand(post: Post, deps: ChangeDeps): Promise<CommandReply | undefined> {
  const asked = post.addressed && !post.edited ? parseCommand(post.text) : undefined;
  if (!asked) return undefined;
  const { thread, serviceUrl, author: by } = post;
  if (asked.change === 'status')
    return { reply: 'status', channel: await deps.directory.channel(thread, serviceUrl) };
  const done = await changeChannel({ thread, serviceUrl, by, administrator: false }, asked, deps);
  return done.kind === 'changed' ? { reply: 'changed', channel: done.channel } : { reply: done.kind };
}
