import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The marks that can be read in a sink, in whatever case and encoding: as UTF-8 or UTF-16LE, plain or within base64 or
 * base64url (at any alignment), hexadecimal digits or percent-encoding. None for an empty sink.
 */
export function tracesOf(marks: Iterable<string>, sink: Buffer | string): string[] {
  const raw = (typeof sink === 'string' ? Buffer.from(sink) : sink).toString('latin1');
  // One letter for both cases; bytes beyond ASCII are folded alike on both sides, so they still meet.
  const readings = [raw, ...decoded(raw)].map((reading) => reading.toLowerCase());
  return [...marks].filter((mark) => {
    const spellings = (['utf8', 'utf16le'] as const).map((encoding) =>
      Buffer.from(mark, encoding).toString('latin1').toLowerCase(),
    );
    return readings.some((reading) => spellings.some((spelling) => reading.includes(spelling)));
  });
}

/** Eight bytes, the shortest that is worth hiding, take eleven letters of base64. */
const base64Runs = /[A-Za-z0-9+/_-]{11,}/g;
const hexRuns = /(?:[0-9a-f]{2}){8,}/gi;

/** What a patient reader could make of the runs of a text that look encoded. */
function decoded(raw: string): string[] {
  const runs = raw.match(base64Runs) ?? [];
  const hex = raw.match(hexRuns) ?? [];
  return [
    // A run may begin with letters that only stand beside it, so each alignment is tried.
    ...[0, 1, 2, 3].map((skip) =>
      runs.map((run) => Buffer.from(run.slice(skip), 'base64').toString('latin1')).join('\n'),
    ),
    ...[0, 1].map((skip) => hex.map((run) => Buffer.from(run.slice(skip), 'hex').toString('latin1')).join('\n')),
    raw.includes('%') ? raw.replace(/%([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16))) : '',
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
