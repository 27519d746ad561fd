import { readFileSync } from 'node:fs';
import type { FlagReason, MessageKind } from '../../src/assess/types.ts';
import type { Question } from '../../src/identify/questions.ts';
import type { Attachment, Attribute, DirectType, IdentifyContext, Talk } from '../../src/identify/types.ts';

/** A labelled thread, in the format of LABELS.md. `expect` is absent in threads that are only to be checked. */
export interface Thread {
  readonly id: string;
  readonly setting: {
    readonly channel: string;
    readonly team: string;
    readonly site: string;
    readonly members: number;
    readonly guests: number;
    readonly roster: readonly string[];
    readonly incident: boolean;
  };
  readonly messages: readonly Message[];
}

export interface Message {
  readonly id: string;
  readonly author: string;
  readonly at: string;
  readonly replyTo: string | null;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly mentions: readonly string[];
  readonly editOf: string | null;
  readonly expect?: {
    readonly flag: boolean;
    readonly why: readonly FlagReason[];
    readonly kind: MessageKind;
    readonly direct: readonly { text: string; type: DirectType }[];
    readonly details: readonly { text: string; attribute: Attribute }[];
  };
}

/** Reads a file of threads, one JSON object per line; blank lines are skipped. */
export function readThreads(file: string): Thread[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Thread);
}

/**
 * A thread as a hurried typist would write it, without a capital anywhere; its labels likewise. Text and labels stay as long as they are.
 */
export function inSmallLetters(thread: Thread): Thread {
  const small = <T extends { readonly text: string }>(labelled: T): T => ({
    ...labelled,
    text: labelled.text.toLowerCase(),
  });
  return {
    ...thread,
    messages: thread.messages.map((message) => ({
      ...small(message),
      ...(message.expect && {
        expect: {
          ...message.expect,
          direct: message.expect.direct.map(small),
          details: message.expect.details.map(small),
        },
      }),
    })),
  };
}

/** What the recognizers may know about a message of a thread. */
export function contextOf(
  thread: Thread,
  message: Message,
  followsDetails = false,
  questions: readonly Question[] = [],
  talk?: Talk,
): IdentifyContext {
  const { roster, site, team, channel } = thread.setting;
  return {
    roster: [...roster, message.author],
    mentions: message.mentions,
    site,
    team,
    channel,
    followsDetails,
    questions,
    talk,
    at: new Date(message.at),
    attachments: message.attachments,
    hospitalNumberPatterns: [],
    staffDomains: [],
  };
}
