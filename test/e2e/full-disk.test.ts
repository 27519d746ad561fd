/**
 * The embedded database's disk fills up under the whole program. What it takes it keeps, what it cannot take it refuses, so that
 * Teams delivers it again, and says why; with room again it goes on, and after a new start too.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { channelMessage } from '../support/activities.ts';
import { type ConnectorDouble, startConnectorDouble } from '../support/connector-double.ts';
import { eventually, inDemo, type Program, startProgram } from '../support/program.ts';

jest.setTimeout(600_000);

/** What could not be delivered is put off, longer each time; the slower the machine, the more often before there is room again. */
const patienceMs = 240_000;

const disk = mountSmallDisk();

/** A file system of 60 MB in memory, of which an empty database takes 40; undefined where this user may not mount one. */
function mountSmallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=60m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    process.stderr.write('full-disk.test.ts is skipped: this user may not mount a small disk.\n');
    return undefined;
  }
}

(disk ? describe : describe.skip)('a program whose disk is full', () => {
  const data = join(disk ?? '', 'data');
  const filler = join(disk ?? '', 'filler');
  let double: ConnectorDouble;
  let program: Program;
  let serial = 1;

  beforeAll(async () => {
    mkdirSync(data);
    double = await startConnectorDouble();
    program = await startProgram(data);
  });
  afterAll(async () => {
    await program?.kill();
    await double?.close();
    execFileSync('umount', [disk ?? '']);
    rmSync(disk ?? '', { recursive: true });
  });

  /** Everybody says it once, in a thread of their own. */
  const say = async (who: number) => {
    const from = { id: `29:${who}`, name: 'Rowan Ashdown', aadObjectId: `entra-of-${who}` };
    const text = 'Mrs Edith Sample, NHS 999 000 0018, could we chase her bloods?';
    const activity = channelMessage(text, { from }, 1_760_000_000_000 + who);
    return (await program.post(inDemo(activity, double.serviceUrl))).status;
  };
  const room = () => {
    const { bavail, bsize } = statfsSync(disk ?? '');
    return bavail * bsize;
  };
  /** Leaves room for a few messages, whatever the program writes meanwhile. */
  const fill = () => {
    for (let more = room() - 250_000; more > 0; more = room() - 250_000)
      try {
        writeFileSync(filler, Buffer.alloc(more), { flag: 'a' });
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
        rmSync(filler);
      }
  };
  const chats = () => new Set(double.messages.map(({ conversationId }) => conversationId)).size;

  it('refuses what it cannot keep, says why, and loses nothing', async () => {
    const refused: number[] = [];
    expect(await say(serial)).toBe(200);
    fill();
    while (refused.length < 5) {
      serial += 1;
      if ((await say(serial)) !== 200) refused.push(serial);
      if (serial > 2_000) throw new Error('The disk does not fill up.');
    }
    expect(program.printed()).toContain('"code":"disk_full"');

    rmSync(filler);
    // As Teams does: again and again, until it is taken.
    for (const who of refused)
      await eventually(async () => ((await say(who)) === 200 ? true : undefined), patienceMs);
    await eventually(() => (chats() === serial ? true : undefined), patienceMs);
  });

  it('goes on after a new start, with one card for each', async () => {
    await program.kill();
    program = await startProgram(data);
    expect(await say(1)).toBe(200);
    expect(await say(serial + 1)).toBe(200);
    await eventually(() => (chats() === serial + 1 ? true : undefined), patienceMs);
    expect(double.messages).toHaveLength(serial + 1);
  });
});
