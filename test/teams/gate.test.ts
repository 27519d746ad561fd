import { readActivity } from '../../src/teams/activity-shape.ts';
import { isAllowedServiceUrl, refusalOf } from '../../src/teams/gate.ts';
import { channelMessage, personalMessage, tenantId } from '../support/activities.ts';

const settings = { tenants: [tenantId], serviceHosts: ['smba.trafficmanager.net'] };
const refusal = (body: object, gate = settings) => {
  const activity = readActivity(body);
  if (!activity) throw new Error('the fixture is no activity');
  return refusalOf(activity, gate);
};
const conversation = (tenant: string | undefined) => ({
  conversationType: 'personal',
  id: 'a:chat',
  tenantId: tenant,
});

describe('the gate', () => {
  it.each([
    ['a channel message of a served tenant', channelMessage('hello')],
    ['a personal message of a served tenant', personalMessage('hello')],
    [
      'a tenant written in capitals',
      personalMessage('hi', { channelData: { tenant: { id: tenantId.toUpperCase() } } }),
    ],
    ['a tenant that only the conversation names', personalMessage('hi', { channelData: {} })],
    [
      'a tenant that only the channel data name',
      personalMessage('hi', { conversation: conversation(undefined) }),
    ],
  ])('lets %s through', (_what, body) => {
    expect(refusal(body)).toBeUndefined();
  });

  it.each([
    ['another channel', channelMessage('hi', { channelId: 'webchat' }), 'not_teams'],
    ['no channel', channelMessage('hi', { channelId: undefined }), 'not_teams'],
    ['the emulator', channelMessage('hi', { channelId: 'emulator' }), 'not_teams'],
    [
      'a stranger tenant',
      personalMessage('hi', {
        channelData: { tenant: { id: 'other' } },
        conversation: conversation('other'),
      }),
      'unknown_tenant',
    ],
    [
      'no tenant at all',
      personalMessage('hi', { channelData: {}, conversation: conversation(undefined) }),
      'unknown_tenant',
    ],
    [
      'an empty tenant',
      personalMessage('hi', { channelData: {}, conversation: conversation('') }),
      'unknown_tenant',
    ],
    [
      'a served tenant beside a stranger',
      personalMessage('hi', { conversation: conversation('other') }),
      'tenant_mismatch',
    ],
    ['no service URL', channelMessage('hi', { serviceUrl: undefined }), 'no_service_url'],
    ['an empty service URL', channelMessage('hi', { serviceUrl: '' }), 'no_service_url'],
    ['a service URL that is no text', channelMessage('hi', { serviceUrl: { a: 1 } }), 'no_service_url'],
    [
      'a foreign service URL',
      channelMessage('hi', { serviceUrl: 'https://evil.example/' }),
      'foreign_service_url',
    ],
  ])('refuses %s', (_what, body, reason) => {
    expect(refusal(body)).toBe(reason);
  });

  it('serves nobody when no tenant is allowed', () => {
    expect(refusal(channelMessage('hi'), { ...settings, tenants: [] })).toBe('unknown_tenant');
  });
});

describe('allowed service URLs', () => {
  const hosts = ['smba.trafficmanager.net', 'localhost', '127.0.0.1'];
  it.each([
    ['https://smba.trafficmanager.net/uk/', true],
    ['https://smba.trafficmanager.net/uk/11111111-2222-4333-8444-555555555555/', true],
    ['https://SMBA.trafficmanager.net', true],
    ['http://smba.trafficmanager.net/uk/', false],
    ['https://smba.trafficmanager.net:8443/uk/', false],
    ['https://smba.trafficmanager.net.evil.example/', false],
    ['https://evil.example/smba.trafficmanager.net/', false],
    ['https://evil-smba.trafficmanager.net/', false],
    ['https://evil.smba.trafficmanager.net/', false],
    ['https://smba.trafficmanager.net@evil.example/', false],
    ['https://user:word@smba.trafficmanager.net/', false],
    ['ftp://smba.trafficmanager.net/', false],
    ['smba.trafficmanager.net', false],
    ['http://localhost:56150/_connector', true],
    ['http://127.0.0.1:1234/', true],
    ['https://localhost/', false],
  ])('%s: %s', (url, allowed) => {
    expect(isAllowedServiceUrl(url, hosts)).toBe(allowed);
  });

  it('takes no loopback address unless it is listed', () => {
    expect(isAllowedServiceUrl('http://127.0.0.1:1234/', ['smba.trafficmanager.net'])).toBe(false);
  });
});

describe('reading a body as an activity', () => {
  it.each([[undefined], [null], ['text'], [[]], [{}], [{ type: '' }], [{ type: 5 }]])(
    'refuses %j',
    (body) => {
      expect(readActivity(body)).toBeUndefined();
    },
  );

  it('takes fields of the wrong type for missing ones and keeps the rest', () => {
    const activity = readActivity({
      type: 'message',
      id: 7,
      text: { a: 1 },
      entities: 'x',
      attachments: [null, { name: 'a.jpg' }],
    });
    expect(activity).toMatchObject({ type: 'message', entities: [], attachments: [{ name: 'a.jpg' }] });
    expect(activity?.text).toBeUndefined();
    expect(activity?.id).toBeUndefined();
  });

  it.each([
    ['NUL, which the database cannot hold', '19:x\0@thread.tacv2'],
    ['half a character, which no address can hold', '19:x\ud800@thread.tacv2'],
    ['more than any id of Teams', 'x'.repeat(401)],
  ])('takes no id with %s', (_what, id) => {
    const activity = readActivity(
      channelMessage('hi', {
        id,
        from: { id },
        conversation: { id, conversationType: 'channel' },
        channelData: { tenant: { id }, team: { id }, channel: { id } },
      }),
    );
    expect(activity).toMatchObject({ type: 'message' });
    expect(activity?.id).toBeUndefined();
    expect(activity?.from).toBeUndefined();
    expect(activity?.conversation).toBeUndefined();
    expect(JSON.stringify(activity?.channelData)).not.toContain('x');
  });
});
