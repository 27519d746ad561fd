import { createHmac } from 'node:crypto';
import type { Selectable, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** Where the chain ends: what is written down elsewhere to notice that its end was cut off. */
export interface ChainEnd {
  /** Lines that were ever linked. */
  readonly position: number;
  readonly link: string;
}

export type Line = Selectable<Tables['audit']>;
export type Link = Selectable<Tables['audit_link']>;
export type Head = Selectable<Tables['audit_chain']>;

/** Lines that are linked, or looked at, together. */
export const batch = 2_000;
/** Where the chain's key is sealed. */
export const keyContext = 'audit chain';
/** In place of the link before the first. */
export const noLink = '';

/** The head of the audit's chain; undefined before its first line. */
export const readHead = (transaction: Transaction<Tables>): Promise<Head | undefined> =>
  transaction.selectFrom('audit_chain').selectAll().executeTakeFirst();

/** The head's seal: an HMAC of the ends. */
export const sealOf = (key: string, head: Omit<Head, 'seal' | 'key' | 'id'>): string =>
  digestOf(key, ['head', head.start_position, head.start_link, head.position, head.link]);

/** An HMAC of a line: of every column, in one order; times as they are written in JSON. */
export const digestLine = (key: string, line: Line): string =>
  digestOf(key, [
    line.id,
    line.at,
    line.tenant_id,
    line.team_id,
    line.event,
    line.why,
    line.traits,
    line.band,
    line.note,
    line.actor_id,
    line.expires_at,
  ]);

/** An HMAC of a link: of what stands in it, and of the link before. */
export const digestLink = (
  key: string,
  before: string,
  link: Pick<Link, 'audit_id' | 'expires_at' | 'line'> & { readonly position: number },
): string => digestOf(key, [before, link.position, link.audit_id, link.expires_at, link.line]);

const digestOf = (key: string, content: readonly unknown[]): string =>
  createHmac('sha256', key).update(JSON.stringify(content)).digest('base64url');
