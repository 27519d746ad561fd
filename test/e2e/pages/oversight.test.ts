import { jest } from '@jest/globals';
import { tenantId } from '../../support/activities.ts';
import { fillOversight, lastMonth } from '../../support/fill-oversight.ts';
import { type PagesStage, startPagesStage } from '../../support/pages-stage.ts';
import { withRoles } from '../../support/teams-host.ts';

jest.setTimeout(240_000);

const person = withRoles(['IG.Lead']);

describe('the page of oversight', () => {
  let stage: PagesStage;
  beforeAll(async () => {
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    stage = await startPagesStage();
  });
  afterAll(async () => {
    await stage?.stop();
    jest.restoreAllMocks();
  });

  it('says so where nothing may be shown, in every theme', async () => {
    await stage.expectAccessible('/oversight', { person }, ({ tab }) =>
      tab.getByRole('heading', { name: 'Nothing to show for these months' }).waitFor(),
    );
  });

  it('is for the Information Governance lead, and says so to others', async () => {
    const { tab } = await stage.show('/oversight', { person: withRoles(['Admin.Config']) });
    await tab.getByText('This page is not for your role').waitFor();
    expect((await stage.fetch('/api/oversight?from=2026-01&to=2026-01', withRoles([]))).status).toBe(403);
  });

  describe('with two months of counts', () => {
    beforeAll(() => fillOversight(stage.databaseUrl, tenantId));

    it('tells them in sentences, charts and tables, and leaves out whom fewer than ten stand behind', async () => {
      const { tab } = await stage.show('/oversight', { person, width: 1280 });
      await tab.getByText(/^Chaperone read \d+ messages and gave \d+ nudges\./).waitFor();
      await tab.getByText('Left out in part, because fewer than ten authors wrote there').waitFor();
      const classes = tab.getByRole('table', { name: 'By class of channel: the numbers' });
      expect(await classes.getByRole('rowheader').allTextContents()).toEqual(
        expect.arrayContaining(['Advice (C)', 'Coordination (B)']),
      );
      const organisations = tab.getByRole('table', { name: 'By organisation: the numbers' });
      expect(await organisations.getByRole('rowheader').allTextContents()).not.toContain('RZZ');
      await tab.getByRole('table', { name: 'By kind of detail: the numbers' }).waitFor();
    });

    it('changes with the question, by keys alone, and asks nothing while a month is wrong', async () => {
      const { tab, page } = await stage.show('/oversight', { person, width: 1280 });
      await tab.getByText(/^Chaperone read/).waitFor();
      const step = tab.getByLabel('By', { exact: true });
      await step.focus();
      await page.keyboard.press('ArrowDown');
      expect(await step.inputValue()).toBe('month');
      await tab.getByRole('table', { name: 'Over time: the numbers' }).waitFor();
      await tab.getByLabel('Channels', { exact: true }).selectOption('coordination');
      await tab.getByText(/^Chaperone read/).waitFor();
      const classes = tab.getByRole('table', { name: 'By class of channel: the numbers' });
      await expect(classes.getByRole('rowheader').allTextContents()).resolves.not.toContain('Open (D)');
      await tab.getByLabel('From month').fill('2031-01');
      expect(await tab.getByRole('button', { name: 'Save as a CSV file' }).isDisabled()).toBe(true);
    });

    it('is saved as a file', async () => {
      const { tab, page } = await stage.show('/oversight', { person, width: 1280 });
      await tab.getByText(/^Chaperone read/).waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        tab.getByRole('button', { name: 'Save as a CSV file' }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^chaperone-20\d\d-\d\d-to-20\d\d-\d\d\.csv$/);
    });

    it('is printed without what only a screen needs', async () => {
      const { tab, page } = await stage.show('/oversight', { person, width: 1280 });
      await tab.getByLabel('From month').fill(lastMonth());
      await tab.getByLabel('To month').fill(lastMonth());
      await tab.getByText(/^Chaperone read/).waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await tab.getByRole('button', { name: 'Print this report' }).isVisible()).toBe(false);
      expect(await tab.getByRole('navigation').isVisible()).toBe(false);
      expect(await tab.getByText(/^Chaperone read/).isVisible()).toBe(true);
    });

    it('says what to do when the server is away', async () => {
      const { tab } = await stage.show('/oversight', {
        person,
        before: async (page) => {
          await page.route('**/api/oversight?*', (route) => route.fulfill({ status: 500 }));
        },
      });
      await tab.getByRole('button', { name: 'Try again' }).waitFor();
    });

    it('speaks Welsh', async () => {
      const { tab } = await stage.show('/oversight', { person, locale: 'cy-gb' });
      await tab.getByText(/^Darllenodd Chaperone \d+ neges/).waitFor();
    });

    it('is accessible in every theme and at every width', async () => {
      await stage.expectAccessible('/oversight', { person }, ({ tab }) =>
        tab.getByText(/^Chaperone read/).waitFor(),
      );
    });
  });
});
