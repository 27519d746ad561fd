import { decodeJwt, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Person } from '../chaperone/post.ts';
import { createKnownKeys, isTokenFault } from '../tokens/known-keys.ts';

/** App roles of Chaperone's registration in Entra, assigned to people and groups by the tenant's administrators. */
export const roles = ['Admin.Config', 'IG.Lead', 'Audit.Read', 'Incident.Lead'] as const;
export type Role = (typeof roles)[number];

/** Somebody who has signed in. */
export interface SignedIn {
  readonly tenantId: string;
  /** Entra object id. */
  readonly personId: string;
  readonly roles: readonly Role[];
}

/** Somebody who has signed in as whoever changes something; the interface knows nobody's name. */
export const actorOf = ({ personId }: SignedIn): Person => ({ id: personId, platformId: '', name: '' });

/** Who a request comes from, or why that cannot be told. */
export type SignIn =
  | { readonly kind: 'signed_in'; readonly person: SignedIn }
  | { readonly kind: 'refused'; readonly reason: RefusalReason }
  /** The identity provider's keys could not be read: try again later. */
  | { readonly kind: 'unavailable' };
export type RefusalReason = 'no_token' | 'expired' | 'invalid' | 'unknown_tenant' | 'no_scope' | 'no_person';

/** Reads the `Authorization` header of a request. Never throws. */
export type CheckSignIn = (authorization: string | undefined) => Promise<SignIn>;

export interface SignInSettings {
  readonly appId: string;
  /** Tenants whose people may sign in. */
  readonly tenants: readonly string[];
  /** Root of the identity provider; Entra's public cloud without. */
  readonly login?: string;
}

const publicLogin = 'https://login.microsoftonline.com';
const scope = 'access_as_user';
const toleranceSeconds = 300;

/**
 * Checks tokens of Teams' single sign-on for Chaperone's own pages and interface: RS256 by a key of the token's tenant, which must be an
 * allowed one; audience, issuer, time and the scope `access_as_user`. The person is `oid` and `tid`; names and addresses
 * in a token decide nothing.
 * Source: Microsoft identity platform, access tokens; Teams, "Enable SSO for tab app".
 */
export function createSignIn({ appId, tenants, login = publicLogin }: SignInSettings): CheckSignIn {
  const allowed = new Set(tenants.map((tenant) => tenant.toLowerCase()));
  const keys = new Map<string, JWTVerifyGetKey>();
  const keysOf = (tenantId: string) => {
    const known = keys.get(tenantId) ?? createKnownKeys(new URL(`${login}/${tenantId}/discovery/v2.0/keys`));
    keys.set(tenantId, known);
    return known;
  };
  const audience = [appId, `api://${appId}`, `api://botid-${appId}`];

  return async (authorization) => {
    const token = /^Bearer ([\w.-]+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return refused('no_token');
    // The tenant is read before the signature is checked, to know whose keys to ask; the check covers it then.
    const tenantId = tenantIn(token);
    if (tenantId === undefined) return refused('invalid');
    if (!allowed.has(tenantId)) return refused('unknown_tenant');
    try {
      const { payload } = await jwtVerify(token, keysOf(tenantId), {
        algorithms: ['RS256'],
        audience,
        issuer: [`${login}/${tenantId}/v2.0`, `https://sts.windows.net/${tenantId}/`],
        clockTolerance: toleranceSeconds,
        requiredClaims: ['exp', 'nbf'],
      });
      return personOf(payload, tenantId);
    } catch (error) {
      return outcomeOf(error);
    }
  };
}

const refused = (reason: RefusalReason): SignIn => ({ kind: 'refused', reason });

function tenantIn(token: string): string | undefined {
  try {
    const { tid } = decodeJwt(token);
    return typeof tid === 'string' && /^[0-9a-f-]{36}$/i.test(tid) ? tid.toLowerCase() : undefined;
  } catch {
    return undefined;
  }
}

function personOf({ oid, scp, roles: claimed }: JWTPayload, tenantId: string): SignIn {
  if (typeof scp !== 'string' || !scp.split(' ').includes(scope)) return refused('no_scope');
  if (typeof oid !== 'string' || oid === '') return refused('no_person');
  const given = Array.isArray(claimed) ? claimed : [];
  return {
    kind: 'signed_in',
    person: { tenantId, personId: oid, roles: roles.filter((role) => given.includes(role)) },
  };
}

/** Every fault of the token itself is a refusal; everything else means that the keys could not be had. */
function outcomeOf(error: unknown): SignIn {
  if (error instanceof errors.JWTExpired) return refused('expired');
  return isTokenFault(error) ? refused('invalid') : { kind: 'unavailable' };
}

/** The invented people of the demo, by the name after `Demo ` in the header. */
const demoPeople: Readonly<
  Record<string, Pick<SignedIn, 'personId' | 'roles'> & { readonly shownAs: string }>
> = {
  clinician: {
    personId: '00000000-0000-0000-0000-0000000000a1',
    shownAs: 'Dr Priya Raman',
    roles: [],
  },
  administrator: {
    personId: '00000000-0000-0000-0000-0000000000a2',
    shownAs: 'Tom Hughes',
    roles: ['Admin.Config', 'Incident.Lead'],
  },
  governance: {
    personId: '00000000-0000-0000-0000-0000000000a3',
    shownAs: 'Marta Silva',
    roles: ['IG.Lead', 'Audit.Read'],
  },
};

/** Whom a visitor of the demo may choose to be. */
export const demoNames = Object.keys(demoPeople);

/** What they are called where a name stands, by their ids. */
export const demoPersonNames: ReadonlyMap<string, string> = new Map(
  Object.values(demoPeople).map(({ personId, shownAs }) => [personId, shownAs]),
);

/** The demo's sign-in: nobody is checked, and only invented people exist. Reached by the flag `--demo` alone. */
export function createDemoSignIn(tenantId: string): CheckSignIn {
  return async (authorization) => {
    const name = /^Demo (\w{1,40})$/.exec(authorization ?? '')?.[1] ?? '';
    const person = Object.hasOwn(demoPeople, name) ? demoPeople[name] : undefined;
    if (!person) return refused('no_token');
    const { personId, roles: held } = person;
    return { kind: 'signed_in', person: { tenantId, personId, roles: held } };
  };
}
