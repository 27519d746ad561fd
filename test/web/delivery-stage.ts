import type { Pace } from '../../src/chaperone/pace.ts';
import type { CardView } from '../../src/chaperone/views.ts';
import { createConnector } from '../../src/teams/connector.ts';
import { createTokenSource } from '../../src/teams/credentials.ts';
import { createMessenger } from '../../src/teams/messenger.ts';
import { appId, botId, channelId, teamId, tenantId } from '../support/activities.ts';
import { type ConnectorDouble, startConnectorDouble } from '../support/connector-double.ts';
import { freePace } from '../support/pace.ts';
import { startTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';

export const view: CardView = { view: 'closed', because: 'fine' };
export const person = {
  id: 'aaaaaaaa-0000-4000-8000-000000000001',
  platformId: '29:author',
  name: 'Rowan Ashdown',
};
export const send = /^POST .*\/activities$/;
export const create = /^POST \/v3\/conversations$/;
export const thread = { tenantId, teamId, channelId, conversationId: `${channelId};messageid=17` };

/**
 * A messenger over a double of the Bot Connector that is new for each test, and the people's chats that it remembers; to be called once in a
 * `describe`.
 */
export function deliveryStage() {
  let issuer: TokenIssuer;
  let double: ConnectorDouble;
  let chats: Map<string, string>;

  beforeAll(async () => {
    issuer = await startTokenIssuer();
  });
  afterAll(() => issuer.close());
  beforeEach(async () => {
    double = await startConnectorDouble();
    chats = new Map();
  });
  afterEach(() => double.close());

  function setUp(timeoutMs = 2000, given: Partial<Pace> = {}) {
    const pace = { ...freePace(), ...given };
    const throttles: string[] = [];
    const identity = { type: 'SingleTenant', appId, tenantId, password: 'invented' } as const;
    const tokens = createTokenSource(identity, issuer.endpoints(double.loginUrl));
    const connector = createConnector({
      tokens,
      serviceHosts: ['127.0.0.1'],
      pace,
      onThrottle: (by) => throttles.push(by),
      timeoutMs,
    });
    const messenger = createMessenger({
      connector,
      conversations: {
        get: async (tenant, id) => chats.get(`${tenant} ${id}`),
        put: async (tenant, id, chat) => void chats.set(`${tenant} ${id}`, chat),
      },
      renderCard: (shown) => ({
        card: { type: 'AdaptiveCard', shows: shown.view },
        summary: 'A note about a message you posted',
      }),
      botId,
      threadReply: 'Moved to a governed route.',
    });
    const sendPrivate = (serviceUrl = double.serviceUrl) =>
      messenger.sendPrivate({ tenantId, person, serviceUrl }, view);
    const sendTargeted = (to = person) =>
      messenger.sendTargeted({ thread, person: to, serviceUrl: double.serviceUrl }, view);
    return { messenger, connector, pace, throttles, sendPrivate, sendTargeted };
  }
  return {
    get double() {
      return double;
    },
    get chats() {
      return chats;
    },
    setUp,
    /** How many messages were sent, taken or not. */
    sendsSeen: () => double.received.filter(({ method, path }) => send.test(`${method} ${path}`)).length,
  };
}
