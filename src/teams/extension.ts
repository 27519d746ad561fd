import { type Activity, field } from './activity-shape.ts';
import { htmlToText, plainToText } from './html-text.ts';

/** What somebody wants of the message extension: an empty form, a check, or something that it must decline. */
export type ExtensionAsk =
  | { readonly ask: 'form' }
  | { readonly ask: 'check'; readonly text: string }
  | { readonly ask: 'decline'; readonly because: 'not_author' | 'no_words' };

/** Ids of the message extension's commands, as the app's manifest names them. */
export const extensionCommands = {
  /** From the compose box. */
  checkDraft: 'checkBeforePosting',
  /** From a message's menu. */
  checkMessage: 'checkThisMessage',
} as const;

/**
 * Reads an invoke of the message extension: "Check before posting" from the compose box opens the form, its form sends the draft,
 * and "Check this message" from a message's menu carries that message, which only its author may have checked. Undefined for
 * every other invoke, and for a command that there is not.
 * Source: Microsoft Teams, "Create and send dialogs" and "Respond to the dialog submit action" of message extensions.
 */
export function readExtension({ name, value, from }: Activity): ExtensionAsk | undefined {
  if (name === 'composeExtension/submitAction') {
    const draft = field(field(value, 'data'), 'draft');
    return typeof draft === 'string' && draft.trim() !== '' ? { ask: 'check', text: draft } : { ask: 'form' };
  }
  if (name !== 'composeExtension/fetchTask') return undefined;
  const command = field(value, 'commandId');
  if (command === extensionCommands.checkDraft) return { ask: 'form' };
  if (command !== extensionCommands.checkMessage) return undefined;
  const message = field(value, 'messagePayload');
  const author = field(field(field(message, 'from'), 'user'), 'id');
  if (!from?.aadObjectId || author !== from.aadObjectId) return { ask: 'decline', because: 'not_author' };
  const text = textOf(field(message, 'body'));
  return text === '' ? { ask: 'decline', because: 'no_words' } : { ask: 'check', text };
}

function textOf(body: unknown): string {
  const content = field(body, 'content');
  if (typeof content !== 'string') return '';
  return field(body, 'contentType') === 'text' ? plainToText(content) : htmlToText(content).text;
}

/** The answer that shows a card in the extension's dialog. */
export function dialogWith(title: string, card: object): object {
  return {
    task: {
      type: 'continue',
      value: {
        title,
        height: 'large',
        width: 'medium',
        card: { contentType: 'application/vnd.microsoft.card.adaptive', content: card },
      },
    },
  };
}
