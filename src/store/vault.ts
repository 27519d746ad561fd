import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { AppError } from '../chaperone/errors.ts';
import type { Vault } from '../chaperone/ports.ts';

/** The vault as the store uses it: it also seals what the ledger keeps, under the key of the thread. */
export interface StoreVault extends Vault {
  /** The keys by which texts and salts name theirs, the one for what is new first. Eight hexadecimal digits each. */
  readonly keyIds: readonly string[];
  /** As `seal`, but under the key that the thread's salt names, so that a thread needs one key for as long as it lives. */
  sealIn(salt: string, text: string, context: string): string;
  /** @throws AppError `sealed_text_unreadable`, `key_missing` */
  openIn(salt: string, sealed: string, context: string): string;
}

const ivBytes = 12;
const tagBytes = 16;
const cipher = 'aes-256-gcm';

interface Keys {
  readonly id: string;
  readonly digest: KeyObject;
  readonly seal: KeyObject;
}

/**
 * Digests and seals under keys derived from a master key, one for each purpose (HKDF-SHA-256, RFC 5869), so that neither can
 * stand in for the other. The first master key is used for all that is new. A salt and a sealed text begin with the id of their key,
 * which is derived too and tells nothing of it, so that former keys serve what was begun under them. Behind it a sealed text is
 * base64url of IV, ciphertext and tag; the random 96-bit IV bounds one key to 2^32 texts (NIST SP 800-38D §8.3), so what the ledger
 * keeps, which is much, is sealed under a key of its thread's own.
 * @param newest at least 32 random bytes, kept outside the database
 * @param former master keys that are no longer used for anything new
 * @throws RangeError when a key is shorter, or stands twice
 */
export function createVault(newest: Uint8Array, ...former: readonly Uint8Array[]): StoreVault {
  const current = deriveKeys(newest);
  const all = new Map([current, ...former.map(deriveKeys)].map((keys) => [keys.id, keys]));
  if (all.size <= former.length) throw new RangeError('A master key is given twice.');
  const keysOf = (text: string): Keys => {
    const keys = all.get(idOf(text));
    if (keys) return keys;
    if (!/^[0-9a-f]{8}$/.test(idOf(text))) throw unreadable();
    throw new AppError(
      'key_missing',
      `Something stands under the master key ${idOf(text)}, which is not given. Give it as a former key until all that was begun under it has expired.`,
    );
  };
  // A thread's posts are opened and sealed one after the other, all under its one key, which takes as long to derive as one to open.
  let latest: { readonly salt: string; readonly key: KeyObject } | undefined;
  const keyOfThread = (salt: string): KeyObject => {
    if (latest?.salt !== salt) latest = { salt, key: deriveThreadKey(keysOf(salt), salt) };
    return latest.key;
  };
  return {
    keyIds: [...all.keys()],
    // The salt has a fixed alphabet without NUL, so no two pairs of salt and value run together to the same bytes.
    // 128 of the 256 bits are kept: RFC 2104 §5 allows it, and the ledger holds many.
    digest: (salt, value) =>
      halfOf(
        createHmac('sha256', keysOf(salt).digest)
          .update(`${restOf(salt)}\0${value}`)
          .digest('base64url'),
      ),
    seal: (text, context) => `${current.id}.${seal(current.seal, text, context)}`,
    open: (sealed, context) => open(keysOf(sealed).seal, restOf(sealed), context),
    sealIn: (salt, text, context) => seal(keyOfThread(salt), text, context),
    openIn: (salt, sealed, context) => open(keyOfThread(salt), sealed, context),
    newSalt: () => `${current.id}.${randomBytes(16).toString('base64url')}`,
  };
}

const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The first 128 of the 256 bits of a digest, both in base64url: 21 characters of six bits, and of the next the first two. (Bytes would be
 * shortened in a word, but making them takes longer than the digest.)
 */
function halfOf(digest: string): string {
  const next = base64url.indexOf(digest.charAt(21));
  return digest.slice(0, 21) + base64url.charAt(next & 0b110000);
}

/** Neither ids nor salts nor base64url hold a point. */
const idOf = (text: string): string => text.slice(0, Math.max(0, text.indexOf('.')));
const restOf = (text: string): string => text.slice(text.indexOf('.') + 1);

function deriveKeys(masterKey: Uint8Array): Keys {
  if (masterKey.length < 32) throw new RangeError('A master key must have at least 32 bytes.');
  return {
    id: derive(masterKey, 'key id').toString('hex', 0, 4),
    digest: createSecretKey(derive(masterKey, 'digest')),
    seal: createSecretKey(derive(masterKey, 'seal')),
  };
}

/** Made into a key object once, because one of bytes is made into such anew at every use, which takes far longer than the use. */
const derive = (masterKey: Uint8Array, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', masterKey, new Uint8Array(0), `chaperone ${purpose} v1`, 32));

const deriveThreadKey = ({ seal }: Keys, salt: string): KeyObject =>
  createSecretKey(createHmac('sha256', seal).update(salt).digest());

function seal(key: KeyObject, text: string, context: string): string {
  const iv = randomBytes(ivBytes);
  const sealing = createCipheriv(cipher, key, iv, { authTagLength: tagBytes }).setAAD(Buffer.from(context));
  return Buffer.concat([iv, sealing.update(text, 'utf8'), sealing.final(), sealing.getAuthTag()]).toString(
    'base64url',
  );
}

function open(key: KeyObject, sealed: string, context: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const end = bytes.length - tagBytes;
  if (end < ivBytes) throw unreadable();
  const opening = createDecipheriv(cipher, key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
  try {
    opening.setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(end));
    return Buffer.concat([opening.update(bytes.subarray(ivBytes, end)), opening.final()]).toString('utf8');
  } catch {
    throw unreadable();
  }
}

function unreadable(): AppError {
  return new AppError(
    'sealed_text_unreadable',
    'A sealed text does not open: another key, another place, or damaged.',
  );
}
