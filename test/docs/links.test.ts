import { dirname, join, normalize } from 'node:path';
import { documents, readDocument } from './documents.ts';

/** Headings become anchors as code hosts make them: small letters, no punctuation, hyphens. */
function anchorsOf(text: string): ReadonlySet<string> {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  return new Set(
    [...prose.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** The links of a document that lead into the repository, from its top. */
function linksOf(path: string): readonly { readonly target: string; readonly anchor: string | undefined }[] {
  const text = readDocument(path) ?? '';
  return [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s#]*)(?:#([^)\s]*))?\)/g)].map(
    ([, target = '', anchor]) => ({
      target: target === '' ? path : normalize(join(dirname(path), target)),
      anchor,
    }),
  );
}

describe('the links of the documents', () => {
  it.each(documents())('lead to files and headings that exist: %s', (path) => {
    const dead = linksOf(path).filter(({ target, anchor }) => {
      const text = readDocument(target.replace(/\/$/, ''));
      return text === undefined || (anchor !== undefined && !anchorsOf(text).has(anchor));
    });
    expect(dead).toEqual([]);
  });

  it('are read at all', () => {
    expect(documents().flatMap(linksOf).length).toBeGreaterThan(20);
  });
});
