import { readFileSync } from 'node:fs';
import { jest } from '@jest/globals';
import pg from 'pg';
import { tenantId } from '../../support/activities.ts';
import { type PagesStage, startPagesStage } from '../../support/pages-stage.ts';
import { personId } from '../../support/people-issuer.ts';
import { hasFocus } from '../../support/teams-host.ts';

jest.setTimeout(180_000);

let stage: PagesStage;
let db: pg.Client;
beforeAll(async () => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  stage = await startPagesStage();
  db = new pg.Client({ connectionString: stage.databaseUrl });
  await db.connect();
});
afterAll(async () => {
  await db.end();
  await stage.stop();
  jest.restoreAllMocks();
});
beforeEach(() => db.query('truncate thread cascade'));

interface Row {
  readonly person?: string;
  readonly state?: string;
  readonly why?: readonly string[];
  readonly traits?: readonly string[];
  readonly band?: string;
  readonly urgent?: boolean;
  readonly outcome?: string;
}

let serial = 0;
/** A nudge as the program would have written it, each in a thread of its own. */
async function keep(row: Row): Promise<void> {
  serial += 1;
  const thread = `00000000-0000-4000-8000-${String(serial).padStart(12, '0')}`;
  await db.query(
    `insert into thread (id, tenant_id, team_id, channel_id, conversation_id, salt, expires_at)
     values ($1, $2, '19:team', '19:channel', $3, 'salt', now() + interval '7 days')`,
    [thread, tenantId, `19:channel;messageid=${serial}`],
  );
  await db.query(
    `insert into nudge (id, thread_id, tenant_id, author_id, author_platform_id, post_id, state, why, traits, band, urgent,
       service_url, message_url, outcome, decided_at)
     values ($1, $2, $3, $4, '29:x', '1', $5, $6, $7, $8, $9, 'https://smba.trafficmanager.net/uk/', $10, $11, $12)`,
    [
      `nudge-${serial}`,
      thread,
      tenantId,
      row.person ?? personId,
      row.state ?? 'closed',
      row.why ?? ['combination'],
      row.traits ?? ['age', 'place'],
      row.band ?? 'handful',
      row.urgent ?? false,
      `https://teams.microsoft.com/l/message/${serial}`,
      row.outcome ?? null,
      new Date(Date.UTC(2026, 10, 2, 10, serial)),
    ],
  );
}
const mine = async () =>
  Number((await db.query('select count(*) from nudge where author_id = $1', [personId])).rows[0].count);

describe('the page of my nudges', () => {
  it('tells what Chaperone said, what became of it, and where the message stands; of nobody else anything', async () => {
    await keep({ outcome: 'routed', traits: ['age', 'condition', 'place'], urgent: true });
    await keep({
      state: 'delivered',
      why: ['direct'],
      traits: ['name', 'nhs_number', 'chi_number'],
      band: 'one',
    });
    await keep({ state: 'undeliverable', why: ['image'], traits: ['image'] });
    await keep({ person: 'aaaaaaaa-0000-4000-8000-0000000000ff', outcome: 'consented' });
    const { tab, complaints } = await stage.show('/nudges');
    const items = tab.getByRole('listitem').filter({ hasText: 'What became of it' });
    await items.first().waitFor();
    expect(await items.allTextContents()).toEqual([
      expect.stringMatching(/The photo could let someone recognise the patient\..*it could not reach you\./),
      expect.stringMatching(/A name and a patient number could let.*you have not answered yet\./),
      expect.stringMatching(
        /Together, the age, the condition and the place could.*only a handful of people\..*call first.*you took it to a safe route\./,
      ),
    ]);
    await tab.getByText('about 7 days after the last message').waitFor();
    const link = tab.getByRole('link', { name: /^Open the message of 2 November 2026/ }).first();
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/message\//);
    expect(complaints).toEqual([]);
  });

  it('says that there is nothing, where there is nothing, and offers nothing to save or erase', async () => {
    const { tab } = await stage.show('/nudges');
    await tab.getByRole('heading', { name: 'There is nothing here' }).waitFor();
    expect(await tab.getByRole('button').count()).toBe(0);
  });

  it('saves a copy as a file', async () => {
    await keep({ outcome: 'changed' });
    const { tab, page } = await stage.show('/nudges');
    const download = page.waitForEvent('download');
    await tab.getByRole('button', { name: 'Save a copy (JSON)' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('my-nudges.json');
    const copy = JSON.parse(readFileSync(await file.path(), 'utf8'));
    expect(copy.nudges).toEqual([expect.objectContaining({ outcome: 'changed', band: 'handful' })]);
  });

  it('saves them as a table, in the words of the page', async () => {
    await keep({ outcome: 'changed', traits: ['age', 'condition', 'place'] });
    await keep({ state: 'undeliverable', why: ['image'], traits: ['image'], urgent: true });
    const { tab, page, complaints } = await stage.show('/nudges');
    const download = page.waitForEvent('download');
    await tab.getByRole('button', { name: 'Save as a table (CSV)' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('my-nudges.csv');
    const [header, image, sum, end] = readFileSync(await file.path(), 'utf8').split('\r\n');
    expect(header).toBe('\uFEFFWhen,What Chaperone said,Urgent,What became of it,The message in Teams');
    expect(image).toMatch(
      /^2 November 2026 at \d\d:\d\d,The photo could let .*\.,"Urgent words stood .*",it could not reach you,https:\/\/teams\.microsoft\.com\/l\/message\/\d+$/,
    );
    expect(sum).toMatch(
      /,"Together, the age, the condition and the place .*\.",,you changed your message,https:/,
    );
    expect(end).toBe('');
    expect(complaints).toEqual([]);
  });

  it('is printed without its buttons', async () => {
    await keep({ outcome: 'changed' });
    const { tab, page } = await stage.show('/nudges');
    const button = tab.getByRole('button', { name: 'Print this page' });
    await button.waitFor();
    await tab.evaluate('window.print = () => { document.title = "printed"; }');
    await button.click();
    expect(await tab.evaluate('document.title')).toBe('printed');
    await page.emulateMedia({ media: 'print' });
    expect(await button.isVisible()).toBe(false);
    expect(await tab.getByText('you changed your message').isVisible()).toBe(true);
  });

  it('erases by keyboard alone after asking once, keeps what is on its way, and says so', async () => {
    await keep({ outcome: 'changed' });
    await keep({ state: 'delivered' });
    await keep({ state: 'queued' });
    await keep({ person: 'aaaaaaaa-0000-4000-8000-0000000000ff' });
    const { tab, page, complaints } = await stage.show('/nudges');
    const button = tab.getByRole('button', { name: 'Erase my nudges' });
    await button.focus();
    await page.keyboard.press('Enter');
    const keepThem = tab.getByRole('button', { name: 'Keep them' });
    await keepThem.waitFor();
    await page.keyboard.press('Escape');
    await keepThem.waitFor({ state: 'hidden' });
    expect(await mine()).toBe(3);
    expect(await hasFocus(button)).toBe(true);
    await page.keyboard.press('Enter');
    const erase = tab.getByRole('button', { name: 'Erase', exact: true });
    await erase.waitFor();
    for (let step = 0; step < 10 && !(await hasFocus(erase)); step += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tab.getByText('Erased: 2. Still on their way, so kept: 1.').waitFor();
    await tab.getByText('it is on its way to you').waitFor();
    expect(await mine()).toBe(1);
    const others = await db.query('select count(*)::int as count from nudge');
    expect(others.rows[0].count).toBe(2);
    expect(await hasFocus(button)).toBe(true);
    const noted = await db.query("select note, actor_id from audit where event = 'nudges_erased'");
    expect(noted.rows).toEqual([{ note: '2', actor_id: null }]);
    expect(complaints).toEqual([]);
  });

  it('goes on by keys at the heading once the last of them is erased', async () => {
    await keep({ outcome: 'changed' });
    const { tab, page } = await stage.show('/nudges');
    await tab.getByRole('button', { name: 'Erase my nudges' }).focus();
    const told = await tab.getByRole('status').elementHandle();
    await page.keyboard.press('Enter');
    await tab.getByRole('button', { name: 'Erase', exact: true }).focus();
    await page.keyboard.press('Enter');
    const empty = tab.getByRole('heading', { name: 'There is nothing here' });
    await empty.waitFor();
    expect(await hasFocus(empty)).toBe(true);
    expect(await told?.textContent()).toContain('Erased: 1.');
    expect(await told?.isVisible()).toBe(true);
  });

  it('says that it failed, keeping everything, where the server is away when one erases', async () => {
    await keep({ outcome: 'changed' });
    const { tab, page } = await stage.show('/nudges');
    await page.route('**/api/my/nudges/erase', (route) => route.abort());
    await tab.getByRole('button', { name: 'Erase my nudges' }).click();
    await tab.getByRole('button', { name: 'Erase', exact: true }).click();
    await tab.getByRole('alert').getByText('Chaperone cannot be reached just now').waitFor();
    expect(await mine()).toBe(1);
  });

  it('speaks Welsh', async () => {
    await keep({ outcome: 'not_a_patient' });
    const { tab } = await stage.show('/nudges', { locale: 'cy-gb' });
    await tab.getByText("dywedoch nad yw'n ymwneud â chlaf").waitFor();
  });

  it.each([
    ['full', (): Promise<unknown> => keep({ outcome: 'other', urgent: true }), 'button', 'Erase my nudges'],
    ['empty', (): Promise<unknown> => Promise.resolve(), 'heading', 'There is nothing here'],
  ] as const)(
    'is accessible in every theme and at every width when it is %s',
    async (_state, fill, role, name) => {
      await fill();
      await stage.expectAccessible('/nudges', {}, ({ tab }) => tab.getByRole(role, { name }).waitFor());
    },
  );

  it('is accessible while it asks', async () => {
    await keep({ outcome: 'changed' });
    await stage.expectAccessible('/nudges', {}, async ({ tab }) => {
      await tab.getByRole('button', { name: 'Erase my nudges' }).click();
      await tab.getByRole('heading', { name: 'Erase your nudges?' }).waitFor();
    });
  });
});
