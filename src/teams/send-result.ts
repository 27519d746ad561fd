import type { SendResult } from '../chaperone/ports.ts';
import type { Exchange } from './connector.ts';

/** What a send that the connector did not take tells the outbox. */
export type SendFailure = Exclude<SendResult, { kind: 'sent' }>;

// Codes that the connector is known to give. Anything else is reported by its status, so that no free text of an
// answer can reach the audit or a metric. Source: Microsoft Teams, "Send and receive messages with a bot", status codes.
const knownCodes = [
  'BotDisabledByAdmin',
  'BotNotInConversationRoster',
  'BotNotRegistered',
  'ConversationBlockedByUser',
  'ForbiddenOperationException',
  'MessageWritesBlocked',
  'NotEnoughPermissions',
  'ConversationNotFound',
  'ActivityNotFoundInConversation',
  'PreconditionFailed',
  'MessageSizeTooBig',
  'ServiceError',
  'BadArgument',
  'BadSyntax',
] as const;

/**
 * Turns an exchange that did not succeed into a result for the outbox.
 * @param repeatable true when doing it twice is the same as doing it once (opening a chat, replacing a card): an unknown
 * end may then be tried again. A new message may not: the connector can deliver it and still answer 5xx or nothing.
 * @returns `undefined` for a success (2xx)
 */
export function failureOf(exchange: Exchange, repeatable: boolean): SendFailure | undefined {
  if (exchange.kind === 'throttled') return exchange;
  if (exchange.kind === 'not_sent') {
    const kind = exchange.code === 'foreign_service_url' ? 'refused' : 'unavailable';
    return { kind, code: exchange.code };
  }
  if (exchange.kind === 'unknown')
    return { kind: repeatable ? 'unavailable' : 'ambiguous', code: exchange.code };
  const { status, body } = exchange;
  if (status >= 200 && status < 300) return undefined;
  const code = errorCode(status, body);
  // A token can be refused for a moment; a bot that is not registered stays so until somebody registers it.
  if (status === 412 || (status === 401 && code !== 'BotNotRegistered')) return { kind: 'unavailable', code };
  if (status === 408 || status >= 500) return { kind: repeatable ? 'unavailable' : 'ambiguous', code };
  return { kind: 'refused', code };
}

/**
 * The connector's code for a failure, from the closed list of known ones, else `http_<status>`.
 * The code can stand in an envelope within the message's text, so the whole answer is searched.
 */
export function errorCode(status: number, body: unknown): string {
  const answer = typeof body === 'string' ? body : (JSON.stringify(body) ?? '');
  if (status === 403 && /\berrorCode\\*"?\s*:\s*\\*"?209\b/i.test(answer)) return 'MessageWritesBlocked';
  // Documented as `Bad Argument`, seen as `BadArgument` and `Bad argument`.
  const joined = answer.replace(/bad argument/gi, 'BadArgument');
  return knownCodes.find((code) => joined.includes(code)) ?? `http_${status}`;
}
