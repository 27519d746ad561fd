import type { Exchange } from '../../src/teams/connector.ts';
import { errorCode, failureOf } from '../../src/teams/send-result.ts';

const now = Date.parse('2025-10-09T09:00:00Z');
const answered = (status: number, body?: unknown, retryAfter?: string): Exchange => ({
  kind: 'answered',
  status,
  body,
  retryAfter,
});
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
    [
      'without a good token',
      answered(401, error('BotNotRegistered')),
      { kind: 'unavailable', code: 'BotNotRegistered' },
    ],
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
    ['too often, with seconds', answered(429, {}, '7'), { kind: 'throttled', retryAfterMs: 7000 }],
    [
      'too often, with a date',
      answered(429, {}, 'Thu, 09 Oct 2025 09:00:20 GMT'),
      { kind: 'throttled', retryAfterMs: 20_000 },
    ],
    [
      'too often, without a word',
      answered(429, error('Throttled')),
      { kind: 'throttled', retryAfterMs: 30_000 },
    ],
    ['too often, with nonsense', answered(429, {}, 'soon'), { kind: 'throttled', retryAfterMs: 30_000 }],
    [
      'too often, with a time that has passed',
      answered(429, {}, '-5'),
      { kind: 'throttled', retryAfterMs: 1000 },
    ],
    ['too often, for a week', answered(429, {}, '604800'), { kind: 'throttled', retryAfterMs: 3_600_000 }],
  ] as const)('%s', (_what, exchange, result) => {
    expect(failureOf(exchange, false, now)).toEqual(result);
  });
});

it.each([
  ['failed there', answered(500)],
  ['too slow there', answered(408)],
  ['no answer', { kind: 'unknown', code: 'timeout' } as const],
])('an exchange that may be repeated is only unavailable when it ended with: %s', (_what, exchange) => {
  expect(failureOf(exchange, true, now)?.kind).toBe('unavailable');
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
