import { jest } from '@jest/globals';
import type { Role } from '../../src/web/sign-in.ts';
import { author, channelId, installationUpdate, teamId, tenantId } from '../support/activities.ts';
import { startWhole, type Whole } from '../support/whole.ts';

export const owner = 'aaaaaaaa-0000-4000-8000-00000000000f';
export const stranger = 'aaaaaaaa-0000-4000-8000-0000000000ee';
export const administrator = 'aaaaaaaa-0000-4000-8000-0000000000ad';
/** Another tenant that is served. */
export const elsewhere = 'ffffffff-0000-4000-8000-000000000001';
export const team = `/api/teams/${encodeURIComponent(teamId)}`;
export const channel = `${team}/channels/${encodeURIComponent(channelId)}`;

export const asOwner = { oid: owner };
export const asAdministrator = { oid: administrator, roles: ['Admin.Config'] as const };

export type Caller = { readonly oid: string; readonly roles?: readonly Role[]; readonly tenantId?: string };

/** The whole program with one team, which somebody owns; to be called once in a `describe`. */
export function settingsStage() {
  let whole: Whole;
  const call = async <T>(
    method: string,
    path: string,
    who: Caller,
    body?: unknown,
  ): Promise<{ status: number; body: T }> => {
    const { oid, roles: given = [], tenantId: home = tenantId } = who;
    const token = await whole.people.sign({ tenantId: home, payload: { oid, roles: [...given] } });
    const response = await fetch(`${whole.root}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: (response.headers.get('content-type')?.includes('application/json')
        ? JSON.parse(text)
        : text) as T,
    };
  };

  beforeAll(async () => {
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    whole = await startWhole({ CHAPERONE_TENANTS: `${tenantId},${elsewhere}` });
    whole.connector.setTeam({
      name: 'Renal ward',
      aadGroupId: 'bbbbbbbb-0000-4000-8000-000000000001',
      channels: [{ id: teamId }, { id: channelId, name: 'Advice' }],
      members: [
        { id: author.id, name: author.name, aadObjectId: author.aadObjectId, userRole: 'user' },
        { id: '29:owner', name: 'Morag Ferris', aadObjectId: owner, userRole: 'owner' },
      ],
    });
    await whole.post(installationUpdate('add', 'team'), await whole.bearer());
  });
  afterAll(async () => {
    await whole?.stop();
    jest.restoreAllMocks();
  });

  return {
    get whole() {
      return whole;
    },
    /** Asks as somebody who is signed in; an answer that is no JSON is a text. */
    call,
  };
}
