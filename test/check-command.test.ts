import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explain } from '../scripts/explain.ts';
import { compiled } from './support/compiled.ts';

const script = join(import.meta.dirname, '../scripts/check.ts');

/** Runs the command as npm does. */
const check = (...args: readonly string[]) =>
  new Promise<{ code: number; out: string; notes: string }>((resolve) => {
    execFile(
      process.execPath,
      [script, ...args],
      { env: { ...process.env, ...compiled } },
      (error, out, notes) => resolve({ code: error ? Number(error.code) : 0, out, notes }),
    );
  });

describe('npm run check -- --explain', () => {
  it('marks what was found, says whose figures count and how they add up, and what follows', () => {
    const text = explain('34F just back from Sierra Leone, seen at Belford Hospital this week');
    expect(text).toContain('«34F» just back from «Sierra Leone», seen at «Belford Hospital» «this week»');
    expect(text).toMatch(
      /travel: fits 1,700 people in the UK, give or take a factor of 3 \(travel:country\)/,
    );
    expect(text).toMatch(/travel +narrows the search by 10\^3\.45/);
    expect(text).toMatch(/together +10\^8\.58 of 68\.3 million: about 1\n +said as +"one"/);
    expect(text).toMatch(/nudge +combination$/);
  });

  it('shows everything that makes the sum, and what the sum would have to be', () => {
    const bishop = explain('the bishop has prostate cancer');
    const parts = [...bishop.matchAll(/narrows the search by 10\^([\d.]+)/g)].map(([, part]) => Number(part));
    expect(parts).toHaveLength(3);
    expect(bishop).toContain('nobody else  narrows the search by 10^1.50');
    const sum = Number(/together +10\^([\d.]+)/.exec(bishop)?.[1]);
    expect(parts.reduce((all, part) => all + part, 0)).toBeCloseTo(sum, 1);
    expect(explain('34F from Leeds with gout')).toMatch(
      /said as +"thousands".*\n.*\n +quiet +a sum is spoken of below 11/,
    );
  });

  it('names a direct identifier by its kind', () => {
    expect(explain('Mrs Edith Gooseberry in bed 4 is breathless')).toMatch(
      /name: a direct identifier .*nudge +direct/s,
    );
  });

  it('says why it is quiet where the details would add up', () => {
    const text = explain(
      'Very sad to tell everyone that Sister Peggy Aspinall passed away on Sunday aged 88. She ran Ward 7 from 1969 to 1998. Funeral Fri 14 Nov, then Haydock cricket club',
    );
    expect(text).toMatch(/quiet +its words speak of something else than a patient/);
    expect(explain('Any beds on the ward?')).toMatch(/\n {2}quiet$/);
  });

  it('is what the command prints', async () => {
    const { code, out } = await check('--explain', 'Any beds on the ward?');
    expect([code, out]).toEqual([0, `${explain('Any beds on the ward?')}\n`]);
  });
});

describe('npm run check -- FILE', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-check-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };

  it('prints a prediction for every message, in their order', async () => {
    const message = (id: string, text: string) => ({
      id,
      author: 'Sian',
      at: '2026-03-06T07:12:00Z',
      replyTo: id === 'm1' ? null : 'm1',
      text,
      attachments: [],
      mentions: [],
      editOf: null,
    });
    const thread = {
      id: 'one',
      setting: {
        channel: 'General',
        team: 'ED',
        site: '',
        members: 3,
        guests: 0,
        roster: [],
        incident: false,
      },
      messages: [
        message('m1', 'Mrs Edith Gooseberry in bed 4 is breathless'),
        message('m2', 'ok, on my way'),
      ],
    };
    const { code, out } = await check(write('threads.jsonl', `${JSON.stringify(thread)}\n`));
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(lines).toMatchObject([
      { thread: 'one', message: 'm1', flag: true, why: ['direct'], kind: 'patient_specific' },
      { thread: 'one', message: 'm2', flag: false, why: [] },
    ]);
  });

  it('says which file cannot be read, and how the command is used', async () => {
    const broken = write('broken.jsonl', '{"id": \n');
    const { code, out, notes } = await check(broken);
    expect([code, out]).toEqual([1, '']);
    expect(notes).toContain(broken);
    expect(await check('--explain')).toMatchObject({ code: 2, notes: expect.stringContaining('usage') });
  });
});
