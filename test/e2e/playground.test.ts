/**
 * The clinician's story in a real browser: Microsoft's 365 Agents Playground as the Teams client, Chaperone as a process of its own,
 * its embedded database on disk. Each step leaves a picture in test/artefacts/.
 */
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { inventedThread } from '../../demo/thread.ts';
import { artefacts, type PlaygroundStage, startPlaygroundStage } from '../support/playground-stage.ts';

jest.setTimeout(180_000);

let stage: PlaygroundStage;
let page: Page;
let before: unknown;

beforeAll(async () => {
  stage = await startPlaygroundStage({ CHAPERONE_SITE: 'Glen Nevis General', CHAPERONE_NUDGES_PER_DAY: '9' });
  const opened = stage.playground.opened().then(() => 'opened');
  before = await Promise.race([opened, new Promise((resolve) => setTimeout(resolve, 1_000, 'not yet'))]);
  page = await stage.openClient({ viewport: { width: 1280, height: 1000 }, deviceScaleFactor: 2 });
  await opened;
});
afterAll(() => stage?.stop());

it('knows when the page of the Teams client is open, and not before', () => expect(before).toBe('not yet'));

const picture = (name: string) => page.screenshot({ path: join(artefacts, `${name}.png`) });
const card = (text: string | RegExp): Locator =>
  page.locator('.ac-adaptiveCard').filter({ hasText: text }).last();

let clock = Date.now();
/** Posts in the channel as Teams delivers it; each thread is known by the id of its first message. */
async function say(
  text: string,
  rootId?: string,
  change?: { id: string; kind: 'edit' | 'delete' },
): Promise<string> {
  clock = Math.max(clock + 1_000, Date.now());
  const id = change?.id ?? String(clock);
  await stage.playground.post({
    id,
    rootId: rootId ?? id,
    text,
    at: new Date(clock),
    ...(change ? { change: change.kind } : {}),
  });
  return id;
}

it('tells the author privately when three harmless messages add up, and takes the question to a safe route', async () => {
  const root = await say(inventedThread[0] ?? '');
  await page.getByText('Fever advice').first().click();
  await picture('1-channel');
  await say(inventedThread[1] ?? '', root);
  await page.getByText('Personal Chat').first().click();
  await expect(card('Only you can see this').count()).resolves.toBe(0);
  await say(inventedThread[2] ?? '', root);

  const nudge = card('Only you can see this');
  await nudge.waitFor({ timeout: 30_000 });
  const told = await nudge.textContent();
  expect(told).toMatch(/the age.*the travel/s);
  expect(told).toContain('just one person');
  expect(told).not.toMatch(/34|Sierra Leone|Lassa|Belford/);
  for (const title of [
    'Use a safe route',
    'Show a safer wording',
    'Open my message',
    "I've changed it",
    "It's fine",
  ])
    await nudge
      .getByRole('button', { name: title })
      .or(nudge.getByRole('link', { name: title }))
      .first()
      .waitFor();
  await nudge.screenshot({ path: join(artefacts, 'nudge.png') });
  await picture('2-nudge');

  await nudge.getByText('Show a safer wording').click();
  const safer = card('It keeps the medicine');
  await safer.waitFor();
  const wording = await safer.textContent();
  expect(wording).toContain('What would you do first?');
  expect(wording).not.toMatch(/Belford|Tuesday/);
  await picture('3-safer-wording');

  await safer.getByText('Use a safe route').click();
  const form = card('Take it to a safe route');
  await form.waitFor();
  const filledIn = await form
    .locator('textarea, input[type=text]')
    .evaluateAll((inputs) =>
      inputs.map((input) => (input as unknown as { value: string }).value).join(' | '),
    );
  expect(filledIn).toContain('What would you do first?');
  expect(filledIn).not.toMatch(/Belford|Tuesday/);
  await picture('4-form');

  await form.getByText('Make the draft').click();
  const draft = card('Your draft is ready');
  await draft.waitFor();
  await draft.scrollIntoViewIfNeeded();
  await picture('5-draft');
  expect(await draft.locator('textarea').first().inputValue()).toContain('What would you do first?');
  expect(await draft.textContent()).toContain("Record the decision in the patient's notes");
});

it('closes the card with thanks when the author takes the details out of the message', async () => {
  const id = await say('Mrs Edith Sample, NHS 999 000 0018, bed 4, can somebody chase her bloods?');
  const nudge = card('Only you can see this');
  await nudge.waitFor({ timeout: 30_000 });
  await say('Can somebody chase the bloods for bed 4? Details by bleep', id, { id, kind: 'edit' });
  await card('Your message is changed').waitFor({ timeout: 30_000 });
  await picture('6-thanks');
});

it('hears a message that is typed in the channel', async () => {
  await page.getByText('Fever advice').first().click();
  const box = page.locator('[role=textbox][contenteditable=true]').first();
  await box.click();
  await box.pressSequentially('@Chap');
  await page.getByText('Chaperone', { exact: true }).last().click();
  await box.pressSequentially(' Mr Arthur Specimen, MRN B1044172, wants his discharge letter');
  await page.getByRole('button', { name: 'Post' }).first().click();
  await page.getByText('Personal Chat').first().click();
  const nudge = card('Only you can see this').filter({ hasText: 'a patient number' });
  await nudge.waitFor({ timeout: 30_000 });
  expect(await nudge.textContent()).not.toMatch(/Specimen|B1044172/);
});

it('checks a draft that is sent to it, and introduces itself', async () => {
  const box = page.locator('[role=textbox][contenteditable=true]');
  await box.click();
  await box.pressSequentially('hello');
  await page.keyboard.press('Enter');
  await page.getByText("Hello, I'm Chaperone").last().waitFor({ timeout: 30_000 });
  await box.click();
  await box.pressSequentially(
    '72 year old man with CJD in Skipton, a retired vicar, any experience with quinacrine?',
  );
  await page.keyboard.press('Enter');
  await page.getByText('Thanks for checking first').last().waitFor({ timeout: 30_000 });
  await picture('7-draft-check');
});
