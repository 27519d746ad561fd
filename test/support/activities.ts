/** Activities in the shapes that Teams sends, all of them invented. */

export const tenantId = '11111111-2222-4333-8444-555555555555';
export const appId = '99999999-aaaa-4bbb-8ccc-dddddddddddd';
export const botId = `28:${appId}`;
export const teamId = '19:invented-team@thread.tacv2';
export const channelId = '19:invented-channel@thread.tacv2';
export const publicServiceUrl = 'https://smba.trafficmanager.net/uk/';

export const author = {
  id: '29:author',
  name: 'Rowan Ashdown',
  aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000001',
};

type Fields = Record<string, unknown>;

/** Posted at the time that its id names; `posted` is that time in milliseconds since 1970. */
export function channelMessage(text: string, fields: Fields = {}, posted = 1_760_000_000_000): Fields {
  return {
    ...channelActivity(posted),
    type: 'message',
    text,
    textFormat: 'plain',
    ...fields,
  };
}

/** A reply in the thread whose root has the id `root`. */
export function reply(text: string, root: number, posted: number, fields: Fields = {}): Fields {
  const conversation = {
    isGroup: true,
    conversationType: 'channel',
    tenantId,
    id: `${channelId};messageid=${root}`,
  };
  return channelMessage(text, { conversation, ...fields }, posted);
}

/** The body that goes with a message when it has more than plain words. */
export function htmlPart(html: string): Fields {
  return { attachments: [{ contentType: 'text/html', content: html }] };
}

/** An event about a message that was posted before; `at` is the time of the event. */
export function messageEvent(
  type: 'messageUpdate' | 'messageDelete',
  eventType: string,
  at: string,
  fields: Fields = {},
): Fields {
  const base = channelActivity(1_760_000_000_000);
  return {
    ...base,
    type,
    timestamp: at,
    channelData: { ...(base.channelData as Fields), eventType },
    ...fields,
  };
}

export function personalMessage(text: string, fields: Fields = {}): Fields {
  return {
    ...personalActivity(),
    type: 'message',
    id: '1760000000001',
    text,
    textFormat: 'plain',
    ...fields,
  };
}

/** A pressed button of a card in the author's own chat. */
export function cardAction(verb: string, data: unknown, fields: Fields = {}): Fields {
  return {
    ...personalActivity(),
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: 'f:invented-invoke',
    replyToId: 'card-1',
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    ...fields,
  };
}

export function installationUpdate(action: string, where: 'team' | 'personal', fields: Fields = {}): Fields {
  const base = where === 'team' ? channelActivity(1_760_000_000_000) : personalActivity();
  return { ...base, type: 'installationUpdate', action, ...fields };
}

function channelActivity(posted: number): Fields {
  return {
    id: String(posted),
    timestamp: new Date(posted + 400).toISOString(),
    channelId: 'msteams',
    serviceUrl: publicServiceUrl,
    from: author,
    recipient: { id: botId, name: 'Chaperone' },
    conversation: {
      isGroup: true,
      conversationType: 'channel',
      tenantId,
      id: `${channelId};messageid=${posted}`,
    },
    channelData: { tenant: { id: tenantId }, team: { id: teamId }, channel: { id: channelId } },
    entities: [
      { type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Web', timezone: 'Europe/London' },
    ],
  };
}

function personalActivity(): Fields {
  return {
    timestamp: '2025-10-09T09:00:00.000Z',
    channelId: 'msteams',
    serviceUrl: publicServiceUrl,
    from: author,
    recipient: { id: botId, name: 'Chaperone' },
    conversation: { conversationType: 'personal', tenantId, id: 'a:invented-chat' },
    channelData: { tenant: { id: tenantId } },
  };
}
