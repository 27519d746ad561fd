import { randomUUID } from 'node:crypto';
import { type Channels, coverages } from './chaperone/channel-watch.ts';
import type { Install } from './chaperone/delivery-ways.ts';
import type { HeardPosts } from './chaperone/heard-posts.ts';
import { keepWatch, type Watch, type WatchDeps } from './chaperone/keep-watch.ts';
import type { Pace } from './chaperone/pace.ts';
import type { Gauges, MessageFiles, Metrics, ThreadReader } from './chaperone/ports.ts';
import type { ReviewDeps } from './chaperone/review.ts';
import { reviewDeletion } from './chaperone/review-deletion.ts';
import { reviewPost } from './chaperone/review-post.ts';
import type { Config } from './config.ts';
import type { Connector } from './teams/connector.ts';
import { createTokenSource, type Endpoints } from './teams/credentials.ts';
import { createChannelMessages } from './teams/graph/channel-messages.ts';
import { createGraph, publicGraphUrl } from './teams/graph/client.ts';
import { createMessageFiles } from './teams/graph/message-files.ts';
import { createPersonalInstaller } from './teams/graph/personal-install.ts';
import { createThreadReader } from './teams/graph/thread-messages.ts';
import { createPlatformIds, createTeamChannels } from './teams/team-channels.ts';

/** What Chaperone does with Microsoft Graph. */
export interface UseOfGraph {
  readonly files: MessageFiles;
  readonly threads: ThreadReader;
  /** Undefined where it is not said which app of the catalogue Chaperone is. */
  readonly install: Install | undefined;
  /** Begins to catch up and to check coverage. @throws AppError `database_unavailable` */
  watch(deps: ReviewDeps, more: Pick<WatchDeps, 'log'> & { readonly channels: Channels }): Promise<Watch>;
}

/** Puts together everything that needs Microsoft Graph; undefined where it is off. */
export function useGraph(
  config: Config,
  connector: Connector,
  endpoints: Endpoints | undefined,
  pace: Pace,
  metrics: Metrics,
  heard: HeardPosts,
): UseOfGraph | undefined {
  const { bot } = config;
  if (!config.graph || bot.type === 'demo') return undefined;
  const { tenantId } = bot;
  const url = endpoints?.GraphUrl ?? publicGraphUrl;
  const graph = createGraph({
    tokens: createTokenSource(bot, endpoints, new URL(url).origin),
    url,
    onThrottle: () => metrics.count('throttles', 'graph_429'),
  });
  return {
    install:
      config.catalogAppId === undefined
        ? undefined
        : createPersonalInstaller(graph, {
            catalogAppId: config.catalogAppId,
            tenantId,
            pace,
            onThrottle: (by) => metrics.count('throttles', by),
          }),
    files: createMessageFiles({ graph, tenantId }),
    threads: createThreadReader({ graph, tenantId }),
    watch: (deps, { channels, log }) =>
      keepWatch({
        channels,
        messages: createChannelMessages({ graph, tenantId, platformIdOf: createPlatformIds(connector) }),
        teams: createTeamChannels(connector),
        heard,
        directory: deps.directory,
        vault: deps.vault,
        clock: deps.clock,
        metrics: deps.metrics,
        log,
        settings: config,
        instance: randomUUID(),
        review: (post, manner) => reviewPost(post, deps, manner),
        reviewDeletion: (deletion, manner) => reviewDeletion(deletion, deps, manner),
      }),
  };
}

/** Shows how many channels are heard, silent, without consent or not known yet. */
export function showChannels(metrics: Gauges, channels: Pick<Channels, 'countByCoverage'>): void {
  metrics.gauge('channels', async () => {
    const counts = await channels.countByCoverage();
    return coverages.map((state) => ({ state, value: counts[state] }));
  });
}
