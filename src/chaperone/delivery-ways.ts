import type { Nudge } from './nudge.ts';
import type { ChatResult, Messenger, Metrics, SendResult } from './ports.ts';
import type { Person } from './post.ts';
import type { CardView } from './views.ts';

/**
 * The ways in which a nudge can reach its author, and never anybody else: the author's own chat with Chaperone; the same after
 * Chaperone was installed for the author; a message in the thread that the author alone sees.
 */
export const deliveryWays = ['chat', 'install', 'targeted'] as const;
export type DeliveryWay = (typeof deliveryWays)[number];

export type InstallResult =
  /** It is there now, whoever put it there. */
  | { readonly kind: 'installed' }
  | { readonly kind: 'throttled'; readonly retryAfterMs: number }
  /** Trying again later may help. */
  | { readonly kind: 'unavailable'; readonly code: string }
  /** It will not go for this person, or not before an administrator acts. */
  | { readonly kind: 'refused'; readonly code: string };

/** Installs Chaperone for a person. It reaches nobody's eyes and may be repeated. */
export type Install = (to: {
  readonly tenantId: string;
  readonly person: Person;
  readonly serviceUrl: string;
}) => Promise<InstallResult>;

export interface WayDeps {
  readonly messenger: Messenger;
  readonly install: Install | undefined;
  readonly metrics: Metrics;
}

/** The first way of the settings that was not refused yet. */
export function nextWay(
  ways: readonly DeliveryWay[],
  refused: readonly DeliveryWay[],
): DeliveryWay | undefined {
  return ways.find((way) => !refused.includes(way));
}

/**
 * The way to go now: the first that was not refused yet. Before Chaperone is installed for somebody whose chat it knows, it writes there, whether
 * the settings name that way or not: it was installed then, and most nudges after a person's first need nothing of Graph.
 */
export async function wayNow(
  nudge: Nudge,
  refused: readonly DeliveryWay[],
  { ways, messenger }: Pick<WayDeps, 'messenger'> & { readonly ways: readonly DeliveryWay[] },
): Promise<DeliveryWay | undefined> {
  const way = nextWay(ways, refused);
  if (way !== 'install' || refused.includes('chat')) return way;
  return (await messenger.knowsChat(recipientOf(nudge))) ? 'chat' : way;
}

/**
 * True for a refusal that holds for every other way too: the author or the organisation wants no word from Chaperone, or
 * nothing may be sent there at all.
 */
export function endsEveryWay(code: string): boolean {
  return [
    'ConversationBlockedByUser',
    'BotDisabledByAdmin',
    'BotNotRegistered',
    'foreign_service_url',
  ].includes(code);
}

/** Does what a way needs before anything is sent. It reaches nobody and may be repeated, so it comes before the claim. */
export async function prepareWay(way: DeliveryWay, nudge: Nudge, deps: WayDeps): Promise<ChatResult> {
  const { messenger, install, metrics } = deps;
  if (way === 'targeted') return { kind: 'open' };
  const to = recipientOf(nudge);
  if (way === 'install') {
    const installed: InstallResult = install ? await install(to) : { kind: 'refused', code: 'no_installer' };
    metrics.count('deliveries', `installation_${installed.kind}`);
    if (installed.kind !== 'installed') return installed;
  }
  const chat = await messenger.openChat(to);
  if (chat.kind !== 'open') metrics.count('deliveries', `chat_${chat.kind}`);
  return chat;
}

/** Sends a nudge's card by one way, and counts how that ended. Never throws. */
export async function sendBy(
  way: DeliveryWay,
  nudge: Nudge,
  view: CardView,
  deps: WayDeps,
): Promise<SendResult> {
  const to = recipientOf(nudge);
  const result =
    way === 'targeted'
      ? await deps.messenger.sendTargeted({ ...to, thread: nudge.thread }, view)
      : await deps.messenger.sendPrivate(to, view);
  deps.metrics.count('deliveries', way === 'chat' ? result.kind : `${way}_${result.kind}`);
  return result;
}

const recipientOf = ({ thread, author, serviceUrl }: Nudge) => ({
  tenantId: thread.tenantId,
  person: author,
  serviceUrl,
});
