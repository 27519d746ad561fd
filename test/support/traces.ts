import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The marks that can be read in a sink, in whatever case and encoding: as UTF-8 or UTF-16LE, plain or within base64 or
 * base64url (at any alignment), hexadecimal digits or percent-encoding. None for an empty sink.
 */
export function tracesOf(marks: readonly string[], sink: Buffer | string): string[] {
  const raw = typeof sink === 'string' ? Buffer.from(sink) : sink;
  const found = search([raw, ...decoded(raw.toString('latin1'))].map(fold), marks);
  return marks.filter((mark) => found.has(mark));
}

/** One letter for both cases; bytes beyond ASCII are folded alike on both sides, so they still meet. */
const fold = (bytes: Buffer): Buffer => Buffer.from(bytes.toString('latin1').toLowerCase(), 'latin1');

/** Looks for all marks in one walk, because a database is large: only where the first two bytes of one stand is it compared. */
function search(readings: readonly Buffer[], marks: readonly string[]): Set<string> {
  const begins = new Uint8Array(0x10000);
  const needles = new Map<number, { mark: string; bytes: Buffer }[]>();
  for (const mark of marks) {
    for (const encoding of ['utf8', 'utf16le'] as const) {
      const bytes = fold(Buffer.from(mark, encoding));
      const pair = bytes.readUInt16BE(0);
      begins[pair] = 1;
      needles.set(pair, [...(needles.get(pair) ?? []), { mark, bytes }]);
    }
  }
  const found = new Set<string>();
  for (const reading of readings) {
    let pair = 0;
    for (let at = 0; at < reading.length; at += 1) {
      const byte = reading[at] ?? 0;
      pair = ((pair << 8) | byte) & 0xffff;
      if (begins[pair] === 0) continue;
      for (const { mark, bytes } of needles.get(pair) ?? [])
        if (reading.subarray(at - 1, at - 1 + bytes.length).equals(bytes)) found.add(mark);
    }
  }
  return found;
}

/** Eight bytes, the shortest that is worth hiding, take eleven letters of base64. */
const base64Runs = /[A-Za-z0-9+/_-]{11,}/g;
const hexRuns = /(?:[0-9a-f]{2}){8,}/gi;

/** What a patient reader could make of the runs of a text that look encoded. */
function decoded(raw: string): Buffer[] {
  const runs = raw.match(base64Runs) ?? [];
  const hex = raw.match(hexRuns) ?? [];
  const percent = raw.includes('%')
    ? raw.replace(/%([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    : '';
  return [
    // A run may begin with letters that only stand beside it, so each alignment is tried.
    ...[0, 1, 2, 3].map((skip) => Buffer.concat(runs.map((run) => Buffer.from(run.slice(skip), 'base64')))),
    ...[0, 1].map((skip) => Buffer.concat(hex.map((run) => Buffer.from(run.slice(skip), 'hex')))),
    Buffer.from(percent, 'latin1'),
  ];
}

/**
 * The files of a folder, and of the folders within it, whose contents are not in `known` yet; adds them there. What was
 * there before anything was said, and what was searched already, need not be searched again.
 */
export function newContents(folder: string, known: Set<string>): { path: string; bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, bytes: readFileSync(path) }))
    .filter(({ bytes }) => {
      const digest = createHash('sha256').update(bytes).digest('hex');
      return !known.has(digest) && known.add(digest);
    });
}
