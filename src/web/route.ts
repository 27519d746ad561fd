import type { z } from 'zod';
import type { Role, SignedIn } from './sign-in.ts';

/** What a request asks, checked. */
export interface Asked<B, Q> {
  /** The named parts of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Q;
  readonly body: B;
}

/** JSON, 200 without a status; or a file to be saved. */
export type Answer = { readonly status?: number; readonly body: object } | { readonly file: AnsweredFile };
export interface AnsweredFile {
  readonly name: string;
  readonly type: string;
  /** In parts where it may be very large. */
  readonly content: string | Buffer | AsyncGenerator<string>;
}

/** One call of the interface that pages and other systems of a trust use. */
export interface Route<B, Q> {
  readonly method: 'get' | 'post' | 'put' | 'del';
  /** In restify's form: `/api/channels/:id`. */
  readonly path: string;
  /** Who may: one of these app roles is enough. Everybody who has signed in without; `answer` may narrow that further with `forbid`. */
  readonly roles?: readonly Role[];
  /** Who may without one of the roles. */
  readonly also?: (person: SignedIn) => Promise<boolean>;
  /** The shape of the JSON body; a body is not read without. */
  readonly body?: z.ZodType<B>;
  /** In bytes; 96 kB without. */
  readonly maxBodyBytes?: number;
  /** The shape of the query; every value comes as text. The query is not read without. */
  readonly query?: z.ZodType<Q>;
  readonly answer: (asked: Asked<B, Q>, person: SignedIn) => Answer | Promise<Answer>;
}

/** A route whose shapes only itself knows. */
export type AnyRoute = Route<never, never>;

/** Ties a route's answer to the shapes of its body and query. */
export function route<B = undefined, Q = undefined>(made: Route<B, Q>): AnyRoute {
  return made as unknown as AnyRoute;
}

/** 403, with what would be needed: app roles, or `team_owner`. */
export const forbid = (...needs: readonly (Role | 'team_owner')[]): Answer => ({
  status: 403,
  body: { error: 'forbidden', needs },
});

/** 404: there is no such thing, or none that this person may know of. */
export const notFound: Answer = { status: 404, body: { error: 'not_found' } };
