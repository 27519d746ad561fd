import pg from 'pg';

/** A statement whose values are numbered places, as Kysely compiles it. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

const commit = '; commit';

/** True for a text that ends its transaction. */
export const commits = (text: string): boolean => text.endsWith(commit);

/**
 * The statements with which a transaction ends. Nobody waits for their answers: they are collected, and travel to the server in one text
 * with the commit, one way for all. What was collected is in effect after that and not before, nothing of it where one of them fails.
 */
export class Ending {
  readonly #texts: string[] = [];

  add(statement: Statement): void {
    this.#texts.push(asText(statement));
  }

  /** The same for one that returns rows, and that must write one: where it does not, it fails. */
  addSure(statement: Statement): void {
    this.#texts.push(`with written as (${asText(statement)}) ${oneOf('written')}`);
  }

  /** Everything and the commit; undefined where nothing was collected. */
  text(): string | undefined {
    return this.#texts.length === 0 ? undefined : `${this.#texts.join('; ')}${commit}`;
  }
}

/** Fails where a part of the statement has no row: a division by none is the one error that needs no function of its own. */
export const oneOf = (part: string): string => `select 1 / count(*) from ${part}`;

/**
 * A statement with its values in it, as literals without a type, which the server reads as it reads parameters. A text without parameters
 * can travel with others.
 * @throws TypeError for a value that is neither text, number, boolean, time, nothing nor a list of texts
 */
export function asText({ sql, parameters }: Statement): string {
  return sql.replace(/\$(\d+)/g, (_, place) => literal(parameters[Number(place) - 1]));
}

function literal(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return quoted(`{${value.map(element).join(',')}}`);
  if (value instanceof Date) return quoted(value.toISOString());
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' || typeof value === 'boolean') return quoted(String(value));
  throw new TypeError('A value of this kind does not go into the text of a statement.');
}

/** `pg` looks at each character by itself, which takes long for what is sealed, and that has nothing to escape. */
const quoted = (text: string): string => (/['\\]/.test(text) ? pg.escapeLiteral(text) : `'${text}'`);

function element(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('Lists in the text of a statement hold texts alone.');
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}
