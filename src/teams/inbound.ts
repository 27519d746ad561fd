import type { Locale } from '../chaperone/locale.ts';
import type { CardRef } from '../chaperone/nudge.ts';
import type { Deletion, Person, Post } from '../chaperone/post.ts';
import type { ExtensionAsk } from './extension.ts';

/** Something that a person wrote to Chaperone in their own chat with it. */
export interface PersonalMessage {
  readonly tenantId: string;
  readonly person: Person;
  readonly text: string;
  readonly serviceUrl: string;
  readonly conversationId: string;
}

/** Something of which nothing may be kept any longer: it was deleted or archived, or Chaperone was taken from it. */
export type Gone =
  | { readonly what: 'team'; readonly tenantId: string; readonly teamId: string }
  | {
      readonly what: 'channel';
      readonly tenantId: string;
      readonly teamId: string;
      readonly channelId: string;
    }
  | { readonly what: 'personal_chat'; readonly tenantId: string; readonly person: Person };

/** Chaperone was added to a team (`teamId` known) or a person's own chat. */
export interface Installation {
  readonly tenantId: string;
  readonly teamId: string | undefined;
  readonly conversationId: string;
  readonly person: Person | undefined;
  readonly serviceUrl: string;
}

/** A button of a card was pressed. The person is the one whom the platform names, whatever the card's data say. */
export interface CardAnswer {
  readonly tenantId: string;
  readonly person: Person;
  readonly verb: string;
  readonly data: unknown;
  readonly card: CardRef;
  readonly serviceUrl: string;
}

/** What an activity means for Chaperone. */
export type Inbound =
  | { readonly kind: 'post'; readonly post: Post }
  | { readonly kind: 'deletion'; readonly deletion: Deletion }
  | { readonly kind: 'personal_message'; readonly message: PersonalMessage }
  | { readonly kind: 'installed'; readonly installation: Installation }
  | { readonly kind: 'gone'; readonly gone: Gone }
  | { readonly kind: 'card_answer'; readonly answer: CardAnswer }
  /** As `card_answer`, but the reply to it cannot carry the next card: the one that was pressed must be updated. */
  | { readonly kind: 'submitted_card'; readonly answer: CardAnswer }
  /** The message extension was opened, or its form was sent. */
  | { readonly kind: 'extension'; readonly asked: ExtensionAsk; readonly locale: Locale }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'unreadable' };
