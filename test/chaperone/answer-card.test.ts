import type { SendResult } from '../../src/chaperone/ports.ts';
import { reviewPost } from '../../src/chaperone/review-post.ts';
import type { CardView } from '../../src/chaperone/views.ts';
import { post, reviewDeps } from '../fakes/review-deps.ts';
import { carried, draft, route, sent, withNudge } from './answer-stage.ts';

describe('answerCard', () => {
  it('answers nobody but the author, whatever the card says', async () => {
    const { press, ledger } = await withNudge();
    for (const verb of ['route', 'changed'] as const)
      expect(await press({ verb, nudgeId: 'nudge-1', carried }, 'author-2')).toEqual({
        view: 'notice',
        notice: 'not_yours',
      });
    expect(ledger.nudges[0]?.state).toBe('queued');
    expect(ledger.audits.map((audit) => audit.event)).toEqual(['nudge_decided']);
  });

  it.each([
    ['an answer that is none', undefined, 'tenant-1', 'try_again'],
    ['a nudge that nobody knows', { ...route, nudgeId: 'nudge-9' }, 'tenant-1', 'unknown'],
    ['another tenant', route, 'tenant-2', 'unknown'],
  ] as const)('gives a notice for %s', async (_, answer, tenant, notice) => {
    const { press, counts } = await withNudge();
    expect(await press(answer, 'author-1', tenant)).toEqual({ view: 'notice', notice });
    expect(counts).toContain(`cards_answered:${notice}`);
  });

  it('opens the form with the routes that fit and the question filled in', async () => {
    const { press } = await withNudge();
    const form = await press(route);
    expect(form).toMatchObject({ view: 'form', nudgeId: 'nudge-1', urgent: false });
    if (form.view !== 'form') return;
    expect(form.routes.length).toBeGreaterThan(1);
    expect(form.fields.map((field) => field.value).join(' ')).toContain(carried.question);
    expect(form.fields.find((field) => /priority|urgency|news|nhs/i.test(field.id))?.value ?? '').toBe('');
  });

  it('changes the route at a wish, and offers the safer wording and the way back', async () => {
    const { press } = await withNudge();
    const form = await press({
      verb: 'choose_route',
      nudgeId: 'nudge-1',
      carried,
      routeId: 'on-call-senior',
      typed: { specialty: '', fields: {} },
    });
    expect(form).toMatchObject({ view: 'form', routeId: 'on-call-senior' });
    expect(await press({ verb: 'safer', nudgeId: 'nudge-1', carried })).toMatchObject({
      view: 'safer',
      carried,
    });
    expect(await press({ verb: 'back', nudgeId: 'nudge-1', carried })).toMatchObject({
      view: 'nudge',
      carried,
    });
  });

  it('makes the draft and stores nothing that was typed', async () => {
    const { press, ledger, replies } = await withNudge();
    const view = await press(draft);
    expect(view).toMatchObject({ view: 'draft', reply: 'none' });
    expect(view.view === 'draft' && view.text).toContain('Can somebody chase the bloods?');
    expect(replies).toEqual([]);
    expect(JSON.stringify([...ledger.threads.values()])).not.toContain('chase the bloods');
    expect(ledger.audits.at(-1)).toMatchObject({ event: 'draft_made', note: 'e-rs-advice' });
  });

  it('leaves a reply in the thread only if the author ticked it', async () => {
    const { press, replies, thread } = await withNudge();
    expect(await press({ ...draft, reply: true })).toMatchObject({ view: 'draft', reply: 'left' });
    expect(replies).toEqual([thread.conversationId]);
  });

  it.each(['one after the other', 'at once'])(
    'leaves one reply however often the button is pressed, %s',
    async (how) => {
      const { press, replies, routed } = await withNudge();
      const presses = Array.from({ length: 5 }, () => () => press({ ...draft, reply: true }));
      const views: CardView[] = [];
      if (how === 'at once') views.push(...(await Promise.all(presses.map((each) => each()))));
      else for (const each of presses) views.push(await each());
      expect(replies).toHaveLength(1);
      expect(routed).toEqual(['nudge-1']);
      const said = views.map((view) => view.view === 'draft' && view.reply);
      expect(said.toSorted()).toEqual(['before', 'before', 'before', 'before', 'left']);
    },
  );

  it.each([
    ['once more where it surely did not arrive', { kind: 'unavailable', code: 'ECONNREFUSED' }, 2, 'failed'],
    ['no more where it may have arrived', { kind: 'ambiguous', code: 'ECONNRESET' }, 1, 'unsure'],
  ] as const)('leaves a reply %s, and says so', async (_, first, times, reply) => {
    const results: SendResult[] = [first];
    const { press, replies, routed } = await withNudge(undefined, async () => results.shift() ?? sent);
    const again = times === 2 ? 'left' : 'before';
    expect(await press({ ...draft, reply: true })).toMatchObject({ view: 'draft', reply });
    expect(await press({ ...draft, reply: true })).toMatchObject({ view: 'draft', reply: again });
    await press({ ...draft, reply: true });
    expect(replies).toHaveLength(times);
    expect(routed).toEqual(['nudge-1']);
  });

  it('leaves no reply for a nudge that is closed, and another where its author told something new', async () => {
    const { press, deps, ledger, replies } = await withNudge();
    await press({ ...draft, reply: true });
    await reviewPost(post('and Mr John Tams, NHS 999 000 0026, in bay 4'), deps);
    expect(ledger.nudges).toMatchObject([{ state: 'queued', outcome: undefined }]);
    await press({ ...draft, reply: true });
    expect(replies).toHaveLength(2);
    await press({ verb: 'changed', nudgeId: 'nudge-1' });
    expect(await press({ ...draft, reply: true })).toMatchObject({ view: 'draft', reply: 'failed' });
    expect(replies).toHaveLength(2);
  });

  it('closes with thanks, once, and counts the answer', async () => {
    const { press, ledger, counts } = await withNudge();
    expect(await press({ verb: 'fine', nudgeId: 'nudge-1', reason: 'consented' })).toEqual({
      view: 'closed',
      because: 'fine',
    });
    expect(await press({ verb: 'changed', nudgeId: 'nudge-1' })).toEqual({
      view: 'closed',
      because: 'changed',
    });
    for (const reason of ['consented', 'not_a_patient'] as const)
      await press({ verb: 'fine', nudgeId: 'nudge-1', reason });
    expect(ledger.nudges[0]).toMatchObject({ state: 'closed', outcome: 'consented' });
    expect(ledger.audits.filter((audit) => audit.event === 'nudge_closed')).toHaveLength(1);
    const kinds = ledger.nudges[0]?.traits ?? [];
    expect(ledger.counts.filter((count) => /consented|not_a_patient/.test(count))).toEqual(
      kinds.map((trait) => ` advice ${trait} consented`),
    );
    expect(counts).toContain('cards_answered:fine');
  });

  it('leaves an author in peace who said that it is fine', async () => {
    const { press, ledger } = await withNudge();
    await press({ verb: 'fine', nudgeId: 'nudge-1', reason: 'direct_care_team' });
    const { deps } = reviewDeps();
    expect(await reviewPost(post('and Mr Arthur Specimen, NHS 999 000 0026, too'), { ...deps, ledger })).toBe(
      'dismissed',
    );
    expect(ledger.nudges[0]?.state).toBe('closed');
  });
});
