import { channelId } from '../support/activities.ts';
import { staff, type Who } from './marked-words.ts';
import { chatOf } from './stage.ts';

/** A request of the program to the connector, what it shows in its author's own chat set apart. */
export function openRequest(request: string): {
  readonly who: Who | undefined;
  readonly shown: string;
  readonly rest: string;
} {
  const [head = '', body = ''] = request.split('\r\n\r\n');
  const who = (Object.keys(staff) as Who[]).find((key) =>
    new RegExp(`^(?:POST|PUT) /v3/conversations/${encodeURIComponent(chatOf(key))}/activities[ /]`).test(
      head,
    ),
  );
  if (!who) return { who, shown: '', rest: request };
  const {
    text = '',
    attachments = [],
    ...rest
  } = JSON.parse(body) as { text?: string; attachments?: { content?: unknown }[] };
  const others = attachments.map((attachment) => ({ ...attachment, content: '' }));
  return {
    who,
    shown: JSON.stringify([text, ...attachments.map(({ content }) => content)]),
    rest: `${head}\n${JSON.stringify({ ...rest, attachments: others })}`,
  };
}

/** What the platform must carry besides cards: the members of a channel are told that an incident is on, and why. */
export const isAnnouncement = (request: string): boolean =>
  request.startsWith(`POST /v3/conversations/${encodeURIComponent(channelId)}`) &&
  request.includes('Major incident mode is on for this team');
