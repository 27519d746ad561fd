import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { openDatabase } from '../../src/store/database.ts';
import { createThreadLedger } from '../../src/store/ledger.ts';
import { createNudgeDeliveries } from '../../src/store/nudge-deliveries.ts';
import { createOutbox } from '../../src/store/outbox.ts';
import { createVault } from '../../src/store/vault.ts';
import { dumpEverything } from '../support/databases.ts';
import { sowDatabase } from '../support/embedded-seed.ts';
import {
  authorId,
  knownPost,
  ledgerDetail,
  queuedNudge,
  silentLog,
  tenantId,
  testClock,
  threadRef,
} from '../support/ledger-fixtures.ts';

jest.setTimeout(60_000);

/** Values as a post might tell them; each also in the form in which it is digested. */
const told = ['Quillfeather', '9990000018', 'Zanzibar', 'porphyria', 'Dr Marchbanks'];
const carried = 'Woman in her thirties, back from quokkaland';

describe('what stands in the database', () => {
  let folder = '';
  let dump = '';
  let files = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chaperone-leak-'));
    const vault = createVault(Buffer.alloc(32, 9));
    sowDatabase(folder);
    const database = await openDatabase({ folder });
    const outbox = await createOutbox(database, { log: silentLog, random: Math.random });
    const deps = {
      clock: testClock(),
      retention: { detailDays: 7, auditDays: 90 },
      jobs: outbox,
      vault,
    };
    const ledger = createThreadLedger(database.db, deps);
    const write = (id: string) =>
      ledger.withThread(threadRef(id), async ({ state, savePost, addNudge, audit }) => {
        const marks = told.map((value) => vault.digest(state.salt, value));
        await savePost(
          knownPost(),
          marks.map((mark) => ledgerDetail({ marks: [mark] })),
        );
        const author = { id: authorId, platformId: '29:author', name: 'Dr Marchbanks' };
        await addNudge(queuedNudge({ id, author, sealed: vault.seal(carried, id) }));
        await audit({ event: 'nudge_decided', tenantId, teamId: 'team', traits: ['age'], band: 'one' });
      });
    await write('delivered');
    await write('queued');
    const deliveries = createNudgeDeliveries(database.db, deps);
    await deliveries.claimForSending('delivered');
    await deliveries.recordDelivered('delivered', { conversationId: 'a:chat', activityId: '1' });
    dump = await dumpEverything(database);
    await outbox.stop();
    await database.close();
    const names = await readdir(folder, { recursive: true, withFileTypes: true });
    const contents = names
      .filter((entry) => entry.isFile())
      .map((entry) => readFile(join(entry.parentPath, entry.name), 'latin1'));
    files = (await Promise.all(contents)).join('\n');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is looked at whole: the details, the nudges, the audit and the jobs are in the dump and in the files', () => {
    for (const sign of [
      'public.post: 2',
      'public.nudge: 2',
      'public.audit: 3',
      '"nudgeId"',
      '"sealed"',
      authorId,
    ])
      expect(dump).toContain(sign);
    expect(files).toContain(authorId);
  });

  it.each([...told, carried, 'quokkaland'])('does not hold "%s", plain or encoded', (word) => {
    const forms = [
      word,
      Buffer.from(word).toString('base64').replace(/=+$/, ''),
      Buffer.from(word).toString('hex'),
    ];
    for (const form of forms) {
      expect(dump.toLowerCase()).not.toContain(form.toLowerCase());
      expect(files.toLowerCase()).not.toContain(form.toLowerCase());
    }
  });

  it('holds the sealed text only of the nudge that is not delivered yet', () => {
    const nudges = dump.split('\n').filter((line) => line.includes('"sealed_until"'));
    expect(
      nudges.map((line) => [line.includes('"sealed":null'), line.includes('"state":"delivered"')]).sort(),
    ).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it('holds what the same post tells in two threads as two different texts of one length', () => {
    const sealed = [...dump.matchAll(/"details":"([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(sealed).toHaveLength(2);
    expect(new Set(sealed).size).toBe(2);
    expect(new Set(sealed.map(({ length }) => length)).size).toBe(1);
  });
});
