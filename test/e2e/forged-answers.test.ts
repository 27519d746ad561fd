/**
 * Answers of cards that no card of Chaperone's would send, and words that are made to work in one: over HTTP, with real tokens, in
 * production's settings for two tenants.
 */
import { jest } from '@jest/globals';
import { author, cardAction, channelId, channelMessage, tenantId } from '../support/activities.ts';
import { eventually, pressed } from '../support/program.ts';
import { startWhole, type Whole } from '../support/whole.ts';

jest.setTimeout(120_000);

const other = '22222222-2222-4333-8444-555555555555';
const dollar = '$';
const sum = `${dollar}{string(40+2)}`;
const expressions = [
  sum,
  `${dollar}{$root}`,
  `${dollar}{json('{"type":"Action.OpenUrl","url":"https://evil.example"}')}`,
  '{{DATE(2020-01-01T00:00:00Z,LONG)}}',
  '[press](https://evil.example)',
  '<at>everybody</at>',
];
const telling = `Mrs Edith Sample, NHS 999 000 0018: could we chase her bloods? ${expressions.join(' ')}`;
const colleague = {
  id: '29:colleague',
  name: `${sum} Colleague`,
  aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000002',
};
const chat = (tenant: string, id = 'a:invented-chat') => ({
  conversation: { conversationType: 'personal', tenantId: tenant, id },
  channelData: { tenant: { id: tenant } },
});

/** What a card sends whose fields are all filled in. */
const filled = (nudgeId: string) => ({
  nudgeId,
  safer: 'x',
  question: 'x',
  changed: '',
  routeId: 'e-rs-advice',
  reason: 'consented',
});

describe('what comes back from a card', () => {
  let whole: Whole;
  let card: Record<string, unknown>;
  let nudgeId: string;
  let forms: Record<string, unknown>;
  const answered = async (label: string): Promise<number> =>
    Number(
      new RegExp(`cards_answered_total\\{[^}]*"${label}"[^}]*\\} (\\d+)`).exec(await whole.metrics())?.[1] ??
        0,
    );
  const send = async (activity: object) => {
    const response = await whole.post(activity, await whole.bearer());
    return { status: response.status, body: await response.text() };
  };
  const closed = () => JSON.stringify(whole.connector.messages).includes('"because"');
  const replies = () =>
    whole.connector.messages.filter(({ conversationId }) => conversationId.startsWith('19:'));

  beforeAll(async () => {
    whole = await startWhole({ CHAPERONE_TENANTS: `${tenantId},${other}` });
    const root = Date.now();
    expect((await send(channelMessage(telling, { from: { ...author, name: sum } }, root))).status).toBe(200);
    card = await eventually(
      () =>
        (whole.connector.messages[0]?.activity.attachments as { content: Record<string, unknown> }[])?.[0]
          ?.content,
    );
    nudgeId = /"nudgeId":"([^"]+)"/.exec(JSON.stringify(card))?.[1] ?? '';
    forms = JSON.parse((await send(pressed(card, 'route', {}, { from: author }))).body).value;
  });
  afterAll(() => whole?.stop());

  it('works no expression, link, date or mention of what its author wrote, in any card that follows', async () => {
    const safer = JSON.parse((await send(pressed(card, 'safer', {}, { from: author }))).body).value;
    for (const shown of [card, safer, forms]) {
      const text = JSON.stringify(shown);
      expect(text).toContain(sum);
      expect(text).not.toMatch(/\b42\b|"url":"https:\/\/evil/);
      const read = [...text.matchAll(/"type":"TextBlock"[^{}]*/g)].map(([block]) => block).join('\n');
      expect(read).not.toMatch(/evil|\$\{|\{\{/);
    }
  });

  it.each(['safer', 'route', 'fine', 'changed', 'draft', 'choose_route', 'whole_thread'])(
    'is not taken from a colleague, whatever of it is the author’s: %s',
    async (verb) => {
      const before = await answered('not_yours');
      const data = { ...filled(nudgeId), reply: 'true' };
      const { status, body } = await send(
        cardAction(
          verb,
          { ...data, author: author.aadObjectId, person: author, from: author },
          { from: colleague },
        ),
      );
      expect(status).toBe(200);
      expect(body).not.toContain('Sample');
      expect(await answered('not_yours')).toBe(before + 1);
      expect(replies()).toEqual([]);
    },
  );

  it.each(['safer', 'fine', 'draft'])(
    'is not known in another tenant, even from the same person: %s',
    async (verb) => {
      const before = await answered('unknown');
      const data = { ...filled(nudgeId), tenantId };
      const there = await send(cardAction(verb, data, { from: author, ...chat(other) }));
      // Nothing tells whether there is such a nudge at all.
      const nowhere = await send(cardAction(verb, { ...data, nudgeId: 'n-0' }, { from: author }));
      expect(there).toEqual(nowhere);
      expect(await answered('unknown')).toBe(before + 2);
    },
  );

  it.each([
    ['a nudge by what every object has', { nudgeId: '__proto__' }],
    ['a nudge that is a list', { nudgeId: ['n-1'] }],
    ['a nudge that is a statement', { nudgeId: "' OR 1=1 --" }],
    ['a verb that every object has', { verb: 'constructor' }],
    ['a verb that is none', { verb: 'deliver' }],
    ['a form of a megabyte', { verb: 'draft', field_question: 'x'.repeat(100_000) }],
  ])('is refused where it names %s', async (_what, forged) => {
    const { verb = 'safer', ...rest } = forged as { verb?: string };
    const data = { nudgeId, safer: 'x', question: 'x', changed: '', routeId: 'e-rs-advice', ...rest };
    const { status, body } = await send(cardAction(verb, data, { from: author }));
    expect(status).toBe(200);
    expect(body).not.toMatch(/draft|Sample/);
    expect(closed()).toBe(false);
  });

  it('leads to the nudge’s own thread, whatever thread it names', async () => {
    const elsewhere = '19:elsewhere@thread.tacv2;messageid=1';
    const { body } = await send(
      pressed(
        forms,
        'draft',
        {
          reply: 'true',
          routeId: 'e-rs-advice',
          thread: { conversationId: elsewhere },
          threadId: elsewhere,
          conversationId: elsewhere,
          postId: '1',
        },
        { from: author, replyToId: 'card-999', ...chat(tenantId, elsewhere) },
      ),
    );
    expect(JSON.parse(body).value).toMatchObject({ type: 'AdaptiveCard' });
    const places = await eventually(() =>
      replies().length > 0 ? replies().map(({ conversationId }) => conversationId) : undefined,
    );
    for (const place of places) expect(place.startsWith(channelId)).toBe(true);
    expect(JSON.stringify(replies())).not.toMatch(/Sample|evil|\$\{/);
  });

  it('ends once, and stays ended, when it is played again', async () => {
    const fine = cardAction('fine', { nudgeId, reason: 'consented' }, { from: author });
    const answers = await Promise.all([fine, fine, fine].map(send));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    // What it tells whoever presses is what they pressed; what is kept is the first.
    await send(cardAction('fine', { nudgeId, reason: 'made_up' }, { from: author }));
    const header = {
      authorization: `Bearer ${await whole.people.sign({ payload: { oid: author.aadObjectId } })}`,
    };
    const own = await (await fetch(`${whole.root}/api/my/nudges`, { headers: header })).text();
    expect(own).toContain('consented');
    expect(own).not.toContain('made_up');
  });
});
