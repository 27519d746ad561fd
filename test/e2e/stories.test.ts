/**
 * The ways out, as a clinician goes them, in a real browser: Microsoft's 365 Agents Playground as the Teams client, Chaperone as a process
 * of its own. One launch for all stories; each is about a thread of its own.
 */
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { artefacts, type PlaygroundStage, startPlaygroundStage } from '../support/playground-stage.ts';
import { eventually } from '../support/program.ts';

jest.setTimeout(180_000);

let stage: PlaygroundStage;
let page: Page;

beforeAll(async () => {
  stage = await startPlaygroundStage({ CHAPERONE_NUDGES_PER_DAY: '20' });
  page = await stage.openClient({ viewport: { width: 1280, height: 1000 } });
  await page.getByText('Personal Chat').first().click();
});
afterAll(() => stage?.stop());

const box = () => page.locator('[role=textbox][contenteditable=true]').first();
/** Mentions Chaperone in the channel, in a thread of its own, and reads what it answers there; the whole, because a list beside it shows beginnings. */
async function command(words: string, answer: RegExp): Promise<void> {
  await page.getByText('Fever advice').first().click();
  const answers = page.getByText(answer);
  const before = await answers.count();
  await box().click();
  await box().pressSequentially('@Chap');
  await page.getByRole('menuitem', { name: 'Chaperone' }).click();
  await box().pressSequentially(` ${words}`);
  await page.getByRole('button', { name: 'Post' }).first().click();
  await answers.nth(before).waitFor({ timeout: 30_000 });
}

const cards = (text: string): Locator => page.locator('.ac-adaptiveCard').filter({ hasText: text });

type Attached = { readonly contentType: string; readonly name: string };
let clock = Date.now();
/** Posts in the channel, in a thread of its own. */
async function say(text: string, attachments: readonly Attached[] = []): Promise<void> {
  clock = Math.max(clock + 1_000, Date.now());
  await stage.playground.post({ id: `${clock}`, rootId: `${clock}`, text, at: new Date(clock), attachments });
}
/** Posts in the channel, in a thread of its own, and waits for the author's card. */
async function nudgeAbout(text: string, attachments: readonly Attached[] = []): Promise<Locator> {
  const nudges = cards('Only you can see this');
  const before = await nudges.count();
  await say(text, attachments);
  await nudges.nth(before).waitFor({ timeout: 30_000 });
  return nudges.last();
}
/** The card that takes the place of the pressed one. */
async function next(pressed: Locator, button: string, saying: string): Promise<Locator> {
  const before = await cards(saying).count();
  await pressed.getByText(button, { exact: true }).click();
  await cards(saying).nth(before).waitFor({ timeout: 30_000 });
  return cards(saying).last();
}
const openForm = (nudge: Locator) => next(nudge, 'Use a safe route', 'Take it to a safe route');
const makeDraft = (form: Locator) => next(form, 'Make the draft', 'Your draft is ready');
/** The route that is chosen in a form, and all that may be. */
const routesIn = async (form: Locator) => (await form.textContent()) ?? '';
const textOf = (draft: Locator) => draft.locator('textarea').first().inputValue();
const picture = (name: string) => page.screenshot({ path: join(artefacts, `story-${name}.png`) });

const person = 'Mrs Zephyrine Quillfeather, NHS 999 000 0018,';
const named = /Zephyrine|Quillfeather|999 ?000/;

it('takes a GP’s question to a draft for Advice & Guidance, filled in from the whole thread', async () => {
  const nudge = await nudgeAbout(
    `GP here: ${person} has had a dry cough since starting ramipril 5 mg. Routine question: which one would you switch to?`,
  );
  expect(await nudge.textContent()).toMatch(/A name.*could let someone recognise/s);
  expect(await nudge.textContent()).not.toMatch(named);
  const form = await openForm(nudge);
  expect(await routesIn(form)).toMatch(
    /This reads like a practice question that can wait days.*e-RS Advice & Guidance/s,
  );
  await form.getByText('Fill in from the whole thread', { exact: true }).click();
  await form
    .getByLabel('What matters from the thread')
    .fill(`Tom Hughes 10:32\nPotassium 4.9, eGFR 62. ${person} is on bisoprolol as well.\nWhich one next?`);
  const filled = await next(form, 'Fill in', 'Filled in from the thread');
  const draft = await makeDraft(filled);
  const text = await textOf(draft);
  expect(text).toMatch(/Potassium 4\.9, eGFR 62/);
  expect(text).toContain('bisoprolol');
  expect(text).toContain('Which one next?');
  expect(text).not.toMatch(named);
  expect(text).not.toMatch(/Tom|Hughes/);
  await picture('advice-and-guidance');
});

it('takes an urgent inpatient to the on-call bleep, with an SBAR and the call first', async () => {
  const nudge = await nudgeAbout(
    `${person} on the ward is deteriorating, BP 80/40 and sats 85 on 15 l, worried. What would you do right now?`,
  );
  expect((await nudge.textContent())?.startsWith('If this is urgent, call 2222')).toBe(true);
  const form = await openForm(nudge);
  expect(await routesIn(form)).toMatch(/a patient who is getting worse|an emergency/);
  expect(await routesIn(form)).not.toMatch(/e-RS|written answer/);
  const draft = await makeDraft(form);
  expect(await draft.textContent()).toMatch(/call 2222.*Where it goes.*(?:bleep|switchboard|2222).*SBAR/is);
  expect(await textOf(draft)).toMatch(/Situation:.*BP 80\/40/s);
  expect(await textOf(draft)).not.toMatch(named);
  await picture('sbar');
});

it('asks of a photo whether there is consent, and leads to a camera that is made for it', async () => {
  const nudge = await nudgeAbout('Would you biopsy this lesion on my patient’s back? Photo attached', [
    { contentType: 'image/jpeg', name: 'lesion.jpg' },
  ]);
  expect(await nudge.textContent()).toContain('Is there consent to take it, and to share it here?');
  const safer = await next(nudge, 'Show a safer wording', 'It keeps the medicine');
  expect(await safer.textContent()).toMatch(/photo app or the advice service's camera/);
  const form = await openForm(safer);
  expect(await routesIn(form)).toMatch(/a question with a picture.*Takes the photo safely, off your phone/s);
  await picture('photo');
});

it('takes a guideline question to a source that needs no patient', async () => {
  const nudge = await nudgeAbout(
    `${person} again: what is the first-line antibiotic for cellulitis with penicillin allergy according to the guideline?`,
  );
  const form = await openForm(nudge);
  expect(await routesIn(form)).toMatch(/a question that a guideline can answer.*without any patient/s);
  const text = await textOf(await makeDraft(form));
  expect(text).toMatch(/cellulitis/);
  expect(text).not.toMatch(named);
});

it('takes a medico-legal question to the defence body', async () => {
  const nudge = await nudgeAbout(
    `${person} her solicitor sent a letter of claim and a complaint about me. Should I reply myself?`,
  );
  const form = await openForm(nudge);
  expect(await routesIn(form)).toMatch(/a legal or consent question.*If you are a member: advice for you/s);
  const draft = await makeDraft(form);
  expect(await draft.textContent()).toMatch(/MDU|MPS|MDDUS|defence/i);
  expect(await textOf(draft)).not.toMatch(named);
});

it('checks a draft before it is posted, and says when nothing adds up', async () => {
  const send = async (text: string) => {
    await box().click();
    await box().pressSequentially(text);
    await page.keyboard.press('Enter');
  };
  await send('Mrs Zephyrine Quillfeather NHS 999 000 0018 is on apixaban, any thoughts on bridging?');
  const found = cards('Thanks for checking first').last();
  await found.waitFor({ timeout: 30_000 });
  expect(await found.textContent()).toContain('Nothing of this is kept');
  await found.getByText('Copy the wording', { exact: true }).click();
  const copied = found.locator('textarea').first();
  await copied.waitFor();
  expect(await copied.inputValue()).toMatch(/apixaban/);
  expect(await copied.inputValue()).not.toMatch(named);
  await send('What dose of apixaban do people use in renal impairment these days?');
  await cards('Nothing adds up').last().waitFor({ timeout: 30_000 });
});

it('answers a command in Welsh in Welsh, whatever the language of Teams', async () => {
  await command('statws', /^Dosbarth y sianel hon: cyngor ac addysg .* Gall perchennog/);
});

it('is silent in a major incident from its declaration to the stand-down, and leaves one card to tidy up by', async () => {
  const counted = async (outcome: string) =>
    Number(
      new RegExp(`messages_seen_total\\{[^}]*outcome="${outcome}"[^}]*\\} (\\d+)`).exec(
        (await stage.program.metrics()).body,
      )?.[1] ?? 0,
    );
  /** The chat fills in slowly on a busy machine: the card that was there before tells that it has. */
  const cardsInChat = async () => {
    await page.getByText('Personal Chat').first().click();
    await cards('a date of birth').waitFor({ timeout: 30_000 });
    return page.locator('.ac-adaptiveCard').count();
  };
  await say(`${person} DOB 14/03/1951, to theatre, is she nil by mouth?`);
  await cardsInChat();
  const lead = await fetch(`${stage.program.root}/api/settings/tenant`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: 'Demo administrator' },
    body: JSON.stringify({ incidentLeads: ['00000000-0000-0000-0000-0000000000a1'] }),
  });
  expect(lead.status).toBe(200);
  await command(
    'major incident 2 hours reason coach crash near the pier',
    /^Major incident mode is on for this team until .*Reason: coach crash near the pier\. I send no private notes until then.*numbers are fine/,
  );
  await picture('incident-declared');
  const quiet = { cards: await cardsInChat(), nudged: await counted('nudged') };

  await say('34F back from Sierra Leone with a fever and an odd rash, seen in Belford last week, ?Lassa');
  await say('UNKNOWN BLUE 7 tubed and to theatre. Casualty 12 next');
  await say(`${person} to CT please`);
  await eventually(async () => ((await counted('incident_noted')) === 1 ? true : undefined));
  await command('status', /Major incident mode is on until [^.]*: nobody gets a private note\. An owner/);
  expect({ cards: await cardsInChat(), nudged: await counted('nudged') }).toEqual(quiet);

  await command('stand down', /^Major incident mode is over for this team\..*need not stay here/);
  await page.getByText('Personal Chat').first().click();
  const tidyUp = cards('Thank you for your part in the incident');
  await tidyUp.waitFor({ timeout: 30_000 });
  expect(await tidyUp.textContent()).toMatch(/One of your messages.*move what matters to the record/s);
  expect(await tidyUp.textContent()).not.toMatch(named);
  await picture('incident-tidy-up');
  await nudgeAbout(`${person} to CT please, is she nil by mouth?`);
  expect(await tidyUp.count()).toBe(1);
});
