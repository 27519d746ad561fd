import { setTimeout as pause } from 'node:timers/promises';
import type { Post } from '../../src/chaperone/post.ts';
import { createMessageFiles } from '../../src/teams/graph/message-files.ts';
import { channelId, teamId, tenantId } from '../support/activities.ts';
import { wallClock } from '../support/wall-clock.ts';
import { graphStage, groupId, hour, start } from './graph-stage.ts';

describe('the files of one message', () => {
  const wall = wallClock();
  const stage = graphStage();
  const { graph, say } = stage;
  const files = (more: object = {}) =>
    createMessageFiles({ graph: graph(), tenantId, limitMs: 5_000, ...more });
  const thread = { tenantId, teamId, channelId, conversationId: `${channelId};messageid=${start}` };
  const postOf = (id: number) => ({ thread, id: String(id) }) as Post;

  it('are found by name and type, of a root as of a reply, and pictures in the text too', async () => {
    const file = { id: '1', contentType: 'reference', name: 'IMG_2041.jpg' };
    say(start, '<p>wound</p><attachment id="1"></attachment>', { attachments: [file] });
    say(start + 1, '<p>and <img src="https://graph.microsoft.com/x/hostedContents/1/$value"></p>', {
      root: start,
    });
    expect(await files().of(postOf(start), groupId)).toEqual({
      kind: 'found',
      attachments: [{ name: 'IMG_2041.jpg', contentType: '' }],
    });
    expect(await files().of(postOf(start + 1), groupId)).toEqual({
      kind: 'found',
      attachments: [{ name: 'inline image', contentType: 'image/*' }],
    });
  });

  it('are found when Graph is a moment behind', async () => {
    say(start, '<p>x</p>');
    stage.double.trouble({ status: 404 });
    expect((await files().of(postOf(start), groupId)).kind).toBe('found');
  });

  it.each([
    ['no answer in time', { delayMs: 2_000 }, 'no_answer'],
    ['a cut connection', { cut: true }, 'found'],
    ['no consent', { status: 403 }, 'no_consent'],
    ['too many requests', { status: 429, headers: { 'retry-after': '60' } }, 'throttled'],
    ['another answer', { status: 200, body: 'no message' }, 'no_answer'],
  ])('are judged without after %s', async (_what, trouble, kind) => {
    say(start, '<p>x</p>');
    stage.double.trouble(trouble);
    const judged = files({ limitMs: 1_000 }).of(postOf(start), groupId);
    // Timers end in their order, however slow the machine is.
    expect(await Promise.race([judged, pause(1_900, undefined, { ref: false })])).toMatchObject({ kind });
  });

  it('are not asked for again before Graph allows it, nor without a group or in another tenant', async () => {
    say(start, '<p>x</p>');
    stage.double.trouble({ status: 429, headers: { 'retry-after': '60' } });
    const asker = files();
    await asker.of(postOf(start), groupId);
    expect((await asker.of(postOf(start), groupId)).kind).toBe('throttled');
    // However somebody sets the machine's clock meanwhile.
    wall.set(hour);
    expect((await asker.of(postOf(start), groupId)).kind).toBe('throttled');
    expect((await asker.of(postOf(start), undefined)).kind).toBe('not_asked');
    const other = { ...postOf(start), thread: { ...thread, tenantId: 'another' } };
    expect((await asker.of(other, groupId)).kind).toBe('not_asked');
    expect(stage.double.received).toHaveLength(1);
  });
});
