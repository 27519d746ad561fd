import { jest } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import type { PagesStage } from '../../support/pages-stage.ts';
import { eventually } from '../../support/program.ts';
import { hasFocus } from '../../support/teams-host.ts';
import { onStage } from './on-stage.ts';

jest.setTimeout(180_000);

let stage: PagesStage;
onStage((set) => {
  stage = set;
});

const telling =
  '34F just back from Sierra Leone with a haemorrhagic fever, admitted to Belford Hospital on Tuesday.';
const draftOf = (tab: Frame) => tab.getByRole('textbox', { name: 'Your draft' });
const saidOf = (tab: Frame) =>
  tab.getByRole('region', { name: 'What it gives away' }).getByRole('status').first();

describe('the page on which a draft is checked', () => {
  it('marks while one types, says how many people might fit, which details count, and whose figures say so', async () => {
    const { tab, complaints } = await stage.show('/check');
    await draftOf(tab).pressSequentially(telling);
    await saidOf(tab).getByText('just one person').waitFor();
    const marked = await tab.locator('[aria-hidden] mark').allTextContents();
    expect(marked).toEqual(expect.arrayContaining(['34F', 'Sierra Leone', 'Belford Hospital', 'on Tuesday']));
    expect(
      await tab
        .getByRole('list', { name: 'How many people might fit' })
        .locator('[aria-current=step]')
        .textContent(),
    ).toContain('one person');
    const details = await tab.getByRole('listitem').filter({ hasText: 'Source:' }).allTextContents();
    expect(details.find((it) => it.startsWith('Age'))).toMatch(
      /Fits about 940,000 people.*factor of 1\.2.*ONS mid-2023.*\(checked\)/,
    );
    expect(details.find((it) => it.startsWith('Travel'))).toMatch(/Sierra Leone.*ONS travel trends/);
    expect(complaints).toEqual([]);
  });

  it('says what identifies by itself, and marks it otherwise than what adds up', async () => {
    const { tab } = await stage.show('/check');
    await draftOf(tab).fill('Mrs Edith Sample in bed 4, NHS 999 000 0018, needs her bloods chasing');
    await saidOf(tab).getByText('could let someone recognise the patient').waitFor();
    await tab.getByText('Identifies a person by itself.').first().waitFor();
    const lines: string[] = await tab.evaluate(
      "[...document.querySelectorAll('[aria-hidden] mark')].map((it) => getComputedStyle(it).textDecorationStyle)",
    );
    expect(new Set(lines)).toContain('solid');
  });

  it('offers the safer wording with what changed marked, copies it, and goes on with it', async () => {
    const { tab, page } = await stage.show('/check');
    await draftOf(tab).fill(telling);
    await tab.getByRole('button', { name: 'Copy the wording' }).click();
    await tab.getByText('Copied.').waitFor();
    const safer = await tab.locator('p:has(mark)').last().textContent();
    expect(safer).not.toContain('Sierra Leone');
    await tab.getByRole('button', { name: 'Go on with this wording' }).click();
    await saidOf(tab)
      .getByText(/I would say nothing about this there|I found nothing/)
      .waitFor();
    expect(await draftOf(tab).inputValue()).toBe(safer);
    // What was copied is what one reads.
    await tab.getByRole('button', { name: 'Clear' }).click();
    await draftOf(tab).focus();
    await page.keyboard.press('Control+V');
    expect(await draftOf(tab).inputValue()).toBe(safer);
  });

  it('minds where it will be posted', async () => {
    const { tab } = await stage.show('/check');
    await draftOf(tab).fill('82F from Elm Court care home, hip fracture today');
    await saidOf(tab).getByText('could let someone recognise').waitFor();
    await tab.getByRole('combobox', { name: 'Where it will be posted' }).selectOption('direct_care');
    await saidOf(tab).getByText('I would say nothing about this there').waitFor();
    await tab.getByText('Silence is not a sign that a message is safe').waitFor();
  });

  it('asks once for each pause, and shows no answer to a text that is no longer there', async () => {
    const asked: string[] = [];
    let slow = true;
    const { tab } = await stage.show('/check', {
      before: async (page) => {
        await page.route('**/api/check', async (route) => {
          asked.push((route.request().postDataJSON() as { text: string }).text);
          if (slow) await new Promise((resolve) => setTimeout(resolve, 1_500));
          await route.continue().catch(() => undefined);
        });
      },
    });
    await draftOf(tab).pressSequentially(telling, { delay: 5 });
    await eventually(() => asked.length > 0 || undefined);
    slow = false;
    await draftOf(tab).fill('Need a bed on 4 for a NOF from ED');
    await saidOf(tab)
      .getByText(/would say nothing about this there|found nothing/)
      .waitFor();
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await saidOf(tab).textContent()).toMatch(/would say nothing about this there|found nothing/);
    expect(asked).toEqual([telling, 'Need a bed on 4 for a NOF from ED']);
  });

  it('keeps the text out of every address and of all that the browser stores', async () => {
    const urls: string[] = [];
    const { tab } = await stage.show('/check', {
      before: async (page) => void page.on('request', (it) => urls.push(it.url())),
    });
    await draftOf(tab).fill(telling);
    await saidOf(tab).getByText('just one person').waitFor();
    expect(urls.filter((url) => /Sierra|Belford|34F/.test(decodeURIComponent(url)))).toEqual([]);
    expect(
      await tab.evaluate('JSON.stringify([location.href, history.state, localStorage, sessionStorage])'),
    ).not.toMatch(/Sierra/);
  });

  it.each([
    [503, 'Chaperone cannot be reached just now'],
    [429, 'That was a bit fast'],
    [401, 'You are not signed in'],
  ])('says what to do where the server answers %i, keeps the text, and goes on', async (status, title) => {
    const { tab, page } = await stage.show('/check', {
      before: async (it) => {
        await it.route('**/api/check', (route) =>
          route.fulfill({
            status,
            headers: { 'retry-after': '2' },
            json: { error: 'x', reason: 'no_scope' },
          }),
        );
      },
    });
    await draftOf(tab).fill(telling);
    await tab.getByRole('heading', { name: title }).waitFor();
    expect(await draftOf(tab).inputValue()).toBe(telling);
    await page.unroute('**/api/check');
    await tab.getByRole('button', { name: 'Try again' }).click();
    await saidOf(tab).getByText('just one person').waitFor();
    expect(await tab.getByRole('heading', { name: title }).count()).toBe(0);
  });

  it('says that a text is too long, and asks nobody', async () => {
    const { tab } = await stage.show('/check');
    await draftOf(tab).fill('a '.repeat(10_001));
    await tab
      .getByRole('alert')
      .getByText('This is too long to check: 20002 characters of at most 20,000')
      .waitFor();
  });

  it('can be used by keys alone', async () => {
    const { tab, page } = await stage.show('/check');
    await tab.getByRole('heading', { level: 1 }).waitFor();
    await draftOf(tab).focus();
    await page.keyboard.type(telling);
    await tab.getByRole('button', { name: 'Copy the wording' }).waitFor();
    const reached: string[] = [];
    for (const name of [
      'Where it will be posted',
      'Show an example',
      'Clear',
      'Copy the wording',
      'Go on with this wording',
    ]) {
      await page.keyboard.press('Tab');
      const role = name === 'Where it will be posted' ? 'combobox' : 'button';
      if (await hasFocus(tab.getByRole(role, { name }))) reached.push(name);
    }
    expect(reached).toEqual([
      'Where it will be posted',
      'Show an example',
      'Clear',
      'Copy the wording',
      'Go on with this wording',
    ]);
    await page.keyboard.press('Enter');
    await saidOf(tab)
      .getByText(/would say nothing about this there|found nothing/)
      .waitFor();
  });

  it('is accessible in every theme and at every width: empty, telling, and failed', async () => {
    await stage.expectAccessible('/check', {}, async ({ tab }) => {
      await tab.getByRole('heading', { level: 1 }).waitFor();
    });
    await stage.expectAccessible('/check', {}, async ({ tab }) => {
      await draftOf(tab).fill(`${telling} Mrs Edith Sample, NHS 999 000 0018.`);
      await tab.getByRole('button', { name: 'Copy the wording' }).waitFor();
    });
    const before = async (page: Page) =>
      void (await page.route('**/api/check', (route) => route.fulfill({ status: 503, json: {} })));
    await stage.expectAccessible('/check', { before }, async ({ tab }) => {
      await draftOf(tab).fill(telling);
      await tab.getByRole('button', { name: 'Try again' }).waitFor();
    });
  });

  it('loads no more than 250 kB of script, as it travels, Teams included', async () => {
    const loaded = new Map<string, number>();
    const { tab } = await stage.show('/check', {
      before: async (page) =>
        void page.on('response', (response) => {
          if (!response.url().endsWith('.js')) return;
          expect(response.headers()).toMatchObject({ 'content-encoding': 'br' });
          loaded.set(response.url(), Number(response.headers()['content-length']));
        }),
    });
    await draftOf(tab).waitFor();
    expect(loaded.size).toBeGreaterThan(3);
    expect([...loaded.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(250_000);
  });

  it('speaks Welsh', async () => {
    const { tab } = await stage.show('/check', { locale: 'cy-gb', width: 320 });
    await tab.getByRole('button', { name: 'Dangos enghraifft' }).click();
    await tab.getByText('un person yn unig').waitFor();
    await tab.getByText('Ffynhonnell: ONS mid-2023').first().waitFor();
  });
});
