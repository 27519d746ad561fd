import type { IdentifyContext } from '../identify/types.ts';
import type { ChannelInfo } from './ports.ts';
import type { Post } from './post.ts';
import type { ReviewSettings } from './review.ts';

/** What is known of the posts before, which a reply may continue. */
export type ThreadSoFar = Pick<IdentifyContext, 'followsDetails' | 'questions' | 'talk'>;
/** Of a thread whose posts are not read one after the other. */
export const nothingBefore: ThreadSoFar = { followsDetails: false, questions: [], talk: undefined };

/** What the recognizers may know about a post. */
export function contextOf(
  post: Pick<Post, 'author' | 'mentions' | 'at' | 'attachments'>,
  channel: ChannelInfo,
  settings: ReviewSettings,
  before: ThreadSoFar,
): IdentifyContext {
  const { name } = post.author;
  const isKnown = name === '' || channel.roster.includes(name);
  return {
    // The very list: what the recognizers make of a team's names they make once for a list, and know it again.
    roster: channel.roster,
    mentions: isKnown ? post.mentions : [...post.mentions, name],
    site: channel.site,
    team: channel.team,
    channel: channel.channel,
    ...before,
    at: post.at,
    attachments: post.attachments,
    hospitalNumberPatterns: settings.hospitalNumberPatterns,
    staffDomains: settings.staffDomains,
  };
}
