import { asText, literal, type Statement } from './literals.ts';

/**
 * Statements that the server plans once for each connection and not each time. To plan the statements of a message's transaction takes
 * PostgreSQL as long as to run them. Each is known by its text, which Kysely makes alike each time; only values differ.
 */
const names = new Map<string, string>();
const texts = new Map<string, string>();
/** Lists of changing length make texts without end; what comes after so many is planned each time. */
const mostPlans = 200;

/**
 * The text that runs a statement by its plan, with its values in it: a text without parameters, which can travel with others. It needs a
 * connection that looks after its plans (`few-ways.ts`).
 * @throws TypeError for a value that has no text (`literals.ts`)
 */
export function planned(statement: Statement): string {
  const name = nameOf(statement.sql);
  if (name === undefined) return asText(statement);
  const { parameters } = statement;
  return parameters.length === 0
    ? `execute ${name}`
    : `execute ${name}(${parameters.map(literal).join(', ')})`;
}

function nameOf(sql: string): string | undefined {
  const known = names.get(sql);
  if (known !== undefined || names.size >= mostPlans) return known;
  const name = `chaperone_${names.size}`;
  names.set(sql, name);
  texts.set(name, sql);
  return name;
}

/** What one connection's server has planned. */
export class Plans {
  readonly #known = new Set<string>();
  // A new connection to the embedded database comes upon what an earlier one has left in its one session.
  #sure = false;

  /**
   * What has to be sent in front of a text whose plans the server does not know: nothing mostly. It is counted as sent.
   * That a value looks like the name of a plan does no harm: one plan more is made.
   */
  missingFor(text: string): string {
    if (!text.includes('execute chaperone_')) return '';
    let missing = '';
    for (const [, name = ''] of text.matchAll(/\bexecute (chaperone_\d+)\b/g)) {
      const sql = texts.get(name);
      if (sql === undefined || this.#known.has(name)) continue;
      this.#known.add(name);
      missing += `prepare ${name} as ${sql}; `;
    }
    if (missing === '' || this.#sure) return missing;
    this.#sure = true;
    return `deallocate all; ${missing}`;
  }

  /**
   * To be called when a text has failed: which of its plans were made before is not known, and a pooler in between or a table's change may
   * have taken others away. All are made anew.
   */
  doubt(): void {
    this.#known.clear();
    this.#sure = false;
  }
}
