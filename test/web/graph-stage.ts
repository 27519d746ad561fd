import type { Changes, ChannelMessages } from '../../src/chaperone/channel-watch.ts';
import type { Post } from '../../src/chaperone/post.ts';
import { createTokenSource } from '../../src/teams/credentials.ts';
import { createChannelMessages } from '../../src/teams/graph/channel-messages.ts';
import { createGraph, type Graph } from '../../src/teams/graph/client.ts';
import { author, channelId, teamId, tenantId } from '../support/activities.ts';
import { type GraphDouble, startGraphDouble } from '../support/graph-double.ts';
import { startTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';

export const identity = {
  type: 'SingleTenant',
  appId: 'invented-app',
  tenantId,
  password: 'invented',
} as const;
export const groupId = 'group-1';
export const channel = { tenantId, teamId, channelId, serviceUrl: 'https://smba.trafficmanager.net/uk/' };
export const writer = { id: author.aadObjectId, name: author.name };
/** When the first message was posted, in milliseconds since 1970. */
export const start = 1_760_000_000_000;
export const minute = 60_000;
export const hour = 60 * minute;
/** The signal of somebody who never gives up. */
export const never = new AbortController().signal;

/**
 * A double of Graph, new for each test, and the issuer of the tokens that it takes; to be called once in a `describe`.
 */
export function graphStage() {
  let issuer: TokenIssuer;
  let double: GraphDouble;
  beforeAll(async () => {
    issuer = await startTokenIssuer();
  });
  afterAll(() => issuer.close());
  beforeEach(async () => {
    double = await startGraphDouble(issuer);
  });
  afterEach(() => double.close());

  const graph = (
    url = double.url,
    tokens = createTokenSource(identity, issuer.endpoints(), double.audience),
  ): Graph => createGraph({ tokens, url, pauseMs: 20 });
  const messages = (paceMs = 0): ChannelMessages =>
    createChannelMessages({
      graph: graph(),
      tenantId,
      paceMs,
      platformIdOf: async ({ id }) => (id === author.aadObjectId ? author.id : undefined),
    });
  return {
    get issuer() {
      return issuer;
    },
    get double() {
      return double;
    },
    graph,
    messages,
    /** Posts a message in the channel, or a newer state of it. */
    say: (posted: number, html: string, more: object = {}) =>
      double.post(groupId, channelId, { posted, html, from: writer, ...more }),
    /** All that changed in the channel since a time, or since a link. */
    async read(since: number, link?: string): Promise<Changes[]> {
      const parts: Changes[] = [];
      const from = { link, since: new Date(since) };
      for await (const part of messages().changes(channel, groupId, from, never)) parts.push(part);
      return parts;
    },
  };
}

export const changesIn = (parts: readonly Changes[]) =>
  parts.flatMap((part) => (part.kind === 'read' ? part.changes : []));

export const postsIn = (parts: readonly Changes[]): Post[] =>
  changesIn(parts).flatMap((change) => (change.kind === 'post' ? [change.post] : []));
