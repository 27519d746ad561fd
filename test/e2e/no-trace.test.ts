/**
 * Chaperone keeps nothing that could give a patient away. Invented people say marked words on every path through the
 * running program; then everything that it wrote, printed, answered and sent is searched for the marks.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { openDatabase } from '../../src/store/database.ts';
import { channelId, personalMessage } from '../support/activities.ts';
import { type ConnectorDouble, startConnectorDouble } from '../support/connector-double.ts';
import { dumpEverything } from '../support/databases.ts';
import { type Program, startProgram } from '../support/program.ts';
import { newContents, tracesOf } from '../support/traces.ts';
import { createWiretap, type Wiretap } from '../support/wiretap.ts';
import { walkEveryPath } from './marked-story.ts';
import { elsewhere, identifying, marks, ownWords, staff, type Who } from './marked-words.ts';
import { chatOf, createStage, inChat, type Stage } from './stage.ts';

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

describe('the running program', () => {
  /** Where everything is written: database, working folder and temporary files. */
  let folder: string;
  let double: ConnectorDouble;
  let tap: Wiretap;
  let program: Program;
  let stage: Stage;
  const printed: string[] = [];
  const metrics: string[] = [];
  const files: { readonly path: string; readonly found: string[] }[] = [];
  const crashCodes: (number | null)[] = [];
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
    program = await startProgram(folder, { CHAPERONE_NUDGES_PER_DAY: '20', ...loud });
    const known = new Set<string>();
    newContents(folder, known);

    stage = createStage(program, double, tap.serviceUrl);
    await walkEveryPath(stage);
    metrics.push((await program.metrics()).body);
    await program.kill();
    printed.push(program.printed());
    searchFolder(known);

    // Faults that nobody catches, with words in them: the program ends, and leaves nothing of them either.
    for (const signal of ['SIGUSR2', 'SIGHUP'] as const) {
      program = await startProgram(folder, loud);
      stage = createStage(program, double, tap.serviceUrl, stage);
      await stage.send(
        'a draft before a crash',
        personalMessage(`${elsewhere.uncaught} ${identifying[1]}`, inChat('cut')),
      );
      program.signal(signal);
      crashCodes.push(await program.gone);
      printed.push(program.printed());
      searchFolder(known);
    }

    program = await startProgram(folder, alone);
    metrics.push((await program.metrics()).body);
    await stage.keep('GET /healthz', program.request('/healthz'));
    await stage.keep('GET /readyz', program.request('/readyz'));
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
      'not_teams',
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
    expect(crashCodes).toEqual([1, 1]);
    expect(printed[1]).toContain('uncaught_exception');
    expect(printed[2]).toContain('unhandled_rejection');
    expect(printed[0]).toContain('HTTP ');
    expect(printed[0]).toContain('nudge_undeliverable');
    expect(printed[0]).toContain('turn_failed');
    expect(tap.sent().some((request) => request.includes('This has moved to another route'))).toBe(true);
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
    const typed = [elsewhere.pasted, elsewhere.typedQuestion, elsewhere.typedField, elsewhere.typedSpecialty];
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

  it('fills the form in from a pasted thread without the name of anybody', () => {
    const filled = stage.authorsCards.filter(({ body }) => tracesOf([elsewhere.pasted], body).length > 0);
    expect(filled.length).toBeGreaterThan(0);
    const names = staff.colleague.name.split(' ');
    expect(filled.flatMap(({ body }) => tracesOf([...identifying, ...names], body))).toEqual([]);
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
    const found = stage.answers.flatMap(({ about, answer }) =>
      tracesOf(marks, `${answer.headers}\n${answer.body}`).map(
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

  it('keeps no trace in any row of any table, however the database packs it', () => {
    expect(rows).toContain(channelId);
    expect(tracesOf(marks, rows)).toEqual([]);
  });
});
