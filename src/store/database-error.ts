import { AppError } from '../chaperone/errors.ts';

/** Messages of `pg` for failures that carry no code. */
const connectionFailures = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  'driver has already been destroyed',
  'Cannot use a pool after calling end',
];

/** The code of a system's or database's error (`EEXIST`, `23505`); undefined for anything without one. */
export function errorCode(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/**
 * The code of an error that came from the database or the way to it: an SQLSTATE, a system code such as `ECONNREFUSED`,
 * or `connection_lost`. Undefined for every other error.
 */
export function failureCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  // A database's error has a severity, a socket's a system call, and the several addresses of one host fail together.
  if ('severity' in error || 'syscall' in error || 'errors' in error) return errorCode(error);
  const message = 'message' in error ? String(error.message) : '';
  return connectionFailures.some((text) => message.includes(text)) ? 'connection_lost' : undefined;
}

/** PostgreSQL's code for a full disk, and the system's. */
const noRoom: ReadonlySet<string> = new Set(['53100', 'ENOSPC', 'EDQUOT']);

/**
 * Runs database work; its errors come out with their code only, because PostgreSQL's messages and details repeat the
 * values of the row. Errors of other origin pass unchanged.
 * @throws AppError `database_unavailable`, or `disk_full`, which waiting alone does not mend
 */
export async function withoutValues<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = failureCode(error);
    if (code === undefined) throw error;
    if (noRoom.has(code))
      throw new AppError('disk_full', `The database's disk is full (${code}). Make room; nothing was lost.`);
    throw new AppError('database_unavailable', `The database did not do what was asked (${code}).`);
  }
}
