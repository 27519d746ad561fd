/** Settings that are of the right form and would still leave a door open. Each function says what is wrong, or gives undefined. */

const onlyHere = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * A database elsewhere must be reached by TLS with its name checked: what travels there is not readable, and still nobody may alter it.
 * Sockets (`?host=/…`) and this machine itself need none.
 * @param url a `postgres://` address; the client takes `host` in its query for more than the host before it
 */
export function databaseProblem(url: string): string | undefined {
  const address = URL.parse(url);
  if (!address) return 'must be a postgres:// address';
  const { hostname, searchParams } = address;
  const doubled = ['host', 'sslmode', 'ssl'].filter((name) => searchParams.getAll(name).length > 1);
  if (doubled.length > 0) return `must say ${doubled.join(' and ')} once`;
  const host = searchParams.get('host') || decodeURIComponent(hostname);
  if (host === '') return 'must name a host, because the environment would be asked for it otherwise';
  if (isHere(host)) return undefined;
  if (searchParams.get('sslmode') === 'verify-full' && !searchParams.has('ssl')) return undefined;
  return 'must say sslmode=verify-full for a database on another machine (and sslrootcert=FILE where its authority is not a public one)';
}

/** The demo asks nobody who they are, and its key is known to all: it has no business in a database of others. @param url as above */
export function demoDatabaseProblem(url: string): string | undefined {
  const { hostname = '', searchParams } = URL.parse(url) ?? {};
  const host = searchParams?.get('host') || decodeURIComponent(hostname);
  return host === '' || isHere(host) ? undefined : 'must be on this machine in demo mode';
}

const isHere = (host: string): boolean => host.startsWith('/') || onlyHere.test(host);

/** Keys are drawn by lot. What somebody typed, counted up or repeated is not, and neither is what stands in an example. */
export function isWeakKey(key: Uint8Array): boolean {
  const steps = new Set([...key].map((byte, at) => (byte - (key[at - 1] ?? 0) + 256) % 256).slice(1));
  return (
    // Of 32 bytes drawn by lot fewer than 20 differ once in 10^12 keys; all are printable once in 10^13.
    new Set(key).size < 20 || steps.size < 8 || key.every((byte) => byte >= 0x20 && byte < 0x7f)
  );
}

/** Tenants that stand for everybody, or for nobody. */
const noTenants: Readonly<Record<string, string>> = {
  '00000000-0000-0000-0000-000000000000': 'all zeros is no tenant',
  'ffffffff-ffff-ffff-ffff-ffffffffffff': 'that is no tenant',
  '00000000-0000-0000-0000-000000000001': 'that is the tenant of the demo',
  '9188040d-6c67-4c5b-b112-36a304b66dad': 'that is the tenant of all personal accounts',
  'd6d49420-f39b-4df7-a1dc-d59a935871db': "that is the Bot Framework's own tenant",
  'f8cdef31-a31e-4b4a-93e4-5f571e91255a': "that is Microsoft's own tenant for its services",
  '72f988bf-86f1-41af-91ab-2d7cd011db47': "that is Microsoft's own tenant",
};

/** What speaks against serving a tenant; undefined for one that may be somebody's. @param id a GUID */
export function tenantProblem(id: string): string | undefined {
  return noTenants[id.toLowerCase()];
}
