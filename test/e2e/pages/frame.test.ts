import { jest } from '@jest/globals';
import { type PagesStage, startPagesStage } from '../../support/pages-stage.ts';

jest.setTimeout(120_000);

let stage: PagesStage;
beforeAll(async () => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  stage = await startPagesStage();
});
afterAll(async () => {
  await stage.stop();
  jest.restoreAllMocks();
});

describe('the frame around every page', () => {
  it('stands in a client of Teams, signs in by its token, and says that it is ready', async () => {
    const { tab, heard, complaints } = await stage.show('/check');
    await tab.getByRole('link', { name: 'Check a draft' }).waitFor();
    expect(await heard('authentication.getAuthToken')).toHaveLength(1);
    expect(await heard('appInitialization.success')).toHaveLength(1);
    expect(complaints).toEqual([]);
  });
});
