import type { ChannelClass } from '../assess/types.ts';
import type { ChannelMode, ScopeSettings } from './channel-settings.ts';
import type { ChannelInfo, Directory, SettingsBook } from './ports.ts';
import type { Person, ThreadRef } from './post.ts';

/** What may be changed of a channel, by a word in it or in its settings. `undefined` inherits again. */
export type ChannelChange =
  | { readonly change: 'class'; readonly channelClass: ChannelClass | undefined }
  | { readonly change: 'mode'; readonly mode: ChannelMode | undefined }
  /** The channel is direct care, for as many members and guests as it has now. */
  | { readonly change: 'confirm' }
  | { readonly change: 'quiet_hours'; readonly quietHours: string | undefined }
  | { readonly change: 'nudges_per_day'; readonly nudgesPerDay: number | undefined };

export type ChannelChanged =
  | { readonly kind: 'changed'; readonly channel: ChannelInfo }
  /** Only an owner of the team, or an administrator, may change a channel. */
  | { readonly kind: 'owners_only' }
  /** The members could not be read yet, so nobody is known to be an owner. */
  | { readonly kind: 'try_again' };

export interface ChangeDeps {
  readonly directory: Directory;
  readonly settings: SettingsBook;
}

/** Whose channel, and who asks. */
export interface ChangeAsked {
  readonly thread: ThreadRef;
  readonly serviceUrl: string;
  readonly by: Person;
  /** Somebody who may change any channel of the tenant. */
  readonly administrator: boolean;
}

/** Changes what is set for a channel. Whether somebody owns the team is read from its roster. */
export async function changeChannel(
  { thread, serviceUrl, by, administrator }: ChangeAsked,
  change: ChannelChange,
  { directory, settings }: ChangeDeps,
): Promise<ChannelChanged> {
  const before = await directory.channel(thread, serviceUrl, administrator ? 'judging' : 'permission');
  if (!administrator && before.members === 0) return { kind: 'try_again' };
  if (!administrator && !before.owners.includes(by.id)) return { kind: 'owners_only' };
  const { tenantId, channelId } = thread;
  await settings.change({ tenantId, level: 'channel', id: channelId }, patchOf(change, before), by);
  return { kind: 'changed', channel: await directory.channel(thread, serviceUrl) };
}

/** Direct care that is set by an owner who sees the members is confirmed for them; what is changed later asks again. */
function patchOf(asked: ChannelChange, { members, guests }: ChannelInfo): ScopeSettings {
  switch (asked.change) {
    case 'class':
      return { channelClass: asked.channelClass, confirmed: undefined };
    case 'mode':
      return { mode: asked.mode };
    case 'confirm':
      return { channelClass: 'direct_care', confirmed: { members, guests } };
    case 'quiet_hours':
      return { quietHours: asked.quietHours };
    case 'nudges_per_day':
      return { nudgesPerDay: asked.nudgesPerDay };
  }
}
