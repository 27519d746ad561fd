import { jest } from '@jest/globals';
import pg from 'pg';
import type { Frame } from 'playwright-core';
import type { TeamsAnswer } from '../../../src/web/channels-api.ts';
import { channelId, teamId, tenantId } from '../../support/activities.ts';
import { type PagesStage, startPagesStage } from '../../support/pages-stage.ts';
import { personId } from '../../support/people-issuer.ts';
import { eventually } from '../../support/program.ts';
import { hasFocus, withRoles } from '../../support/teams-host.ts';

jest.setTimeout(240_000);

const quietChannel = '19:quiet@thread.tacv2';
const somebody = 'aaaaaaaa-0000-4000-8000-0000000000b2';
const member = { payload: { oid: somebody } };
const administrator = withRoles(['Admin.Config'], member);
const here = { teamId, channelId };

let stage: PagesStage;
let db: pg.Client;
let latest = '0';
beforeAll(async () => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  stage = await startPagesStage();
  db = new pg.Client({ connectionString: stage.databaseUrl });
  await db.connect();
  stage.connector.setTeam({
    name: 'Renal advice',
    aadGroupId: '00000000-0000-4000-8000-0000000000f1',
    channels: [
      { id: channelId, name: 'Questions' },
      { id: quietChannel, name: 'Rota' },
    ],
    members: [
      { id: '29:owner', name: 'Rowan Ashdown', aadObjectId: personId, userRole: 'owner' },
      { id: '29:member', name: 'Ellis Marlow', aadObjectId: somebody, userRole: 'user' },
      { id: '29:guest', name: 'Jo Farley', userRole: 'guest' },
    ],
  });
  for (const [id, coverage, heard] of [
    [channelId, 'heard', '2026-11-02T10:30:00Z'],
    [quietChannel, 'silent', null],
  ])
    await db.query(
      `insert into channel (tenant_id, team_id, channel_id, service_url, coverage, registered_at, last_heard_at, next_check_at)
       values ($1, $2, $3, $4, $5, now(), $6, now() + interval '1 day')`,
      [tenantId, teamId, id, stage.connector.serviceUrl, coverage, heard],
    );
});
afterAll(async () => {
  await db.end();
  await stage.stop();
  jest.restoreAllMocks();
});
beforeEach(async () => {
  // Back to what a new channel has; over the interface, because settings are read from memory.
  for (const change of [
    { change: 'class', channelClass: null },
    { change: 'mode', mode: null },
    { change: 'quiet_hours', quietHours: null },
    { change: 'nudges_per_day', nudgesPerDay: null },
  ]) {
    const path = `/api/teams/${encodeURIComponent(teamId)}/channels/${encodeURIComponent(channelId)}`;
    const done = await stage.fetch(path, administrator, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(change),
    });
    expect(done.status).toBe(200);
  }
  // The audit keeps what it has; what a test finds in it came after this.
  const { rows } = await db.query('select coalesce(max(id), 0) as latest from audit');
  latest = rows[0].latest;
});

/** Where a section tells screen readers how a change went. */
const statusOf = (tab: Frame, heading: string) =>
  tab
    .locator('section')
    .filter({ has: tab.getByRole('heading', { name: heading }) })
    .getByRole('status');

const settingsOf = async () =>
  (await db.query("select settings from setting where level = 'channel' and scope_id = $1", [channelId]))
    .rows[0]?.settings;

describe("the settings of a channel, in the channel's own tab", () => {
  it('tell an owner whether the channel is heard, what is in force, and which routes it has', async () => {
    const { tab, complaints } = await stage.show('/channel-tab', here);
    await tab.getByRole('heading', { level: 1, name: 'Channel settings: Renal advice' }).waitFor();
    expect(await tab.getByRole('combobox', { name: 'Channel' }).inputValue()).toBe(channelId);
    await tab.getByText('Yes. Messages of this channel reach Chaperone.').waitFor();
    await tab.getByText('Last message heard: 2 November 2026').waitFor();
    await tab.getByText('Private channels are not covered').waitFor();
    await tab.getByText('Members of the team: 3, guests among them: 1.').waitFor();
    await tab.getByText('In force now: Advice and education (C).').waitFor();
    await tab.getByText('In force now: On.').waitFor();
    await tab.getByRole('rowheader', { name: 'e-RS Advice & Guidance' }).waitFor();
    expect(await tab.getByRole('navigation').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('say what to do about a channel that is not heard, when one chooses it', async () => {
    const { tab } = await stage.show('/channel-tab', here);
    await tab.getByRole('combobox', { name: 'Channel' }).selectOption({ label: 'Rota' });
    await tab
      .getByText(/never reached Chaperone\. Remove Chaperone from the team and add it again/)
      .waitFor();
    await tab.getByText('No message heard yet.').waitFor();
  });

  it('warn that a channel which Chaperone does not know, such as a private one, is not covered', async () => {
    const { tab } = await stage.show('/channel-tab', { teamId, channelId: '19:private@thread.tacv2' });
    await tab.getByRole('heading', { name: 'Chaperone does not hear this channel' }).waitFor();
    await tab.getByRole('combobox', { name: 'Channel' }).waitFor();
  });

  it('change everything by keyboard alone, and the audit says who', async () => {
    const { tab, page, complaints } = await stage.show('/channel-tab', here);
    const coordination = tab.getByRole('radio', { name: /^Coordination/ });
    await tab
      .getByRole('radio', { name: /As set for/ })
      .first()
      .focus();
    for (let step = 0; step < 6 && !(await coordination.isChecked()); step += 1)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    const save = tab.getByRole('button', { name: 'Save: What the channel is for' });
    expect(await hasFocus(save)).toBe(true);
    // Screen readers tell what comes into a region that they know, not one that comes with its text.
    const told = await statusOf(tab, 'What the channel is for').elementHandle();
    await page.keyboard.press('Enter');
    await tab.getByText('In force now: Coordination (B).').waitFor();
    expect(await told?.textContent()).toBe('Saved.');
    expect(await told?.isVisible()).toBe(true);
    expect(await hasFocus(save)).toBe(true);
    await tab.getByRole('radio', { name: /^Dry run/ }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tab.getByText('In force now: Dry run.').waitFor();
    await tab.getByLabel(/Nobody gets a nudge in these hours/).focus();
    await page.keyboard.type('Mon-Fri 20:00-07:00');
    await page.keyboard.press('Enter');
    await tab.getByText('In force now: Mon-Fri 20:00-07:00.').waitFor();
    await tab.getByLabel(/At most so many nudges/).focus();
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await tab.getByText('In force now: 3.').waitFor();
    expect(await settingsOf()).toEqual({
      channelClass: 'coordination',
      mode: 'dry_run',
      quietHours: 'Mon-Fri 20:00-07:00',
      nudgesPerDay: 3,
    });
    const noted = await db.query(
      "select distinct actor_id from audit where event = 'setting_changed' and id > $1",
      [latest],
    );
    expect(noted.rows).toEqual([{ actor_id: personId }]);
    expect(complaints).toEqual([]);
    // As a mention in the channel would find it, and for whoever opens the page next.
    const again = await stage.show('/channel-tab', here);
    await again.tab.getByText('In force now: Dry run.').waitFor();
    await again.tab
      .getByRole('radio', { name: /As set for/ })
      .nth(1)
      .check();
    await again.tab.getByRole('button', { name: 'Save: Whether Chaperone speaks' }).click();
    await again.tab.getByText('In force now: On.').waitFor();
    expect(await settingsOf()).not.toHaveProperty('mode');
  });

  it('ask to confirm direct care where guests are in the team, and count as advice until then', async () => {
    const { tab, page } = await stage.show('/channel-tab', here);
    await tab.getByRole('radio', { name: /^Direct care/ }).check();
    await tab.getByRole('button', { name: 'Save: What the channel is for' }).click();
    await tab.getByText(/has 3 members and 1 guests, so it counts as advice/).waitFor();
    await tab.getByText('In force now: Advice and education (C).').waitFor();
    const told = await statusOf(tab, 'What the channel is for').elementHandle();
    expect(await told?.textContent()).toBe('Saved.');
    await tab.getByRole('button', { name: 'Confirm direct care for these members and guests' }).focus();
    await page.keyboard.press('Enter');
    await tab.getByText('In force now: Direct care (A).').waitFor();
    // The button has done its work and is gone; the keys go on from where it stood.
    expect(await hasFocus(tab.getByRole('heading', { name: 'What the channel is for' }))).toBe(true);
    expect(await told?.textContent()).toBe('Saved.');
    expect(await told?.isVisible()).toBe(true);
    expect(await settingsOf()).toMatchObject({ confirmed: { members: 3, guests: 1 } });
  });

  it.each([
    [
      'hours that nobody can read',
      /Nobody gets a nudge in these hours/,
      'at night',
      'That could not be read.',
    ],
    ['a number that is none', /At most so many nudges/, 'many', 'Please give a whole number from 1 to 20.'],
    ['too many nudges', /At most so many nudges/, '21', 'Please give a whole number from 1 to 20.'],
  ])('say beside the field what is wrong with %s, and change nothing', async (_case, field, text, says) => {
    const before = await settingsOf();
    const { tab, page } = await stage.show('/channel-tab', here);
    const input = tab.getByLabel(field);
    await input.fill(text);
    await page.keyboard.press('Enter');
    await tab.getByText(says).waitFor();
    expect(await input.getAttribute('aria-invalid')).toBe('true');
    expect(await input.inputValue()).toBe(text);
    expect(await settingsOf()).toEqual(before);
  });

  it('say that a change failed where the server is away, and keep what was entered', async () => {
    const { tab, page } = await stage.show('/channel-tab', here);
    await tab.getByRole('radio', { name: /^Off/ }).check();
    await page.route('**/api/teams/**', (route) => route.abort());
    await tab.getByRole('button', { name: 'Save: Whether Chaperone speaks' }).click();
    await tab.getByRole('alert').getByText('Chaperone cannot be reached just now').waitFor();
    expect(await tab.getByRole('radio', { name: /^Off/ }).isChecked()).toBe(true);
  });

  it('show what a dry run would have said, by reason', async () => {
    for (const [why, hoursAgo] of [
      // Of the day that goes on, nothing is told.
      [['direct'], 0],
      [['direct'], 56],
      [['direct'], 80],
      [['combination', 'image'], 80],
    ] as const)
      await db.query(
        `insert into audit (at, tenant_id, team_id, event, why, traits, band, expires_at)
         values (date_trunc('hour', now() - $3 * interval '1 hour', 'UTC'), $1, $2, 'nudge_dry_run', $4, '{}', 'one', now() + interval '1 day')`,
        [tenantId, teamId, hoursAgo, why],
      );
    // So many that a rounded number would not be the count.
    await db.query(
      `insert into audit (at, tenant_id, team_id, event, why, traits, band, expires_at)
       select date_trunc('hour', now() - interval '56 hours', 'UTC'), $1, $2, 'nudge_dry_run', '{document}', '{}', 'one', now() + interval '1 day'
       from generate_series(1, 1234)`,
      [tenantId, teamId],
    );
    const { tab } = await stage.show('/channel-tab', here);
    const rows = tab
      .locator('section')
      .filter({ has: tab.getByRole('heading', { name: 'What the dry run would have said' }) })
      .getByRole('row');
    await rows.nth(4).waitFor();
    expect((await rows.allTextContents()).sort()).toEqual([
      'All21,237',
      'Because ofOn daysNudges',
      'a document11,234',
      'an identifier22',
      'details that add up and a picture11',
    ]);
  });

  it('are closed to members, who are told what is needed', async () => {
    const { tab } = await stage.show('/channel-tab', { ...here, person: member });
    await tab.getByText(/It needs: owner of the team or administrator of Chaperone/).waitFor();
    expect(await tab.getByRole('radio').count()).toBe(0);
  });

  it('tell what to do where the team is not known', async () => {
    const { tab } = await stage.show('/channel-tab', { teamId: '19:other@thread.tacv2', channelId });
    await tab.getByRole('heading', { name: 'Chaperone does not know this team yet' }).waitFor();
  });

  it('tell what to do where Teams names no team', async () => {
    const { tab } = await stage.show('/channel-tab');
    await tab.getByRole('heading', { name: 'Open the settings in your team' }).waitFor();
  });

  it('speak Welsh', async () => {
    const { tab } = await stage.show('/channel-tab', { ...here, locale: 'cy-gb' });
    await tab.getByText('Mewn grym nawr: Cyngor ac addysg (C).').waitFor();
  });
});

describe("the page on which channels are chosen, in one's own app", () => {
  it('tells a member where the settings of their team stand', async () => {
    const { tab } = await stage.show('/channels', { person: member });
    await tab.getByRole('heading', { name: 'Open the settings in your team' }).waitFor();
    expect(await tab.getByRole('table').count()).toBe(0);
  });

  it('names the teams that Chaperone has read, and asks Teams for no other to make the list', async () => {
    const unread = '19:unread@thread.tacv2';
    await db.query(
      `insert into channel (tenant_id, team_id, channel_id, service_url, coverage, registered_at, next_check_at)
       values ($1, $2, $2, $3, 'unknown', now(), now() + interval '1 day')`,
      [tenantId, unread, stage.connector.serviceUrl],
    );
    const { tab } = await stage.show('/channels', { person: administrator });
    const rows = tab.getByRole('table', { name: 'The teams, their owners' }).getByRole('rowheader');
    await rows.first().waitFor();
    for (const _again of ['once', 'twice']) {
      const answer = await stage.fetch('/api/teams', administrator);
      const { teams } = (await answer.json()) as TeamsAnswer;
      expect(new Map(teams.map(({ teamId: id, name }) => [id, name]))).toEqual(
        new Map([
          [teamId, 'Renal advice'],
          [unread, ''],
        ]),
      );
    }
    expect((await rows.allTextContents()).sort()).toEqual([
      `${unread} (its name is not known yet)`,
      'Renal advice',
    ]);
    const row = tab.getByRole('row').filter({ hasText: unread });
    expect(await row.getByRole('cell').first().textContent()).toBe('not known yet');
    await db.query('delete from channel where team_id = $1', [unread]);
  });

  it('has every team within reach on a telephone', async () => {
    const { tab } = await stage.show('/channels', { person: administrator, width: 360 });
    const table = tab.getByRole('table', { name: 'The teams, their owners' });
    const button = table.getByRole('button', { name: 'Open the channels of Renal advice' });
    await button.waitFor();
    for (const it of [button, table.getByRole('columnheader', { name: 'Channels heard' })]) {
      const box = await it.boundingBox();
      expect((box?.x ?? 360) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    }
  });

  it('lets an administrator open a team, and go back', async () => {
    const { tab } = await stage.show('/channels', { person: administrator });
    await tab.getByRole('row').filter({ hasText: 'Renal advice' }).getByRole('button').click();
    await tab.getByRole('heading', { level: 1, name: 'Channel settings: Renal advice' }).waitFor();
    expect(await tab.getByRole('combobox', { name: 'Channel' }).locator('option').allTextContents()).toEqual([
      'Questions',
      'Rota',
    ]);
    await tab.getByRole('button', { name: 'All teams' }).click();
    const heading = tab.getByRole('heading', { level: 1, name: 'Channel settings' });
    await heading.waitFor();
    expect(await hasFocus(heading)).toBe(true);
  });
});

describe('the page that sets the tab up', () => {
  it('lets Teams save, and gives it the page of the channel', async () => {
    const { tab, heard, pressSave, complaints } = await stage.show('/channel-tab/configure', {
      ...here,
      frameContext: 'settings',
    });
    await tab.getByRole('heading', { level: 1, name: "Add the channel's settings as a tab" }).waitFor();
    await eventually(async () => (await heard('settings.setValidityState'))[0]);
    expect((await heard('settings.setValidityState')).at(-1)).toEqual([true]);
    await pressSave();
    await eventually(async () => (await heard('settings.save.success'))[0]);
    const url = `${stage.root}/tabs/channel-tab`;
    expect((await heard('settings.setSettings')).at(-1)?.[0]).toMatchObject({
      entityId: 'channel-settings',
      suggestedDisplayName: 'Chaperone',
      contentUrl: url,
      websiteUrl: url,
    });
    expect(complaints).toEqual([]);
  });

  it('says where to set one up, when it is opened elsewhere', async () => {
    const { tab, heard } = await stage.show('/channel-tab/configure');
    await tab.getByText('Open a channel in Teams, press +').waitFor();
    expect(await heard('settings.setValidityState')).toEqual([]);
  });
});

describe('each of them is accessible in every theme and at every width', () => {
  it.each([
    ['/channel-tab', { ...here }, 'Safe routes offered here'],
    [
      '/channel-tab',
      { ...here, channelId: '19:private@thread.tacv2' },
      'Chaperone does not hear this channel',
    ],
    ['/channel-tab', { ...here, person: member }, 'This page is not for your role'],
    ['/channels', { person: administrator }, 'Teams that Chaperone knows'],
    [
      '/channel-tab/configure',
      { ...here, frameContext: 'settings' as const },
      "Add the channel's settings as a tab",
    ],
  ])('%s %j', async (path, showing, heading) => {
    await stage.expectAccessible(path, showing, async ({ tab }) =>
      tab.getByRole('heading', { name: heading }).waitFor(),
    );
  });

  it('where something was refused and something confirmed', async () => {
    await stage.expectAccessible('/channel-tab', here, async ({ tab, page }) => {
      await tab.getByLabel(/At most so many nudges/).fill('21');
      await page.keyboard.press('Enter');
      await tab.getByText('Please give a whole number from 1 to 20.').waitFor();
      await tab.getByRole('radio', { name: /^Direct care/ }).check();
      await tab.getByRole('button', { name: 'Save: What the channel is for' }).click();
      // From the second theme on the text below stands there before it is saved again.
      await tab.getByText('Saved.').waitFor();
      await tab.getByText(/so it counts as advice/).waitFor();
    });
  });
});
