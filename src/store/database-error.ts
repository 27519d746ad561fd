import { AppError } from '../chaperone/errors.ts';

/** Messages of `pg` for failures that carry no code. */
const connectionFailures = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  'driver has already been destroyed',
  'Cannot use a pool after calling end',
];

/**
 * The code of an error that came from the database or the way to it: an SQLSTATE, a system code such as `ECONNREFUSED`,
 * or `connection_lost`. Undefined for every other error.
 */
export function failureCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  // Several addresses of one host fail together as an AggregateError whose members carry the code.
  const cause = error instanceof AggregateError ? error.errors[0] : error;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const fromDatabase = 'severity' in error || (cause instanceof Error && 'syscall' in cause);
  if (typeof code === 'string' && fromDatabase) return code;
  return connectionFailures.some((text) => error.message.includes(text)) ? 'connection_lost' : undefined;
}

/**
 * Runs database work; its errors come out with their code only, because PostgreSQL's messages and details repeat the
 * values of the row. Errors of other origin pass unchanged.
 * @throws AppError `database_unavailable`
 */
export async function withoutValues<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = failureCode(error);
    throw code === undefined
      ? error
      : new AppError('database_unavailable', `The database did not do what was asked (${code}).`);
  }
}
