import { sql } from 'kysely';
import { openDatabase } from '../../src/store/database.ts';
import { channelId, channelMessage, htmlPart, installationUpdate } from '../support/activities.ts';
import type { Trouble } from '../support/connector-double.ts';
import type { GraphDouble } from '../support/graph-double.ts';
import { eventually } from '../support/program.ts';
import { elsewhere, shortMessage, staff, type Who } from './marked-words.ts';
import type { Stage } from './stage.ts';

export const groupId = 'group-of-ward-9';

/** What Graph answers when it refuses: it repeats words of what it was asked for. */
const body = {
  error: { code: elsewhere.graphSays, message: `${elsewhere.graphSays}: Mr Cuthbert Marchpane` },
};

const inGraph = (graph: GraphDouble, who: Who, posted: number, html: string, more: object = {}) =>
  graph.post(groupId, channelId, {
    posted,
    html,
    from: { id: staff[who].aadObjectId, name: staff[who].name },
    ...more,
  });

/** Files and pictures that an event leaves out, and a whole thread for a form, read well and in spite of every refusal. */
export async function walkThroughGraph(stage: Stage, graph: GraphDouble): Promise<void> {
  await stage.send('the team is made known', installationUpdate('add', 'team'));
  await readFiles(stage, graph);
  await readThread(stage, graph);
  await eventually(() => graph.received.some(({ path }) => path.endsWith('/delta')) || undefined);
}

async function readFiles({ send, tick, counted }: Stage, graph: GraphDouble): Promise<void> {
  const html = `<p>Wound of this patient today</p><attachment id="1"></attachment><img src="x" alt="${elsewhere.graphPicture}">`;
  const post = async (who: Who, trouble?: Trouble) => {
    const posted = tick();
    inGraph(graph, who, posted, html, {
      attachments: [
        { id: '1', contentType: 'reference', name: `Marchpane ${elsewhere.graphFile}.jpg` },
        { id: '2', contentType: 'image/png', name: `${elsewhere.graphPicture}.png` },
      ],
    });
    const on = new RegExp(`messages/${posted}$`);
    // A reading is tried again, as long as a turn may wait.
    if (trouble) graph.trouble(...Array.from({ length: 5 }, () => ({ ...trouble, on })));
    await send('a file', channelMessage('', { from: staff[who], ...htmlPart(html) }, posted));
  };
  await post('colleague');
  await post('colleague', { status: 400, body });
  await post('colleague', { status: 403, body });
  await post('colleague', { status: 500, body });
  await post('colleague', { cut: true });
  await post('colleague', { delayMs: 2_000 });
  await post('colleague', { status: 429, headers: { 'retry-after': '1' }, body });
  for (const outcome of ['found', 'no_answer', 'no_consent', 'throttled'])
    await counted(new RegExp(`files_read_total\\{[^}]*outcome="${outcome}"`));
}

async function readThread({ say, press, cardOf, counted }: Stage, graph: GraphDouble): Promise<void> {
  const words = shortMessage('Marchpane', 'carob-astrarium');
  const posted = await say('asking', words);
  inGraph(graph, 'asking', posted, `<p>${words}</p>`);
  inGraph(
    graph,
    'colleague',
    posted + 1,
    `<p>Cuthbert Marchpane, DOB 14/03/1951, is on sumach-weathervane 5 mg.</p>`,
    { root: posted, mentions: [staff.asking.name] },
  );
  const form = await press('asking', await cardOf('asking'), 'route');
  const routeId = /"value":"([a-z0-9-]+)"/.exec(JSON.stringify(form))?.[1] ?? '';
  const on = new RegExp(`messages/${posted}$`);
  for (const status of [400, 403, 500, 500]) graph.trouble({ on, status, body });
  graph.trouble({ on: new RegExp(`messages/${posted}/replies`), status: 403, body });
  for (let time = 0; time < 4; time += 1) await press('asking', form, 'whole_thread', { routeId });
  const filled = await press('asking', form, 'whole_thread', { routeId });
  await press('asking', filled, 'draft', { routeId, reply: 'true' });
  for (const outcome of ['no_answer', 'no_consent', 'read'])
    await counted(new RegExp(`threads_read_total\\{[^}]*outcome="${outcome}"`));
}

/** While the program is away: makes its database believe that it was for hours, and lets people write meanwhile. */
export async function writeMeanwhile(graph: GraphDouble, databaseUrl: string): Promise<void> {
  const now = Date.now();
  const minute = 60_000;
  const { db, close } = await openDatabase({ url: databaseUrl });
  await sql`update watch set alive_at = alive_at - interval '3 hours', leader = null`.execute(db);
  await sql`update channel set checked_at = null, position = null, last_heard_at = null, last_seen_at = null,
    registered_at = registered_at - interval '3 hours'`.execute(db);
  await close();
  const told = (mark: string) => `<p>${shortMessage('Marchpane', mark)}</p>`;
  inGraph(graph, 'colleague', now - 120 * minute, told(elsewhere.afar));
  inGraph(graph, 'colleague', now - 119 * minute, told(elsewhere.withdrawn), { deleted: now - minute });
  inGraph(graph, 'returning', now - 2 * minute, told('ajowan-bellows'), {
    subject: 'dittander-galleon',
    attachments: [{ id: '1', contentType: 'reference', name: `${elsewhere.graphFile} 2.jpg` }],
  });
  // The program's first look is refused; the next one fails and hangs up before it succeeds.
  graph.trouble({ on: /messages\/delta$/, status: 400, body });
}

/** Resolves once the program has caught up in spite of everything. */
export async function catchUp({ program, cardOf }: Stage, graph: GraphDouble, databaseUrl: string) {
  await eventually(() => program.printed().includes('channel_not_read') || undefined);
  graph.trouble({ on: /messages\/delta$/, status: 500, body }, { on: /messages\/delta$/, cut: true });
  const { db, close } = await openDatabase({ url: databaseUrl });
  await sql`update channel set next_check_at = now()`.execute(db);
  await close();
  await cardOf('returning');
}
