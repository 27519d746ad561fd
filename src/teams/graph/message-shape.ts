import { z } from 'zod';
import type { Change } from '../../chaperone/channel-watch.ts';
import { localeOf } from '../../chaperone/locale.ts';
import type { Attachment } from '../../identify/types.ts';
import { type BodyText, htmlToText, plainToText } from '../html-text.ts';
import { listOf } from '../lenient-list.ts';
import { longestText } from '../message-body.ts';

// As lenient as the reading of activities: what Graph adds or leaves out must not stop a message.
const words = z
  .string()
  .nullish()
  .catch(undefined)
  .transform((text) => text ?? undefined);
const time = words.transform((text) => {
  const ms = Date.parse(text ?? '');
  return Number.isNaN(ms) ? undefined : ms;
});
const user = z.object({ id: words, displayName: words }).nullish().catch(undefined);

const shape = z.object({
  id: z.string().regex(/^\d{10,17}$/),
  replyToId: words,
  locale: words,
  messageType: words,
  lastModifiedDateTime: time,
  lastEditedDateTime: time,
  deletedDateTime: time,
  subject: words,
  from: z.object({ user }).nullish().catch(undefined),
  body: z.object({ contentType: words, content: words }).nullish().catch(undefined),
  attachments: listOf(z.object({ contentType: words, name: words, content: words })),
  mentions: listOf(
    z.object({
      mentionText: words,
      mentioned: z.object({ user, application: z.unknown().optional() }).nullish(),
    }),
  ),
});

/** The part of Graph's `chatMessage` that Chaperone reads; times are milliseconds since 1970. */
export type GraphMessage = z.infer<typeof shape>;

/** Reads a `chatMessage`; undefined for anything else. Source: Microsoft Graph, "chatMessage resource type". */
export function readMessage(value: unknown): GraphMessage | undefined {
  return shape.safeParse(value).data;
}

/** Where a message stands, and how its author is reached. */
export interface Place {
  readonly tenantId: string;
  readonly teamId: string;
  readonly channelId: string;
  readonly serviceUrl: string;
}

/** The Entra id of the person who wrote a message; undefined for what apps and the system write. */
export function writerOf(message: GraphMessage): { id: string; name: string } | undefined {
  const from = message.from?.user;
  return message.messageType === 'message' && from?.id
    ? { id: from.id, name: from.displayName ?? '' }
    : undefined;
}

/**
 * The same post that the message's event would have given: ids, thread and text agree. The version is the time of the
 * last change of any kind, so that a deletion that was undone is newer than the deletion; what changed nothing in the
 * words is told by the words.
 * @param platformId how the platform addresses the author
 */
export function changeOf(message: GraphMessage, place: Place, platformId: string): Change | undefined {
  const author = writerOf(message);
  if (!author) return undefined;
  const { serviceUrl, ...channel } = place;
  const thread = {
    ...channel,
    conversationId: `${place.channelId};messageid=${message.replyToId || message.id}`,
  };
  const posted = Number(message.id);
  const changed = Math.max(posted, message.lastModifiedDateTime ?? 0, message.lastEditedDateTime ?? 0);
  const { deletedDateTime, lastEditedDateTime } = message;
  if (deletedDateTime !== undefined) {
    const deletion = {
      thread,
      id: message.id,
      version: Math.max(posted, deletedDateTime),
      serviceUrl,
    };
    return { kind: 'deletion', deletion, postedAt: new Date(posted) };
  }
  const { text, attachments } = contentOf(message);
  return {
    kind: 'post',
    post: {
      thread,
      id: message.id,
      version: changed,
      edited: lastEditedDateTime !== undefined,
      author: { ...author, platformId, locale: localeOf(message.locale) },
      at: new Date(posted),
      text,
      mentions: mentionsOf(message),
      // A command is obeyed when it comes, not when it is read later.
      addressed: false,
      attachments,
      serviceUrl,
    },
    writtenAt: new Date(Math.max(posted, lastEditedDateTime ?? 0)),
  };
}

/**
 * Text and files of a message. A quoted message is not what its author tells; a forwarded one is, and has its text in
 * the attachment.
 */
export function contentOf(message: GraphMessage): { text: string; attachments: Attachment[] } {
  const body = textOf(message.body?.contentType, message.body?.content);
  const forwarded = message.attachments
    .filter(({ contentType }) => contentType === 'forwardedMessageReference')
    .map(({ content }) => textOf('html', forwardedBody(content)));
  return {
    text: [message.subject ?? '', body.text, ...forwarded.map(({ text }) => text)]
      .filter((part) => part !== '')
      .join('\n')
      .slice(0, longestText),
    attachments: [
      ...message.attachments.filter(isFile).map(({ name = '', contentType = '' }) => ({
        name,
        // What Graph calls a reference is a file of SharePoint, whose name tells what it is.
        contentType: contentType === 'reference' ? '' : contentType,
      })),
      ...[body, ...forwarded].flatMap(({ inline }) => inline),
    ],
  };
}

function isFile({ contentType = '' }: GraphMessage['attachments'][number]): boolean {
  return !/^application\/vnd\.microsoft\.card|^(?:messageReference|forwardedMessageReference|meetingReference|tabReference)$/i.test(
    contentType,
  );
}

function textOf(contentType: string | undefined, content: string | undefined): BodyText {
  return contentType === 'text'
    ? { text: plainToText(content ?? ''), inline: [], placeholders: 0 }
    : htmlToText(content ?? '');
}

/** The forwarded message's HTML within the attachment's JSON. */
function forwardedBody(content: string | undefined): string {
  try {
    const forwarded: unknown = JSON.parse(content ?? '');
    return typeof forwarded === 'object' &&
      forwarded !== null &&
      'originalMessageContent' in forwarded &&
      typeof forwarded.originalMessageContent === 'string'
      ? forwarded.originalMessageContent
      : '';
  } catch {
    return '';
  }
}

/** People, channels and tags that are mentioned; apps tell nothing. */
export function mentionsOf({ mentions }: GraphMessage): string[] {
  const names = mentions
    .filter(({ mentioned }) => !mentioned?.application)
    .map(({ mentioned, mentionText }) => mentioned?.user?.displayName ?? mentionText ?? '');
  return [...new Set(names.filter((name) => name !== ''))];
}
