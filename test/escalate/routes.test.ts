import { contactOf, defaultRoutes, findRoute, parseRoutes } from '../../src/escalate/routes.ts';
import { routeIds, templateIds } from '../../src/escalate/types.ts';

const onCall = {
  id: 'on-call-senior',
  title: 'On call',
  kind: 'bleep',
  template: 'sbar',
  contact: 'Bleep 0.',
  checkLocally: false,
};
const mdu = { ...onCall, id: 'mdu', url: 'https://www.themdu.com' };

describe('the national defaults', () => {
  it('have every route once', () => {
    expect(defaultRoutes.map(({ id }) => id).sort()).toEqual([...routeIds].sort());
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

describe('parseRoutes', () => {
  it("takes a tenant's own routes, and asks for a local check unless told otherwise", () => {
    const { checkLocally, ...unchecked } = onCall;
    expect(checkLocally).toBe(false);
    expect(parseRoutes({ routes: [unchecked, mdu] })).toEqual([
      { ...onCall, checkLocally: true, url: undefined },
      { ...mdu, url: 'https://www.themdu.com' },
    ]);
  });

  it.each([
    ['no list', {}, 'routes: must be a list of routes'],
    ['not an object', 'routes', 'the file: '],
    [
      'an unknown id',
      { routes: [onCall, { ...mdu, id: 'fax' }] },
      'routes[1].id: must be one of emergency-call,',
    ],
    ['an unknown kind', { routes: [{ ...onCall, kind: 'fax' }] }, 'routes[0].kind: must be one of phone,'],
    [
      'an unknown template',
      { routes: [{ ...onCall, template: 'letter' }] },
      'routes[0].template: must be one of sbar,',
    ],
    ['no title', { routes: [{ ...onCall, title: ' ' }] }, 'routes[0].title: must not be empty'],
    [
      'a missing contact',
      { routes: [{ ...onCall, contact: undefined }] },
      'routes[0].contact: must be a text',
    ],
    [
      'a link that is not safe',
      { routes: [{ ...onCall, url: 'http://a.example' }] },
      'routes[0].url: must be an https:// address',
    ],
    [
      'a link that runs code',
      { routes: [{ ...onCall, url: 'javascript:alert(1)' }] },
      'routes[0].url: must be an https:// address',
    ],
    ['a misspelt field', { routes: [{ ...onCall, titel: 'x' }] }, 'titel'],
    ['a route twice', { routes: [onCall, mdu, mdu] }, 'routes[2].id: mdu is there twice'],
    ['nobody on call', { routes: [mdu] }, 'routes: must hold on-call-senior, by phone, bleep or in person'],
    [
      'somebody on call in writing only',
      { routes: [{ ...onCall, kind: 'written' }] },
      'routes: must hold on-call-senior',
    ],
  ])('names the fault: %s', (_name, value, message) => {
    expect(() => parseRoutes(value)).toThrow(message);
  });

  it('names every fault at once', () => {
    const both = {
      routes: [
        { ...onCall, title: '' },
        { ...mdu, kind: 'x' },
      ],
    };
    expect(() => parseRoutes(both)).toThrow(/routes\[0\]\.title: .*\n.*routes\[1\]\.kind: /);
  });
});

describe('contactOf', () => {
  it('asks for a check where places differ, and only there', () => {
    const [route] = parseRoutes({ routes: [onCall] });
    if (!route) throw new Error('no route');
    expect(contactOf(route)).toBe('Bleep 0.');
    expect(contactOf({ ...route, checkLocally: true })).toBe(
      'Bleep 0.\nPlease check that this is right where you work.',
    );
  });
});
