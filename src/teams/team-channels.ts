import { z } from 'zod';
import type { TeamChannels } from '../chaperone/channel-watch.ts';
import { forgetOldest } from '../chaperone/forget-oldest.ts';
import type { Connector, ConnectorRequest } from './connector.ts';
import { patiently } from './patiently.ts';

const channelsShape = z.object({ conversations: z.array(z.object({ id: z.string().min(1) })) });
const memberShape = z.object({ id: z.string().min(1) });

// Nobody waits for these, and what is not read now is missing until the next time.
const patienceMs = 20_000;

interface Team {
  readonly tenantId: string;
  readonly teamId: string;
  readonly serviceUrl: string;
}

function reading({ tenantId, teamId, serviceUrl }: Team, path: string): ConnectorRequest {
  return { method: 'GET', serviceUrl, path, tenantId, operation: 'read', thread: teamId };
}

/** The `TeamChannels` port over the connector. Source: Microsoft Teams, "Get Teams context", list of channels. */
export function createTeamChannels(connector: Connector): TeamChannels {
  return {
    async list(place) {
      const path = `/v3/teams/${encodeURIComponent(place.teamId)}/conversations`;
      const exchange = await patiently(patienceMs, () => connector.request(reading(place, path)));
      return exchange.kind === 'answered' && exchange.status === 200
        ? channelsShape.safeParse(exchange.body).data?.conversations.map(({ id }) => id)
        : undefined;
    },
  };
}

/**
 * Makes the function that finds how the platform addresses a person for this bot (`29:…`), which Graph does not know. The last
 * few thousand are remembered; undefined where the connector does not say.
 * Source: Microsoft Teams, "Get Teams context", single member: it takes an Entra object id.
 */
export function createPlatformIds(connector: Connector, most = 5_000) {
  const known = new Map<string, string>();
  return async (person: { readonly id: string }, place: Team): Promise<string | undefined> => {
    const key = `${place.tenantId} ${person.id}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const path = `/v3/conversations/${encodeURIComponent(place.teamId)}/members/${encodeURIComponent(person.id)}`;
    const exchange = await patiently(patienceMs, () => connector.request(reading(place, path)));
    const id =
      exchange.kind === 'answered' && exchange.status === 200
        ? memberShape.safeParse(exchange.body).data?.id
        : undefined;
    if (id === undefined) return undefined;
    known.set(key, id);
    if (known.size > most) forgetOldest(known);
    return id;
  };
}
