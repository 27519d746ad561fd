/**
 * Chaperone keeps nothing that could give a patient away. Invented people say marked words on every path through the
 * running program; then everything that it wrote, printed, answered and sent is searched for the marks.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { jest } from '@jest/globals';
import { openDatabase } from '../../src/store/database.ts';
import { channelId, channelMessage, messageEvent, personalMessage, reply } from '../support/activities.ts';
import { type ConnectorDouble, startConnectorDouble } from '../support/connector-double.ts';
import { dumpEverything } from '../support/databases.ts';
import { type Answer, eventually, inDemo, type Program, pressed, startProgram } from '../support/program.ts';
import { newContents, tracesOf } from '../support/traces.ts';
import { createWiretap, type Wiretap } from '../support/wiretap.ts';
import {
  elsewhere,
  identifying,
  marks,
  ownWords,
  richMessage,
  shortMessage,
  staff,
  type Who,
} from './marked-words.ts';

jest.setTimeout(180_000);

describe('the search for marks', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  it.each<[string, string | Buffer]>([
    ['as it stands', 'a line with xylophonic-quartz in it'],
    ['in capitals', 'XYLOPHONIC-QUARTZ'],
    ['in UTF-16', Buffer.from('a xylophonic-quartz', 'utf16le')],
    ['in base64 at its beginning', base64('xylophonic-quartz')],
    ['in base64 after one byte', base64('.xylophonic-quartz.')],
    ['in base64 after two bytes', base64('..Xylophonic-Quartz')],
    ['in base64 of UTF-16', Buffer.from('a xylophonic-quartz', 'utf16le').toString('base64')],
    [
      'in base64url behind other letters',
      `token_${Buffer.from('??>xylophonic-quartz').toString('base64url')}`,
    ],
    ['in hexadecimal digits', `\\x${Buffer.from('xylophonic-quartz').toString('hex')}`],
    ['in a query string', 'q=xylophonic%2Dquartz'],
  ])('finds one %s', (_, sink) => {
    expect(tracesOf(['xylophonic-quartz', 'gorgonzola-lantern'], sink)).toEqual(['xylophonic-quartz']);
  });
});

describe('the running program', () => {
  /** Where everything is written: database, working folder and temporary files. */
  let folder: string;
  let double: ConnectorDouble;
  let tap: Wiretap;
  let program: Program;
  /** What was answered to everybody; the cards that answer their own author apart. */
  const answers: { readonly about: string; readonly answer: Answer }[] = [];
  const authorsCards: Answer[] = [];
  const printed: string[] = [];
  const metrics: string[] = [];
  const files: { readonly path: string; readonly found: string[] }[] = [];
  let storedThread = false;
  let rows = '';

  const searchFolder = (known: Set<string>) => {
    for (const { path, bytes } of newContents(folder, known)) {
      files.push({ path, found: tracesOf(marks, bytes) });
      storedThread ||= tracesOf([channelId], bytes).length > 0;
    }
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'chaperone-no-trace-'));
    double = await startConnectorDouble();
    double.setTeam({ name: 'Ward 9', aadGroupId: '', channels: [], members: Object.values(staff) });
    tap = await createWiretap(double.serviceUrl);
    await tap.open();
    program = await startProgram(folder, { CHAPERONE_NUDGES_PER_DAY: '20' });
    const known = new Set<string>();
    newContents(folder, known);

    await walk();
    metrics.push((await program.metrics()).body);
    await program.kill();
    printed.push(program.printed());
    searchFolder(known);

    program = await startProgram(folder);
    metrics.push((await program.metrics()).body);
    await keep('GET /healthz', program.request('/healthz'));
    const code = await program.stop();
    printed.push(program.printed());
    if (code !== 0) throw new Error(`The program did not end cleanly (${code}).`);
    searchFolder(known);
    const database = await openDatabase({ folder });
    rows = await dumpEverything(database);
    await database.close();
  });
  afterAll(async () => {
    await program?.kill();
    await tap?.close();
    await double?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function keep(about: string, answering: Promise<Answer>): Promise<Answer> {
    const answer = await answering;
    answers.push({ about, answer });
    return answer;
  }
  const send = (about: string, activity: object) =>
    keep(about, program.post(inDemo(activity, tap.serviceUrl)));

  let clock = Date.now();
  /** A new message of the channel, in a thread of its own or in the one whose root has the id `root`. */
  async function say(
    who: Who,
    text: string,
    root?: number,
    fields: Record<string, unknown> = {},
  ): Promise<number> {
    clock += 1000;
    const more = { from: staff[who], ...fields };
    await send(`${who} says`, root ? reply(text, root, clock, more) : channelMessage(text, more, clock));
    return clock;
  }
  async function change(
    who: Who,
    kind: 'editMessage' | 'undeleteMessage' | 'softDeleteMessage',
    root: number,
    text?: string,
    id = root,
  ) {
    clock += 1000;
    const type = kind === 'softDeleteMessage' ? 'messageDelete' : 'messageUpdate';
    const conversation = { isGroup: true, conversationType: 'channel', id: `${channelId};messageid=${root}` };
    const fields = {
      id: `${id}`,
      from: staff[who],
      conversation,
      ...(text ? { text, textFormat: 'plain' } : {}),
    };
    await send(`${who}: ${kind}`, messageEvent(type, kind, new Date(clock).toISOString(), fields));
  }

  const chatOf = (who: Who) => `a:chat-of-${staff[who].id}`;
  const inChat = (who: Who) => ({
    from: staff[who],
    conversation: { conversationType: 'personal', id: chatOf(who) },
  });
  const messageIn = (who: Who) =>
    double.messages.find(({ conversationId }) => conversationId === chatOf(who));
  /** The card that stands in somebody's own chat, once it says this. */
  const cardOf = (who: Who, saying = '"verb":"safer"') =>
    eventually(() => {
      const card = JSON.stringify(messageIn(who)?.activity.attachments ?? '');
      return card.includes(saying) ? (JSON.parse(card)[0].content as object) : undefined;
    });

  /** The author presses a button; what comes back is the next card. */
  async function press(who: Who, card: object, verb: string, inputs: object = {}): Promise<object> {
    const answer = await program.post(inDemo(pressed(card, verb, inputs, inChat(who)), tap.serviceUrl));
    authorsCards.push(answer);
    answers.push({ about: `${who} presses ${verb}`, answer: { ...answer, body: '' } });
    return JSON.parse(answer.body).value as object;
  }

  async function walk(): Promise<void> {
    await troublesBegin();
    await nudgeByIdentifier();
    await nudgeBySum();
    await draftCheck();
    await refusedRequests();
    await troublesEnd();
  }

  async function nudgeByIdentifier(): Promise<void> {
    const root = await say('direct', richMessage.text, undefined, richMessage.fields);
    const card = await cardOf('direct');
    await send(
      'redelivery',
      channelMessage(richMessage.text, { from: staff.direct, ...richMessage.fields }, root),
    );
    const copy = await say('direct', richMessage.text, root, richMessage.fields);

    const safer = await press('direct', card, 'safer');
    await press('direct', safer, 'route');
    const form = await press('direct', card, 'route');
    const field = /"id":"field_(?!question)(\w+)"/.exec(JSON.stringify(form))?.[1] ?? '';
    await press('direct', form, 'back');
    const typed = {
      specialty: elsewhere.typedSpecialty,
      field_question: `Is ${elsewhere.typedQuestion} right for Mrs Quillfeather?`,
      [`field_${field}`]: elsewhere.typedField,
    };
    const routeId = /"value":"([a-z0-9-]+)"/.exec(JSON.stringify(form))?.[1] ?? '';
    const other = await press('direct', form, 'choose_route', { ...typed, routeId });
    await press('direct', other, 'draft', { ...typed, routeId, reply: 'true' });

    const elsewheres = inChat('colleague');
    await send('a stranger presses', pressed(card, 'safer', { safer: elsewhere.strangersData }, elsewheres));
    const odd = { from: staff.direct, replyToId: 'card-1' };
    const value = (verb: string, data: unknown) => ({
      value: { action: { type: 'Action.Execute', verb, data } },
    });
    const oddly = (about: string, verb: string, data: unknown) =>
      send(about, { ...pressed(card, 'safer', {}, inChat('direct')), ...odd, ...value(verb, data) });
    await oddly('an unknown verb', elsewhere.unknownVerb, { nudgeId: 'x', safer: elsewhere.unknownVerb });
    await oddly('an odd nudge', 'safer', {
      nudgeId: `${elsewhere.oddNudge} '; drop`,
      safer: elsewhere.oddNudge,
    });
    await oddly('an unknown nudge', 'route', { nudgeId: elsewhere.oddNudge, question: elsewhere.oddNudge });
    await oddly('data of the wrong shape', 'draft', elsewhere.oddNudge);
    const huge = `${elsewhere.hugeForm} `.repeat(4000);
    await oddly('a form beyond all limits', 'draft', { nudgeId: 'x', routeId: 'x', field_question: huge });
    const submitted = {
      verb: 'safer',
      nudgeId: nudgeIdOf(card),
      safer: 'typed-by-phone-turnip',
      question: '',
    };
    await send(
      'an old client',
      personalMessage('', { ...inChat('direct'), replyToId: messageIn('direct')?.id, value: submitted }),
    );

    await change('direct', 'editMessage', root, shortMessage('Gooseberry', 'barnacle-harpsichord'));
    await cardOf('direct', 'barnacle-harpsichord');
    await change('direct', 'editMessage', root, `The ${elsewhere.changed} is fine now`);
    await change('direct', 'softDeleteMessage', root);
    await change('direct', 'softDeleteMessage', root, undefined, copy);
    await cardOf('direct', 'nothing more to do');
    await change('direct', 'undeleteMessage', root, shortMessage('Gooseberry', 'kohlrabi-carousel'));
    await press('direct', card, 'changed');
  }

  const nudgeIdOf = (card: object) => /"nudgeId":"([\w-]+)"/.exec(JSON.stringify(card))?.[1] ?? '';

  async function nudgeBySum(): Promise<void> {
    const root = await say(
      'colleague',
      '34-year-old woman in ED, 39.6 and a rash, otherwise well, on periwinkle-anchor',
    );
    await say('sum', 'She got back from Sierra Leone last week, was with family in Kenema', root);
    await say(
      'sum',
      'Rash is haemorrhagic now, ?Lassa. Admitted to Belford Hospital on Tuesday, retired lighthouse keeper from Nether Wobblecombe. Is tambourine-glacier worth a try?',
      root,
    );
    await press('sum', await cardOf('sum'), 'fine', { reason: 'direct_care_team' });
  }

  async function draftCheck(): Promise<void> {
    const draft =
      '72 year old man with CJD in Skipton, Mr Ambrose Fiddlewick, retired vicar, any experience with sassafras-trombone?';
    await send('a draft', personalMessage(draft, inChat('checker')));
    await eventually(() => messageIn('checker'));
  }

  async function refusedRequests(): Promise<void> {
    const message = (mark: string) =>
      channelMessage(shortMessage('Hollyhock', mark), { from: staff.direct }, (clock += 1000));
    const raw = (about: string, body: string | Buffer, headers?: Record<string, string>) =>
      keep(about, program.postRaw(body, headers));
    await raw('bad JSON', `{"type":"message","text":"${elsewhere.badJson}`);
    await raw('no activity', JSON.stringify([{ text: elsewhere.noActivity }, elsewhere.noActivity]));
    await raw('a bare text', JSON.stringify(elsewhere.noActivity));
    await raw('no JSON', elsewhere.plainBody, { 'content-type': 'text/plain' });
    await raw('a form', `text=${elsewhere.plainBody}`, {
      'content-type': 'application/x-www-form-urlencoded',
    });
    await raw('an odd kind of content', elsewhere.plainBody, {
      'content-type': `application/${elsewhere.plainBody}`,
    });
    await raw('a packed body', gzipSync(JSON.stringify(message(elsewhere.packedBody))), {
      'content-encoding': 'gzip',
    });
    await raw('a huge body', JSON.stringify(message(`${elsewhere.hugeBody} `.repeat(20_000))));
    await keep('an unknown path', program.request(`/${elsewhere.path}?q=${elsewhere.query}`));
    await keep('an unknown path', program.request(`/api/messages/${elsewhere.path}`, 'POST'));
    await keep('another method', program.request(`/api/messages?q=${elsewhere.query}`, 'DELETE'));
    const tenant = 'ffffffff-0000-4000-8000-000000000001';
    const wrong = { conversation: { id: 'x', tenantId: tenant }, channelData: { tenant: { id: tenant } } };
    await send('a wrong tenant', { ...message(elsewhere.wrongTenant), ...wrong });
    await send('two tenants', { ...message(elsewhere.wrongTenant), channelData: wrong.channelData });
    await send('a foreign service', {
      ...message(elsewhere.foreignService),
      serviceUrl: `https://${elsewhere.foreignService}.example/`,
    });
    await send('another channel', { ...message(elsewhere.wrongTenant), channelId: elsewhere.wrongTenant });
    await send('no sender', { ...message(elsewhere.noSender), from: elsewhere.noSender });
    await send('another event', {
      ...message(elsewhere.otherEvent),
      type: 'event',
      name: elsewhere.otherEvent,
      value: elsewhere.otherEvent,
    });
    await send('another invoke', {
      ...message(elsewhere.otherEvent),
      type: 'invoke',
      name: elsewhere.otherEvent,
      value: elsewhere.otherEvent,
    });
    // PostgreSQL takes no NUL, so this turn fails in the middle of its work.
    const conversation = { conversationType: 'channel', id: `${channelId}\0;messageid=7` };
    await send('a turn that fails', { ...message(elsewhere.brokenTurn), conversation });
  }

  /** How the platform refuses, fails, hangs up and holds off; what it says repeats what it was sent. */
  async function troublesBegin(): Promise<void> {
    const body = { error: { code: elsewhere.echoed, message: `${elsewhere.echoed}: Mrs Quillfeather` } };
    const sending = (who: Who) => new RegExp(`^POST .*${chatOf(who)}/activities`);
    double.trouble({ on: /^POST \/v3\/conversations$/, status: 403, body });
    await say('refused', shortMessage('Mangelwurzel', 'parsnip-cathedral'));
    await eventually(async () => (await program.metrics()).body.includes('outcome="refused"') || undefined);
    double.trouble({ on: sending('failing'), status: 500, body });
    double.trouble({ on: sending('cut'), cut: true });
    double.trouble({ on: sending('slow'), status: 429, headers: { 'retry-after': '1' }, body });
    double.trouble({ on: sending('waiting'), status: 429, headers: { 'retry-after': '3600' }, body });
    await say('failing', shortMessage('Nightingaleford', 'cumquat-gyroscope'));
    await say('cut', shortMessage('Otterburnish', 'rhubarb-sextant'));
    await say('slow', shortMessage('Pumpernickle', 'damson-theodolite'));
    await say('waiting', shortMessage('Hollyhock', 'quince-barometer'));
  }

  async function troublesEnd(): Promise<void> {
    await cardOf('slow');
    await eventually(async () => {
      const told = (await program.metrics()).body;
      return /outcome="ambiguous"[^\n]* 2/.test(told) && /outcome="throttled"[^\n]* 2/.test(told)
        ? true
        : undefined;
    });
  }

  /** A request of the program, what it shows in its author's own chat set apart. */
  function opened(request: string): {
    readonly who: Who | undefined;
    readonly shown: string;
    readonly rest: string;
  } {
    const [head = '', body = ''] = request.split('\r\n\r\n');
    const who = (Object.keys(staff) as Who[]).find((key) =>
      new RegExp(`^(?:POST|PUT) /v3/conversations/${encodeURIComponent(chatOf(key))}/activities[ /]`).test(
        head,
      ),
    );
    if (!who) return { who, shown: '', rest: request };
    const {
      text = '',
      attachments = [],
      ...rest
    } = JSON.parse(body) as { text?: string; attachments?: { content?: unknown }[] };
    const others = attachments.map((attachment) => ({ ...attachment, content: '' }));
    return {
      who,
      shown: JSON.stringify([text, ...attachments.map(({ content }) => content)]),
      rest: `${head}\n${JSON.stringify({ ...rest, attachments: others })}`,
    };
  }

  const status = (about: string) =>
    answers.filter((entry) => entry.about === about).map(({ answer }) => answer.status);

  it('met every path that was to be met', () => {
    expect(status('a turn that fails')).toEqual([500]);
    expect(status('bad JSON')).toEqual([400]);
    expect(status('a packed body')).toEqual([415]);
    expect(status('a huge body')).toEqual([413]);
    for (const outcome of [
      'not_yours',
      'unknown_tenant',
      'tenant_mismatch',
      'foreign_service_url',
      'not_teams',
      'refused',
      'extended',
      'closed',
      'known_already',
    ])
      expect(metrics[0]).toContain(`outcome="${outcome}"`);
    expect(printed[0]).toContain('nudge_undeliverable');
    expect(printed[0]).toContain('turn_failed');
    expect(tap.sent().some((request) => request.includes('Moved to a governed route'))).toBe(true);
  });

  it.each<[Who, string]>([
    ['direct', 'xylophonic-quartz'],
    ['direct', 'gorgonzola-lantern'],
    ['direct', 'barnacle-harpsichord'],
    ['sum', 'tambourine-glacier'],
    ['checker', 'sassafras-trombone'],
    ['slow', 'damson-theodolite'],
  ])('brings %s their own word %s back in the safer wording', (who, word) => {
    const shown = tap
      .sent()
      .map(opened)
      .filter((request) => request.who === who)
      .map((request) => request.shown);
    expect(tracesOf([word], shown.join('\n'))).toEqual([word]);
  });

  it('hands what was typed back to its author alone, in the draft', () => {
    const typed = [elsewhere.typedQuestion, elsewhere.typedField, elsewhere.typedSpecialty];
    expect(tracesOf(typed, authorsCards.map(({ body }) => body).join('\n'))).toEqual(typed);
  });

  it('shows nobody what says who a patient is, and nobody the words of others', () => {
    const found = tap
      .sent()
      .map(opened)
      .flatMap(({ who, shown }) => {
        const own: readonly string[] = who ? ownWords[who] : [];
        return tracesOf(
          marks.filter((mark) => !own.includes(mark)),
          shown,
        ).map((mark) => `${mark} to ${who}`);
      });
    expect(found).toEqual([]);
    const card = tap
      .sent()
      .map(opened)
      .map(({ shown }) => shown)
      .join('\n');
    expect(tracesOf(identifying, card)).toEqual([]);
  });

  it('sends no trace to the platform outside the card: no address, header, summary or other field', () => {
    const requests = tap.sent().map(opened);
    expect(requests.length).toBeGreaterThan(15);
    expect(
      requests.flatMap(({ rest }) => tracesOf(marks, rest).map((mark) => `${mark} in ${rest.slice(0, 80)}`)),
    ).toEqual([]);
  });

  it('answers without a trace, whatever it is sent', () => {
    const found = answers.flatMap(({ about, answer }) =>
      tracesOf(marks, `${answer.headers}\n${answer.body}`).map(
        (mark) => `${mark} in the answer to: ${about}`,
      ),
    );
    expect(found).toEqual([]);
    expect(authorsCards.flatMap(({ headers }) => tracesOf(marks, headers))).toEqual([]);
  });

  it('prints no trace', () => {
    expect(printed.flatMap((text) => tracesOf(marks, text))).toEqual([]);
  });

  it('counts without a trace', () => {
    expect(metrics.flatMap((text) => tracesOf(marks, text))).toEqual([]);
  });

  it('writes no trace into any file, whether it was killed or ended in peace', () => {
    expect(storedThread).toBe(true);
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter(({ found }) => found.length > 0)).toEqual([]);
  });

  it('keeps no trace in any row of any table, however the database packs it', () => {
    expect(rows).toContain(channelId);
    expect(tracesOf(marks, rows)).toEqual([]);
  });
});
