import { jest } from '@jest/globals';
import type { Frame } from 'playwright-core';
import type { AuditAnswer } from '../../../src/web/organisation-api.ts';
import { author, channelId, installationUpdate, teamId } from '../../support/activities.ts';
import { type PagesStage, startPagesStage } from '../../support/pages-stage.ts';
import { personId } from '../../support/people-issuer.ts';
import { eventually } from '../../support/program.ts';
import { findViolations, fitsItsWidth, hasFocus, withRoles } from '../../support/teams-host.ts';

jest.setTimeout(180_000);

let stage: PagesStage;
beforeAll(async () => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  stage = await startPagesStage();
});
afterAll(async () => {
  await stage.stop();
  jest.restoreAllMocks();
});

const person = withRoles(['Admin.Config', 'Incident.Lead']);
const section = (tab: Frame, name: string) => tab.getByRole('region', { name, exact: true });
const ready = async (tab: Frame) => {
  await section(tab, 'Directory of routes').getByText('directory is in force').waitFor();
  await section(tab, 'What is still missing').getByRole('listitem').first().waitFor();
  await section(tab, 'Major incidents').getByRole('button', { name: 'Declare a major incident' }).waitFor();
  await section(tab, 'Who changed what')
    .getByText(/Nothing has been changed|Changes, the latest/)
    .waitFor();
};
const routesFile = (yaml: string) => ({
  name: 'routes.yaml',
  mimeType: 'application/yaml',
  buffer: Buffer.from(yaml),
});

describe('the page of the organisation', () => {
  it('is for administrators, and says so to everybody else', async () => {
    const { tab } = await stage.show('/organisation', { person: withRoles(['IG.Lead']), width: 320 });
    await tab.getByRole('heading', { level: 1, name: 'This page is not for your role' }).waitFor();
    expect(await tab.getByRole('main').textContent()).toContain('administrator of Chaperone');
    expect(await tab.getByRole('link', { name: 'Organisation settings' }).count()).toBe(0);
    // What a page hides the server refuses all the same.
    expect((await stage.fetch('/api/settings', withRoles(['IG.Lead']))).status).toBe(403);
  });

  it('is accessible in every theme and at every width', async () => {
    await stage.expectAccessible('/organisation', { person }, ({ tab }) => ready(tab));
  });

  it('shows beside each route how it is reached, also on a telephone', async () => {
    const { tab } = await stage.show('/organisation', { person, width: 360 });
    await ready(tab);
    const routes = section(tab, 'Directory of routes').getByRole('table');
    const reached = await routes.getByRole('cell').first().boundingBox();
    // A column of words that one can read, and most of it without scrolling.
    expect(reached?.width).toBeGreaterThan(150);
    expect(360 - (reached?.x ?? 360)).toBeGreaterThan(140);
  });

  it('lists what is still missing, with what to do', async () => {
    const { tab, complaints } = await stage.show('/organisation', { person });
    await ready(tab);
    const steps = await section(tab, 'What is still missing').getByRole('listitem').allTextContents();
    expect(steps[0]).toMatch(/^No message has reached Chaperone yet.*Install the app in a team/);
    expect(steps.some((it) => it.startsWith('The standard routes are in force'))).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('changes a default, says beside a field what is wrong with it, and notes who changed it', async () => {
    const { tab } = await stage.show('/organisation', { person });
    await ready(tab);
    const defaults = section(tab, 'Default settings');
    await defaults.getByLabel('Quiet hours').fill('whenever');
    await defaults.getByRole('button', { name: 'Save' }).click();
    await defaults.getByText('Not saved: must be like "Mon-Fri 20:00-07:00').waitFor();
    await defaults.getByLabel('Quiet hours').fill('Mon-Fri 20:00-07:00');
    await defaults.getByLabel('Chaperone is').selectOption('dry_run');
    await defaults.getByRole('button', { name: 'Save' }).click();
    await defaults.getByText('Saved.').waitFor();
    const set = await (await stage.fetch('/api/settings', person)).json();
    expect(set).toMatchObject({
      scopes: [{ settings: { mode: 'dry_run', quietHours: 'Mon-Fri 20:00-07:00' } }],
    });
    const changes = section(tab, 'Who changed what');
    await changes.getByRole('button', { name: 'Look again' }).click();
    await changes
      .getByRole('row', {
        name: new RegExp(`Chaperone is: On a dry run.*The whole tenant.*You.*${personId}`),
      })
      .waitFor();
  });

  it('names colleagues who changed something once Teams has told, and shows ids until then', async () => {
    const colleague = 'cccccccc-0000-4000-8000-0000000000c0';
    const leaver = 'cccccccc-0000-4000-8000-0000000000c1';
    const byIds = auditOf([colleague, leaver]);
    let tell: () => void = () => undefined;
    const told = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const shown = await stage.show('/organisation', {
      person,
      before: async (page) => {
        await page.route('**/api/audit', (route) => route.fulfill({ json: byIds }));
        await page.route('**/api/audit/names*', async (route) => {
          await told;
          await route.fulfill({ json: { names: { [colleague]: 'Morag Ferris' }, complete: true } });
        });
      },
    });
    const changes = section(shown.tab, 'Who changed what');
    await changes.getByRole('cell', { name: colleague, exact: true }).waitFor();
    tell();
    await changes.getByRole('cell', { name: `Morag Ferris ${colleague}` }).waitFor();
    await changes.getByRole('cell', { name: leaver, exact: true }).waitFor();
    expect(await changes.textContent()).toContain('search for the id in Entra');
    expect(await changes.getByText('Teams did not answer').count()).toBe(0);
  });

  it.each([
    ['Teams does not answer for all', { json: { names: {}, complete: false } }],
    ['the server cannot be reached', { status: 503, json: { error: 'unavailable' } }],
  ])('shows the changes with ids where %s, and says so', async (_case, answer) => {
    const colleague = 'cccccccc-0000-4000-8000-0000000000c0';
    const { tab } = await stage.show('/organisation', {
      person,
      width: 320,
      before: async (page) => {
        await page.route('**/api/audit', (route) => route.fulfill({ json: auditOf([colleague]) }));
        await page.route('**/api/audit/names*', (route) => route.fulfill(answer));
      },
    });
    const changes = section(tab, 'Who changed what');
    await changes.getByText('Teams did not answer for everybody').waitFor();
    await changes.getByRole('cell', { name: colleague, exact: true }).waitFor();
    expect(await findViolations(tab)).toEqual([]);
    expect(await fitsItsWidth(tab)).toBe(true);
  });

  it('shows earlier changes when asked, with the names of those too', async () => {
    const [early, late] = ['cccccccc-0000-4000-8000-0000000000c0', 'cccccccc-0000-4000-8000-0000000000c1'];
    const { tab, page } = await stage.show('/organisation', {
      person,
      before: async (page) => {
        await page.route('**/api/audit*', (route) =>
          route.fulfill({
            json: route.request().url().includes('before=9')
              ? { ...auditOf([early]), changes: [{ ...auditOf([early]).changes[0], id: '3' }] }
              : { ...auditOf([late]), next: '9' },
          }),
        );
        await page.route('**/api/audit/names*', (route) =>
          route.fulfill({
            json: {
              names: route.request().url().includes('before=9')
                ? { [early]: 'Ada Ward' }
                : { [late]: 'Morag Ferris' },
              complete: true,
            },
          }),
        );
      },
    });
    const changes = section(tab, 'Who changed what');
    await changes.getByRole('cell', { name: `Morag Ferris ${late}` }).waitFor();
    await changes.getByRole('button', { name: 'Show earlier ones' }).focus();
    await page.keyboard.press('Enter');
    await changes.getByRole('cell', { name: `Ada Ward ${early}` }).waitFor();
    // There are no earlier ones, so the button is gone.
    expect(await hasFocus(changes.getByRole('heading', { name: 'Who changed what' }))).toBe(true);
    await changes.getByRole('cell', { name: `Morag Ferris ${late}` }).waitFor();
    expect(await changes.getByRole('button', { name: 'Show earlier ones' }).count()).toBe(0);
  });

  it('can be used by keys alone: a default, another organisation, the way out of a long table', async () => {
    const { tab, page } = await stage.show('/organisation', { person });
    await ready(tab);
    const defaults = section(tab, 'Default settings');
    await defaults.getByLabel('For whom').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.type('RKK');
    await page.keyboard.press('Enter');
    const form = defaults.getByRole('form', { name: 'Organisation RKK' });
    await form.waitFor();
    await form.getByLabel('Chaperone is').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Sat 09:00-12:00');
    const save = form.getByRole('button', { name: 'Save' });
    for (let step = 0; step < 6 && !(await hasFocus(save)); step += 1) await page.keyboard.press('Tab');
    expect(await hasFocus(save)).toBe(true);
    await page.keyboard.press('Enter');
    await form.getByText('Saved.').waitFor();
    const { scopes } = (await (await stage.fetch('/api/settings', person)).json()) as {
      scopes: { id: string; settings: object }[];
    };
    expect(scopes.find(({ id }) => id === 'RKK')?.settings).toMatchObject({
      mode: 'on',
      channelClass: 'direct_care',
      quietHours: 'Sat 09:00-12:00',
    });
    // The table of routes is one stop, not thirty.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(
      await hasFocus(section(tab, 'Directory of routes').getByRole('button', { name: 'Save as a file' })),
    ).toBe(true);
  });

  it('says every kind of change in plain words', async () => {
    const change = (at: number, more: Partial<AuditAnswer['changes'][number]>) => ({
      ...auditOf(['cccccccc-0000-4000-8000-0000000000c0']).changes[0],
      id: `${at}`,
      set: null,
      scope: null,
      ...more,
    });
    const changes = [
      change(9, {
        scope: { level: 'channel', id: '19:x@thread.tacv2' },
        teamId,
        set: { channelClass: 'direct_care', confirmed: { members: 60, guests: 1 } },
      }),
      change(8, {
        scope: { level: 'organisation', id: 'RXX' },
        set: { quietHours: null, incidentLeads: ['a', 'b'] },
      }),
      change(10, { scope: { level: 'tenant', id: '' }, set: { mode: null } }),
      change(7, { event: 'routes_changed', note: '52 routes' }),
      change(6, { event: 'routes_changed', note: "the installation's" }),
      change(5, {
        event: 'incident_declared',
        scope: { level: 'tenant', id: '' },
        note: 'until 2026-03-02T12:00Z',
      }),
      change(4, {
        event: 'incident_ended',
        scope: { level: 'tenant', id: '' },
        note: 'by itself',
        actorId: null,
      }),
      change(3, { event: 'trait_muted', traits: ['age'], note: 'RXX advice', actorId: null }),
    ];
    const { tab } = await stage.show('/organisation', {
      person,
      before: async (page) => {
        await page.route('**/api/audit', (route) => route.fulfill({ json: { changes, next: null } }));
      },
    });
    const table = section(tab, 'Who changed what').getByRole('table');
    await table.waitFor();
    const rows = await table.getByRole('row').allInnerTexts();
    const said = rows.slice(1).map((row) =>
      row
        .split('\t')
        .slice(1, 3)
        .map((cell) => cell.trim().replaceAll('\n', '; '))
        .join(' | '),
    );
    expect(said).toEqual([
      `Class of channels: Direct care: a closed team; Direct care confirmed for: members 60, guests 1 | A channel of Team ${teamId}`,
      'Quiet hours: as the wider scope has it; Who may declare a major incident: 2 named | Organisation RXX',
      'Chaperone is: as Chaperone comes | The whole tenant',
      'The directory of routes was changed: 52 routes | ',
      'The directory of routes was changed: the standard one again | ',
      'A major incident was declared: until 2 March 2026 at 12:00 | The whole tenant',
      'A major incident ended: its time was up | The whole tenant',
      'A kind of detail was muted: Age, RXX Advice | ',
    ]);
    expect(rows.at(-1)).toContain('by itself');
  });

  const auditOf = (people: readonly string[]): AuditAnswer => ({
    changes: people.map((actorId, at) => ({
      id: `${9 - at}`,
      at: '2026-03-02T09:00:00.000Z',
      event: 'setting_changed' as const,
      teamId: '',
      scope: { level: 'tenant', id: '' },
      set: { mode: 'off' },
      traits: [],
      note: '',
      actorId,
      byYou: false,
    })),
    next: null,
  });

  it('sets an organisation of its own apart from the tenant', async () => {
    const { tab } = await stage.show('/organisation', { person });
    await ready(tab);
    const defaults = section(tab, 'Default settings');
    await defaults.getByLabel('Another organisation (ODS code)').fill('rxx');
    await defaults.getByRole('button', { name: 'Add' }).click();
    const form = defaults.getByRole('form', { name: 'Organisation RXX' });
    await form.getByLabel('Nudges for one author in one day, at most').fill('99');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('Not saved: must be at most 20.').waitFor();
    await form.getByLabel('Nudges for one author in one day, at most').fill('3');
    await form.getByLabel('Information Governance leads of the organisation').fill(personId);
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('Saved.').waitFor();
    const { scopes } = (await (await stage.fetch('/api/settings', person)).json()) as {
      scopes: { id: string; settings: object }[];
    };
    expect(scopes.find(({ id }) => id === 'RXX')?.settings).toMatchObject({
      nudgesPerDay: 3,
      igLeads: [personId],
    });
  });

  it('takes the routes away as a file, says what is wrong with a file, and puts a right one in force', async () => {
    const { tab, page } = await stage.show('/organisation', { person });
    await ready(tab);
    const routes = section(tab, 'Directory of routes');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      routes.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('routes.yaml');
    const file = routes.getByLabel('Import a file (YAML)');
    await file.setInputFiles(routesFile('routes:\n  - id: on call\n    kind: fax\n'));
    await routes
      .getByRole('alert')
      .getByText(/line 2, routes\[0\]\.id/)
      .waitFor();
    await file.setInputFiles(
      routesFile(
        'routes:\n  - {id: reg, title: Registrar, kind: on-call, reach: bleep, template: sbar, contact: Bleep 0}\n',
      ),
    );
    const heading = routes.getByRole('heading', { name: 'Directory of routes' });
    const put = routes.getByRole('button', { name: 'Put these 1 routes in force' });
    await put.focus();
    await page.keyboard.press('Enter');
    await routes.getByText('Your own directory is in force.').waitFor();
    await routes.getByRole('row', { name: /^Registrar Bleep 0/ }).waitFor();
    // The button is gone, and so is the next one when it has done its work.
    expect(await hasFocus(heading)).toBe(true);
    await routes.getByRole('button', { name: 'Go back to the standard directory' }).focus();
    await page.keyboard.press('Enter');
    await routes.getByText('The standard directory is in force; please check it locally.').waitFor();
    expect(await hasFocus(heading)).toBe(true);
  });

  it.each([
    [
      'a file that is too large',
      'x'.repeat(1_000_001),
      {},
      'Not saved: must be at most a million characters.',
    ],
    [
      'what the server refuses without a word of a field',
      'routes: []',
      { status: 413, json: { error: 'too_large' } },
      'Something here is not right',
    ],
    [
      'what the server will not do with a file',
      'routes: []',
      { status: 422, json: { error: 'routes_wrong' } },
      'That cannot be done',
    ],
  ])('says at once that %s is not taken', async (_case, yaml, answer, says) => {
    const { tab, page } = await stage.show('/organisation', { person });
    await ready(tab);
    if ('status' in answer) await page.route('**/api/routes/check', (route) => route.fulfill(answer));
    const routes = section(tab, 'Directory of routes');
    await routes.getByLabel('Import a file (YAML)').setInputFiles(routesFile(yaml));
    await routes.getByRole('alert').getByText(says).waitFor();
  });

  /** The part of the page with a team filled in that Chaperone knows. */
  const showIncidents = async () => {
    stage.connector.setTeam({
      name: 'Fever advice',
      aadGroupId: '00000000-0000-4000-8000-0000000000f1',
      channels: [{ id: channelId, name: 'Questions' }],
      members: [{ ...author, userRole: 'owner' }],
    });
    await stage.post(installationUpdate('add', 'team'));
    const { tab, page } = await stage.show('/organisation', { person });
    await ready(tab);
    const incidents = section(tab, 'Major incidents');
    await incidents.getByLabel('Team', { exact: true }).fill(teamId);
    await incidents.getByText('Fever advice').waitFor();
    return { tab, page, incidents };
  };

  it('declares a major incident, whose members are told, says why one cannot be, and stands it down', async () => {
    const { tab, page, incidents } = await showIncidents();
    // Those who choose a team see its name, too.
    const offered = incidents.locator(`datalist option[value="${teamId}"]`);
    expect(await offered.getAttribute('label')).toBe('Fever advice');
    await incidents.getByLabel(/^Reason/).fill('Mrs Edith Sample, NHS 999 000 0018');
    await incidents.getByRole('button', { name: 'Declare a major incident' }).click();
    await incidents.getByText('The reason might say who somebody is.').waitFor();
    await incidents.getByLabel(/^Reason/).fill('coach crash');
    await incidents.getByRole('button', { name: 'Declare a major incident' }).click();
    await incidents.getByText(/Team Fever advice: on until/).waitFor();
    await eventually(
      () =>
        stage.connector.messages.some(({ activity }) => JSON.stringify(activity).includes('coach crash')) ||
        undefined,
    );
    await incidents.getByRole('button', { name: 'Stand down' }).focus();
    await page.keyboard.press('Enter');
    await incidents.getByText(/Team Fever advice: ended/).waitFor();
    expect(await hasFocus(incidents.getByRole('heading', { name: 'Major incidents' }))).toBe(true);
    await incidents.getByRole('status').getByText('It is stood down.').waitFor();
    const changes = section(tab, 'Who changed what');
    await changes.getByRole('button', { name: 'Look again' }).click();
    await changes.getByRole('row', { name: /A major incident was declared/ }).waitFor();
  });

  it('says that the members could not be told of a major incident', async () => {
    const { incidents } = await showIncidents();
    await incidents.getByLabel(/^Reason/).fill('coach crash');
    // The end of the one before is told within seconds, and must not be what fails.
    await eventually(
      () =>
        stage.connector.messages.some(({ activity }) => String(activity.text).includes('mode is over')) ||
        undefined,
    );
    stage.connector.trouble({ on: /\/activities/, status: 403 });
    await incidents.getByRole('button', { name: 'Declare a major incident' }).click();
    await incidents.getByText('It is declared, but the members could not be told.').waitFor();
    await incidents.getByRole('button', { name: 'Stand down' }).click();
    await incidents.getByText('It is stood down.').waitFor();
  });

  it('says what to do where the server fails, and keeps what was entered', async () => {
    const { tab, page } = await stage.show('/organisation', { person });
    await ready(tab);
    await page.route('**/api/settings/**', (route) => route.fulfill({ status: 503, json: {} }));
    const hours = section(tab, 'Default settings').getByLabel('Quiet hours');
    await hours.fill('Sat 09:00-12:00');
    await section(tab, 'Default settings').getByRole('button', { name: 'Save' }).click();
    await tab.getByRole('heading', { name: 'Chaperone cannot be reached just now' }).waitFor();
    expect(await hours.inputValue()).toBe('Sat 09:00-12:00');
  });

  it('speaks Welsh', async () => {
    const { tab } = await stage.show('/organisation', { person, locale: 'cy' });
    await tab.getByRole('heading', { name: 'Beth sydd ar goll o hyd' }).waitFor();
  });
});
