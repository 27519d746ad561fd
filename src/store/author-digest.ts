import { createHmac, createSecretKey, hkdfSync } from 'node:crypto';

/** A person as the counts of one tenant and month know them. */
export type DigestAuthor = (tenantId: string, month: string, personId: string) => string;

/**
 * Stands for an author where distinct people are counted: HMAC-SHA-256 under a key that is derived from the master key (HKDF, RFC 5869) and
 * not in the database, over tenant, month and person; 22 characters of base64url. The month is in it, so that nobody can be followed
 * from one month into the next; one key for all instances, so that a person who was heard by two is one. It is a digest and no random
 * sketch because ten must be told from nine exactly. With another master key the authors of the month that is going on count anew, and a
 * person may count twice in it: the key is best changed at the turn of a month.
 * @param masterKey at least 32 random bytes
 */
export function createAuthorDigest(masterKey: Uint8Array): DigestAuthor {
  const key = createSecretKey(
    Buffer.from(hkdfSync('sha256', masterKey, new Uint8Array(0), 'chaperone oversight authors v1', 32)),
  );
  return (tenantId, month, personId) =>
    createHmac('sha256', key)
      .update(`${tenantId}\0${month}\0${personId}`)
      .digest()
      .subarray(0, 16)
      .toString('base64url');
}
