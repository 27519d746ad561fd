import type { Attachment } from '../identify/types.ts';
import type { Locale } from './locale.ts';

/** A thread of a channel: its tenant, and the platform's conversation id with the root message in it. */
export interface ThreadRef {
  readonly tenantId: string;
  readonly teamId: string;
  readonly channelId: string;
  /** `<channel id>;messageid=<root id>`: unique in the tenant. */
  readonly conversationId: string;
  /**
   * Set for the place of an author's tidy-up card after a major incident, and unique for the two. The card stands beside the
   * talk, not in it; the conversation is one in which the author posted.
   */
  readonly tidyUpOf?: string;
}

/** Names a thread among those of all tenants. */
export const threadKey = ({ tenantId, conversationId }: ThreadRef): string => `${tenantId} ${conversationId}`;

/** The person who wrote a post or answered a card. */
export interface Person {
  /** Entra object id; the identity that is authorised. */
  readonly id: string;
  /** The id by which the platform addresses the person for this bot (`29:…`). */
  readonly platformId: string;
  readonly name: string;
  /** The language of their client; English where it is not known. */
  readonly locale?: Locale;
}

/** One message of a channel, in the platform-free form that the use cases read. */
export interface Post {
  readonly thread: ThreadRef;
  /** The message's id; an edit carries the id of the message that it replaces. */
  readonly id: string;
  /**
   * Orders the states of one message: milliseconds since 1970 of the original's posting, of the edit or of the deletion.
   * A state that is not newer than the one already known changes nothing.
   */
  readonly version: number;
  /** False for the first delivery of a new message; true for an edit and for a deletion that was undone. */
  readonly edited: boolean;
  readonly author: Person;
  /** When the message was first posted, as far as it is known. */
  readonly at: Date;
  /** Plain text without mentions' markup and without quoted replies. Lives in memory for one turn. */
  readonly text: string;
  readonly mentions: readonly string[];
  /** True when Chaperone itself is mentioned. */
  readonly addressed: boolean;
  readonly attachments: readonly Attachment[];
  /** True where the message shows that it has files or pictures which the list does not name. */
  readonly filesLeftOut?: true;
  /** Connector root to answer through; already checked against the allowed hosts. */
  readonly serviceUrl: string;
}

/** A message taken away by its author. */
export interface Deletion {
  readonly thread: ThreadRef;
  readonly id: string;
  readonly version: number;
  /** As `Post.serviceUrl`. */
  readonly serviceUrl: string;
}
