import { codeOf } from './chaperone/errors.ts';
import type { PersonNames } from './chaperone/person-names.ts';
import type { ChannelReader, Logger, Messenger, Metrics } from './chaperone/ports.ts';
import type { Config } from './config.ts';
import type { Store } from './store/store.ts';
import { renderCard } from './teams/cards.ts';
import { type Connector, createConnector } from './teams/connector.ts';
import { botIdOf, type TokenSource } from './teams/credentials.ts';
import { createDirectory } from './teams/directory.ts';
import { createMessenger } from './teams/messenger.ts';
import { createPersonNames } from './teams/person-names.ts';
import { demoPersonNames } from './web/sign-in.ts';

const threadReply = 'This has moved to another route.';

/** What Chaperone asks Teams for, and says there. */
export interface UseOfTeams {
  /** Chaperone's own id in a conversation. */
  readonly botId: string;
  readonly connector: Connector;
  readonly messenger: Messenger;
  /** Each team that it reads is noted in the store. */
  readonly reader: ChannelReader;
  readonly personNames: PersonNames;
}

export interface TeamsParts {
  readonly tokens: TokenSource;
  readonly store: Pick<Store, 'channels' | 'conversations' | 'pace' | 'teams'>;
  readonly metrics: Metrics;
  readonly log: Logger;
}

/** Puts together everything that speaks to the Bot Connector; nothing is asked of it yet. */
export function useTeams(config: Config, { tokens, store, metrics, log }: TeamsParts): UseOfTeams {
  const botId = botIdOf(config.bot);
  const connector = createConnector({
    tokens,
    serviceHosts: config.serviceHosts,
    pace: store.pace,
    onThrottle: (by) => metrics.count('throttles', by),
  });
  return {
    botId,
    connector,
    messenger: createMessenger({
      connector,
      conversations: store.conversations,
      renderCard,
      botId,
      threadReply,
    }),
    reader: createDirectory({
      connector,
      site: config.site,
      onRead: (team) =>
        void store.teams
          .record(team)
          .catch((error: unknown) => log.warn('team_not_kept', { code: codeOf(error) })),
    }),
    personNames: createPersonNames({
      connector,
      chatOf: store.conversations.get,
      serviceUrlOf: store.channels.serviceUrl,
      ...(config.demo ? { known: demoPersonNames } : {}),
    }),
  };
}
