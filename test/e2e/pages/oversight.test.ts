import { readFile } from 'node:fs/promises';
import { jest } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { addMonths } from '../../../src/chaperone/calendar.ts';
import { openDatabase } from '../../../src/store/database.ts';
import type { OversightAnswer } from '../../../src/web/oversight-api.ts';
import { tenantId } from '../../support/activities.ts';
import { fillOversight, lastMonth, places } from '../../support/fill-oversight.ts';
import { type PagesStage, startPagesStage } from '../../support/pages-stage.ts';
import { eventually } from '../../support/program.ts';
import { withRoles } from '../../support/teams-host.ts';

jest.setTimeout(240_000);

const person = withRoles(['IG.Lead']);

/** How far to the right anything of the tables stands. */
const widestRight =
  "Math.max(...[...document.querySelectorAll('th, td')].map((it) => it.getBoundingClientRect().right))";

/** The colours of all text, and of all that lies below it, which is the paper where nothing is drawn. */
async function coloursOf(tab: Frame): Promise<{ text: string[]; ground: string[] }> {
  const found: string = await tab.evaluate(`(() => {
    const shown = [...document.querySelectorAll('*')].filter((it) => it.checkVisibility());
    const styles = shown.map((it) => getComputedStyle(it));
    const grounds = styles.map((it) => it.backgroundColor).filter((it) => it !== 'rgba(0, 0, 0, 0)');
    const texts = shown.filter((it) => it.closest('#root')).map((it) => getComputedStyle(it).color);
    return JSON.stringify({ text: [...new Set(texts)], ground: [...new Set(grounds)] });
  })()`);
  return JSON.parse(found);
}

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
    beforeAll(() =>
      fillOversight(stage.databaseUrl, tenantId, true, [
        ...places,
        { organisation: 'RVV', channelClass: 'direct_care', authors: 20, more: { 'act:later': 50 } },
      ]),
    );

    it('tells them in sentences, charts and tables, and leaves out whom fewer than ten stand behind', async () => {
      const { tab } = await stage.show('/oversight', { person, width: 1280 });
      await tab.getByText(/^Chaperone read [\d,]+ messages\. Nudges given: [\d,]+;/).waitFor();
      await tab.getByText('Left out in part, because fewer than ten authors wrote there').waitFor();
      const classes = tab.getByRole('table', { name: 'By class of channel: the numbers' });
      expect(await classes.getByRole('rowheader').allTextContents()).toEqual(
        expect.arrayContaining(['Advice (C)', 'Coordination (B)']),
      );
      const organisations = tab.getByRole('table', { name: 'By organisation: the numbers' });
      expect(await organisations.getByRole('rowheader').allTextContents()).not.toContain('RZZ');
      await tab.getByRole('table', { name: 'By kind of detail: the numbers' }).waitFor();
    });

    it('shows the lead of one organisation that one, and offers no other', async () => {
      const lead = withRoles([], { payload: { oid: 'aaaaaaaa-0000-4000-8000-00000000001e' } });
      const named = await stage.fetch('/api/settings/organisations/RXX', withRoles(['Admin.Config']), {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ igLeads: [lead.payload?.oid] }),
      });
      expect(named.status).toBe(200);
      const { tab } = await stage.show('/oversight', { person: lead, width: 1280 });
      await tab.getByText(/^Chaperone read/).waitFor();
      await tab.getByRole('navigation').getByRole('link', { name: 'Oversight' }).waitFor();
      const offered = tab.getByLabel('Organisation', { exact: true }).getByRole('option');
      expect(await offered.allTextContents()).toEqual(['RXX']);
      const organisations = tab.getByRole('table', { name: 'By organisation: the numbers' });
      expect(await organisations.getByRole('rowheader').allTextContents()).toEqual(['RXX']);
    });

    it('changes with the question, by keys alone, and asks nothing while a month is wrong', async () => {
      const { tab, page } = await stage.show('/oversight', { person, width: 1280 });
      await tab.getByText(/^Chaperone read/).waitFor();
      const step = tab.getByLabel('Rows by', { exact: true });
      await step.focus();
      await page.keyboard.press('ArrowDown');
      expect(await step.inputValue()).toBe('month');
      await tab.getByRole('table', { name: 'Over time: the numbers' }).waitFor();
      await tab.getByLabel('Channels', { exact: true }).selectOption('coordination');
      await tab.getByText(/^Chaperone read/).waitFor();
      const classes = tab.getByRole('table', { name: 'By class of channel: the numbers' });
      await expect(classes.getByRole('rowheader').allTextContents()).resolves.not.toContain('Open (D)');
    });

    it.each([
      ['is before the first', { from: '2026-03', to: '2026-02' }, 'Not before the first month, please.'],
      ['makes more than 13', { from: '2026-01', to: '2027-02' }, 'At most 13 months at once, please.'],
      ['is missing', { from: '2026-01', to: '' }, 'A month, please'],
    ])(
      'says beside the field what is wrong when the last month %s, and asks nothing',
      async (_case, months, said) => {
        const asked: string[] = [];
        const { tab } = await stage.show('/oversight', {
          person,
          width: 1280,
          before: async (page) => void page.on('request', (it) => asked.push(it.url())),
        });
        await tab.getByText(/^Chaperone read/).waitFor();
        await tab.getByLabel('From month').fill(months.from);
        await tab.getByLabel('To month').fill(months.to);
        await tab.getByText(said).waitFor();
        const to = tab.getByLabel('To month');
        expect(await to.getAttribute('aria-invalid')).toBe('true');
        expect(await tab.getByText('Loading').count()).toBe(0);
        expect(await tab.getByRole('button', { name: 'Save as a CSV file' }).isDisabled()).toBe(true);
        expect(asked.filter((url) => new URL(url).searchParams.get('to') === months.to)).toEqual([]);
        await to.fill(addMonths(months.from, 12));
        await tab.getByText(said).waitFor({ state: 'detached' });
        expect(await tab.getByRole('button', { name: 'Save as a CSV file' }).isEnabled()).toBe(true);
      },
    );

    it('is narrowed to one organisation, and keeps the others to choose from', async () => {
      const { tab } = await stage.show('/oversight', { person, width: 1280 });
      await tab.getByText(/^Chaperone read/).waitFor();
      const choice = tab.getByLabel('Organisation', { exact: true });
      const choices = await choice.locator('option').allTextContents();
      expect(choices).toEqual(['All organisations', 'RVV', 'RXX', 'RYY']);
      await choice.selectOption('RYY');
      const organisations = tab.getByRole('table', { name: 'By organisation: the numbers' });
      await organisations.getByRole('rowheader', { name: 'RXX' }).waitFor({ state: 'detached' });
      await organisations.getByRole('rowheader', { name: 'RYY' }).waitFor();
      expect(await organisations.getByRole('rowheader').allTextContents()).toEqual(['RYY']);
      expect(await choice.locator('option').allTextContents()).toEqual(choices);
    });

    it('says so where acting took more than a day', async () => {
      const { tab } = await stage.show('/oversight', { person, width: 1280 });
      await tab.getByLabel('Organisation', { exact: true }).selectOption('RVV');
      await tab
        .getByText('More than half of those who answered did so more than a day after posting.')
        .waitFor();
    });

    it('tells what a dry run would have said, of all organisations and of one', async () => {
      const { tab } = await stage.show('/oversight', { person, width: 1280 });
      const table = tab.getByRole('table', { name: 'What a dry run would have said: the numbers' });
      const row = table.getByRole('row', { name: /^details that add up/ });
      const counted = async () => Number((await row.getByRole('cell').textContent())?.replace(',', ''));
      await row.waitFor();
      const everywhere = await counted();
      await tab
        .getByText(`on a dry run, of which nobody was told: ${everywhere.toLocaleString('en-GB')}.`)
        .waitFor();
      await tab.getByLabel('Organisation', { exact: true }).selectOption('RYY');
      await tab
        .getByText(`on a dry run, of which nobody was told: ${everywhere.toLocaleString('en-GB')}.`)
        .waitFor({ state: 'detached' });
      await row.waitFor();
      expect(await counted()).toBeLessThan(everywhere);
    });

    it('tells what authors opened on the nudge', async () => {
      const { tab } = await stage.show('/oversight', { person, width: 1280 });
      const opened = tab.getByRole('table', { name: 'What authors opened on nudges: the numbers' });
      await opened.getByRole('row', { name: /^safer wording shown [\d,]+$/ }).waitFor();
    });

    it('leaves no gap in the bars where a period may not be shown', async () => {
      const { tab } = await stage.show('/oversight', { person, width: 1280 });
      await tab.getByLabel('Rows by', { exact: true }).selectOption('day');
      const time = tab.getByRole('region', { name: 'Over time', exact: true });
      const hidden = 'fewer than ten authors, or nothing';
      await time.locator('[aria-hidden] li').filter({ hasText: hidden }).first().waitFor();
      const rows = await time.getByRole('table').getByRole('rowheader').allTextContents();
      const bars = time.locator('[aria-hidden] li');
      expect(await bars.locator('> span:first-child').allTextContents()).toEqual(rows);
      expect(await bars.filter({ hasText: hidden }).count()).toBe(
        await time.getByRole('cell', { name: hidden }).count(),
      );
    });

    it('draws bars that can be compared on a telephone too', async () => {
      const { tab } = await stage.show('/oversight', { person, width: 360 });
      const bars = tab
        .getByRole('region', { name: 'Over time', exact: true })
        .locator('[aria-hidden] li svg');
      await bars.first().waitFor();
      const widths = await Promise.all(
        (await bars.all()).map(async (bar) => (await bar.boundingBox())?.width),
      );
      expect(new Set(widths).size).toBe(1);
      expect(widths[0]).toBeGreaterThan(180);
    });

    it('is saved as a file', async () => {
      const { tab, page } = await stage.show('/oversight', { person, width: 1280 });
      await tab.getByText(/^Chaperone read/).waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        tab.getByRole('button', { name: 'Save as a CSV file' }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^chaperone-20\d\d-\d\d-to-20\d\d-\d\d\.csv$/);
      const [header, ...lines] = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
      expect(header).toBe('period,first_day,organisation,channel_class,measure,count');
      const rows = lines.map((line) => line.split(','));
      expect(rows.map(([, , organisation]) => organisation)).not.toContain('RZZ');
      const seen = rows.filter(([, , , , measure]) => measure === 'seen');
      const sum = seen.reduce((all, row) => all + Number(row[5]), 0);
      await tab.getByText(`Chaperone read ${sum.toLocaleString('en-GB')} messages`).waitFor();
    });

    it('is saved as narrow as it is shown', async () => {
      const { tab, page } = await stage.show('/oversight', { person, width: 1280 });
      await tab.getByLabel('Organisation', { exact: true }).selectOption('RYY');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        tab.getByRole('button', { name: 'Save as a CSV file' }).click(),
      ]);
      const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n').slice(1);
      expect(new Set(lines.map((line) => line.split(',')[2]))).toEqual(new Set(['RYY']));
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
      const said = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' }).format(
        new Date(`${lastMonth()}-15`),
      );
      expect(await tab.getByText(`${said} to ${said}.`).isVisible()).toBe(true);
    });

    it('fits on A4 with every column, black on white also from the dark theme', async () => {
      const { tab, page, complaints } = await stage.show('/oversight', { person, theme: 'dark', width: 718 });
      await tab.getByText(/^Chaperone read/).waitFor();
      expect(await coloursOf(tab)).not.toEqual({ text: ['rgb(0, 0, 0)'], ground: ['rgb(255, 255, 255)'] });
      await page.emulateMedia({ media: 'print' });
      expect(await tab.evaluate(widestRight)).toBeLessThanOrEqual(718);
      const cut: string = await tab.evaluate(
        "JSON.stringify([...document.querySelectorAll('main section')].filter((it) => it.scrollWidth > it.clientWidth).map((it) => it.ariaLabel))",
      );
      expect(JSON.parse(cut)).toEqual([]);
      expect(await coloursOf(tab)).toEqual({ text: ['rgb(0, 0, 0)'], ground: ['rgb(255, 255, 255)'] });
      expect(complaints).toEqual([]);
    });

    it('counts muted kinds in places that may not be named, and names the others', async () => {
      const database = await openDatabase({ url: stage.databaseUrl });
      const muted = [
        { organisation: 'RZZ', channel_class: 'open' },
        { organisation: 'RZZ', channel_class: 'advice' },
        { organisation: 'RYY', channel_class: 'advice' },
      ] as const;
      await database.db
        .insertInto('muted_trait')
        .values(muted.map((place) => ({ ...place, tenant_id: tenantId, trait: 'age', since: new Date() })))
        .execute();
      await database.close();
      await eventually(async () => {
        const answer = await stage.fetch(`/api/oversight?from=${lastMonth()}&to=${lastMonth()}`, person);
        return ((await answer.json()) as OversightAnswer).muted.length === muted.length || undefined;
      });
      const { tab } = await stage.show('/oversight', { person, width: 1280 });
      const section = tab.getByRole('region', { name: 'Muted kinds of detail', exact: true });
      await section.getByRole('listitem').first().waitFor();
      expect(await section.getByRole('listitem').allTextContents()).toEqual([
        'Age: RYY, Advice (C)',
        'Age: 2 places with fewer than ten authors each',
      ]);
    });

    it('says that it is loading while the server is slow, and shows what comes', async () => {
      const { tab } = await stage.show('/oversight', {
        person,
        before: async (page) => {
          await page.route('**/api/oversight?*', async (route) => {
            await new Promise((resolve) => setTimeout(resolve, 1_500));
            await route.continue().catch(() => undefined);
          });
        },
      });
      await tab.getByRole('status').filter({ hasText: 'Loading' }).waitFor();
      await tab.getByText(/^Chaperone read/).waitFor();
      await tab.getByText('Loading').waitFor({ state: 'detached' });
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

    it('can be read where there are thousands of organisations', async () => {
      const { tab } = await stage.show('/oversight', {
        person,
        before: async (page) => {
          await page.route('**/api/oversight?*', async (route) => {
            const response = await route.fetch();
            const data = (await response.json()) as OversightAnswer;
            const [one] = data.organisations;
            const codes = Array.from({ length: 2_000 }, (_, at) => `R${String(at).padStart(4, '0')}`);
            await route.fulfill({
              json: {
                ...data,
                organisations: codes.map((organisation) => ({ ...one, organisation })),
                hidden: codes.map((organisation) => ({ organisation, channelClass: 'open' })),
              },
            });
          });
        },
      });
      const rows = tab.getByRole('table', { name: 'By organisation: the numbers' }).getByRole('rowheader');
      await tab.getByText('R0019, Open (D); and 1980 more.').waitFor();
      expect(await rows.count()).toBe(62);
      await tab.getByRole('button', { name: 'Show all 2,000' }).click();
      await rows.nth(1_999).waitFor();
      expect(await tab.getByRole('button', { name: /^Show all/ }).count()).toBe(0);
    });

    it('speaks Welsh', async () => {
      const { tab } = await stage.show('/oversight', { person, locale: 'cy-gb' });
      await tab.getByText(/^Negeseuon a ddarllenodd Chaperone: [\d,]+\./).waitFor();
    });

    it('is accessible in every theme and at every width', async () => {
      await stage.expectAccessible('/oversight', { person }, ({ tab }) =>
        tab.getByText(/^Chaperone read/).waitFor(),
      );
    });
  });
});
