/**
 * Chaperone keeps nothing that could give a patient away. Invented people say marked words on every path through the running program, as the demo and
 * as production (`grounds.ts`), well and badly, with everything failing that can fail; then everything that it wrote, printed, counted,
 * answered and sent, and what its database server wrote and logged, is searched for the marks. They may stand nowhere but
 * - in their author's own card, in the safer wording;
 * - in the answer to whoever typed, pasted or had them read for a form, a check or a template;
 * - in the message that tells a channel why it is under a major incident: the reason, which was given for that;
 * - in what the database is asked: an id that somebody invents, in an address or on a card, has to be looked up.
 */
import { basename } from 'node:path';
import { jest } from '@jest/globals';
import { explainModel } from '../../src/chaperone/explain-model.ts';
import { channelId, personalMessage } from '../support/activities.ts';
import type { ProductionProgram } from '../support/production-program.ts';
import type { Program } from '../support/program.ts';
import { tracesOf } from '../support/traces.ts';
import { type Ground, grounds } from './grounds.ts';
import { everyRoute } from './marked-api.ts';
import { walkThroughIncident } from './marked-incident.ts';
import { walkEveryPath } from './marked-story.ts';
import {
  announced,
  elsewhere,
  identifying,
  inventedIds,
  marks,
  ownWords,
  staff,
  type Who,
} from './marked-words.ts';
import { isAnnouncement, openRequest } from './sent-requests.ts';
import { createStage, inChat, type Stage } from './stage.ts';

jest.setTimeout(600_000);

/** All that is written is the program's own: nothing is kept of its sources. */
const alone = { NODE_DISABLE_COMPILE_CACHE: '1' };
/** Every library says all that it can, and faults can be brought about. */
const loud = {
  ...alone,
  DEBUG: '*',
  AZURE_LOG_LEVEL: 'verbose',
  OTEL_LOG_LEVEL: 'all',
  NODE_DEBUG: 'http,net,tls,stream,fs,worker',
  NODE_OPTIONS: `--import=${new URL('faults.ts', import.meta.url).href}`,
};
/** What ends the program with words in its memory: a lost machine, and faults with words in them (`faults.ts`). */
const faults = ['SIGKILL', 'SIGUSR2', 'SIGHUP', 'SIGWINCH'] as const;

describe.each(grounds)('the running program: $name', ({ prepare, production }) => {
  let ground: Ground;
  let program: Program;
  let stage: Stage;
  const printed: string[] = [];
  const metrics: string[] = [];
  const files: { readonly path: string; readonly found: string[] }[] = [];
  const crashCodes: (number | null)[] = [];
  let routes: readonly string[] = everyRoute;
  let storedThread = false;
  let rows = '';

  const begin = async (settings: Readonly<Record<string, string>>) => {
    program = await ground.start(settings);
    stage = createStage(program, ground.double, ground.tap.serviceUrl, stage);
  };
  /** Once the program has gone: keeps what it has printed, and searches what it has written. */
  const keepWhatIsLeft = async () => {
    printed.push(program.printed());
    for (const { path, bytes } of await ground.newFiles()) {
      const { folder, mark } = ground.ownWords ?? {};
      const found = tracesOf(marks, bytes);
      files.push({
        path,
        found: folder && path.startsWith(folder) ? found.filter((each) => each !== mark) : found,
      });
      storedThread ||= tracesOf([channelId], bytes).length > 0;
    }
  };

  beforeAll(async () => {
    ground = await prepare();
    await begin(loud);
    if (production) routes = (program as ProductionProgram).routes;
    await walkEveryPath(stage);
    metrics.push((await program.metrics()).body);
    await ground.more(stage);
    await keepWhatIsLeft();

    await begin(loud);
    await ground.moreAfterStart(stage);
    await walkThroughIncident(stage);
    metrics.push((await program.metrics()).body);
    for (const signal of faults) {
      await stage.send(
        'a draft before a crash',
        personalMessage(`${elsewhere.uncaught} ${identifying[1]}`, inChat('cut')),
      );
      program.signal(signal);
      crashCodes.push(await program.gone);
      await keepWhatIsLeft();
      await begin(signal === faults.at(-1) ? alone : loud);
    }

    metrics.push((await program.metrics()).body);
    await stage.keep('GET /healthz', program.request('/healthz'));
    await stage.keep('GET /readyz', program.request('/readyz'));
    const code = await program.stop();
    if (code !== 0) throw new Error(`The program did not end cleanly (${code}).`);
    await keepWhatIsLeft();
    rows = await ground.rows();
  });
  afterAll(async () => {
    await program?.kill();
    await ground?.close();
  });

  const status = (about: string) =>
    stage.answers.filter((entry) => entry.about === about).map(({ answer }) => answer.status);

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
      production ? 'unauthorized' : 'not_teams',
      'chat_refused',
      'extended',
      'closed',
      'known_already',
    ])
      expect(metrics[0]).toContain(`outcome="${outcome}"`);
    expect(status('a check with wrong fields')).toEqual([400]);
    expect(status('a template by another system')).toEqual([200]);
    expect(status('a template with wrong fields')).toEqual([400]);
    expect(status('a wrong file of routes')).toEqual([422]);
    expect(status('a check of broken JSON')).toEqual([400]);
    expect(status('a huge check')).toEqual([413]);
    expect(status('a check by nobody')).toEqual([401]);
    expect(status('a deep body')).toEqual([400]);
    expect(status('a page that is not there')).toEqual([404]);
    expect(new Set(status('a flood'))).toEqual(new Set([200, 429]));
    expect(status('a message beyond all limits')).toEqual([200]);
    for (const route of everyRoute) {
      const answers = status(`${route} with marks`);
      expect(answers.length).toBeGreaterThanOrEqual(3);
      expect(answers.every((code) => code < 500)).toBe(true);
    }
    expect(status('an incident whose reason names somebody')).toEqual([422]);
    expect(crashCodes).toEqual([null, 1, 1, null]);
    expect(printed[2]).toContain('uncaught_exception');
    expect(printed[3]).toContain('unhandled_rejection');
    for (const text of printed.slice(0, -1)) expect(text).toContain('HTTP ');
    expect(printed[0]).toContain('nudge_undeliverable');
    expect(printed[0]).toContain('turn_failed');
    if (production) expect(status('a message without a database').every((code) => code >= 500)).toBe(true);
    expect([...routes].sort()).toEqual([...everyRoute].sort());
    expect(ground.tap.sent().some((request) => request.includes('This has moved to another route'))).toBe(
      true,
    );
  });

  it.each<[Who, string]>([
    ['direct', 'xylophonic-quartz'],
    ['direct', 'gorgonzola-lantern'],
    ['direct', 'barnacle-harpsichord'],
    ['sum', 'tambourine-glacier'],
    ['checker', 'sassafras-trombone'],
    ['slow', 'damson-theodolite'],
  ])('brings %s their own word %s back in the safer wording', (who, word) => {
    const shown = ground.tap
      .sent()
      .map(openRequest)
      .filter((request) => request.who === who)
      .map((request) => request.shown);
    expect(tracesOf([word], shown.join('\n'))).toEqual([word]);
  });

  it('hands what was typed back to its author alone, in the draft', () => {
    const typed = [
      ...[elsewhere.pasted, elsewhere.typedQuestion, elsewhere.typedField, elsewhere.typedSpecialty],
      ...(production ? ['sumach-weathervane'] : []),
    ];
    expect(tracesOf(typed, stage.authorsCards.map(({ body }) => body).join('\n'))).toEqual(typed);
  });

  it('gives back to whoever asks for a check or a template their own words, and nothing that says who a patient is', () => {
    // What an author types into a form stands in its draft, whatever it is.
    const bodies = stage.authorsCards
      .map(({ body }) => body)
      .filter((body) => !body.includes(elsewhere.typedQuestion))
      .join('\n');
    const own = ['hyssop-lectern', 'borage-spinnaker', 'costmary-capstan'];
    expect(tracesOf(own, bodies)).toEqual(own);
    expect(tracesOf(identifying, bodies)).toEqual([]);
  });

  it('fills the form in from a thread, pasted or read, without the name of anybody', () => {
    const told = [elsewhere.pasted, ...(production ? ['sumach-weathervane'] : [])];
    const filled = stage.authorsCards.filter(({ body }) => tracesOf(told, body).length > 0);
    expect(tracesOf(told, filled.map(({ body }) => body).join('\n'))).toEqual(told);
    const names = staff.colleague.name.split(' ');
    expect(filled.flatMap(({ body }) => tracesOf([...identifying, ...names], body))).toEqual([]);
  });

  it('shows nobody what says who a patient is, and nobody the words of others', () => {
    const found = ground.tap
      .sent()
      .map(openRequest)
      .flatMap(({ who, shown }) => {
        const own: readonly string[] = who ? ownWords[who] : [];
        return tracesOf(
          marks.filter((mark) => !own.includes(mark)),
          shown,
        ).map((mark) => `${mark} to ${who}`);
      });
    expect(found).toEqual([]);
    const card = ground.tap
      .sent()
      .map(openRequest)
      .map(({ shown }) => shown)
      .join('\n');
    expect(tracesOf(identifying, card)).toEqual([]);
  });

  it('sends no trace to the platform outside the card, no address, header, summary or other field, but the reason of an incident to its channel', () => {
    const requests = ground.tap.sent().map(openRequest);
    expect(requests.length).toBeGreaterThan(15);
    const told = requests.filter(({ rest }) => isAnnouncement(rest));
    expect(told.flatMap(({ rest }) => tracesOf(marks, rest))).toEqual([announced]);
    expect(
      requests
        .filter(({ rest }) => !isAnnouncement(rest))
        .flatMap(({ rest }) => tracesOf(marks, rest).map((mark) => `${mark} in ${rest.slice(0, 80)}`)),
    ).toEqual([]);
  });

  it('sends no trace to anybody else, and asks its database by ids alone', () => {
    const others = Object.entries(ground.elsewhere());
    const ids: readonly string[] = Object.values(inventedIds);
    const found = [
      ...others.map(([whom, text]) => [whom, tracesOf(marks, text)] as const),
      ...Object.entries(ground.askedOfDatabase()).map(
        ([where, text]) => [where, tracesOf(marks, text).filter((mark) => !ids.includes(mark))] as const,
      ),
    ];
    expect(found).toEqual(found.map(([where]) => [where, []]));
    for (const [whom, text] of others) expect([whom, text.length > 100]).toEqual([whom, true]);
    for (const [where, text] of Object.entries(ground.askedOfDatabase()))
      expect([where, text.includes(channelId)]).toEqual([where, true]);
  });

  it('speaks to nobody whom it need not speak to', () => {
    const asked = printed.flatMap((text) =>
      [...text.matchAll(/attempting to connect to ([\w.:]+?):(\d+)/g)].map(
        ([, host, port]) => `${host}:${port}`,
      ),
    );
    const allowed = ground.ports.map((port) => `127.0.0.1:${port}`);
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((address) => !allowed.includes(address))).toEqual([]);
  });

  it('answers without a trace, whatever it is sent', () => {
    // The model is everybody's to read, and names places and conditions, some of which were said.
    const model = tracesOf(marks, JSON.stringify(explainModel(new Date())));
    const secret = (about: string) =>
      about.startsWith('GET /api/model ') ? marks.filter((mark) => !model.includes(mark)) : marks;
    const found = stage.answers.flatMap(({ about, answer }) =>
      tracesOf(secret(about), `${answer.headers}\n${answer.body}`).map(
        (mark) => `${mark} in the answer to: ${about}`,
      ),
    );
    expect(found).toEqual([]);
    expect(stage.authorsCards.flatMap(({ headers }) => tracesOf(marks, headers))).toEqual([]);
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

  it('leaves no core, heap, profile or report behind', () => {
    const dumps = /^core|\.(?:core|dmp|heapsnapshot|heapprofile|cpuprofile)$|^(?:report|isolate|node_trace)/i;
    expect(files.map(({ path }) => basename(path)).filter((name) => dumps.test(name))).toEqual([]);
  });

  it('keeps no trace in any row of any table, however the database packs it', () => {
    expect(rows).toContain(channelId);
    expect(tracesOf(marks, rows)).toEqual([]);
  });
});
