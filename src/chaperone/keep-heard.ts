import { writeHeard } from './catch-up.ts';
import type { Channels, TeamChannels } from './channel-watch.ts';
import { codeOf } from './errors.ts';
import type { HeardPosts } from './heard-posts.ts';
import { learnTeam, type Watch } from './keep-watch.ts';
import type { Logger } from './ports.ts';
import { repeat } from './repeat.ts';

export interface HeardDeps {
  readonly channels: Channels;
  readonly teams: TeamChannels;
  readonly heard: HeardPosts;
  readonly log: Logger;
}

const writeMs = 15_000;

/** The watch of an installation that may not ask Graph: it writes down which channels there are and when each was last heard, and knows no more. */
export function keepHeard(deps: HeardDeps): Watch {
  const writing = repeat(
    () => writeHeard(deps),
    writeMs,
    (error) => deps.log.warn('heard_not_written', { code: codeOf(error) }),
  );
  return {
    learnTeam: async (team) => {
      await learnTeam(team, deps);
    },
    stop: async () => {
      await writing.stop();
      await writeHeard(deps).catch(() => deps.log.warn('heard_not_written', { code: 'stopping' }));
    },
  };
}
