import { channelId, tenantId } from '../support/activities.ts';
import { deliveryStage, person, thread, view } from './delivery-stage.ts';

describe('delivery in a thread through the connector', () => {
  const stage = deliveryStage();
  const { setUp } = stage;

  it('shows a card in the thread to its author alone, without a word beside it', async () => {
    const { sendTargeted } = setUp();
    expect(await sendTargeted()).toEqual({
      kind: 'sent',
      card: { conversationId: `${channelId};messageid=17`, activityId: 'card-1', targeted: true },
    });
    expect(stage.double.messages).toEqual([
      expect.objectContaining({
        conversationId: `${channelId};messageid=17`,
        onlyFor: '29:author',
        activity: expect.objectContaining({
          summary: 'A note about a message you posted',
          recipient: { id: '29:author', name: 'Rowan Ashdown' },
        }),
      }),
    ]);
    expect(stage.double.messages[0]?.activity).not.toHaveProperty('text');
  });

  it('shows nothing in the thread when it does not know for whom', async () => {
    const { sendTargeted } = setUp();
    expect(await sendTargeted({ ...person, platformId: '' })).toEqual({
      kind: 'refused',
      code: 'no_recipient',
    });
    expect(stage.double.messages).toEqual([]);
  });

  it('replaces such a card for its author alone, until the platform has taken it away', async () => {
    const { messenger, sendTargeted } = setUp();
    const result = await sendTargeted();
    if (result.kind !== 'sent') throw new Error(result.kind);
    const at = { tenantId, serviceUrl: stage.double.serviceUrl, card: result.card };
    expect(await messenger.updateCard({ ...at, person: {} }, { view: 'notice', notice: 'unknown' })).toEqual(
      result,
    );
    expect(stage.double.messages).toHaveLength(1);
    expect(stage.double.messages[0]).toMatchObject({
      onlyFor: '29:author',
      activity: { attachments: [{ content: { shows: 'notice' } }] },
    });
    stage.double.messages.length = 0;
    expect(await messenger.updateCard({ ...at, person: {} }, view)).toEqual({
      kind: 'refused',
      code: 'ActivityNotFoundInConversation',
    });
  });

  it('leaves its one neutral sentence in the thread, and not at the top of the channel', async () => {
    const { messenger } = setUp();
    expect((await messenger.replyInThread(thread, stage.double.serviceUrl)).kind).toBe('sent');
    expect(stage.double.messages).toEqual([
      expect.objectContaining({
        conversationId: `${channelId};messageid=17`,
        activity: expect.objectContaining({ text: 'Moved to a governed route.', textFormat: 'plain' }),
      }),
    ]);
    expect(stage.double.messages[0]?.activity).not.toHaveProperty('attachments');
  });
});
