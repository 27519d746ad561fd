/**
 * From a message in a channel to a draft that is filled in from the whole thread, which is read back through Graph: the program as a process of its own with
 * signed tokens, its embedded database on disk, and doubles of the connector and of Graph. That nothing of such a thread is left anywhere is
 * searched for in `no-trace.test.ts`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { openDatabase } from '../../src/store/database.ts';
import { appId, channelId, channelMessage, tenantId } from '../support/activities.ts';
import { type ConnectorDouble, startConnectorDouble } from '../support/connector-double.ts';
import { dumpEverything } from '../support/databases.ts';
import { type GraphDouble, startGraphDouble } from '../support/graph-double.ts';
import { type PeopleIssuer, startPeopleIssuer } from '../support/people-issuer.ts';
import { startProductionProgram } from '../support/production-program.ts';
import { eventually, type Program, pressed } from '../support/program.ts';
import { startTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';
import { tracesOf } from '../support/traces.ts';

jest.setTimeout(120_000);

const groupId = 'group-1';
const person = (key: string, name: string) => ({ id: `29:${key}`, name, aadObjectId: `entra-of-${key}` });
const isolde = person('first', 'Isolde Farthingwell');
const will = person('second', 'Will Copperthwaite');
const rose = person('third', 'Rose Strangeways');
const said = {
  root: '34F on the ward: Mrs Zephyrine Quillfeather, NHS 999 000 0018, febrile on xylophonic-quartz 5 mg. What next?',
  will: 'Thanks Isolde. Will she need dialysis? Her potassium was 6.2 and the gorgonzola-lantern stain is negative.',
  rose: 'Dr Copperthwaite is right, and Will agrees: Zephyrine, DOB 14/03/1951, of 12 Thistledown Lane has a rose-coloured rash. Mark the site, start barnacle-harpsichord 2 g.',
  isolde: 'Seen with Rose. Still febrile after damson-theodolite.',
};
/** Medicine of each, which must come into the draft. */
const medicine = ['xylophonic-quartz', 'gorgonzola-lantern', 'barnacle-harpsichord', 'damson-theodolite'];
const patient = [
  ...['Zephyrine', 'Quillfeather', '999 000 0018', '9990000018', '14/03/1951', '1951-03-14', 'Thistledown'],
];
const colleagues = ['Isolde', 'Farthingwell', 'Copperthwaite', 'Strangeways'];

describe('a draft from the whole thread', () => {
  const posted = Date.now() - 5_000;
  let folder: string;
  let issuer: TokenIssuer;
  let connector: ConnectorDouble;
  let graph: GraphDouble;
  let people: PeopleIssuer;
  let program: Program;
  /** Answers to the author's presses. */
  const shown: string[] = [];
  let nudge: object;
  let draft: string;

  async function send(activity: object): Promise<string> {
    const answer = await program.post(program.fromTenant(activity, connector.serviceUrl));
    expect(answer.status).toBe(200);
    return answer.body;
  }
  const chatOf = ({ id }: typeof isolde) => `a:chat-of-${id}`;
  const press = async (card: object, verb: string, inputs: object, who = isolde): Promise<object> => {
    const conversation = { conversationType: 'personal', id: chatOf(who) };
    const answer = await send(pressed(card, verb, inputs, { from: who, conversation }));
    shown.push(answer);
    return (JSON.parse(answer) as { value: object }).value;
  };
  const inGraph = (after: number, text: string, from: typeof isolde, mentions: string[] = []) =>
    graph.post(groupId, channelId, {
      posted: posted + after,
      ...(after > 0 ? { root: posted } : {}),
      html: `<p>${text}</p>`,
      from: { id: from.aadObjectId, name: from.name },
      mentions,
    });
  const readings = () => graph.received.filter(({ path }) => path.includes(`messages/${posted}`));

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'chaperone-whole-thread-'));
    issuer = await startTokenIssuer();
    connector = await startConnectorDouble();
    graph = await startGraphDouble(issuer);
    const channels = [{ id: channelId, name: 'Fever advice' }];
    connector.setTeam({ name: 'Infection', aadGroupId: groupId, channels, members: [isolde, will, rose] });
    people = await startPeopleIssuer(appId, tenantId);
    const endpoints = { ...issuer.endpoints(), GraphUrl: graph.url };
    const { serviceUrl } = connector;
    program = await startProductionProgram(
      folder,
      { issuer, people, endpoints, serviceUrl },
      { CHAPERONE_GRAPH: 'on' },
    );

    inGraph(0, said.root, isolde);
    await send(channelMessage(said.root, { from: isolde }, posted));
    nudge = await eventually(() => {
      const sent = connector.messages.find(({ conversationId }) => conversationId === chatOf(isolde));
      const [attachment] = (sent?.activity.attachments ?? []) as { content: object }[];
      return attachment?.content;
    });
    // What the others answer names a patient as well; nobody's events have told the program of it.
    inGraph(1_000, said.will, will);
    inGraph(2_000, said.rose, rose, [will.name]);
    inGraph(3_000, said.isolde, isolde);
    const form = await press(nudge, 'route', {});
    await press(form, 'whole_thread', valuesIn(form), will);
    expect(readings()).toEqual([]);
    const filled = await press(form, 'whole_thread', valuesIn(form));
    const card = await press(filled, 'draft', { ...valuesIn(filled), reply: 'true' });
    draft = Object.values(valuesIn(card)).join('\n');
  });
  afterAll(async () => {
    await program?.kill();
    await Promise.all([graph?.close(), connector?.close(), issuer?.close(), people?.close()]);
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds the medicine that everybody told, and words that are names elsewhere', () => {
    expect(tracesOf(medicine, draft)).toEqual(medicine);
    expect(draft).toMatch(/potassium was 6\.2/);
    expect(draft).toMatch(/rose-coloured rash/);
    expect(draft).toMatch(/Mark the site/);
    expect(draft).toMatch(/What next\?/);
  });

  it('names neither the patient nor a colleague, and says where the identifiers go', () => {
    expect(tracesOf([...patient, ...colleagues], draft)).toEqual([]);
    expect(draft).not.toMatch(/\bWill agrees|with Rose/);
    expect(draft).toMatch(/identifiers in the record or by voice, not here/);
  });

  it('offers the national routes in Welsh to somebody whose Teams speaks it', async () => {
    const conversation = { conversationType: 'personal', id: chatOf(isolde) };
    const answer = await send(pressed(nudge, 'route', {}, { from: isolde, conversation, locale: 'cy-GB' }));
    const titles = [...answer.matchAll(/"title":"([^"]+)","value":"[a-z0-9-]+"/g)].map(([, title]) => title);
    expect(titles.join()).toContain('Yr arbenigedd ar alwad: Arbenigwr ar y ffôn, heddiw.');
    expect(titles.join()).not.toMatch(/on call|Consultant Connect, by|Referral in/);
  });

  it('reads the thread once, when its author asks, and no other message', async () => {
    const page = readings().map(({ method, path }) => `${method} ${path.replace(/^.*messages\//, '')}`);
    expect(page).toEqual([`GET ${posted}`, `GET ${posted}/replies`]);
    expect((await program.metrics()).body).toMatch(
      /chaperone_threads_read_total\{[^}]*outcome="read"[^}]*\} 1\b/,
    );
  });

  it('shows nobody else anything of it', () => {
    const elsewhere = connector.messages.filter(({ conversationId }) => conversationId !== chatOf(isolde));
    expect(elsewhere.map(({ activity }) => activity.text)).toEqual(['This has moved to another route.']);
    expect(shown[1]).toContain('This card belongs to somebody else');
    const marks = [...medicine, ...patient, ...colleagues];
    expect(tracesOf(marks, `${shown[1]}${JSON.stringify(elsewhere)}`)).toEqual([]);
  });

  it('stands in the audit: that the thread was read, and what was made of it', async () => {
    expect(await program.stop()).toBe(0);
    const database = await openDatabase({ folder });
    const rows = await dumpEverything(database);
    await database.close();
    expect(rows).toMatch(/"event":"thread_read"/);
    expect(rows).toMatch(/"event":"draft_made"/);
  });
});

/** What stands in the inputs of a card, by their ids. */
function valuesIn(part: unknown): Record<string, string> {
  if (typeof part !== 'object' || part === null) return {};
  const own =
    'id' in part && 'value' in part && 'type' in part && String(part.type).startsWith('Input.')
      ? { [String(part.id)]: String(part.value) }
      : {};
  return Object.assign(own, ...Object.values(part).map(valuesIn)) as Record<string, string>;
}
