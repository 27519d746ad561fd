import { localeOf } from '../chaperone/locale.ts';
import type { CardRef } from '../chaperone/nudge.ts';
import type { Person, ThreadRef } from '../chaperone/post.ts';
import { type Account, type Activity, field, tenantOf } from './activity-shape.ts';
import { readExtension } from './extension.ts';
import type { Inbound } from './inbound.ts';
import { bodyOf, filesOf, leavesOutFiles } from './message-body.ts';

const ignored: Inbound = { kind: 'ignored' };
const unreadable: Inbound = { kind: 'unreadable' };
/** Events after which nobody writes in a team any more. */
const teamEnds: ReadonlySet<string | undefined> = new Set(['teamDeleted', 'teamHardDeleted', 'teamArchived']);

/**
 * Tells what an activity that passed the gate means for Chaperone. Events that it has no use for, and everything that
 * bots write (itself included), are ignored; an activity that lacks what its kind needs is unreadable.
 * Source: Microsoft Teams, "Build conversational capability" and "Conversation events".
 */
export function interpretActivity(activity: Activity): Inbound {
  const tenantId = tenantOf(activity);
  const { conversation, serviceUrl } = activity;
  if (!tenantId || !conversation || !serviceUrl) return unreadable;
  const place: Place = { tenantId, serviceUrl, conversationId: conversation.id };
  const event = activity.channelData?.eventType;
  switch (activity.type) {
    case 'message':
      return readMessage(activity, place);
    case 'messageUpdate':
      return event === 'editMessage' || event === 'undeleteMessage' ? readEdit(activity, place) : ignored;
    case 'messageDelete':
      return event === 'softDeleteMessage' ? readDeletion(activity, place) : ignored;
    case 'installationUpdate':
      return readInstallation(activity, place);
    case 'conversationUpdate':
      return readStructure(event, activity, place);
    case 'invoke':
      return readInvoke(activity, place);
    default:
      return ignored;
  }
}

interface Place {
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly conversationId: string;
}

function readMessage(activity: Activity, place: Place): Inbound {
  if (!activity.from) return unreadable;
  if (isBot(activity.from, activity)) return ignored;
  if (isChannel(activity)) {
    if (isSubmittedCard(activity) && typeof field(activity.value, 'verb') === 'string')
      return readSubmittedCard(activity, place);
    // The id of a message of Teams is the time of its posting, and unlike the timestamp it is the same when the
    // platform delivers the message again: a late copy must never look newer than an edit.
    const posted = postingTime(activity.id) ?? timeOf(activity);
    return readPost(activity, place, { version: posted, edited: false });
  }
  if (activity.conversation?.conversationType !== 'personal') return ignored;
  if (isSubmittedCard(activity)) return readSubmittedCard(activity, place);
  const { text } = bodyOf(activity);
  return { kind: 'personal_message', message: { ...place, person: personOf(activity.from, activity), text } };
}

/** An old client knows no `Action.Execute`: the card's fallback arrives as a message without words. */
function isSubmittedCard(activity: Activity): boolean {
  return activity.value !== undefined && bodyOf(activity).text === '';
}

function readEdit(activity: Activity, place: Place): Inbound {
  if (!isChannel(activity)) return ignored;
  if (!activity.from) return unreadable;
  return isBot(activity.from, activity)
    ? ignored
    : readPost(activity, place, { version: timeOf(activity), edited: true });
}

function readPost(
  activity: Activity,
  place: Place,
  { version, edited }: { version: number | undefined; edited: boolean },
): Inbound {
  const thread = threadOf(activity, place);
  if (!thread || !activity.id || !activity.from || version === undefined) return unreadable;
  const body = bodyOf(activity);
  return {
    kind: 'post',
    post: {
      thread,
      id: activity.id,
      version,
      edited,
      author: personOf(activity.from, activity),
      at: new Date(postingTime(activity.id) ?? version),
      text: body.text,
      mentions: mentionsOf(activity),
      addressed: isAddressed(activity),
      attachments: [...filesOf(activity, body.placeholders), ...body.inline],
      ...(leavesOutFiles(activity, body) ? { filesLeftOut: true } : {}),
      serviceUrl: place.serviceUrl,
    },
  };
}

function readDeletion(activity: Activity, place: Place): Inbound {
  if (!isChannel(activity)) return ignored;
  const thread = threadOf(activity, place);
  const version = timeOf(activity);
  if (!thread || !activity.id || version === undefined) return unreadable;
  return {
    kind: 'deletion',
    deletion: { thread, id: activity.id, version, serviceUrl: place.serviceUrl },
  };
}

function readInstallation(activity: Activity, place: Place): Inbound {
  const { tenantId } = place;
  const teamId = teamOf(activity);
  const person = activity.from && personOf(activity.from, activity);
  // A group chat is neither a team nor a place where somebody is alone with Chaperone.
  if (teamId === undefined && activity.conversation?.conversationType !== 'personal') return ignored;
  // An upgrade removes and adds again; only a removal for good may make Chaperone forget.
  if (activity.action === 'remove') {
    if (teamId !== undefined) return { kind: 'gone', gone: { what: 'team', tenantId, teamId } };
    return person ? { kind: 'gone', gone: { what: 'personal_chat', tenantId, person } } : unreadable;
  }
  const added = activity.action === 'add' || activity.action === 'add-upgrade';
  return added ? { kind: 'installed', installation: { ...place, teamId, person } } : ignored;
}

function readStructure(event: string | undefined, activity: Activity, { tenantId }: Place): Inbound {
  const teamId = teamOf(activity);
  if (event === 'channelDeleted') {
    const channelId = activity.channelData?.channel?.id;
    return teamId && channelId
      ? { kind: 'gone', gone: { what: 'channel', tenantId, teamId, channelId } }
      : unreadable;
  }
  if (!teamEnds.has(event)) return ignored;
  return teamId ? { kind: 'gone', gone: { what: 'team', tenantId, teamId } } : unreadable;
}

function readInvoke(activity: Activity, place: Place): Inbound {
  if (activity.name === 'adaptiveCard/action') return readCardAnswer(activity, place);
  const asked = readExtension(activity);
  return asked ? { kind: 'extension', asked, locale: localeOf(activity.locale) } : ignored;
}

function readCardAnswer(activity: Activity, place: Place): Inbound {
  const verb = field(field(activity.value, 'action'), 'verb');
  if (!activity.from || typeof verb !== 'string' || verb === '') return unreadable;
  const { conversationId, ...rest } = place;
  const card = cardOf(activity, conversationId, activity.replyToId ?? '');
  const data = field(field(activity.value, 'action'), 'data');
  return {
    kind: 'card_answer',
    answer: { ...rest, person: personOf(activity.from, activity), verb, data, card },
  };
}

function readSubmittedCard(activity: Activity, place: Place): Inbound {
  const verb = field(activity.value, 'verb');
  if (!activity.from || typeof verb !== 'string' || verb === '' || !activity.replyToId) return unreadable;
  const { conversationId, ...rest } = place;
  const card = cardOf(activity, conversationId, activity.replyToId);
  return {
    kind: 'submitted_card',
    answer: { ...rest, person: personOf(activity.from, activity), verb, data: activity.value, card },
  };
}

/** In a channel all of Chaperone's cards are for their author's eyes alone. */
function cardOf(activity: Activity, conversationId: string, activityId: string): CardRef {
  return { conversationId, activityId, ...(isChannel(activity) ? { targeted: true } : {}) };
}

function isBot(account: Account, activity: Activity): boolean {
  return account.id === activity.recipient?.id || account.role === 'bot' || account.id.startsWith('28:');
}

function isChannel(activity: Activity): boolean {
  const type = activity.conversation?.conversationType;
  return type === undefined ? teamOf(activity) !== undefined : type === 'channel';
}

function teamOf({ channelData }: Activity): string | undefined {
  return channelData?.team?.id ?? channelData?.teamsTeamId;
}

/** The reply chain is the channel and the id of its first message; a root that does not say so is its own. */
function threadOf(activity: Activity, { tenantId, conversationId }: Place): ThreadRef | undefined {
  const teamId = teamOf(activity);
  const [channel = '', ...rest] = conversationId.split(';');
  const root =
    rest.find((part) => part.startsWith('messageid='))?.slice('messageid='.length) ||
    activity.replyToId ||
    activity.id;
  if (!teamId || !root) return undefined;
  const channelId = activity.channelData?.channel?.id ?? activity.channelData?.teamsChannelId ?? channel;
  return { tenantId, teamId, channelId, conversationId: `${channel};messageid=${root}` };
}

function personOf(account: Account, { locale }: Activity): Person {
  return {
    id: account.aadObjectId || account.id,
    platformId: account.id,
    name: account.name ?? '',
    locale: localeOf(locale),
  };
}

/** Milliseconds since 1970; what lies outside the years 2000 to 2100 is no time of Teams, and may be none of the database's. */
function timeOf(activity: Activity): number | undefined {
  const time = Date.parse(activity.timestamp ?? '');
  return time >= earliest && time < latest ? time : undefined;
}

const [earliest, latest] = [Date.UTC(2000, 0), Date.UTC(2100, 0)];

function postingTime(id: string | undefined): number | undefined {
  return id !== undefined && /^1\d{12}$/.test(id) ? Number(id) : undefined;
}

/** Mentions count by the entities; the words between the tags can be anything. Chaperone's own name tells nothing. */
function mentionsOf(activity: Activity): string[] {
  const names = activity.entities
    .filter((entity) => entity.type === 'mention' && entity.mentioned?.id !== activity.recipient?.id)
    .map((entity) => entity.mentioned?.name ?? '');
  return [...new Set(names.filter((name) => name !== ''))];
}

function isAddressed({ entities, recipient }: Activity): boolean {
  return entities.some(({ type, mentioned }) => type === 'mention' && mentioned?.id === recipient?.id);
}
