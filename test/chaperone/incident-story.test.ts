import type { Incident } from '../../src/chaperone/incident.ts';
import type { Post } from '../../src/chaperone/post.ts';
import { reviewDeletion } from '../../src/chaperone/review-deletion.ts';
import { reviewPost } from '../../src/chaperone/review-post.ts';
import { tidyUp } from '../../src/chaperone/tidy-up.ts';
import { post } from '../fakes/review-deps.ts';
import { cards, declaration, stage } from './incident-stage.ts';

const number = 'Mrs Edith Sample, NHS 999 000 0018, to CT please';
const hourMs = 3_600_000;
const minuteMs = 60_000;

describe('a major incident, from declaration to stand-down', () => {
  it('is silent while it is on, and leaves each author one card afterwards', async () => {
    const s = stage();
    s.at('14:00');
    expect(await s.command(declaration)).toMatchObject({ kind: 'declared' });
    const reviews = [
      (await s.say(number)).review,
      (await s.say('and NHS 999 000 0026 to theatre')).review,
      (await s.say('UNKNOWN BLUE 7 tubed, to theatre', 'author-2')).review,
      (await s.say('Chidi Okafor born 04/05/1961, resus 2', 'author-3')).review,
      (await s.say('34F off the coach, both legs, Belford Hospital, from Sierra Leone', 'author-2')).review,
    ];
    expect(reviews).toEqual([
      'incident_noted',
      'incident_noted',
      'incident_quiet',
      'incident_noted',
      'incident_quiet',
    ]);
    await s.round();
    expect([...s.seen, ...s.told, ...s.ledger.nudges, ...s.ledger.audits]).toEqual([]);
    expect(s.ledger.threads.size).toBe(0);

    s.at('16:00');
    expect(await s.command('stand down')).toMatchObject({ kind: 'ended' });
    for (let again = 0; again < 3; again += 1) await s.round();
    expect(cards(s)).toEqual(['author-1: tidy_up 2', 'author-3: tidy_up 1']);
    expect(s.seen[0]?.view).toMatchObject({ messageUrls: [expect.any(String), expect.any(String)] });
    // The answer to the command told it in this channel already.
    expect(s.told).toEqual([]);
    expect(s.ledger.audits.map(({ event }) => event)).toEqual(['tidy_up_decided', 'tidy_up_decided']);
  });

  it('is off by itself at its end, and tells it where it was declared, once', async () => {
    const s = stage([{ kind: 'throttled', retryAfterMs: 1 }]);
    s.at('14:00');
    await s.command(declaration);
    await s.say(number);
    s.at('18:00');
    await s.round();
    expect(s.told).toEqual([]);
    for (let again = 0; again < 3; again += 1) await s.round();
    expect(s.told).toEqual(['over for the team']);
    expect(cards(s)).toEqual(['author-1: tidy_up 1']);
    expect(s.incidents.log).toEqual(['declared team by author-1', 'ended team by itself']);
    expect((await s.say('Mr Arthur Specimen, NHS 999 000 0026, to CT please')).review).toBe('nudged');
  });

  it('does not tell its end twice where the answer leaves doubt', async () => {
    const s = stage([{ kind: 'ambiguous', code: 'http_502' }]);
    s.at('14:00');
    await s.command(declaration);
    s.at('18:00');
    for (let again = 0; again < 3; again += 1) await s.round();
    expect(s.told).toEqual([]);
  });

  it('keeps a tidy-up out of the number of nudges in a day', async () => {
    const s = stage();
    s.at('14:00');
    for (const thread of ['a', 'b', 'c']) {
      await s.command(declaration);
      await s.say(number, 'author-1', { conversation: `channel-1;messageid=${thread}` });
      s.at(`1${'abc'.indexOf(thread) + 4}:30`);
      await s.command('stand down');
      await s.round();
    }
    expect(cards(s)).toEqual(Array.from({ length: 3 }, () => 'author-1: tidy_up 1'));
    s.at('17:30');
    expect((await s.say(number, 'author-1', { conversation: 'channel-1;messageid=d' })).review).toBe(
      'nudged',
    );
  });

  it('takes what was posted in it and comes late into the one card, in place', async () => {
    const s = stage();
    s.at('14:00');
    await s.command(declaration);
    await s.say(number);
    s.at('16:00');
    await s.command('stand down');
    await s.round();
    expect((await s.say('NHS 999 000 0026 to theatre', 'author-1', { at: '15:30' })).review).toBe(
      'incident_noted',
    );
    expect((await s.say('NHS 999 000 0042 to theatre', 'author-2', { at: '15:31' })).review).toBe(
      'incident_noted',
    );
    for (let again = 0; again < 3; again += 1) await s.round();
    expect(cards(s)).toEqual([
      'author-1: tidy_up 1',
      'chat-of-author-1, in place: tidy_up 2',
      'author-2: tidy_up 1',
    ]);
  });

  it('leaves out what its author edits or deletes, before the card and after it', async () => {
    const s = stage();
    s.at('14:00');
    await s.command(declaration);
    const first = (await s.say(number)).said;
    const second = (await s.say('NHS 999 000 0026 to theatre')).said;
    const third = (await s.say('NHS 999 000 0042 to theatre')).said;
    const later = (said: typeof first, minutes: number) => ({
      ...said,
      version: said.version + minutes * minuteMs,
    });
    await reviewPost({ ...later(first, 30), edited: true, text: 'to CT please' }, s.deps);
    s.at('16:00');
    await s.command('stand down');
    await s.round();
    expect(cards(s)).toEqual(['author-1: tidy_up 2']);
    await reviewDeletion(later(second, 180), s.deps);
    await s.round();
    expect(cards(s).at(-1)).toBe('chat-of-author-1, in place: tidy_up 1');
    await reviewPost({ ...later(third, 190), edited: true, text: 'to theatre' }, s.deps);
    await s.round();
    expect(s.seen.at(-1)?.view).toEqual({ view: 'closed', because: 'tidied' });
    await s.round();
    expect(s.seen).toHaveLength(3);
  });

  it.each(['deleted', 'edited'])(
    'leaves out what was %s before its first state arrived, late, in it or after it',
    async (how) => {
      const s = stage();
      s.at('14:00');
      await s.command(declaration);
      const mend = async (late: Post) => {
        const version = late.version + minuteMs;
        if (how === 'deleted') await reviewDeletion({ ...late, version }, s.deps);
        else await reviewPost({ ...late, version, edited: true, text: 'to CT please' }, s.deps);
      };
      const [one, other, again] = [post(number), post(number), post(number)].map((said) => {
        const version = s.ledger.now.getTime() + minuteMs;
        return { ...said, version, at: new Date(version) };
      }) as [Post, Post, Post];
      await mend(one);
      await reviewPost(one, s.deps);
      await mend(other);
      await mend(again);
      // What is told anew counts: the newest state alone does.
      await reviewPost({ ...again, version: again.version + 2 * minuteMs, edited: true }, s.deps);
      s.at('16:00');
      await s.command('stand down');
      await reviewPost(other, s.deps);
      await s.round();
      expect(cards(s)).toEqual(['author-1: tidy_up 1']);
      expect(s.seen[0]?.view).toMatchObject({ messageUrls: [`https://teams.example/${again.id}`] });
    },
  );

  it('remembers no mended message where nothing is noted', async () => {
    const s = stage();
    s.at('14:00');
    await s.command(declaration);
    const team = { tenantId: 'tenant-1', level: 'team', id: 'team-1' } as const;
    for (const mode of ['dry_run', 'off'] as const) {
      await s.settings.change(team, { mode }, { id: 'a' });
      await reviewDeletion({ ...post(number), version: s.ledger.now.getTime() }, s.deps);
    }
    expect(s.ledger.notes).toEqual([]);
  });

  it('sends no nudge that was decided before it and not delivered yet', async () => {
    const s = stage();
    s.at('13:59');
    expect((await s.say(number)).review).toBe('nudged');
    s.at('14:00');
    await s.command(declaration);
    await s.round();
    expect(s.seen).toEqual([]);
    expect(s.ledger.nudges).toEqual([]);
  });

  it('nudges nobody for what was posted before it and arrives while it is on', async () => {
    const s = stage();
    s.at('14:00');
    await s.command(declaration);
    expect((await s.say(number, 'author-1', { at: '13:50' })).review).toBe('incident_noted');
    expect(s.ledger.nudges).toEqual([]);
  });

  it('holds the cards back in quiet hours, and while another incident is on', async () => {
    const s = stage();
    const tenant = { tenantId: 'tenant-1', level: 'tenant', id: '' } as const;
    await s.settings.change(
      tenant,
      { incidentLeads: ['author-1'], quietHours: 'Mon 16:00-17:00' },
      { id: 'a' },
    );
    s.at('14:00');
    await s.command('major incident 4 hours for the tenant reason storm');
    await s.say(number);
    s.at('14:30');
    await s.command(declaration);
    await s.command('stand down for the tenant');
    await s.round();
    expect(s.seen).toEqual([]);
    s.at('16:10');
    await s.command('stand down');
    await s.round();
    expect(s.seen).toEqual([]);
    s.at('17:00');
    await s.round();
    expect(cards(s)).toEqual(['author-1: tidy_up 1']);
  });

  it('waits with a card that is on its way when the next incident begins', async () => {
    const s = stage();
    s.at('14:00');
    await s.command(declaration);
    await s.say(number);
    s.at('15:00');
    await s.command('stand down');
    const [untold] = await s.incidents.untold();
    expect(untold?.author.id).toBe('author-1');
    await tidyUp(s.tidyDeps, new AbortController().signal);
    await s.command('major incident 1 hour reason second coach');
    expect(await s.deliverAll()).toEqual([{ done: false, notBeforeMs: minuteMs }]);
    expect(s.seen).toEqual([]);
    expect(s.ledger.nudges[0]?.state).toBe('queued');
  });

  it('is tidied up no further by an instance that is asked to end, and all the rest by the next', async () => {
    const s = stage();
    s.at('14:00');
    await s.command(declaration);
    await s.say(number);
    const [first] = s.incidents.list(post('x').thread.tenantId);
    if (!first) throw new TypeError('No incident was declared.');
    const other = { ...first, id: 'incident-2', scope: { ...first.scope, level: 'tenant', id: '' } } as const;
    await s.incidents.declare(other, post('x').author);
    s.at('18:00');
    const ending = new AbortController();
    const endingWithTheFirst = {
      ...s.tidyDeps,
      tellEnd: async (incident: Incident) => {
        ending.abort();
        return s.tidyDeps.tellEnd(incident);
      },
    };
    await tidyUp(endingWithTheFirst, ending.signal);
    expect([s.told, s.ledger.nudges]).toEqual([['over for the team'], []]);
    await s.round();
    expect(s.told).toEqual(['over for the team', 'over for the tenant']);
    expect(cards(s)).toEqual(['author-1: tidy_up 1']);
  });

  it('notes nothing on a dry run, and nothing where Chaperone is off', async () => {
    const s = stage();
    s.at('14:00');
    await s.command(declaration);
    const team = { tenantId: 'tenant-1', level: 'team', id: 'team-1' } as const;
    await s.settings.change(team, { mode: 'dry_run' }, { id: 'a' });
    expect((await s.say(number)).review).toBe('dry_run');
    await s.settings.change(team, { mode: 'off' }, { id: 'a' });
    expect((await s.say(number)).review).toBe('not_watched');
    expect(s.ledger.notes).toEqual([]);
  });

  it('is over for the messages of the next day', async () => {
    const s = stage();
    s.at('14:00');
    await s.command(declaration);
    s.ledger.now = new Date(s.ledger.now.getTime() + 20 * hourMs);
    expect((await s.say(number)).review).toBe('nudged');
  });
});
