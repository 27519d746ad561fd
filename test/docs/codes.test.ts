import { readdirSync, readFileSync } from 'node:fs';
import { readDocument } from './documents.ts';

const src = new URL('../../src/', import.meta.url);
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(new URL(name, src), 'utf8'))
  .join('\n');

describe('what the documents say to look for when something is wrong', () => {
  it.each(['docs/runbook.md', 'docs/administrator.md'])('is a code of the program: %s', (path) => {
    const text = readDocument(path) ?? '';
    const codes = [...text.matchAll(/`(?:chaperone_)?(?:refused:)?(\w+?)(?:_total)?`/g)]
      .map(([, code = '']) => code)
      .filter((code) => /^(?:[a-z]+(?:_[a-z0-9]+)+|(?:[A-Z][a-z]+){3,})$/.test(code));
    expect(codes.length).toBeGreaterThan(2);
    expect(codes.filter((code) => !sources.includes(code))).toEqual([]);
    const events = [...text.matchAll(/the log's `(\w+)`/g)].map(([, event = '']) => event);
    expect(events.length).toBeGreaterThan(0);
    expect(events.filter((event) => !new RegExp(`'${event}', \\{`).test(sources))).toEqual([]);
  });
});
