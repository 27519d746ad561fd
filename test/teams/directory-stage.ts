import type { Connector, Exchange } from '../../src/teams/connector.ts';
import { createDirectory, type DirectorySettings } from '../../src/teams/directory.ts';
import { channelId, publicServiceUrl, teamId, tenantId } from '../support/activities.ts';

/** A directory over a connector that answers as a team of seven would, with its clock in hand. */

export const thread = { tenantId, teamId, channelId, conversationId: `${channelId};messageid=1` };
export const ok = (body: unknown): Exchange => ({ kind: 'answered', status: 200, body });

const pages: Record<string, unknown> = {
  first: {
    members: [
      {
        name: 'ASHDOWN, Rowan (INVENTED HOSPITAL)',
        givenName: 'Rowan',
        surname: 'Ashdown',
        userRole: 'user',
        tenantId,
      },
      { name: 'Sam Reed', givenName: 'Sam', surname: 'Reed', userRole: 'owner', aadObjectId: 'entra-1' },
    ],
    continuationToken: 'second',
  },
  second: {
    members: [
      { name: 'Guest One', userRole: 'Guest' },
      { name: 'Guest Two', userPrincipalName: 'two_other.example#EXT#@invented.example' },
      { name: 'Guest Three', tenantId: 'another-tenant' },
      { name: null },
    ],
  },
};

export function answerOf(path: string): Exchange {
  if (path.includes('/pagedmembers'))
    return ok(pages[new URL(path, 'http://x').searchParams.get('continuationToken') ?? 'first']);
  if (path.endsWith('/conversations'))
    return ok({
      conversations: [
        { id: teamId, name: null },
        { id: channelId, name: 'Infection advice' },
      ],
    });
  return ok({ name: 'Invented Hospital', aadGroupId: 'group-1' });
}

export function setUpDirectory(
  answer: (path: string) => Promise<Exchange> | Exchange = answerOf,
  more: Partial<DirectorySettings> = {},
) {
  const paths: string[] = [];
  const told: object[] = [];
  let now = 0;
  const connector: Connector = {
    async request({ path }) {
      paths.push(path);
      return answer(path);
    },
  };
  const directory = createDirectory({
    connector,
    now: () => now,
    site: 'Invented Hospital',
    onRead: (team) => told.push(team),
    firstWaitMs: 50,
    permissionWaitMs: 50,
    ...more,
  });
  return {
    paths,
    told,
    ask: (of = thread) => directory.facts(of, publicServiceUrl),
    askWhoMay: () => directory.facts(thread, publicServiceUrl, 'permission'),
    pass(ms: number) {
      now += ms;
    },
  };
}
export const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
