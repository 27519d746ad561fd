import { deliver, giveUpOn } from '../../src/chaperone/deliver-nudge.ts';
import type { Incident } from '../../src/chaperone/incident.ts';
import type { NudgeOutcome } from '../../src/chaperone/nudge.ts';
import type { ChannelInfo, ChatResult, SendResult } from '../../src/chaperone/ports.ts';
import { type ClosedView, fineReasons } from '../../src/chaperone/views.ts';
import { openVault, post } from '../fakes/review-deps.ts';
import { card, carried, decidedAt, first, setUp, update } from './delivery-stage.ts';

describe('a nudge that was closed and opened again after a sending in doubt', () => {
  it('waits for what may still be on its way, and is given up when its moment has passed', async () => {
    const soon = setUp({}, [], 1, { kind: 'open' }, { inDoubt: true });
    expect(await deliver(first, soon.deps)).toEqual({ done: false, retryAfterMs: 5_000 });
    const late = setUp({}, [], 11, { kind: 'open' }, { inDoubt: true });
    expect(await deliver(first, late.deps)).toEqual({ done: true });
    expect([...soon.calls, ...late.calls]).toEqual(['undeliverable ambiguous:interrupted']);
    expect([...soon.views, ...late.views]).toEqual([]);
  });
});

describe('the first delivery', () => {
  it('is counted, and measured from the posting of the message', async () => {
    const { deps, metrics } = setUp({}, [{ kind: 'sent', card }], 1);
    await deliver(first, deps);
    expect(metrics.counts.get('nudges:delivered')).toBe(1);
    expect(metrics.durations).toEqual([{ name: 'post_to_nudge_ms', ms: 61_500 }]);
  });

  it('is counted as undeliverable, and not measured, when the card is refused', async () => {
    const { deps, metrics } = setUp({}, [{ kind: 'refused', code: 'BotNotInConversationRoster' }]);
    await deliver(first, deps);
    expect(metrics.counts.get('nudges:undeliverable')).toBe(1);
    expect(metrics.durations).toEqual([]);
  });

  it('sends the card with the unsealed wording and notes where it stands', async () => {
    const { deps, calls, views } = setUp({}, [{ kind: 'sent', card }]);
    expect(await deliver(first, deps)).toEqual({ done: true });
    expect(calls).toEqual(['delivered 1']);
    expect(views).toEqual([expect.objectContaining({ view: 'nudge', carried })]);
  });

  it.each<[string, SendResult, unknown, string[]]>([
    [
      'waits as long as it is told',
      { kind: 'throttled', retryAfterMs: 7_000 },
      { done: false, notBeforeMs: 7_000 },
      ['back to queue'],
    ],
    [
      'tries again what never left',
      { kind: 'unavailable', code: 'ECONNREFUSED' },
      { done: false, retryAfterMs: 5_000 },
      ['back to queue'],
    ],
    [
      'ends what will never work',
      { kind: 'refused', code: 'BotNotInConversationRoster' },
      { done: true },
      ['undeliverable refused:BotNotInConversationRoster'],
    ],
    [
      'does not repeat what may have arrived',
      { kind: 'ambiguous', code: 'http_502' },
      { done: true },
      ['undeliverable ambiguous:http_502'],
    ],
  ])('%s', async (_, result, outcome, noted) => {
    const { deps, calls } = setUp({}, [result]);
    expect(await deliver(first, deps)).toEqual(outcome);
    expect(calls).toEqual(noted);
  });

  it.each<[string, ChatResult, unknown, string[]]>([
    [
      'cannot be reached',
      { kind: 'unavailable', code: 'ECONNREFUSED' },
      { done: false, retryAfterMs: 5_000 },
      [],
    ],
    ['answers in doubt', { kind: 'ambiguous', code: 'http_500' }, { done: false, retryAfterMs: 5_000 }, []],
    [
      'asks for patience',
      { kind: 'throttled', retryAfterMs: 9_000 },
      { done: false, notBeforeMs: 9_000 },
      [],
    ],
    [
      'is closed to us',
      { kind: 'refused', code: 'ConversationBlockedByUser' },
      { done: true },
      ['undeliverable refused:ConversationBlockedByUser'],
    ],
  ])('is not begun while the chat %s', async (_, chat, outcome, noted) => {
    const { deps, calls, views } = setUp({}, [{ kind: 'sent', card }], 0, chat);
    expect(await deliver(first, deps)).toEqual(outcome);
    expect(calls).toEqual(noted);
    expect(views).toEqual([]);
  });

  it('does not come ten minutes after the message', async () => {
    const { deps, calls, views } = setUp({}, [{ kind: 'sent', card }], 11);
    await deliver(first, deps);
    expect(calls).toEqual(['undeliverable too_late']);
    expect(views).toEqual([]);
  });

  it('comes in time where the clock of the instance alone says that it does not', async () => {
    const { deps, calls } = setUp(
      {},
      [{ kind: 'sent', card }],
      20,
      { kind: 'open' },
      { minutesByDatabase: 1 },
    );
    await deliver(first, deps);
    expect(calls).toEqual(['delivered 1']);
  });

  it('sends nothing that was sealed with another key', async () => {
    const { deps, calls, views } = setUp({ sealed: undefined }, [{ kind: 'sent', card }]);
    await deliver(first, deps);
    expect(calls).toEqual(['undeliverable unreadable']);
    expect(views).toEqual([]);
  });

  it('leaves a nudge alone that another job is sending, and ends one whose sender died', async () => {
    const soon = setUp({ state: 'sending' }, []);
    expect(await deliver(first, soon.deps)).toEqual({ done: false, retryAfterMs: 5_000 });
    const later = setUp({ state: 'sending' }, [], 11);
    expect(await deliver(first, later.deps)).toEqual({ done: true });
    expect([...soon.calls, ...later.calls]).toEqual(['undeliverable ambiguous:interrupted']);
    expect([...soon.views, ...later.views]).toEqual([]);
  });

  it('has nothing to do for a nudge that is closed or delivered', async () => {
    for (const state of ['closed', 'delivered', 'undeliverable'] as const) {
      const { deps, calls, views } = setUp({ state }, []);
      expect(await deliver(first, deps)).toEqual({ done: true });
      expect([...calls, ...views]).toEqual([]);
    }
  });
});

describe('where Chaperone is silent by the time of delivery', () => {
  const incident: Incident = {
    id: 'incident-1',
    scope: { tenantId: 'tenant-1', level: 'team', id: 'team-1' },
    declaredAt: new Date(decidedAt.getTime() - 60_000),
    endsAt: new Date(decidedAt.getTime() + 3_600_000),
    endedAt: undefined,
    thread: post('x').thread,
    serviceUrl: '',
  };
  const tidyUp = {
    thread: { ...post('x').thread, tidyUpOf: 'incident-0 author-1' },
    sealed: openVault.seal(
      JSON.stringify({ messages: 2, messageUrls: ['https://teams.example/1'] }),
      'nudge-1',
    ),
  };
  const sent: SendResult = { kind: 'sent', card };
  const open: ChatResult = { kind: 'open' };

  describe.each<[string, Partial<ChannelInfo>, string]>([
    ['in a major incident', { incidents: [incident] }, 'major_incident'],
    ['on a dry run', { mode: 'dry_run' }, 'silenced:dry_run'],
    ['in quiet hours', { quietHours: 'Mon 13:00-16:00' }, 'silenced:quiet_hours'],
    ['where it was turned off', { mode: 'off' }, 'silenced:off'],
  ])('%s', (_, inForce, code) => {
    it('a nudge is not sent, and never later', async () => {
      const { deps, calls, views } = setUp({}, [sent], 0, open, { inForce });
      expect(await deliver(first, deps)).toEqual({ done: true });
      expect([...calls, ...views]).toEqual([`withdrawn ${code}`]);
    });

    it('a tidy-up card waits until it is over, to be brought up to date too', async () => {
      const begun = setUp(tidyUp, [sent], 0, open, { inForce });
      expect(await deliver(first, begun.deps)).toEqual({ done: false, notBeforeMs: 60_000 });
      expect([...begun.calls, ...begun.views]).toEqual([]);
      const standing = setUp({ ...tidyUp, state: 'delivered', card }, [sent], 0, open, { inForce });
      expect(await deliver(update, standing.deps)).toEqual({ done: false, notBeforeMs: 60_000 });
      expect([...standing.calls, ...standing.views]).toEqual(['back from updating']);
    });

    it('a card that stands is rewritten when it is over, and thanks even so', async () => {
      const standing = setUp({ state: 'delivered', card }, [sent], 0, open, { inForce });
      expect(await deliver(update, standing.deps)).toEqual({ done: false, notBeforeMs: 60_000 });
      expect([...standing.calls, ...standing.views]).toEqual(['back from updating']);
      const forgotten = { state: 'delivered', card, sealed: undefined } as const;
      const tooLate = setUp(forgotten, [sent], 0, open, { inForce });
      expect(await deliver(update, tooLate.deps)).toEqual({ done: true });
      expect(tooLate.views).toEqual([]);
      const ended = { state: 'closed', card, outcome: 'deleted', sealed: undefined } as const;
      const closed = setUp(ended, [sent], 0, open, { inForce });
      expect(await deliver(update, closed.deps)).toEqual({ done: true });
      expect(closed.views).toEqual([{ view: 'closed', because: 'deleted' }]);
    });
  });

  it('a tidy-up card may come hours after it was decided, and not a day', async () => {
    const later = setUp(tidyUp, [sent], 23 * 60);
    expect(await deliver(first, later.deps)).toEqual({ done: true });
    expect(later.views).toEqual([{ view: 'tidy_up', messages: 2, messageUrls: ['https://teams.example/1'] }]);
    const tooLate = setUp(tidyUp, [sent], 25 * 60);
    await deliver(first, tooLate.deps);
    expect(tooLate.calls).toEqual(['undeliverable too_late']);
  });
});

describe('a job that was tried too often', () => {
  it.each([
    ['has not left', 'queued', 'too_late:given_up'],
    ['may have arrived', 'sending', 'ambiguous:interrupted'],
  ] as const)('leaves a nudge that %s undeliverable, with its reason', async (_, state, code) => {
    const { deps, calls, metrics } = setUp({ state }, []);
    expect(await giveUpOn(first, deps)).toEqual({ done: true });
    expect(calls).toEqual([`undeliverable ${code}`]);
    expect(metrics.counts.get('nudges:undeliverable')).toBe(1);
  });

  it('leaves alone what is settled, and a card that only could not be brought up to date', async () => {
    for (const state of ['delivered', 'closed', 'undeliverable'] as const) {
      const { deps, calls } = setUp({ state }, []);
      expect(await giveUpOn(first, deps)).toEqual({ done: true });
      expect(calls).toEqual([]);
    }
    const { deps, calls } = setUp({ state: 'delivered', card }, []);
    expect(await giveUpOn(update, deps)).toEqual({ done: true });
    expect(calls).toEqual([]);
  });
});

describe('an update', () => {
  it.each<[NudgeOutcome, ClosedView['because']]>([
    ['deleted', 'deleted'],
    ['edited', 'changed'],
    ['changed', 'changed'],
    ['sum_fell', 'sum_fell'],
    ['made_up', 'no_patient'],
    ['not_a_patient', 'no_patient'],
    ...fineReasons
      .filter((reason) => reason !== 'made_up' && reason !== 'not_a_patient')
      .map((reason) => [reason, 'fine'] as [NudgeOutcome, ClosedView['because']]),
  ])('turns the card of a nudge that ended with %s into a thank-you for that', async (outcome, because) => {
    const { deps, calls, views } = setUp({ state: 'closed', card, outcome, sealed: undefined }, [
      { kind: 'sent', card },
    ]);
    expect(await deliver(update, deps)).toEqual({ done: true });
    expect(views).toEqual([{ view: 'closed', because }]);
    expect(calls).toEqual(['updated']);
  });

  it('thanks for all the messages of a tidy-up, be it one or many', async () => {
    const thread = { ...post('x').thread, tidyUpOf: 'incident-0 author-1' };
    const closed = { thread, state: 'closed', card, outcome: 'changed', sealed: undefined } as const;
    const { deps, views } = setUp(closed, [{ kind: 'sent', card }]);
    await deliver(update, deps);
    expect(views).toEqual([{ view: 'closed', because: 'tidied' }]);
  });

  it('takes no form or draft from its author to say thank you, however long it has stood there', async () => {
    for (const formUntil of [decidedAt, new Date(decidedAt.getTime() + 60_000)]) {
      const closed = { state: 'closed', card, outcome: 'deleted', sealed: undefined, formUntil } as const;
      const { deps, calls, views } = setUp(closed, [{ kind: 'sent', card }], 30);
      expect(await deliver(update, deps)).toEqual({ done: true });
      expect(calls).toEqual(['back from updating']);
      expect(views).toEqual([]);
    }
  });

  it('with something new waits for a form that its author is busy with, and no longer', async () => {
    const busy = { state: 'delivered', card, formUntil: new Date(decidedAt.getTime() + 600_000) } as const;
    const early = setUp(busy, [{ kind: 'sent', card }], 9);
    expect(await deliver(update, early.deps)).toEqual({ done: false, notBeforeMs: 30_000 });
    expect([...early.calls, ...early.views]).toEqual(['back from updating']);
    const due = setUp(busy, [{ kind: 'sent', card }], 10);
    expect(await deliver(update, due.deps)).toEqual({ done: true });
    expect(due.views).toEqual([expect.objectContaining({ view: 'nudge', carried })]);
  });

  it('is repeated when in doubt, since replacing a card twice does no harm', async () => {
    const { deps, calls } = setUp({ state: 'delivered', card }, [{ kind: 'ambiguous', code: 'http_500' }]);
    expect(await deliver(update, deps)).toEqual({ done: false, retryAfterMs: 5_000 });
    expect(calls).toEqual(['back from updating']);
  });

  it('waits for another that is on its way to the same card', async () => {
    const { deps, views } = setUp({ state: 'delivered', card }, [], 0, undefined, { updating: true });
    expect(await deliver(update, deps)).toEqual({ done: false, notBeforeMs: 5_000 });
    expect(views).toEqual([]);
  });

  it('has nothing to say where the text was shown already', async () => {
    const { deps, calls, views } = setUp({ state: 'delivered', card, sealed: undefined }, []);
    expect(await deliver(update, deps)).toEqual({ done: true });
    expect(calls).toEqual(['back from updating']);
    expect(views).toEqual([]);
  });

  it('waits for the first delivery, but not for ever', async () => {
    const soon = setUp({ state: 'sending' }, []);
    expect(await deliver(update, soon.deps)).toEqual({ done: false, retryAfterMs: 5_000 });
    const later = setUp({ state: 'sending' }, [], 11);
    expect(await deliver(update, later.deps)).toEqual({ done: true });
  });

  it('has nothing to replace where no card arrived', async () => {
    const { deps, views } = setUp({ state: 'queued' }, []);
    expect(await deliver(update, deps)).toEqual({ done: true });
    expect(views).toEqual([]);
  });
});
