import pg from 'pg';
import { commits } from './ending.ts';
import { Plans } from './plans.ts';

/** As Kysely begins a transaction of `transact.ts`. */
const begin = 'start transaction isolation level read committed';
const nothing = { rows: [], rowCount: null, oid: 0, fields: [] };

/**
 * A connection that goes to the server as seldom as it can, because every way there and back is time for which a message waits. The
 * beginning of a transaction travels with its first statement, where that carries its values in its text, as one that is planned once does, and the
 * end with the last ones (`ending.ts`). The server still runs one after the other, each with its own view of what is committed, and plans
 * once what comes again and again (`plans.ts`).
 * Of a text of several statements the answer is that of the last; asked with an object, as the queue does, it is all their answers.
 */
export class FewWaysClient extends pg.Client {
  readonly #plans = new Plans();
  #begins = false;
  #ended = false;

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    // An address holds a password, if an empty one, and would win over the function that gives one.
    if (typeof config === 'object' && typeof config.password === 'function')
      Object.assign(this, { password: config.password });
    const send = this.query.bind(this) as (text: unknown, values?: readonly unknown[]) => Promise<unknown>;
    const sendText = async (text: string) => {
      try {
        const answer = await send(text);
        return Array.isArray(answer) ? answer.at(-1) : answer;
      } catch (error) {
        this.#plans.doubt();
        throw error;
      }
    };
    const query = async (text: unknown, values?: readonly unknown[]): Promise<unknown> => {
      if (typeof text !== 'string') return send(text, values);
      if (text === begin) {
        this.#begins = true;
        return { ...nothing, command: 'START' };
      }
      const [begins, ended] = [this.#begins, this.#ended];
      this.#begins = false;
      this.#ended = false;
      // Nothing was begun yet, or all is committed already.
      if ((begins && (text === 'commit' || text === 'rollback')) || (ended && text === 'commit'))
        return { ...nothing, command: text.toUpperCase() };
      if ((values ?? []).length > 0) {
        if (begins) await send(begin);
        return send(text, values);
      }
      const answer = await sendText(`${begins ? `${begin}; ` : ''}${this.#plans.missingFor(text)}${text}`);
      this.#ended = commits(text);
      return answer;
    };
    this.query = query as typeof this.query;
  }
}
