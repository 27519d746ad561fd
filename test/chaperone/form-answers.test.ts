import type { Answer } from '../../src/chaperone/answers.ts';
import { reviewDeletion } from '../../src/chaperone/review-deletion.ts';
import { reviewPost } from '../../src/chaperone/review-post.ts';
import type { CardView } from '../../src/chaperone/views.ts';
import { post } from '../fakes/review-deps.ts';
import { at, carried, draft, route, wholeThread, withNudge } from './answer-stage.ts';

const earlier = new Date('2026-03-02T14:01:00Z');

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
