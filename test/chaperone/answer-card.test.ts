import { readFileSync } from 'node:fs';
import { type AnswerDeps, answerCard } from '../../src/chaperone/answer-card.ts';
import type { Answer } from '../../src/chaperone/answers.ts';
import type { SendResult, ThreadRead } from '../../src/chaperone/ports.ts';
import { reviewDeletion } from '../../src/chaperone/review-deletion.ts';
import { reviewPost } from '../../src/chaperone/review-post.ts';
import type { CardView } from '../../src/chaperone/views.ts';
import { nationalDirectory } from '../../src/escalate/routes.ts';
import { readTemplateBook } from '../../src/escalate/template-book.ts';
import { channel, post, reviewDeps } from '../fakes/review-deps.ts';

const carried = {
  safer: 'Bloods to chase for the patient please',
  question: 'Can somebody chase the bloods?',
  changed: [{ start: 20, end: 31 }],
};

const book = (locale: string) =>
  readTemplateBook(
    JSON.parse(readFileSync(new URL(`../../cards/templates.${locale}.json`, import.meta.url), 'utf8')),
  );

const at = { conversationId: 'c', activityId: '1' };
const sent: SendResult = { kind: 'sent', card: at };
const earlier = new Date('2026-03-02T14:01:00Z');

async function withNudge(read?: ThreadRead, reply: () => Promise<SendResult> = async () => sent) {
  const { deps, ledger, counts } = reviewDeps();
  const said = post('Mrs Edith Sample, NHS 999 000 0018, needs her bloods chasing please');
  await reviewPost(said, deps);
  const replies: string[] = [];
  const asked: string[] = [];
  const routed: string[] = [];
  const answerDeps: AnswerDeps = {
    ledger,
    directory: { channel: async () => channel },
    routes: nationalDirectory,
    templates: { en: book('en'), cy: book('cy') },
    settings: deps.settings,
    threads: read && {
      reaches: (tenantId) => tenantId === 'tenant-1',
      read: async (thread) => {
        asked.push(thread.conversationId);
        return read;
      },
    },
    clock: deps.clock,
    metrics: deps.metrics,
    noteRouted: ({ id }) => routed.push(id),
    messenger: {
      openChat: async () => ({ kind: 'open' }),
      sendTargeted: async () => ({ kind: 'refused', code: 'unexpected' }),
      sendPrivate: async () => ({ kind: 'refused', code: 'unexpected' }),
      updateCard: async () => ({ kind: 'refused', code: 'unexpected' }),
      replyInThread: async (thread) => {
        replies.push(thread.conversationId);
        return reply();
      },
    },
  };
  const press = (answer: Answer | undefined, personId = said.author.id, tenantId = 'tenant-1') =>
    answerCard({ ...said.author, id: personId }, tenantId, said.serviceUrl, answer, answerDeps);
  return { press, deps, ledger, counts, replies, asked, routed, thread: said.thread };
}

const route: Answer = { verb: 'route', nudgeId: 'nudge-1', carried };
const wholeThread = {
  verb: 'whole_thread',
  nudgeId: 'nudge-1',
  carried,
  routeId: 'on-call-senior',
  typed: { specialty: 'Haematology', fields: { question: carried.question, news2: '7' } },
  pasted: '',
} as const satisfies Answer;
const draft: Answer = {
  verb: 'draft',
  nudgeId: 'nudge-1',
  routeId: 'e-rs-advice',
  specialty: 'Haematology',
  fields: { question: 'Can somebody chase the bloods?' },
  reply: false,
};

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
    expect(view).toMatchObject({ view: 'draft', replied: false });
    expect(view.view === 'draft' && view.text).toContain('Can somebody chase the bloods?');
    expect(replies).toEqual([]);
    expect(JSON.stringify([...ledger.threads.values()])).not.toContain('chase the bloods');
    expect(ledger.audits.at(-1)).toMatchObject({ event: 'draft_made', note: 'e-rs-advice' });
  });

  it('leaves a reply in the thread only if the author ticked it', async () => {
    const { press, replies, thread } = await withNudge();
    expect(await press({ ...draft, reply: true })).toMatchObject({ view: 'draft', replied: true });
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
      for (const view of views) expect(view).toMatchObject({ view: 'draft', replied: true });
    },
  );

  it.each([
    ['once more where it surely did not arrive', { kind: 'unavailable', code: 'ECONNREFUSED' }, 2],
    ['no more where it may have arrived', { kind: 'ambiguous', code: 'ECONNRESET' }, 1],
  ] as const)('leaves a reply %s', async (_, first, times) => {
    const results: SendResult[] = [first];
    const { press, replies, routed } = await withNudge(undefined, async () => results.shift() ?? sent);
    expect(await press({ ...draft, reply: true })).toMatchObject({ view: 'draft', replied: false });
    expect(await press({ ...draft, reply: true })).toMatchObject({ view: 'draft', replied: true });
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
    expect(await press({ ...draft, reply: true })).toMatchObject({ view: 'draft', replied: false });
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

describe('a form that is typed into', () => {
  const told = '58M with AF, on apixaban 5 mg bd, Hb 70 after melaena. Creatinine 140.';
  const asked = 'Should we stop apixaban or reverse it?';
  const asking = { safer: 'the wording', question: `${told} ${asked}`, changed: [] };
  const formOf = (view: CardView) => {
    if (view.view !== 'form') throw new Error(`a form, not ${view.view}`);
    return view;
  };
  const valuesOf = (view: CardView) =>
    Object.fromEntries(formOf(view).fields.flatMap(({ id, value }) => (value === '' ? [] : [[id, value]])));
  /** What a button of the form sends, with what was typed. */
  const typedIn = (view: CardView, typed: Record<string, string>) => {
    const { nudgeId, carried, specialty, shown } = formOf(view);
    return { nudgeId, carried, typed: { specialty, shown, fields: { ...valuesOf(view), ...typed } } };
  };
  const toRoute = (view: CardView, routeId: string, typed: Record<string, string> = {}): Answer => ({
    verb: 'choose_route',
    routeId,
    ...typedIn(view, typed),
  });

  it('keeps the question and the history, whichever of them was edited, there and back', async () => {
    const { press } = await withNudge();
    const first = await press({ verb: 'route', nudgeId: 'nudge-1', carried: asking });
    const sbar = await press(toRoute(first, 'specialty-on-call'));
    const referral = await press(toRoute(sbar, 'epr-referral', { question: `${told} BP 92/50.` }));
    expect(referral).toMatchObject({ routeId: 'epr-referral', notOffered: false });
    expect(valuesOf(referral)).toEqual({ question: asked, background: `${told} BP 92/50.` });
    const reworded = { question: 'Reverse it now?', reply: 'Bleep 0' };
    const again = await press(toRoute(referral, 'specialty-on-call', reworded));
    const expected = { question: `${told} BP 92/50.`, recommendation: 'Reverse it now?', reply: 'Bleep 0' };
    expect(valuesOf(again)).toEqual(expected);
    expect(again).toMatchObject({ carried: { safer: 'the wording' } });
    const back = await press(toRoute(again, 'epr-referral'));
    expect(valuesOf(back)).toMatchObject(reworded);
  });

  it('comes again with all of it where the place no longer has the route, and says so', async () => {
    const { press, ledger } = await withNudge();
    const first = await press({ verb: 'route', nudgeId: 'nudge-1', carried: asking });
    const sbar = await press(toRoute(first, 'specialty-on-call'));
    const typed = { question: `${told} BP 92/50.`, news2: '7' };
    const { carried: _, typed: sent, nudgeId } = typedIn(sbar, typed);
    const draft = { verb: 'draft', nudgeId, routeId: 'gone', ...sent, reply: false } as const;
    const form = await press(draft);
    expect(form).toMatchObject({ view: 'form', notOffered: true });
    const other = await press(toRoute(form, 'specialty-on-call'));
    expect(valuesOf(other)).toEqual({ ...typed, recommendation: asked });
    expect(await press({ ...draft, routeId: 'specialty-on-call' })).toMatchObject({ view: 'draft' });
    expect(ledger.audits.filter(({ event }) => event === 'draft_made')).toHaveLength(1);
  });
});

describe('a form or a draft on the card', () => {
  const until = new Date('2026-03-02T14:15:00Z');

  it('is kept in mind while it stands there, and until its author leaves it', async () => {
    const { press, ledger } = await withNudge();
    const formUntil = () => ledger.nudges[0]?.formUntil;
    const choose = { ...wholeThread, verb: 'choose_route' } as const;
    const back: Answer = { verb: 'back', nudgeId: 'nudge-1', carried };
    for (const opening of [route, choose, wholeThread, draft] as const)
      for (const leaving of [back, { ...back, verb: 'safer' } as const]) {
        await press(opening);
        expect(formUntil()).toEqual(until);
        await press(leaving);
        expect(formUntil()).toBeUndefined();
      }
    await press(route);
    await press({ verb: 'changed', nudgeId: 'nudge-1' });
    expect(formUntil()).toBeUndefined();
  });

  it('is no reason for what is new to wait longer and longer', async () => {
    const { press, deps, ledger } = await withNudge();
    await ledger.withThread(post('x').thread, async ({ state: { nudges }, saveNudge }) => {
      for (const nudge of nudges)
        await saveNudge({ ...nudge, state: 'delivered', card: at, sealed: undefined });
    });
    await press(route);
    await reviewPost(post('and Mr John Tams, NHS 999 000 0026, in bay 4'), deps);
    expect(ledger.jobs.at(-1)).toEqual({ kind: 'update_card', nudgeId: 'nudge-1' });
    expect(ledger.nudges).toMatchObject([{ state: 'delivered', formUntil: until }]);
    for (const { sealed } of ledger.nudges) expect(sealed).toBeDefined();
    await ledger.withThread(post('x').thread, ({ keepForm }) => keepForm('nudge-1', earlier));
    await press(draft);
    expect(ledger.nudges[0]?.formUntil).toEqual(earlier);
  });

  it('goes on working when its message is gone, and leads back to thanks for that', async () => {
    const { press, deps, ledger, thread } = await withNudge();
    await press(route);
    const [nudge] = ledger.nudges;
    const version = Number(nudge?.postId) + 600_000;
    await reviewDeletion({ thread, id: nudge?.postId ?? '', version, serviceUrl: '' }, deps);
    expect(ledger.nudges).toMatchObject([{ state: 'closed', outcome: 'deleted', formUntil: until }]);
    expect(await press(wholeThread)).toMatchObject({ view: 'form' });
    expect(await press(draft)).toMatchObject({ view: 'draft' });
    const gone = { view: 'closed', because: 'deleted' };
    expect(await press({ verb: 'back', nudgeId: 'nudge-1', carried })).toEqual(gone);
    expect(await press({ verb: 'changed', nudgeId: 'nudge-1' })).toEqual(gone);
  });
});

describe('a form filled in from the whole thread', () => {
  const messages = [
    {
      authorId: 'author-1',
      authorName: 'Priya Raman',
      text: 'Potassium 6.2 on ramipril. Stop it?',
      mentions: [],
    },
    { authorId: 'author-2', authorName: 'Tom Hughes', text: 'ECG is normal, Priya.', mentions: [] },
  ];
  const values = (view: CardView) =>
    view.view === 'form' ? Object.fromEntries(view.fields.map(({ id, value }) => [id, value])) : {};

  it('is read back at that moment, and keeps what was typed beside the question', async () => {
    const { press, asked, counts, ledger, thread } = await withNudge({ kind: 'read', messages });
    expect(await press(route)).toMatchObject({ view: 'form', wholeThread: 'read' });
    expect(asked).toEqual([]);
    const form = await press(wholeThread);
    expect(asked).toEqual([thread.conversationId]);
    expect(form).toMatchObject({ view: 'form', wholeThread: 'filled', specialty: 'Haematology' });
    expect(values(form)).toMatchObject({ news2: '7' });
    expect(Object.values(values(form)).join(' ')).toMatch(/ramipril.*A colleague: ECG is normal/s);
    expect(JSON.stringify(form)).not.toMatch(/Tom|Hughes|Priya|chase the bloods/);
    expect(counts).toContain('threads_read:read');
    expect(ledger.audits.at(-1)).toMatchObject({ event: 'thread_read' });
    expect(JSON.stringify([...ledger.threads.values(), ledger.audits])).not.toContain('ramipril');
  });

  it('keeps the question and the newest of a long paste, whichever route is chosen', async () => {
    const { press } = await withNudge({ kind: 'read', messages });
    const days = Array.from({ length: 250 }, (_, day) => `Day ${day + 1}: creatinine ${140 + day}.`);
    const pasted = `${days.join('\n')}\nShould we start dialysis?`;
    let form = await press({ ...wholeThread, pasted });
    for (const routeId of ['e-rs-advice', 'specialty-on-call', 'epr-referral', 'on-call-senior']) {
      if (form.view !== 'form') throw new Error(form.view);
      const text = Object.values(values(form)).join('\n');
      expect(text).toContain('Day 250: creatinine 389.');
      expect(text).toContain('Should we start dialysis?');
      expect(text).toContain('[Something is left out here. Please check.]');
      const { nudgeId, shown } = form;
      const typed = { specialty: '', shown, fields: values(form) };
      form = await press({ verb: 'choose_route', nudgeId, routeId, carried: form.carried, typed });
    }
  });

  it('keeps what its author reworded beside the question', async () => {
    const { press } = await withNudge({ kind: 'read', messages });
    const form = await press(route);
    if (form.view !== 'form') throw new Error(form.view);
    const { shown, routeId } = form;
    const fields = { question: carried.question, background: 'CKD 4', recommendation: 'Ring me on 123' };
    const typed = { specialty: '', fields, shown };
    const filled = await press({ ...wholeThread, routeId, typed });
    expect(Object.values(values(filled)).join(' ')).toMatch(/ramipril/);
    for (const value of ['CKD 4', 'Ring me on 123'])
      expect(Object.values(values(filled)).join(' ')).toContain(value);
  });

  it('is read for nobody but the author of the nudge', async () => {
    const { press, asked } = await withNudge({ kind: 'read', messages });
    expect(await press(wholeThread, 'author-2')).toEqual({ view: 'notice', notice: 'not_yours' });
    expect(await press(wholeThread, 'author-1', 'tenant-2')).toEqual({ view: 'notice', notice: 'unknown' });
    expect(asked).toEqual([]);
  });

  it.each(['no_consent', 'throttled', 'gone', 'no_answer'] as const)(
    'says what to do where the thread gives %s, and loses nothing that was typed',
    async (kind) => {
      const { press, counts } = await withNudge({ kind });
      const typed = { specialty: 'Renal', fields: { question: 'Which steroid?' } };
      const form = await press({ ...wholeThread, typed });
      expect(form).toMatchObject({ wholeThread: kind, specialty: 'Renal' });
      expect(values(form).question).toBe('Which steroid?');
      expect(counts).toContain(`threads_read:${kind}`);
    },
  );

  it('comes from what its author pasted, without asking the platform', async () => {
    const { press, asked } = await withNudge({ kind: 'read', messages });
    const form = await press({ ...wholeThread, pasted: 'Tom Hughes 10:32\nPotassium 6.2. Stop ramipril?' });
    expect(Object.values(values(form)).join(' ')).toContain('Potassium 6.2');
    expect(JSON.stringify(form)).not.toContain('Hughes');
    expect(asked).toEqual([]);
    expect(await press({ ...wholeThread, pasted: 'x'.repeat(20_001) })).toMatchObject({
      wholeThread: 'too_long',
    });
    expect(await press({ ...wholeThread, pasted: 'thanks' })).toMatchObject({ view: 'form' });
  });

  it('can only be pasted where Graph is off', async () => {
    const { press } = await withNudge();
    expect(await press(route)).toMatchObject({ wholeThread: 'paste' });
    expect(await press(wholeThread)).toMatchObject({ wholeThread: 'nothing' });
  });

  it('goes along to another route, with what its author typed', async () => {
    const { press } = await withNudge();
    const typed = { specialty: '', fields: { question: 'Which steroid?', background: 'CKD 4' } };
    const other = await press({ ...wholeThread, verb: 'choose_route', routeId: 'e-rs-advice', typed });
    expect(values(other)).toMatchObject({ question: 'Which steroid?' });
    const untouched = await press({
      ...wholeThread,
      verb: 'choose_route',
      carried: { ...carried, question: 'Potassium 6.2 on ramipril. Stop it?' },
      typed: { specialty: '', fields: { question: 'Stop it?' } },
    });
    expect(values(untouched).question).toContain('Potassium 6.2');
  });
});
