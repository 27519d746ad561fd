import { createHmac, createSecretKey, hkdfSync } from 'node:crypto';

/** A person as the counts of one tenant and month know them. */
export type DigestAuthor = (tenantId: string, month: string, personId: string) => string;

/**
 * Stands for an author where distinct people are counted: HMAC-SHA-256 under a key that is derived from the master key (HKDF, RFC 5869) and
 * not in the database, over tenant, month and person; 22 characters of base64url. The month is in it, so that nobody can be followed
 * from one month into the next; one key for all instances, so that a person who was heard by two is one. It is a digest and no random
 * sketch because ten must be told from nine exactly. Before it stand the eight hexadecimal digits of its key's id, which tell nothing of the
 * key, and a point: under another key the same person is another digest, so those of two keys are never counted together (`release-counts.ts`).
 * @param masterKey at least 32 random bytes
 */
export function createAuthorDigest(masterKey: Uint8Array): DigestAuthor {
  const derive = (purpose: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', masterKey, new Uint8Array(0), `chaperone oversight ${purpose} v1`, bytes));
  const key = createSecretKey(derive('authors', 32));
  const keyId = derive('key id', 4).toString('hex');
  return (tenantId, month, personId) => {
    const digest = createHmac('sha256', key).update(`${tenantId}\0${month}\0${personId}`).digest();
    return `${keyId}.${digest.subarray(0, 16).toString('base64url')}`;
  };
}
