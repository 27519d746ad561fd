import type { Statement } from './literals.ts';
import { planned } from './plans.ts';

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
    this.#texts.push(planned(statement));
  }

  /** The same for one that returns rows, and that must write one: where it does not, it fails. */
  addSure({ sql, parameters }: Statement): void {
    this.add({ sql: `with written as (${sql}) ${oneOf('written')}`, parameters });
  }

  /** Everything and the commit; undefined where nothing was collected. */
  text(): string | undefined {
    return this.#texts.length === 0 ? undefined : `${this.#texts.join('; ')}${commit}`;
  }
}

/** Fails where a part of the statement has no row: a division by none is the one error that needs no function of its own. */
export const oneOf = (part: string): string => `select 1 / count(*) from ${part}`;
