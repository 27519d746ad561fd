import { randomBytes } from 'node:crypto';
import { createVault } from '../../src/store/vault.ts';

const masterKey = Buffer.alloc(32, 7);
const vault = createVault(masterKey);

describe('digests', () => {
  it('are 22 characters of base64url, and the same for the same salt and value', () => {
    const digest = vault.digest('salt', 'nhs:9990000018');
    expect(digest).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(createVault(masterKey).digest('salt', 'nhs:9990000018')).toBe(digest);
  });

  it.each([
    ['another value', vault.digest('salt', 'nhs:9990000026')],
    ['another salt', vault.digest('salu', 'nhs:9990000018')],
    ['a salt that takes a letter of the value', vault.digest('saltn', 'hs:9990000018')],
    ['another key', createVault(Buffer.alloc(32, 8)).digest('salt', 'nhs:9990000018')],
  ])('differ for %s', (_, other) => {
    expect(other).not.toBe(vault.digest('salt', 'nhs:9990000018'));
  });
});

describe('sealed texts', () => {
  it.each([
    '',
    'a',
    'Woman in her 30s, recently back from abroad – rare presentation 🩺',
    'x'.repeat(100_000),
  ])('open to what was sealed (%#)', (text) => {
    expect(vault.open(vault.seal(text, 'nudge-1'), 'nudge-1')).toBe(text);
  });

  it('never repeat, so that equal texts cannot be told', () => {
    expect(vault.seal('same', 'nudge-1')).not.toBe(vault.seal('same', 'nudge-1'));
  });

  const sealed = vault.seal('text', 'nudge-1');
  const bytes = Buffer.from(sealed, 'base64url');
  const flipped = (index: number) => {
    const copy = Buffer.from(bytes);
    copy.writeUInt8(copy.readUInt8(index) ^ 1, index);
    return copy.toString('base64url');
  };
  it.each([
    ['in another place', vault, sealed, 'nudge-2'],
    ['with another key', createVault(randomBytes(32)), sealed, 'nudge-1'],
    ['with a changed IV', vault, flipped(0), 'nudge-1'],
    ['with a changed letter', vault, flipped(12), 'nudge-1'],
    ['with a changed tag', vault, flipped(bytes.length - 1), 'nudge-1'],
    ['cut short', vault, bytes.subarray(0, bytes.length - 1).toString('base64url'), 'nudge-1'],
    ['when empty', vault, '', 'nudge-1'],
    ['when nonsense', vault, 'not sealed at all', 'nudge-1'],
  ])('do not open %s', (_, opener, text, context) => {
    expect(() => opener.open(text, context)).toThrow(
      expect.objectContaining({ code: 'sealed_text_unreadable' }),
    );
  });
});

it('gives every thread a salt of its own', () => {
  const salts = new Set(Array.from({ length: 100 }, () => vault.newSalt()));
  expect(salts.size).toBe(100);
});

it('refuses a master key of less than 32 bytes', () => {
  expect(() => createVault(randomBytes(31))).toThrow(RangeError);
});
