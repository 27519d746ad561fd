import { author, cardAction, channelId, channelMessage, tenantId } from '../support/activities.ts';
import { interpret } from './interpret.ts';

describe('a card that stands in a channel, for its author alone', () => {
  const card = {
    conversationId: `${channelId};messageid=1760000000000`,
    activityId: 'card-1',
    targeted: true,
  };
  const value = { verb: 'safer', nudgeId: 'n1' };

  it('is no message when an old client submits it', () => {
    expect(interpret(channelMessage('', { value, replyToId: 'card-1' }))).toMatchObject({
      kind: 'submitted_card',
      answer: { verb: 'safer', data: value, card },
    });
  });

  it('is answered where it stands', () => {
    const { conversation, channelData } = channelMessage('');
    expect(interpret(cardAction('safer', value, { conversation, channelData }))).toMatchObject({
      kind: 'card_answer',
      answer: { card },
    });
  });

  it.each([
    ['words', 'A message with a value', value],
    ['a value of another kind', '', { other: 1 }],
  ])('does not hide a message with %s', (_what, text, given) => {
    expect(interpret(channelMessage(text, { value: given, replyToId: 'card-1' })).kind).toBe('post');
  });
});

describe('an answered card', () => {
  it('names its actor by the activity, whatever the data say', () => {
    const data = { nudgeId: 'n1', aadObjectId: 'somebody-else', from: { id: 'somebody-else' } };
    expect(interpret(cardAction('fine', data))).toEqual({
      kind: 'card_answer',
      answer: {
        tenantId,
        person: { id: author.aadObjectId, platformId: author.id, name: author.name, locale: 'en' },
        verb: 'fine',
        data,
        card: { conversationId: 'a:invented-chat', activityId: 'card-1' },
        serviceUrl: 'https://smba.trafficmanager.net/uk/',
      },
    });
  });

  it.each([
    ['a person', { from: undefined }],
    ['a verb', { value: { action: { data: {} } } }],
    ['an action', { value: 'text' }],
  ])('is unreadable without %s', (_what, fields) => {
    expect(interpret(cardAction('fine', {}, fields)).kind).toBe('unreadable');
  });

  it('ignores invokes of other kinds', () => {
    expect(interpret(cardAction('fine', {}, { name: 'task/fetch' })).kind).toBe('ignored');
  });
});
