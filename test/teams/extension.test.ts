import { readActivity } from '../../src/teams/activity-shape.ts';
import { dialogWith, extensionCommands, readExtension } from '../../src/teams/extension.ts';
import { author, personalMessage } from '../support/activities.ts';

function ask(name: string, value: unknown, from: object = author) {
  const activity = readActivity(personalMessage('', { type: 'invoke', name, value, from }));
  if (!activity) throw new Error('the fixture is no activity');
  return readExtension(activity);
}
const open = (messagePayload: object) =>
  ask('composeExtension/fetchTask', { commandId: extensionCommands.checkMessage, messagePayload });
const own = { from: { user: { id: author.aadObjectId } } };

describe('readExtension', () => {
  it('opens a form from the compose box', () => {
    expect(ask('composeExtension/fetchTask', { commandId: extensionCommands.checkDraft })).toEqual({
      ask: 'form',
    });
  });

  it('checks the draft of the form, and shows it again without one', () => {
    const send = (draft: unknown) => ask('composeExtension/submitAction', { data: { draft } });
    expect(send('Bed 4 to theatre')).toEqual({ ask: 'check', text: 'Bed 4 to theatre' });
    for (const nothing of [' ', undefined, 7]) expect(send(nothing)).toEqual({ ask: 'form' });
  });

  it("checks a message from its menu, in the author's words without markup", () => {
    const body = { contentType: 'html', content: '<p>Bed <b>4</b></p><p>to theatre</p>' };
    expect(open({ ...own, body })).toEqual({ ask: 'check', text: 'Bed 4\nto theatre' });
    expect(open({ ...own, body: { contentType: 'text', content: 'a < b' } })).toEqual({
      ask: 'check',
      text: 'a < b',
    });
  });

  it.each([
    ['somebody else', { from: { user: { id: 'another' } } }],
    ['a bot', { from: { application: { id: 'x' } } }],
    ['nobody', {}],
  ])('declines the message of %s', (_name, from) => {
    const body = { contentType: 'text', content: 'words' };
    expect(open({ ...from, body })).toEqual({ ask: 'decline', because: 'not_author' });
  });

  it('declines where the asker is not known, and where there are no words', () => {
    const payload = { ...own, body: { contentType: 'text', content: 'words' } };
    const value = { commandId: extensionCommands.checkMessage, messagePayload: payload };
    const unknown = ask('composeExtension/fetchTask', value, { id: '29:x' });
    expect(unknown).toEqual({ ask: 'decline', because: 'not_author' });
    const nobodys = { ...value, messagePayload: { body: payload.body } };
    expect(ask('composeExtension/fetchTask', nobodys, { id: '29:x' })).toEqual({
      ask: 'decline',
      because: 'not_author',
    });
    expect(open({ ...own, body: { contentType: 'html', content: '<p></p>' } })).toEqual({
      ask: 'decline',
      because: 'no_words',
    });
  });

  it('leaves other invokes alone', () => {
    expect(ask('task/fetch', {})).toBeUndefined();
    expect(ask('composeExtension/fetchTask', { commandId: 'another' })).toBeUndefined();
  });
});

describe('dialogWith', () => {
  it('continues with the card', () => {
    expect(dialogWith('Check', { type: 'AdaptiveCard' })).toMatchObject({
      task: { type: 'continue', value: { title: 'Check', card: { content: { type: 'AdaptiveCard' } } } },
    });
  });
});
