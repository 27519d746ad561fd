import type { IdentifyContext } from '../identify/types.ts';
import type { ChannelInfo } from './ports.ts';
import type { Post } from './post.ts';
import type { ReviewSettings } from './review.ts';

/**
 * What the recognizers may know about a post.
 * @param followsDetails true where the ledger has details of earlier posts of the thread
 */
export function contextOf(
  post: Pick<Post, 'author' | 'mentions' | 'at' | 'attachments'>,
  channel: ChannelInfo,
  settings: ReviewSettings,
  followsDetails: boolean,
): IdentifyContext {
  return {
    roster: withName(channel.roster, post.author.name),
    mentions: post.mentions,
    site: channel.site,
    team: channel.team,
    channel: channel.channel,
    followsDetails,
    at: post.at,
    attachments: post.attachments,
    hospitalNumberPatterns: settings.hospitalNumberPatterns,
    staffDomains: settings.staffDomains,
  };
}

/** The same list wherever the name stands on it already: the recognizers cut a list's names once, and know it again. */
function withName(roster: readonly string[], name: string): readonly string[] {
  return name === '' || roster.includes(name) ? roster : [...roster, name];
}
