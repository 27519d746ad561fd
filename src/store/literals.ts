import pg from 'pg';

/** A statement whose values are numbered places, as Kysely compiles it. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/**
 * A statement with its values in it, as literals without a type, which the server reads as it reads parameters. A text without parameters
 * can travel with others.
 * @throws TypeError for a value that is neither text, number, boolean, time, nothing nor a list of texts
 */
export function asText({ sql, parameters }: Statement): string {
  return sql.replace(/\$(\d+)/g, (_, place) => literal(parameters[Number(place) - 1]));
}

/**
 * A value as the server reads a parameter.
 * @throws TypeError for a value that is neither text, number, boolean, time, nothing nor a list of texts
 */
export function literal(value: unknown): string {
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
