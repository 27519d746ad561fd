import { z } from 'zod';
import type { Actor, PersonNames } from '../chaperone/person-names.ts';
import type { Connector } from './connector.ts';
import { fewAtOnce } from './few-at-once.ts';
import { patiently } from './patiently.ts';

export interface PersonNamesSettings {
  readonly connector: Connector;
  /** A person's own chat with Chaperone. */
  readonly chatOf: (tenantId: string, personId: string) => Promise<string | undefined>;
  /** Where the connector is for a team; for the tenant without. */
  readonly serviceUrlOf: (tenantId: string, teamId?: string) => Promise<string | undefined>;
  /** Milliseconds, by a clock that nobody sets. */
  readonly now?: (() => number) | undefined;
  /** People whom Teams does not know, by id: those of the demo. */
  readonly known?: ReadonlyMap<string, string>;
  /** Milliseconds that the answer may take; a page shows ids meanwhile. */
  readonly patienceMs?: number;
}

/** For as long as somebody is likely to turn the page and come back. In memory alone. */
const keepMs = 10 * 60_000;
const mostKept = 1_000;
/** They share the pace of Teams with the rosters. */
const askedAtOnce = 4;
/** Teams of one person in which is looked. */
const mostTeams = 3;

const memberShape = z.object({ name: z.string().trim().min(1) });
/** `nobody`: Teams says that they are not there; `unknown`: it says nothing. */
type Found = { readonly name: string } | 'nobody' | 'unknown';

/**
 * Names from the connector, of whoever is where the bot is: in the person's own chat with it, or in a team in which they changed
 * something. That is a member of a conversation of its own, which a bot may always ask for; no permission of Graph is needed.
 * Source: Microsoft Teams, "Get single member details" (by Entra object id).
 */
export function createPersonNames(settings: PersonNamesSettings): PersonNames {
  const { connector, chatOf, serviceUrlOf, known = new Map(), patienceMs = 5_000 } = settings;
  const { now = () => performance.now() } = settings;
  const kept = new Map<string, { readonly found: Exclude<Found, 'unknown'>; readonly at: number }>();
  const takeTurn = fewAtOnce(askedAtOnce);

  async function member(
    tenantId: string,
    conversation: string,
    serviceUrl: string,
    personId: string,
    until: number,
  ): Promise<Found> {
    const left = until - now();
    if (left <= 0) return 'unknown';
    const answer = await patiently(left, () =>
      connector.request({
        method: 'GET',
        serviceUrl,
        path: `/v3/conversations/${encodeURIComponent(conversation)}/members/${encodeURIComponent(personId)}`,
        tenantId,
        operation: 'read',
        thread: conversation,
      }),
    );
    if (answer.kind !== 'answered' || answer.status === 429 || answer.status >= 500) return 'unknown';
    const { data } = memberShape.safeParse(answer.body);
    return answer.status === 200 && data ? { name: data.name } : 'nobody';
  }

  async function ask(tenantId: string, { personId, teamIds }: Actor, until: number): Promise<Found> {
    const places = async function* () {
      const chat = await chatOf(tenantId, personId);
      const url = chat && (await serviceUrlOf(tenantId));
      if (chat && url) yield [chat, url] as const;
      for (const teamId of teamIds.filter((id) => id !== '').slice(0, mostTeams)) {
        const teamUrl = await serviceUrlOf(tenantId, teamId);
        if (teamUrl) yield [teamId, teamUrl] as const;
      }
    };
    let found: Found = 'nobody';
    for await (const [conversation, url] of places()) {
      const here = await member(tenantId, conversation, url, personId, until);
      if (typeof here === 'object') return here;
      if (here === 'unknown') found = here;
    }
    return found;
  }

  async function nameOf(tenantId: string, actor: Actor, until: number): Promise<Found> {
    const invented = known.get(actor.personId);
    if (invented !== undefined) return { name: invented };
    const key = `${tenantId} ${actor.personId}`;
    const askedAt = now();
    const before = kept.get(key);
    if (before && askedAt - before.at < keepMs) return before.found;
    kept.delete(key);
    const found = await takeTurn(() => ask(tenantId, actor, until)).catch((): Found => 'unknown');
    if (found !== 'unknown') keep(key, found, askedAt);
    return found;
  }

  function keep(key: string, found: Exclude<Found, 'unknown'>, at: number): void {
    for (const [each, entry] of kept) if (at - entry.at >= keepMs) kept.delete(each);
    kept.set(key, { found, at });
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  }

  return {
    async of(tenantId, actors) {
      const until = now() + patienceMs;
      const late = new Promise<Found>((resolve) => setTimeout(resolve, patienceMs, 'unknown').unref());
      const found = await Promise.all(
        actors.map(async (actor) => ({
          personId: actor.personId,
          found: await Promise.race([nameOf(tenantId, actor, until), late]),
        })),
      );
      return {
        names: new Map(
          found.flatMap(({ personId, found: who }) =>
            typeof who === 'object' ? [[personId, who.name]] : [],
          ),
        ),
        complete: found.every(({ found: who }) => who !== 'unknown'),
      };
    },
  };
}
