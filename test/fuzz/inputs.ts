/** What the fuzzer makes: activities, HTML, cards' answers, bodies, YAML, headers and raw requests, from well-formed to wild. All invented. */
import fc, { type Arbitrary } from 'fast-check';
import { writeDirectory } from '../../src/escalate/directory-file.ts';
import { nationalDirectory } from '../../src/escalate/routes.ts';
import {
  cardAction,
  channelMessage,
  htmlPart,
  installationUpdate,
  messageEvent,
  personalMessage,
  reply,
} from '../support/activities.ts';
import { hostileTexts } from '../support/hostile-texts.ts';

/** One input, as JSON can hold it: the corpus keeps those that found something. */
export type Input = string | Readonly<Record<string, unknown>>;
export const targets = ['activity', 'html', 'answer', 'yaml', 'body', 'token', 'raw'] as const;
export type Target = (typeof targets)[number];

const texts = [
  'Mrs Edith Sample, NHS 999 000 0018, could we chase her bloods?',
  '34F just back from Sierra Leone with a haemorrhagic fever, seen at Skipton this week.',
  'See you at lunch',
  '@Chaperone major incident until 18:00 reason coach crash',
];
const oddText = fc.oneof(
  fc.constantFrom(
    ...texts,
    '',
    ' ',
    '\0',
    '\ud83c',
    '$'.concat('{title}'),
    '{{DATE(2026-01-01)}}',
    '__proto__',
    "'; drop table post; --",
  ),
  fc.string({ maxLength: 40, unit: 'binary' }),
  fc
    .tuple(fc.constantFrom(...hostileTexts), fc.constantFrom(100, 2_000, 20_000))
    .map(([[, make], length]) => make(length)),
);
const oddValue: Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: oddText },
  fc.constantFrom(null, true, 0, -1, 1e308, [], {}, [[]], { id: {} }, { __proto__: null, constructor: 1 }),
  fc.jsonValue({ maxDepth: 4 }),
);

type Change = readonly [pick: number, value: unknown];

/** Puts odd values at places of a well-formed thing; the places are counted over all that it holds. */
export function changed(base: unknown, changes: readonly Change[]): unknown {
  const copy = structuredClone(base);
  for (const [pick, value] of changes) {
    const places = placesIn(copy);
    const place = places[pick % Math.max(1, places.length)];
    if (place)
      Object.defineProperty(place.holder, place.key, {
        // A copy: one value may be put at two places, and the second change would put it into itself.
        value: structuredClone(value),
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return copy;
}

function placesIn(value: unknown): { holder: object; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [{ holder: value, key }, ...placesIn(child)]);
}

const changes = fc.array(fc.tuple(fc.nat(400), oddValue), { maxLength: 4 });
const person = fc
  .nat(100_000)
  .map((serial) => ({ id: `29:${serial}`, name: 'Rowan Ashdown', aadObjectId: `p-${serial}` }));
const posted = fc.integer({ min: 1_600_000_000_000, max: 1_999_999_999_999 });

const wellFormed = fc.tuple(fc.nat(8), oddText, posted, person).map(([kind, text, at, from]) => {
  const fields = { from };
  switch (kind) {
    case 0:
      return channelMessage(text, fields, at);
    case 1:
      return reply(text, 1_760_000_000_000, at, fields);
    case 2:
      return messageEvent('messageUpdate', 'editMessage', new Date(at).toISOString(), { text, ...fields });
    case 3:
      return messageEvent('messageDelete', 'softDeleteMessage', new Date(at).toISOString(), fields);
    case 4:
      return installationUpdate('add', 'team', fields);
    case 5:
      return installationUpdate('remove', 'personal', fields);
    case 6:
      return {
        ...cardAction('x', {}, fields),
        name: 'composeExtension/submitAction',
        value: { data: { draft: text } },
      };
    case 7:
      return {
        ...cardAction('x', {}, fields),
        name: 'composeExtension/fetchTask',
        value: {
          messagePayload: {
            from: { user: { id: from.aadObjectId } },
            body: { content: text, contentType: 'html' },
          },
        },
      };
    default:
      return personalMessage(text, fields);
  }
});

const tag = fc.constantFrom(
  ...'p div br table tr td th ul li blockquote pre codeblock at attachment emoji img span b a script style svg math template'.split(
    ' ',
  ),
);
const attribute = fc.constantFrom(
  '',
  ' itemtype="http://schema.skype.com/Reply"',
  ' itemtype="http://schema.skype.com/Mention"',
  ' itemtype="http://schema.skype.com/Emoji" alt="x"',
  ' onclick=alert(1)',
  ' href="javascript:alert(1)"',
  ' x="',
);
const piece = fc.oneof(
  fc.tuple(tag, attribute).map(([name, more]) => `<${name}${more}>`),
  tag.map((name) => `</${name}>`),
  fc.constantFrom(
    '&nbsp;',
    '&#0;',
    '&#x110000;',
    '&amp',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<',
    '>',
    '\0',
    '<?',
  ),
  oddText,
);
const html = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc
    .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 3_000 }))
    .map(([pieces, times]) => pieces.join('').repeat(times).slice(0, 100_000)),
);

const verbs = [
  'route',
  'safer',
  'back',
  'changed',
  'fine',
  'choose_route',
  'draft',
  'constructor',
  '__proto__',
  '',
];
const answer = fc
  .tuple(
    fc.oneof(fc.constantFrom(...verbs), oddText),
    fc.record(
      {
        nudgeId: oddText,
        routeId: fc.oneof(fc.constant('medical-on-call'), oddText),
        safer: oddText,
        question: oddText,
        changed: fc.oneof(fc.constant('1-5 3-9999'), oddText),
        reason: fc.oneof(fc.constant('not_a_patient'), oddText),
        specialty: oddText,
        reply: oddValue,
        field_question: oddText,
      },
      { requiredKeys: [] },
    ),
    person,
    changes,
  )
  .map(([verb, data, from, odd]) => changed(cardAction(verb, data, { from }), odd));

const directory = writeDirectory(nationalDirectory);
const yaml = fc.oneof(
  fc
    .array(
      fc.tuple(
        fc.nat(directory.length),
        fc.nat(200),
        fc.oneof(oddText, fc.constantFrom('&a ', '*a', '- ', '? ', '!!js/function ', '<<: ')),
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((cuts) =>
      cuts.reduce(
        (text, [at, length, put]) => `${text.slice(0, at)}${put}${text.slice(at + length)}`,
        directory,
      ),
    ),
  fc
    .array(
      fc.constantFrom(
        'a: ',
        '[',
        '{',
        '- ',
        '\n',
        '  ',
        '&x ',
        '*x ',
        '"',
        "'",
        '|',
        '>',
        '%',
        '\t',
        '---\n',
        ': ',
      ),
      { maxLength: 400 },
    )
    .map((parts) => parts.join('')),
);

const body = fc
  .tuple(fc.nat(100), fc.oneof(fc.record({ text: oddText }), fc.jsonValue({ maxDepth: 5 }), oddValue))
  .map(([route, value]) => ({ route, value }));
const token = fc.record({
  at: fc.nat(2_000),
  put: fc.string({ maxLength: 4 }),
  cut: fc.nat(30),
  people: fc.boolean(),
});
const raw = fc.oneof(
  fc.string({ maxLength: 300, unit: 'binary' }),
  fc
    .tuple(
      fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'CONNECT', 'PRI', 'get'),
      fc.oneof(
        fc.webPath(),
        fc.constantFrom(
          '*',
          '//',
          'http://x/healthz',
          'http://[/',
          'http://x:99999/',
          'x:',
          '/%',
          '/%00',
          '/api/messages',
          '/api/check?__proto__[x]=1',
          '/tabs/%c0%ae/',
        ),
      ),
      fc.array(
        fc.constantFrom(
          'Host: x',
          'Host: [',
          'Host: a b',
          'Host: x:y',
          'Host: ',
          'Content-Length: 5',
          'Content-Length: -1',
          'Transfer-Encoding: chunked',
          'Upgrade: websocket',
          'Connection: upgrade',
          'Expect: 100-continue',
          'Content-Type: multipart/form-data',
          'Content-Type: application/json;charset=\0',
          'X: \u0001',
          'Authorization: Bearer',
        ),
        { maxLength: 5 },
      ),
      fc.constantFrom('', '{"a"', '5\r\nhello\r\n0\r\n\r\n', 'ffffffffffffffff\r\n', '\0\0\0'),
    )
    .map(
      ([method, path, headers, rest]) =>
        `${method} ${path} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n${rest}`,
    ),
);

export const inputs: Readonly<Record<Target, Arbitrary<Input>>> = {
  activity: fc.tuple(wellFormed, changes).map(([base, odd]) => changed(base, odd) as Input),
  html: fc
    .tuple(html, person, posted)
    .map(([content, from, at]) => channelMessage('x', { from, ...htmlPart(content) }, at)),
  answer: answer as Arbitrary<Input>,
  yaml,
  body,
  token,
  raw,
};
