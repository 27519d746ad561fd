import { hash } from 'node:crypto';

/** A key for tests, as `CHAPERONE_MASTER_KEY` has it: the same each time, and it looks drawn by lot. */
export const masterKey = hash('sha256', 'an invented key', 'base64');
