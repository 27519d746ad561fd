import { createHmac, randomBytes } from 'node:crypto';
import { createMarkDigest } from '../../src/store/mark-digest.ts';

/** The same by OpenSSL's own HMAC. */
const expected = (key: Uint8Array, text: string): string =>
  createHmac('sha256', key).update(text).digest().subarray(0, 16).toString('base64url');

describe('the digest of marks', () => {
  const key = randomBytes(32);
  const digest = createMarkDigest(key);

  it.each([
    '',
    'age:34',
    'name:Seán Ó Briain',
    '🩺 ',
    'x'.repeat(170),
    'x'.repeat(171),
    'é'.repeat(400),
    'x'.repeat(100_000),
  ])('is the first half of an HMAC-SHA-256 (%#)', (text) => {
    expect(digest(text)).toBe(expected(key, text));
  });

  it('is so for any text, one after the other', () => {
    for (let length = 0; length < 600; length += 1) {
      const text = randomBytes(length).toString('latin1');
      expect(digest(text)).toBe(expected(key, text));
    }
  });

  it('refuses a key that HMAC would have to hash first', () => {
    expect(() => createMarkDigest(randomBytes(65))).toThrow(RangeError);
  });
});
