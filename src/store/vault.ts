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

const ivBytes = 12;
const tagBytes = 16;
const cipher = 'aes-256-gcm';

/**
 * Digests and seals under keys derived from the master key, one for each purpose (HKDF-SHA-256, RFC 5869), so that neither
 * can stand in for the other. A sealed text is base64url of IV, ciphertext and tag; the random 96-bit IV bounds one master key to 2^32
 * texts (NIST SP 800-38D §8.3).
 * @param masterKey at least 32 random bytes, kept outside the database
 * @throws RangeError when the master key is shorter
 */
export function createVault(masterKey: Uint8Array): Vault {
  if (masterKey.length < 32) throw new RangeError('The master key must have at least 32 bytes.');
  const digestKey = deriveKey(masterKey, 'digest');
  const sealKey = deriveKey(masterKey, 'seal');
  return {
    // The salt has a fixed alphabet without NUL, so no two pairs of salt and value run together to the same bytes.
    // 128 of the 256 bits are kept: RFC 2104 §5 allows it, and the ledger holds many.
    digest: (salt, value) =>
      createHmac('sha256', digestKey)
        .update(`${salt}\0${value}`)
        .digest()
        .subarray(0, 16)
        .toString('base64url'),
    seal: (text, context) => {
      const iv = randomBytes(ivBytes);
      const sealing = createCipheriv(cipher, sealKey, iv, { authTagLength: tagBytes }).setAAD(
        Buffer.from(context),
      );
      return Buffer.concat([
        iv,
        sealing.update(text, 'utf8'),
        sealing.final(),
        sealing.getAuthTag(),
      ]).toString('base64url');
    },
    open: (sealed, context) => open(sealKey, Buffer.from(sealed, 'base64url'), Buffer.from(context)),
    newSalt: () => randomBytes(16).toString('base64url'),
  };
}

/** As a key object, because one of bytes is made into such anew for every digest, which takes far longer than the digest. */
function deriveKey(masterKey: Uint8Array, purpose: string): KeyObject {
  const bytes = hkdfSync('sha256', masterKey, new Uint8Array(0), `chaperone ${purpose} v1`, 32);
  return createSecretKey(Buffer.from(bytes));
}

function open(key: KeyObject, bytes: Buffer, context: Buffer): string {
  const end = bytes.length - tagBytes;
  if (end < ivBytes) throw unreadable();
  const opening = createDecipheriv(cipher, key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
  try {
    opening.setAAD(context).setAuthTag(bytes.subarray(end));
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
