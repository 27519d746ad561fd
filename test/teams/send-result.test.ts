import type { Exchange } from '../../src/teams/connector.ts';
import { errorCode, failureOf } from '../../src/teams/send-result.ts';

const answered = (status: number, body?: unknown): Exchange => ({ kind: 'answered', status, body });
const error = (code: string) => ({ error: { code, message: 'words' } });

describe('how a new message ended', () => {
  it.each([
    ['taken', answered(201), undefined],
    [
      'refused by the person',
      answered(403, error('ConversationBlockedByUser')),
      { kind: 'refused', code: 'ConversationBlockedByUser' },
    ],
    [
      'not installed',
      answered(403, error('BotNotInConversationRoster')),
      { kind: 'refused', code: 'BotNotInConversationRoster' },
    ],
    [
      'refused by the tenant',
      answered(403, error('BotDisabledByAdmin')),
      { kind: 'refused', code: 'BotDisabledByAdmin' },
    ],
    [
      'refused for a reason that is not known',
      answered(403, { error: { code: 'Invented' } }),
      { kind: 'refused', code: 'http_403' },
    ],
    ['gone', answered(404, error('ConversationNotFound')), { kind: 'refused', code: 'ConversationNotFound' }],
    ['wrong', answered(400, error('BadArgument')), { kind: 'refused', code: 'BadArgument' }],
    ['too large', answered(413, error('MessageSizeTooBig')), { kind: 'refused', code: 'MessageSizeTooBig' }],
    ['redirected', answered(302), { kind: 'refused', code: 'http_302' }],
    [
      'in conflict',
      answered(412, error('PreconditionFailed')),
      { kind: 'unavailable', code: 'PreconditionFailed' },
    ],
    ['without a good token', answered(401), { kind: 'unavailable', code: 'http_401' }],
    ['failed there', answered(500, error('ServiceError')), { kind: 'ambiguous', code: 'ServiceError' }],
    ['failed behind it', answered(502), { kind: 'ambiguous', code: 'http_502' }],
    ['too slow there', answered(504), { kind: 'ambiguous', code: 'http_504' }],
    ['timed out there', answered(408), { kind: 'ambiguous', code: 'http_408' }],
    ['no answer', { kind: 'unknown', code: 'timeout' }, { kind: 'ambiguous', code: 'timeout' }],
    [
      'no connection',
      { kind: 'not_sent', code: 'econnrefused' },
      { kind: 'unavailable', code: 'econnrefused' },
    ],
    [
      'a place that is not allowed',
      { kind: 'not_sent', code: 'foreign_service_url' },
      { kind: 'refused', code: 'foreign_service_url' },
    ],
    ['too often', { kind: 'throttled', retryAfterMs: 7000 }, { kind: 'throttled', retryAfterMs: 7000 }],
  ] as const)('%s', (_what, exchange, result) => {
    expect(failureOf(exchange, false)).toEqual(result);
  });
});

it.each([
  ['failed there', answered(500)],
  ['too slow there', answered(408)],
  ['no answer', { kind: 'unknown', code: 'timeout' } as const],
])('an exchange that may be repeated is only unavailable when it ended with: %s', (_what, exchange) => {
  expect(failureOf(exchange, true)?.kind).toBe('unavailable');
});

// Every row of the platform's table of failures, in the envelopes in which they were seen. A new message and the replacing
// of a card differ only where the connector may have taken it before it failed.
describe.each([
  ['Bad Argument', 400, 'refused', 'refused', 'BadArgument'],
  ['Bad argument', 400, 'refused', 'refused', 'BadArgument'],
  ['BadSyntax', 400, 'refused', 'refused', 'BadSyntax'],
  ['BotNotRegistered', 401, 'refused', 'refused', 'BotNotRegistered'],
  ['BotDisabledByAdmin', 403, 'refused', 'refused', 'BotDisabledByAdmin'],
  ['BotNotInConversationRoster', 403, 'refused', 'refused', 'BotNotInConversationRoster'],
  ['ConversationBlockedByUser', 403, 'refused', 'refused', 'ConversationBlockedByUser'],
  ['ForbiddenOperationException', 403, 'refused', 'refused', 'ForbiddenOperationException'],
  ['MessageWritesBlocked', 403, 'refused', 'refused', 'MessageWritesBlocked'],
  ['NotEnoughPermissions', 403, 'refused', 'refused', 'NotEnoughPermissions'],
  ['ConversationNotFound', 404, 'refused', 'refused', 'ConversationNotFound'],
  ['ActivityNotFoundInConversation', 404, 'refused', 'refused', 'ActivityNotFoundInConversation'],
  ['PreconditionFailed', 412, 'unavailable', 'unavailable', 'PreconditionFailed'],
  ['MessageSizeTooBig', 413, 'refused', 'refused', 'MessageSizeTooBig'],
  ['ServiceError', 500, 'ambiguous', 'unavailable', 'ServiceError'],
  ['ServiceError', 502, 'ambiguous', 'unavailable', 'ServiceError'],
  ['', 503, 'ambiguous', 'unavailable', 'http_503'],
  ['', 504, 'ambiguous', 'unavailable', 'http_504'],
] as const)('%s with %i', (code, status, kind, repeated, told) => {
  it.each([
    ['as it is documented', error(code)],
    ['without an envelope', { code, message: 'words' }],
    ['nested as text', { error: { code: 'Failed', message: JSON.stringify({ subCode: code }) } }],
  ])('ends a new message and an update by its own rule, %s', (_how, body) => {
    expect(failureOf(answered(status, body), false)).toEqual({ kind, code: told });
    expect(failureOf(answered(status, body), true)).toEqual({ kind: repeated, code: told });
  });
});

describe('codes of the connector', () => {
  it.each([
    ['code 209 as a number', 403, { errorCode: 209, message: 'x' }, 'MessageWritesBlocked'],
    [
      'code 209 nested as text',
      403,
      { error: { code: 'Forbidden', message: '{"errorCode":209,"message":"blocked"}' } },
      'MessageWritesBlocked',
    ],
    [
      'a sub-code nested as text',
      403,
      { error: { message: '{"subCode":"MessageWritesBlocked"}' } },
      'MessageWritesBlocked',
    ],
    ['another number', 403, { errorCode: 2090 }, 'http_403'],
    ['nothing', 403, undefined, 'http_403'],
    ['a name that is not known', 403, { error: { code: 'Mrs Example' } }, 'http_403'],
  ])('%s', (_what, status, body, code) => {
    expect(errorCode(status, body)).toBe(code);
  });
});
