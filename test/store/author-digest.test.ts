import { createAuthorDigest } from '../../src/store/author-digest.ts';

describe('what stands for an author who is counted', () => {
  const digest = createAuthorDigest(new Uint8Array(32).fill(3));
  const usual = ['tenant', '2026-03', 'person'] as const;

  it('is the same for a person, a tenant and a month, on every instance', () => {
    expect(createAuthorDigest(new Uint8Array(32).fill(3))(...usual)).toBe(digest(...usual));
    expect(digest(...usual)).toMatch(/^[0-9a-f]{8}\.[\w-]{22}$/);
  });

  it.each([
    ['person', ['tenant', '2026-03', 'another']],
    ['month, so that nobody is followed from one into the next', ['tenant', '2026-04', 'person']],
    ['tenant', ['another', '2026-03', 'person']],
    ['division of the same characters', ['tenant2', '026-03', 'person']],
  ] as [string, [string, string, string]][])('is another for another %s', (_, parts) => {
    expect(digest(...parts)).not.toBe(digest(...usual));
  });

  it('cannot be made without the key, and says of two that they are of different keys', () => {
    const [keyOfOne, ofOne] = digest(...usual).split('.');
    const [keyOfOther, ofOther] = createAuthorDigest(new Uint8Array(32).fill(4))(...usual).split('.');
    expect(ofOther).not.toBe(ofOne);
    expect(keyOfOther).not.toBe(keyOfOne);
  });
});
