import { hash } from 'node:crypto';

/** Bytes that SHA-256 works through at a time. */
const block = 64;
/** Bytes of a text that has room beside the key; longer ones get room of their own. */
const usual = 512;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * HMAC-SHA-256 of short texts under one key (RFC 2104), the first 128 of its bits as 22 characters of base64url. A post takes one
 * for each reading of each of its details, and for every one `createHmac` makes an object of OpenSSL's, which takes several times
 * as long as what is computed; so the two hashes that an HMAC consists of are taken at one go each.
 * @param key at most 64 bytes
 */
export function createMarkDigest(key: Uint8Array): (text: string) => string {
  if (key.length > block) throw new RangeError('The key of a digest is longer than a block.');
  const inner = paddedWith(0x36, key, usual);
  const outer = paddedWith(0x5c, key, 32);
  return (text) => {
    const room = text.length * 3 <= usual ? inner : paddedWith(0x36, key, text.length * 3);
    const end = block + room.write(text, block);
    outer.write(hash('sha256', room.subarray(0, end), 'binary'), block, 'binary');
    // What was said does not stay.
    room.fill(0, block, end);
    return firstBits(hash('sha256', outer, 'base64url'));
  };
}

function paddedWith(pad: number, key: Uint8Array, room: number): Buffer {
  const padded = Buffer.alloc(block + room, pad);
  for (const [at, byte] of key.entries()) padded.writeUInt8(byte ^ pad, at);
  return padded;
}

/** The first 16 of 32 bytes in base64url: of the last letter two bits are theirs, and the rest is 0. */
function firstBits(digest: string): string {
  return digest.slice(0, 21) + letters.charAt(letters.indexOf(digest.charAt(21)) & 0b110000);
}
