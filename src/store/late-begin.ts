import pg from 'pg';

/** As Kysely begins a transaction of `transact.ts`. */
const begin = 'start transaction isolation level read committed';
const nothing = { rows: [], rowCount: null, oid: 0, fields: [] };

/**
 * A connection that sends the beginning of a transaction together with its first statement, where that has no parameters:
 * the thread's lock has none, and every way to the server and back is time for which a message waits. The server still runs
 * the two one after the other, each with its own view of what is committed.
 */
export class LateBeginClient extends pg.Client {
  #begins = false;

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    // An address holds a password, if an empty one, and would win over the function that gives one.
    if (typeof config === 'object' && typeof config.password === 'function')
      Object.assign(this, { password: config.password });
    const send = this.query.bind(this) as (text: unknown, values?: readonly unknown[]) => Promise<unknown>;
    const query = async (text: unknown, values?: readonly unknown[]): Promise<unknown> => {
      if (text === begin) {
        this.#begins = true;
        return { ...nothing, command: 'START' };
      }
      if (!this.#begins) return send(text, values);
      this.#begins = false;
      if (text === 'commit' || text === 'rollback') return { ...nothing, command: text.toUpperCase() };
      if (typeof text === 'string' && (values ?? []).length === 0) {
        const results = await send(`${begin}; ${text}`);
        return Array.isArray(results) ? results.at(-1) : results;
      }
      await send(begin);
      return send(text, values);
    };
    this.query = query as typeof this.query;
  }
}
