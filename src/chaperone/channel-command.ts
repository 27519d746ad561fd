import type { ChannelClass } from '../assess/types.ts';
import { type ChangeDeps, type ChannelChange, changeChannel } from './change-channel.ts';
import type { ChannelMode } from './channel-settings.ts';
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

const classes: readonly [RegExp, ChannelClass][] = [
  [/^(?:class )?(?:a|direct care)$/, 'direct_care'],
  [/^(?:class )?(?:b|coordination)$/, 'coordination'],
  [/^(?:class )?(?:c|advice(?: (?:and|&) education)?|education)$/, 'advice'],
  [/^(?:class )?(?:d|open|external)$/, 'open'],
];
const modes: readonly [RegExp, ChannelMode][] = [
  [/^(?:turn |switch )?on$|^start$/, 'on'],
  [/^(?:turn |switch )?off$|^stop$/, 'off'],
  [/^dry[ -]?run$/, 'dry_run'],
];

/**
 * Reads a command from a message that mentions Chaperone; undefined for everything else, which is then a message like any other.
 * Only a message that is nothing but a command is one.
 */
export function parseCommand(text: string): ChannelCommand | undefined {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/[.!?:]+$/, '')
    .replace(/\s+/g, ' ');
  if (/^(?:status|settings|help|class)?$/.test(words)) return { change: 'status' };
  if (/^confirm(?: direct care)?$/.test(words)) return { change: 'confirm' };
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
