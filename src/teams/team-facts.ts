import { z } from 'zod';
import type { Connector } from './connector.ts';
import { patiently } from './patiently.ts';

/** What the connector tells about one team. */
export interface TeamFacts {
  readonly name: string;
  readonly groupId: string | undefined;
  /** Names of the channels by id. */
  readonly channels: ReadonlyMap<string, string>;
  /** Every form in which a member's name may be written: as displayed, and given name with surname. */
  readonly roster: readonly string[];
  readonly members: number;
  readonly guests: number;
  /** Entra object ids. */
  readonly owners: readonly string[];
}

const words = z.string().nullish().catch(undefined);
const teamShape = z.object({ name: words, aadGroupId: words });
const channelsShape = z.object({ conversations: z.array(z.object({ id: z.string(), name: words })) });
const membersShape = z.object({
  members: z.array(
    z.object({
      name: words,
      givenName: words,
      surname: words,
      userPrincipalName: words,
      tenantId: words,
      userRole: words,
      // Two names of one thing: the connector's and the SDK's.
      aadObjectId: words,
      objectId: words,
    }),
  ),
  continuationToken: words,
});
type Member = z.infer<typeof membersShape>['members'][number];

// The largest page that the connector gives, and an end to a list that never ends (Teams' own limit is 25,000 members).
const pageSize = 500;
const mostPages = 60;
// The roster of the largest team takes some ten seconds at the pace that is allowed, and others may be reading theirs.
const patienceMs = 60_000;

/**
 * Reads a team's name, channels and members, page by page. `undefined` where the connector does not answer with all of
 * it: half a roster would take staff for patients without anybody noticing.
 * Source: Microsoft Teams, "Get Teams context" (team details, channels, paged members).
 */
export async function readTeam(
  connector: Connector,
  team: { readonly tenantId: string; readonly teamId: string; readonly serviceUrl: string },
): Promise<TeamFacts | undefined> {
  const id = encodeURIComponent(team.teamId);
  const read = async <T>(path: string, shape: z.ZodType<T>): Promise<T | undefined> => {
    const exchange = await patiently(patienceMs, () =>
      connector.request({
        method: 'GET',
        serviceUrl: team.serviceUrl,
        path,
        tenantId: team.tenantId,
        operation: 'read',
        thread: team.teamId,
      }),
    );
    return exchange.kind === 'answered' && exchange.status === 200
      ? shape.safeParse(exchange.body).data
      : undefined;
  };

  const [details, channels] = await Promise.all([
    read(`/v3/teams/${id}`, teamShape),
    read(`/v3/teams/${id}/conversations`, channelsShape),
  ]);
  if (!details || !channels) return undefined;

  const members: Member[] = [];
  let next = '';
  for (let page = 0; page < mostPages; page += 1) {
    const token = next === '' ? '' : `&continuationToken=${encodeURIComponent(next)}`;
    const answer = await read(
      `/v3/conversations/${id}/pagedmembers?pageSize=${pageSize}${token}`,
      membersShape,
    );
    if (!answer) return undefined;
    members.push(...answer.members);
    next = answer.continuationToken ?? '';
    if (next === '') break;
  }

  return {
    name: details.name ?? '',
    groupId: details.aadGroupId ?? undefined,
    // The first channel of a team has the team's own id and comes without a name.
    channels: new Map(
      channels.conversations.map((channel) => [
        channel.id,
        channel.name || (channel.id === team.teamId ? 'General' : ''),
      ]),
    ),
    roster: [...new Set(members.flatMap(namesOf))],
    members: members.length,
    guests: members.filter((member) => isGuest(member, team.tenantId)).length,
    owners: members.flatMap(({ userRole, aadObjectId, objectId }) =>
      userRole?.toLowerCase() === 'owner' ? [aadObjectId ?? objectId ?? ''].filter((id) => id !== '') : [],
    ),
  };
}

/** In characters; Entra takes 256 for a display name, and 64 for each of the other two. What is longer is nobody's name. */
const longestName = 256;

/** NHS directories often display "SURNAME, Given (ORGANISATION)"; people write "Given Surname". Both count as staff. */
function namesOf({ name, givenName, surname }: Member): string[] {
  const spoken = givenName && surname ? `${givenName} ${surname}` : '';
  return [name ?? '', spoken].filter((form) => form.trim() !== '' && form.length <= longestName);
}

/** Somebody from outside: by role, by the mark of a guest account, or by another home tenant. */
function isGuest({ userRole, userPrincipalName, tenantId }: Member, ownTenant: string): boolean {
  return (
    userRole?.toLowerCase() === 'guest' ||
    Boolean(userPrincipalName?.toUpperCase().includes('#EXT#')) ||
    Boolean(tenantId && tenantId.toLowerCase() !== ownTenant.toLowerCase())
  );
}
