import type { ChannelClass } from '../assess/types.ts';
import type { ChannelMode, ScopeSettings } from './channel-settings.ts';
import type { ChannelInfo, Directory, SettingsBook, SettingsScope } from './ports.ts';
import type { Post } from './post.ts';

/** What an owner may tell Chaperone in a channel, by mentioning it. */
export type ChannelCommand =
  | { readonly command: 'status' }
  | { readonly command: 'class'; readonly channelClass: ChannelClass }
  | { readonly command: 'mode'; readonly mode: ChannelMode }
  | { readonly command: 'confirm' };

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
  if (/^(?:status|settings|help|class)?$/.test(words)) return { command: 'status' };
  if (/^confirm(?: direct care)?$/.test(words)) return { command: 'confirm' };
  const channelClass = classes.find(([pattern]) => pattern.test(words))?.[1];
  if (channelClass) return { command: 'class', channelClass };
  const mode = modes.find(([pattern]) => pattern.test(words))?.[1];
  return mode && { command: 'mode', mode };
}

export interface CommandDeps {
  readonly directory: Directory;
  readonly settings: SettingsBook;
}

/**
 * Does what a team's owner asks of Chaperone in a channel. Everybody may ask for the status. Undefined when the post is no
 * command; an edit never is one.
 */
export async function obeyCommand(
  post: Post,
  { directory, settings }: CommandDeps,
): Promise<CommandReply | undefined> {
  const asked = post.addressed && !post.edited ? parseCommand(post.text) : undefined;
  if (!asked) return undefined;
  const before = await directory.channel(post.thread, post.serviceUrl);
  if (asked.command === 'status') return { reply: 'status', channel: before };
  if (before.owners.length === 0) return { reply: 'try_again' };
  if (!before.owners.includes(post.author.id)) return { reply: 'owners_only' };
  const { tenantId, channelId } = post.thread;
  const scope: SettingsScope = { tenantId, level: 'channel', id: channelId };
  await settings.change(scope, patchOf(asked, before), post.author);
  return { reply: 'changed', channel: await directory.channel(post.thread, post.serviceUrl) };
}

/** Direct care that is set by an owner who sees the members is confirmed for them; what is changed later asks again. */
function patchOf(
  asked: Exclude<ChannelCommand, { command: 'status' }>,
  { members, guests }: ChannelInfo,
): ScopeSettings {
  switch (asked.command) {
    case 'class':
      return { channelClass: asked.channelClass, confirmed: undefined };
    case 'mode':
      return { mode: asked.mode };
    case 'confirm':
      return { channelClass: 'direct_care', confirmed: { members, guests } };
  }
}
