import {
  author,
  botId,
  channelId,
  channelMessage,
  htmlPart,
  messageEvent,
  personalMessage,
  publicServiceUrl,
  reply,
  teamId,
  tenantId,
} from '../support/activities.ts';
import { interpret, postOf } from './interpret.ts';

const posted = 1_760_000_000_000;
const later = '2025-10-09T10:00:00.000Z';

describe('a message in a channel', () => {
  it('becomes a post with its thread, author, time and words', () => {
    expect(postOf(channelMessage('hello'))).toEqual({
      thread: { tenantId, teamId, channelId, conversationId: `${channelId};messageid=${posted}` },
      addressed: false,
      id: String(posted),
      version: posted,
      edited: false,
      author: { id: author.aadObjectId, platformId: author.id, name: author.name, locale: 'en' },
      at: new Date(posted),
      text: 'hello',
      mentions: [],
      attachments: [],
      serviceUrl: 'https://smba.trafficmanager.net/uk/',
    });
  });

  it('belongs to its root when it is a reply', () => {
    const post = postOf(reply('and from Wick', posted, posted + 60_000));
    expect(post.thread.conversationId).toBe(`${channelId};messageid=${posted}`);
    expect(post.id).toBe(String(posted + 60_000));
  });

  it('is the same post when it is delivered again later', () => {
    const again = { timestamp: '2025-10-09T12:00:00.000Z' };
    expect(postOf(channelMessage('x', again))).toEqual(postOf(channelMessage('x')));
  });

  it('takes its version from the timestamp where the id is no time', () => {
    const body = channelMessage('x', { id: 'invented-0001', timestamp: later });
    expect(postOf(body)).toMatchObject({
      id: 'invented-0001',
      version: Date.parse(later),
      at: new Date(later),
    });
  });

  it.each([
    ['a thread key with more parts', `${channelId};messageid=17;other=1`, `${channelId};messageid=17`],
    ['a root that does not name itself', channelId, `${channelId};messageid=${posted}`],
  ])('%s', (_what, id, expected) => {
    const body = channelMessage('x', { conversation: { conversationType: 'channel', tenantId, id } });
    expect(postOf(body).thread.conversationId).toBe(expected);
  });

  it('reads the ids of former times', () => {
    const channelData = { tenant: { id: tenantId }, teamsTeamId: 'team', teamsChannelId: 'channel' };
    expect(postOf(channelMessage('x', { channelData })).thread).toMatchObject({
      teamId: 'team',
      channelId: 'channel',
    });
  });

  it('falls back to the platform id of an author without an account of Entra', () => {
    expect(postOf(channelMessage('x', { from: { id: '29:guest', name: 'G' } })).author.id).toBe('29:guest');
  });

  it('lists who is mentioned, by the entities, once, without Chaperone itself', () => {
    const entities = [
      { type: 'mention', mentioned: { id: botId, name: 'Chaperone' }, text: '<at>Chaperone</at>' },
      { type: 'mention', mentioned: { id: '29:sam', name: 'Sam Reed' }, text: '<at>whatever</at>' },
      { type: 'mention', mentioned: { id: '29:sam', name: 'Sam Reed' } },
      { type: 'clientInfo' },
      { type: 'mention' },
    ];
    const post = postOf(channelMessage('<at>Chaperone</at> <at>Somebody Else</at> hi', { entities }));
    expect(post.mentions).toEqual(['Sam Reed']);
    expect(post.text).toBe('hi');
  });

  it.each([
    [
      'a file by its name',
      [{ contentType: 'image/jpeg', name: 'rash.jpg' }],
      [{ name: 'rash.jpg', contentType: 'image/jpeg' }],
    ],
    [
      'a file of a chat by its name alone',
      [{ contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'letter.docx' }],
      [{ name: 'letter.docx', contentType: '' }],
    ],
    ['no card', [{ contentType: 'application/vnd.microsoft.card.adaptive', content: {} }], []],
    ['no quoted message', [{ contentType: 'messageReference', name: 'x' }], []],
    [
      'the place of a file that is not sent along',
      htmlPart('x<attachment id="1"></attachment>').attachments,
      [{ name: 'attachment', contentType: '' }],
    ],
    [
      'a file once when both its place and its name are given',
      [
        { contentType: 'text/html', content: 'x<attachment id="1"></attachment>' },
        { contentType: 'image/png', name: 'a.png' },
      ],
      [{ name: 'a.png', contentType: 'image/png' }],
    ],
    [
      'nothing for the place of a quoted message',
      [
        { contentType: 'text/html', content: 'x<attachment id="1"></attachment>' },
        { contentType: 'messageReference' },
      ],
      [],
    ],
    [
      'a pasted picture',
      htmlPart('<img src="x">').attachments,
      [{ name: 'inline image', contentType: 'image/*' }],
    ],
  ])('attaches %s', (_what, attachments, expected) => {
    expect(postOf(channelMessage('x', { attachments })).attachments).toEqual(expected);
  });

  it.each([
    ['Chaperone itself', { from: { id: botId, name: 'Chaperone' } }],
    ['another bot', { from: { id: '28:another', name: 'Bot' } }],
    ['what says that it is a bot', { from: { id: '29:x', role: 'bot' } }],
    ['a group chat', { conversation: { conversationType: 'groupChat', tenantId, id: '19:chat' } }],
  ])('ignores %s', (_what, fields) => {
    expect(interpret(channelMessage('x', fields)).kind).toBe('ignored');
  });

  it.each([
    ['author', { from: undefined }],
    ['id', { id: undefined }],
    ['time', { id: 'invented', timestamp: undefined }],
    ['team', { channelData: { tenant: { id: tenantId } } }],
    ['conversation', { conversation: undefined }],
    ['service URL', { serviceUrl: undefined }],
  ])('is unreadable without %s', (_what, fields) => {
    expect(interpret(channelMessage('x', fields)).kind).toBe('unreadable');
  });
});

it.each([
  '-271821-04-20T00:00:00.000Z',
  '+275760-09-13T00:00:00.000Z',
  '1999-12-31T23:59:59.000Z',
  'yesterday',
])('takes no time that the database might not: %s', (timestamp) => {
  expect(interpret(channelMessage('x', { id: 'x', timestamp })).kind).toBe('unreadable');
});

describe('what happens to a message', () => {
  it.each(['editMessage', 'undeleteMessage'])('%s gives a newer state of the same post', (event) => {
    const post = postOf(messageEvent('messageUpdate', event, later, { text: 'changed' }));
    expect(post).toMatchObject({
      id: String(posted),
      version: Date.parse(later),
      edited: true,
      text: 'changed',
    });
    expect(post.at).toEqual(new Date(posted));
  });

  it('softDeleteMessage gives a deletion', () => {
    expect(interpret(messageEvent('messageDelete', 'softDeleteMessage', later))).toEqual({
      kind: 'deletion',
      deletion: {
        thread: { tenantId, teamId, channelId, conversationId: `${channelId};messageid=${posted}` },
        id: String(posted),
        version: Date.parse(later),
        serviceUrl: publicServiceUrl,
      },
    });
  });

  it('reads a deletion that does not say by whom', () => {
    expect(
      interpret(messageEvent('messageDelete', 'softDeleteMessage', later, { from: undefined })).kind,
    ).toBe('deletion');
  });

  it.each([
    ['an update of another kind', messageEvent('messageUpdate', 'invented', later)],
    ['a deletion of another kind', messageEvent('messageDelete', 'invented', later)],
    ['an edit by Chaperone', messageEvent('messageUpdate', 'editMessage', later, { from: { id: botId } })],
    [
      'an edit in a personal chat',
      personalMessage('x', {
        type: 'messageUpdate',
        channelData: { tenant: { id: tenantId }, eventType: 'editMessage' },
      }),
    ],
    ['a reaction', channelMessage('x', { type: 'messageReaction' })],
    ['an unknown type', channelMessage('x', { type: 'invented' })],
  ])('ignores %s', (_what, body) => {
    expect(interpret(body).kind).toBe('ignored');
  });

  it('cannot read an edit without its time', () => {
    expect(interpret(messageEvent('messageUpdate', 'editMessage', 'never')).kind).toBe('unreadable');
  });
});

describe('a personal message', () => {
  it('keeps who wrote it, where, and the words', () => {
    expect(interpret(personalMessage('<at>Chaperone</at> check this'))).toEqual({
      kind: 'personal_message',
      message: {
        tenantId,
        person: { id: author.aadObjectId, platformId: author.id, name: author.name, locale: 'en' },
        text: 'check this',
        serviceUrl: 'https://smba.trafficmanager.net/uk/',
        conversationId: 'a:invented-chat',
      },
    });
  });

  it('is a pressed button when it is only a submitted card', () => {
    const value = { verb: 'safer', nudgeId: 'n1' };
    expect(interpret(personalMessage('', { value, replyToId: 'card-1' }))).toMatchObject({
      kind: 'submitted_card',
      answer: { verb: 'safer', data: value, card: { activityId: 'card-1' } },
    });
    expect(interpret(personalMessage('', { value: { a: 1 }, replyToId: 'card-1' })).kind).toBe('unreadable');
  });
});
