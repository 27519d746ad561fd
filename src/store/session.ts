import type pg from 'pg';

/**
 * A thread is locked for as long as a transaction lives, so none may hang: a waiting one gives up well within the 15 s that
 * the platform waits for an answer, and the server ends one whose process has gone silent. A statement that is a transaction by itself sees
 * what others have committed, whatever the server's default, as the others do (`transact.ts`). No statement is worth compiling.
 */
const session = `set lock_timeout = '10s'; set idle_in_transaction_session_timeout = '30s';
  set default_transaction_isolation = 'read committed'; set jit = off`;

/**
 * A machine that is gone without a word closes nothing, and its session would hold on to what it has, such as the right to bring the tables
 * up to date (`alone.ts`), for the server's two hours: the server looks by itself, and lets go of it within half a minute.
 */
const overNetwork =
  "; set tcp_keepalives_idle = '10s'; set tcp_keepalives_interval = '5s'; set tcp_keepalives_count = 4; set tcp_user_timeout = '30s'";

/**
 * For a pool, what every connection begins with before anybody is given it. One on which that fails is no connection, and leaves
 * its place in the pool; Kysely's own hook for it would keep the place for ever.
 */
export const beginSession =
  (way: 'server' | 'embedded') =>
  async (client: pg.ClientBase): Promise<void> => {
    await client.query(way === 'server' ? `${session}${overNetwork}` : session);
  };
