import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { channelIdOf, memberName, membersPerTeam } from './traffic.ts';

/** A Bot Connector for any number of teams; it keeps nothing, unlike the tests' double. */
export interface Platform {
  readonly serviceUrl: string;
  readonly loginUrl: string;
  /** Cards that were taken so far. */
  cards(): number;
  close(): Promise<void>;
}

/** Answers for every team `teamIdOf` gives: its name, channels and members; takes every card. */
export async function startPlatform(channelsPerTeam: number): Promise<Platform> {
  let cards = 0;
  const answer = (method: string, path: string): object => {
    if (path.endsWith('/token')) return { token_type: 'Bearer', expires_in: 3600, access_token: 'invented' };
    const team = Number(/invented-team-(\d+)/.exec(path)?.[1] ?? 0);
    if (path.includes('/pagedmembers')) return { members: membersOf(team) };
    if (path.startsWith('/v3/teams/') && path.endsWith('/conversations'))
      return {
        conversations: Array.from({ length: channelsPerTeam }, (_, channel) => ({
          id: channelIdOf(team, channel),
          name: `Ward round ${channel + 1}`,
        })),
      };
    if (path.startsWith('/v3/teams/')) return { name: `Organisation ${team}`, aadGroupId: `group-${team}` };
    if (method === 'POST' && path.endsWith('/activities')) cards += 1;
    return { id: `a:invented-${cards}` };
  };
  const server = createServer((request, response) => {
    drain(request).then(
      () => {
        const body = answer(
          request.method ?? 'GET',
          decodeURIComponent(request.url ?? '/').split('?')[0] ?? '',
        );
        response.writeHead(request.method === 'POST' ? 201 : 200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    serviceUrl: `${root}/`,
    loginUrl: `${root}/tenant`,
    cards: () => cards,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function membersOf(team: number): object[] {
  return Array.from({ length: membersPerTeam }, (_, member) => ({
    id: `29:invented-${team}-${member}`,
    name: memberName(team, member),
    userRole: 'user',
  }));
}

async function drain(request: IncomingMessage): Promise<void> {
  for await (const _ of request);
}
