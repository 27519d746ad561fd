import {
  answersAtOnce,
  chatLink,
  checkDirectory,
  defaultRoutes,
  findRoute,
  isStale,
  nationalDirectory,
  type RouteDirectory,
  routesIn,
} from '../../src/escalate/routes.ts';
import { routeKinds, templateIds } from '../../src/escalate/types.ts';

const onCall = {
  id: 'medical-on-call',
  title: 'On call',
  kind: 'on-call',
  reach: 'bleep',
  template: 'sbar',
  contact: 'Bleep 0.',
};
const renal = { ...onCall, id: 'renal', kind: 'specialty-on-call', specialties: ['Nephrology'] };

function directory(value: object): RouteDirectory {
  const checked = checkDirectory(value);
  if (!('directory' in checked)) throw new Error(JSON.stringify(checked.faults));
  return checked.directory;
}

describe('the national defaults', () => {
  it('have a route of every kind', () => {
    expect(new Set(defaultRoutes.map(({ kind }) => kind))).toEqual(new Set(routeKinds));
  });

  it('lead to every template', () => {
    expect(new Set(defaultRoutes.map(({ template }) => template))).toEqual(new Set(templateIds));
  });

  it('name the emergency numbers and nothing softer for an emergency', () => {
    expect(findRoute(defaultRoutes, 'emergency-call')?.contact).toBe(
      'In hospital: 2222. Anywhere else: 999.',
    );
  });

  it('are to be checked locally wherever places differ', () => {
    const sure = defaultRoutes.filter(({ checkLocally }) => !checkLocally).map(({ id }) => id);
    expect(sure).toEqual(['mdu', 'mps', 'mddus', 'toxbase', 'nice-cks', 'bnf']);
  });

  it('find nothing for an id that no route has', () => {
    expect(findRoute(defaultRoutes, 'constructor')).toBeUndefined();
    expect(findRoute(defaultRoutes, '')).toBeUndefined();
  });
});

describe('checkDirectory', () => {
  it('asks for a local check unless told otherwise', () => {
    const { routes } = directory({ routes: [onCall, { ...renal, checkLocally: false }] });
    expect(routes.map(({ checkLocally }) => checkLocally)).toEqual([true, false]);
  });

  it.each([
    ['no list', {}, 'routes', 'must be a list of routes'],
    [
      'an unknown kind',
      { routes: [{ ...onCall, kind: 'fax' }] },
      'routes.0.kind',
      'must be one of emergency,',
    ],
    ['an unknown way', { routes: [{ ...onCall, reach: 'fax' }] }, 'routes.0.reach', 'must be one of phone,'],
    [
      'an unknown template',
      { routes: [{ ...onCall, template: 'letter' }] },
      'routes.0.template',
      'must be one of sbar,',
    ],
    ['no title', { routes: [{ ...onCall, title: ' ' }] }, 'routes.0.title', 'must not be empty'],
    ['an id with blanks', { routes: [{ ...onCall, id: 'on call' }] }, 'routes.0.id', 'must be small letters'],
    ['no contact', { routes: [{ ...onCall, contact: undefined }] }, 'routes.0.contact', 'must be a text'],
    [
      'a link that is not safe',
      { routes: [{ ...onCall, url: 'http://a.example' }] },
      'routes.0.url',
      'must be an https:// address',
    ],
    [
      'a link that runs code',
      { routes: [{ ...onCall, url: 'javascript:alert(1)' }] },
      'routes.0.url',
      'must be an https:// address',
    ],
    ['a phone in words', { routes: [{ ...onCall, phone: 'ask Jo' }] }, 'routes.0.phone', 'must be a phone'],
    ['hours in words', { routes: [{ ...onCall, hours: 'office hours' }] }, 'routes.0.hours', 'must be like'],
    [
      'an unknown specialty',
      { routes: [{ ...renal, specialties: ['Kidneys'] }] },
      'routes.0.specialties.0',
      'one of',
    ],
    [
      'a day that does not exist',
      { routes: [{ ...onCall, review: '2026-02-30' }] },
      'routes.0.review',
      'a date',
    ],
    ['a misspelt field', { routes: [{ ...onCall, titel: 'x' }] }, 'routes.0', 'titel'],
    ['a route twice', { routes: [onCall, renal, renal] }, 'routes.2.id', 'renal is there twice'],
    ['nobody on call', { routes: [renal] }, 'routes', 'must hold a route of kind on-call'],
    [
      'somebody on call in writing only',
      { routes: [{ ...onCall, reach: 'written' }] },
      'routes',
      'must hold a route of kind on-call',
    ],
    [
      'somebody on call by day only',
      { routes: [{ ...onCall, hours: 'Mon-Fri 09:00-17:00' }] },
      'routes',
      'must hold a route of kind on-call',
    ],
    [
      'a team without anybody on call',
      { routes: [onCall], teams: { 'group-1': { without: ['medical-on-call'] } } },
      'teams.group-1',
      'must hold a route of kind on-call',
    ],
    [
      'a fault in a narrower scope',
      { routes: [onCall], channels: { '19:a@thread.tacv2': { routes: [{ ...renal, title: '' }] } } },
      'channels.19:a@thread.tacv2.routes.0.title',
      'must not be empty',
    ],
  ])('names the fault: %s', (_name, value, path, message) => {
    const checked = checkDirectory(value);
    const faults = 'faults' in checked ? checked.faults : [];
    expect(faults.map((fault) => [fault.path.join('.'), fault.message])).toContainEqual([
      path,
      expect.stringContaining(message),
    ]);
  });
});

describe('routesIn', () => {
  const scoped = directory({
    routes: [onCall, { ...renal, id: 'line', title: 'Tenant line' }],
    organisations: { RXX: { routes: [{ ...renal, id: 'line', title: 'Trust line' }] } },
    teams: { 'group-1': { routes: [renal], without: ['line'] } },
    channels: { '19:c': { routes: [{ ...renal, title: 'Channel renal' }] } },
  });
  const titles = (scope: Parameters<typeof routesIn>[1]) => routesIn(scoped, scope).map(({ title }) => title);

  it.each([
    ['the tenant', {}, ['On call', 'Tenant line']],
    ['an organisation', { organisation: 'RXX' }, ['Trust line', 'On call']],
    ['a team', { organisation: 'RXX', team: 'group-1' }, ['On call', 'On call']],
    ['a channel', { organisation: 'RXX', team: 'group-1', channel: '19:c' }, ['Channel renal', 'On call']],
    ['a scope that is not set', { team: 'other', channel: 'constructor' }, ['On call', 'Tenant line']],
  ])('lets the narrower scope replace, add and leave out: %s', (_name, scope, expected) => {
    expect(titles(scope)).toEqual(expected);
  });

  it('never leaves a place without anybody on call', () => {
    const swapped = directory({
      routes: [onCall],
      teams: { 'group-1': { routes: [{ ...onCall, id: 'ours' }], without: ['medical-on-call'] } },
      channels: { '19:c': { without: ['ours'] } },
    });
    const routes = routesIn(swapped, { team: 'group-1', channel: '19:c' });
    expect(routes.map(({ id }) => id)).toEqual(['medical-on-call']);
  });

  it('gives the national defaults where nothing is set', () => {
    expect(routesIn(nationalDirectory, { team: 'x' })).toEqual(defaultRoutes);
  });
});

describe('a route', () => {
  it.each([
    ['on its review day', '2026-02-10', false],
    ['a day later', '2026-02-09', true],
    ['without a date', undefined, false],
  ])('is stale after its review date: %s', (_name, review, stale) => {
    expect(isStale({ review }, new Date('2026-02-10T23:00:00Z'))).toBe(stale);
  });

  it('is stale from midnight in the United Kingdom on, in summer too', () => {
    expect(isStale({ review: '2026-07-01' }, new Date('2026-07-01T22:59:59Z'))).toBe(false);
    expect(isStale({ review: '2026-07-01' }, new Date('2026-07-01T23:00:00Z'))).toBe(true);
  });

  it('opens a chat with its account, and nothing else', () => {
    expect(chatLink({ chat: 'renal.on+call@trust.example' })).toBe(
      'https://teams.microsoft.com/l/chat/0/0?users=renal.on%2Bcall%40trust.example',
    );
    expect(chatLink({ chat: undefined })).toBeUndefined();
  });

  it('answers at once by voice alone', () => {
    expect((['phone', 'bleep', 'person'] as const).every((reach) => answersAtOnce({ reach }))).toBe(true);
    expect(
      (['written', 'record', 'reference', 'report'] as const).some((reach) => answersAtOnce({ reach })),
    ).toBe(false);
  });
});
