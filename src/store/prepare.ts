import type { Compilable, CompiledQuery, Kysely, RawBuilder } from 'kysely';
import type { Tables } from './tables.ts';

/** Stands for a value while a statement is built. */
class Place {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/**
 * Builds a statement once, for those that every message with details needs: to build one takes Kysely longer than to send it. It is the same
 * text every time, so that the server plans it once (`planned()` in `plans.ts`).
 * @param build makes the statement; `value(name)` stands where a value of this name will
 * @returns the statement with its values
 */
export function prepare<Name extends string>(
  db: Kysely<Tables>,
  build: (value: <T>(name: Name) => T) => Compilable<unknown> | RawBuilder<unknown>,
): (values: Readonly<Record<Name, unknown>>) => CompiledQuery<unknown> {
  const built = build(<T>(name: Name) => new Place(name) as T);
  const compiled = 'isRawBuilder' in built ? built.compile(db) : built.compile();
  const places = compiled.parameters as readonly Place[];
  if (!places.every((place) => place instanceof Place))
    throw new TypeError('A statement that is built once holds a value.');
  return (values) => ({ ...compiled, parameters: places.map(({ name }) => values[name as Name]) });
}
