import { createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { createVault } from '../../src/store/vault.ts';

const masterKey = Buffer.alloc(32, 7);
const vault = createVault(masterKey);
const salt = vault.newSalt();
const other = createVault(Buffer.alloc(32, 8));

describe('digests', () => {
  it('are 22 characters of base64url, and the same for the same salt and value', () => {
    const digest = vault.digest(salt, 'nhs:9990000018');
    expect(digest).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(createVault(masterKey).digest(salt, 'nhs:9990000018')).toBe(digest);
  });

  it.each([
    ['nhs:9990000018', 'FHH3iYSo2Yt1GkH5CNGg4g'],
    ['age:34', 'dPS-R116IpTEno0fgrrcHQ'],
    ['sex:female', 'Y1zQLm5pduNWgsA5EkqWbg'],
    ['place:leeds', 'FZ46KBuxod7J58-VaocZnQ'],
  ])('stay what ledgers hold already (%s)', (value, digest) => {
    expect(vault.digest('40d47d71.AAAAAAAAAAAAAAAAAAAAAA', value)).toBe(digest);
  });

  it.each([
    ['another value', vault.digest(salt, 'nhs:9990000026')],
    ['another salt', vault.digest(vault.newSalt(), 'nhs:9990000018')],
    ['a salt that takes a letter of the value', vault.digest(`${salt}n`, 'hs:9990000018')],
    ['another key', other.digest(other.newSalt().slice(0, 9) + salt.slice(9), 'nhs:9990000018')],
  ])('differ for %s', (_, other) => {
    expect(other).not.toBe(vault.digest(salt, 'nhs:9990000018'));
  });

  it('are made under a key of their own, so that nothing that is sealed can stand in for one', () => {
    const under = (purpose: string) =>
      createHmac('sha256', Buffer.from(hkdfSync('sha256', masterKey, '', `chaperone ${purpose} v1`, 32)))
        .update(`${salt.slice(9)}\0nhs:9990000018`)
        .digest()
        .subarray(0, 16)
        .toString('base64url');
    const digest = vault.digest(salt, 'nhs:9990000018');
    expect(digest).toBe(under('digest'));
    expect(digest).not.toBe(under('seal'));
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
  const id = sealed.slice(0, 9);
  const bytes = Buffer.from(sealed.slice(9), 'base64url');
  const flipped = (index: number) => {
    const copy = Buffer.from(bytes);
    copy.writeUInt8(copy.readUInt8(index) ^ 1, index);
    return id + copy.toString('base64url');
  };
  it.each([
    ['in another place', vault, sealed, 'nudge-2'],
    ['with a changed IV', vault, flipped(0), 'nudge-1'],
    ['with a changed letter', vault, flipped(12), 'nudge-1'],
    ['with a changed tag', vault, flipped(bytes.length - 1), 'nudge-1'],
    ['cut short', vault, id + bytes.subarray(0, bytes.length - 1).toString('base64url'), 'nudge-1'],
    ['with nothing behind the key', vault, id, 'nudge-1'],
    ['of another key under this one’s name', vault, id + other.seal('text', 'nudge-1').slice(9), 'nudge-1'],
    ['when empty', vault, '', 'nudge-1'],
    ['when nonsense', vault, 'not sealed at all', 'nudge-1'],
  ])('do not open %s', (_, opener, text, context) => {
    expect(() => opener.open(text, context)).toThrow(
      expect.objectContaining({ code: 'sealed_text_unreadable' }),
    );
  });
});

describe('what is sealed in a thread', () => {
  const sealed = vault.sealIn(salt, 'text', 'post 1');
  it('opens with the thread’s salt and in its place', () => {
    expect(vault.openIn(salt, sealed, 'post 1')).toBe('text');
  });

  it.each([
    ['another salt', vault.newSalt(), 'post 1'],
    ['another place', salt, 'post 2'],
  ])('does not open with %s', (_, otherSalt, context) => {
    expect(() => vault.openIn(otherSalt, sealed, context)).toThrow(
      expect.objectContaining({ code: 'sealed_text_unreadable' }),
    );
  });
});

describe('after a change of keys', () => {
  const newest = Buffer.alloc(32, 9);
  const rotated = createVault(newest, masterKey);
  const begun = {
    digest: vault.digest(salt, 'age:34'),
    sealed: vault.seal('text', 'nudge-1'),
    kept: vault.sealIn(salt, 'text', 'post 1'),
  };

  it('serves what was begun under a former key, with that key', () => {
    expect(rotated.digest(salt, 'age:34')).toBe(begun.digest);
    expect(rotated.open(begun.sealed, 'nudge-1')).toBe('text');
    expect(rotated.openIn(salt, begun.kept, 'post 1')).toBe('text');
    expect(vault.openIn(salt, rotated.sealIn(salt, 'more', 'post 2'), 'post 2')).toBe('more');
  });

  it('begins everything new under the newest', () => {
    const alone = createVault(newest);
    const begunNow = rotated.newSalt();
    expect(alone.digest(begunNow, 'age:34')).toBe(rotated.digest(begunNow, 'age:34'));
    expect(alone.open(rotated.seal('text', 'nudge-1'), 'nudge-1')).toBe('text');
  });

  it('says which key is missing, and nothing about the others', () => {
    const alone = createVault(newest);
    for (const attempt of [
      () => alone.digest(salt, 'age:34'),
      () => alone.open(begun.sealed, 'nudge-1'),
      () => alone.openIn(salt, begun.kept, 'post 1'),
    ])
      expect(attempt).toThrow(
        expect.objectContaining({
          code: 'key_missing',
          message: expect.stringContaining(vault.keyIds[0] ?? '?'),
        }),
      );
  });

  it('names keys by ids that hold nothing of them', () => {
    expect(rotated.keyIds).toEqual([createVault(newest).keyIds[0], vault.keyIds[0]]);
    for (const id of rotated.keyIds) {
      expect(id).toMatch(/^[0-9a-f]{8}$/);
      for (const key of [newest, masterKey]) expect(key.toString('hex')).not.toContain(id);
    }
    const close = Buffer.from(masterKey);
    close.writeUInt8(close.readUInt8(31) ^ 1, 31);
    expect(createVault(close).keyIds[0]?.slice(0, 4)).not.toBe(vault.keyIds[0]?.slice(0, 4));
  });
});

it('gives every thread a salt of its own', () => {
  const salts = new Set(Array.from({ length: 100 }, () => vault.newSalt()));
  expect(salts.size).toBe(100);
});

it('refuses a master key of less than 32 bytes, and one that stands twice', () => {
  expect(() => createVault(randomBytes(31))).toThrow(RangeError);
  expect(() => createVault(masterKey, masterKey)).toThrow(RangeError);
});

it('seals under a key of its own, which whoever has that of the digests does not have', () => {
  const bytes = Buffer.from(vault.seal('words', 'a place').slice(9), 'base64url');
  const openUnder = (purpose: string) => {
    const key = Buffer.from(hkdfSync('sha256', masterKey, '', `chaperone ${purpose} v1`, 32));
    const opening = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 });
    opening.setAAD(Buffer.from('a place')).setAuthTag(bytes.subarray(-16));
    return Buffer.concat([opening.update(bytes.subarray(12, -16)), opening.final()]).toString('utf8');
  };
  expect(openUnder('seal')).toBe('words');
  expect(() => openUnder('digest')).toThrow();
});
