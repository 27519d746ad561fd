import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { TeamsAnswer } from '../../src/web/channels-api.ts';
import type { FirstRunAnswer } from '../../src/web/first-run-api.ts';
import type { Role } from '../../src/web/sign-in.ts';
import { author, installationUpdate, teamId, tenantId } from '../support/activities.ts';
import { startWhole, type Whole } from '../support/whole.ts';
import { administrator, team } from './settings-stage.ts';

jest.setTimeout(120_000);

describe('a team that nobody owns', () => {
  const member = { id: author.id, name: author.name, aadObjectId: author.aadObjectId, userRole: 'user' };
  const ask = async <T>(whole: Whole, path: string, oid: string, given: readonly Role[] = []) => {
    const token = await whole.people.sign({ tenantId, payload: { oid, roles: [...given] } });
    const answer = await fetch(`${whole.root}${path}`, { headers: { authorization: `Bearer ${token}` } });
    return { status: answer.status, body: (await answer.json()) as T };
  };
  let folder: string;
  beforeAll(() => {
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    folder = mkdtempSync(join(tmpdir(), 'chaperone-ownerless-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    jest.restoreAllMocks();
  });

  it('is told to an administrator, by its name also after a restart, without asking Teams again', async () => {
    const seen = async (whole: Whole) => {
      const { body } = await ask<FirstRunAnswer>(whole, '/api/first-run', administrator, ['Admin.Config']);
      const { teams } = (await ask<TeamsAnswer>(whole, '/api/teams', administrator, ['Admin.Config'])).body;
      return { todo: body.todo.find(({ step }) => step === 'teams_without_owner'), teams };
    };
    const expected = {
      todo: { step: 'teams_without_owner', count: 1 },
      teams: [{ teamId, name: 'Renal ward', owners: 0, channels: 1, heard: 0 }],
    };
    const first = await startWhole({ CHAPERONE_DATA_FOLDER: folder });
    first.connector.setTeam({
      name: 'Renal ward',
      aadGroupId: 'bbbbbbbb-0000-4000-8000-000000000001',
      channels: [{ id: teamId }],
      members: [member],
    });
    await first.post(installationUpdate('add', 'team'), await first.bearer());
    expect(await seen(first)).toEqual(expected);
    // Its roster is known and nobody is an owner: that does not pass by waiting.
    expect((await ask(first, `${team}/channels`, author.aadObjectId)).body).toEqual({
      error: 'forbidden',
      needs: ['team_owner', 'Admin.Config'],
    });
    await first.stop();
    const second = await startWhole({ CHAPERONE_DATA_FOLDER: folder });
    expect(await seen(second)).toEqual(expected);
    expect(second.connector.received.filter(({ path }) => path.startsWith('/v3/'))).toEqual([]);
    await second.stop();
  });
});
