import { readFileSync } from 'node:fs';
import { jest } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { openDatabase } from '../../../src/store/database.ts';
import { dumpEverything } from '../../support/databases.ts';
import type { PagesStage } from '../../support/pages-stage.ts';
import { eventually } from '../../support/program.ts';
import { hasFocus } from '../../support/teams-host.ts';
import { onStage } from './on-stage.ts';

jest.setTimeout(180_000);

let stage: PagesStage;
onStage((set) => {
  stage = set;
});

const thread =
  'GP here: Mrs Zephyrine Quillfeather, NHS 999 000 0018, coughs on ramipril 5 mg.\nRoutine: which one next?';
const type = (tab: Frame, text = thread) => tab.getByRole('textbox', { name: 'Your words' }).fill(text);
const press = (tab: Frame, name: string) => tab.getByRole('button', { name, exact: true }).click();
const countPrints = async (page: Page): Promise<void> => {
  await page.addInitScript('window.prints = 0; window.print = () => { window.prints += 1; };');
};
const printed = (tab: Frame) =>
  eventually(async () => ((await tab.evaluate<number>('window.prints')) > 0 ? true : undefined));
const onPaper = async (page: Page, tab: Frame) => {
  await page.emulateMedia({ media: 'print' });
  const text = await tab.evaluate<string>('document.querySelector("main").innerText');
  await page.emulateMedia({ media: 'screen' });
  return text.trim();
};

describe('the page that fills in a template', () => {
  it('prints the filled-in template alone, with what was typed and without the person', async () => {
    const addresses: string[] = [];
    const { page, tab, complaints } = await stage.show('/template', {
      before: async (shown) => {
        await countPrints(shown);
        shown.on('request', (request) => addresses.push(request.url()));
      },
    });
    await type(tab);
    await press(tab, 'Fill in a template');
    await tab.getByText('This reads like a practice question that can wait days.').waitFor();
    await tab.getByLabel('What has been tried').fill('Lower dose');
    await press(tab, 'Print');
    await printed(tab);
    const paper = await onPaper(page, tab);
    expect(paper).toMatch(/^Advice & Guidance request/);
    expect(paper).toMatch(/ramipril 5 mg/);
    expect(paper).toContain('Tried so far: Lower dose');
    expect(paper).not.toMatch(/Zephyrine|Quillfeather|999 000|Fill in a template|Please read/);
    expect(addresses.join('\n')).not.toMatch(/ramipril|Quillfeather/);
    expect(complaints).toEqual([]);
  });

  it('prints a finished draft as it stands, in one press', async () => {
    const { page, tab } = await stage.show('/template', { before: countPrints });
    await type(tab, 'Situation: potassium 6.2\n\nRecommendation: advice');
    await press(tab, 'Print as it stands');
    await printed(tab);
    expect(await onPaper(page, tab)).toBe('Situation: potassium 6.2\n\nRecommendation: advice');
    await tab.getByText('please check that it names nobody').waitFor();
  });

  it('shows another route’s form, and saves a FHIR draft of it', async () => {
    const { page, tab } = await stage.show('/template');
    await type(tab);
    await press(tab, 'Fill in a template');
    const route = tab.getByLabel('Where to ask');
    await route.waitFor();
    await route.selectOption({ index: 1 });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(tab, 'Save for import (FHIR)'),
    ]);
    const file = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(file).toMatchObject({ status: 'draft' });
    expect(JSON.stringify(file)).toContain('ramipril');
  });

  it('is written, filled in and printed by keys alone', async () => {
    const { page, tab } = await stage.show('/template', { before: countPrints });
    await tab.getByRole('textbox', { name: 'Your words' }).focus();
    await page.keyboard.type('Routine: which antihypertensive after ramipril?');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const print = tab.getByRole('button', { name: 'Print', exact: true });
    await print.waitFor();
    for (let step = 0; step < 40 && !(await hasFocus(print)); step += 1) await page.keyboard.press('Tab');
    expect(await hasFocus(print)).toBe(true);
    await page.keyboard.press('Enter');
    await printed(tab);
    expect(await onPaper(page, tab)).toContain('ramipril');
  });

  it('keeps nothing: not in the database, and not over a reload', async () => {
    const database = await openDatabase({ url: stage.databaseUrl });
    expect(await dumpEverything(database)).not.toMatch(/ramipril|Quillfeather/);
    await database.close();
    const { tab } = await stage.show('/template');
    expect(await tab.getByRole('textbox', { name: 'Your words' }).inputValue()).toBe('');
  });

  it('can be used by everybody, empty, filled in and failed', async () => {
    await stage.expectAccessible('/template', {}, async ({ tab }) => {
      await tab.getByRole('heading', { name: 'Fill in a template' }).waitFor();
      await type(tab, 'Peri-arrest in resus now, what next?');
      await press(tab, 'Fill in a template');
      await tab.getByText('call 2222').waitFor();
    });
    const { tab, page } = await stage.show('/template', {
      before: async (shown) => {
        await shown.route('**/api/template', (route) => route.fulfill({ status: 503 }));
      },
    });
    await type(tab);
    await press(tab, 'Fill in a template');
    await tab.getByText('Chaperone cannot be reached just now').waitFor();
    await page.unrouteAll();
    await press(tab, 'Try again');
    await tab.getByLabel('Where to ask').waitFor();
  });
});
