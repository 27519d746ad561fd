import { closeNudge } from '../../src/chaperone/nudging.ts';
import type { FilesFound, MessageFiles } from '../../src/chaperone/ports.ts';
import type { Post } from '../../src/chaperone/post.ts';
import { contextOf, type ReviewDeps, reviewDeletion, reviewPost } from '../../src/chaperone/review-post.ts';
import { channel, post, reviewDeps } from '../fakes/review-deps.ts';

const named = 'Mrs Edith Sample, NHS 999 000 0018, needs her bloods chasing please';

describe('reviewPost', () => {
  it('hears what words tell that no recognizer knows, and a bare yes to a guess', async () => {
    const { deps, ledger } = reviewDeps();
    const guess = 'hang on, is she the one who does the puppet shows on the pier with the real owls?';
    expect(await reviewPost(post(guess), deps)).toBe('nudged');
    expect(await reviewPost(post('aye 😬', { authorId: 'author-2' }), deps)).toBe('nudged');
    expect(ledger.nudges.map((nudge) => nudge.why)).toEqual([['combination'], ['combination']]);
  });

  it('takes a yes to nothing for nothing', async () => {
    const { deps, ledger } = reviewDeps();
    expect(await reviewPost(post('can somebody unlock the linen store?'), deps)).toBe('nothing_found');
    expect(await reviewPost(post('aye', { authorId: 'author-2' }), deps)).toBe('nothing_found');
    expect(ledger.threads.size).toBe(0);
  });

  it('writes nothing for a message that tells nothing', async () => {
    const { deps, ledger, counts } = reviewDeps();
    expect(await reviewPost(post('morning all, gap on the 4-midnight today, any takers?'), deps)).toBe(
      'nothing_found',
    );
    expect(ledger.threads.size).toBe(0);
    expect(counts).toEqual(['messages_seen:nothing_found']);
  });

  it('lets a bare name pass in the coffee round, but not a number', async () => {
    const { deps, ledger } = reviewDeps();
    const round =
      'Happy Friday everyone! Coffee orders in by 7.15, flat white x3, mocha and a slice of birthday cake for Mr Penhaligon';
    expect(await reviewPost(post(round), deps)).not.toBe('nudged');
    expect(await reviewPost(post(`${round} 😂 NHS 999 000 0018`), deps)).toBe('nudged');
    expect(ledger.nudges).toHaveLength(1);
  });

  it('keeps no more of one message than people write, and of that first who somebody is', async () => {
    const { deps, ledger } = reviewDeps();
    const many = Array.from(
      { length: 900 },
      (_, at) => `${20 + (at % 60)}-year-old man with COPD in Skipton, `,
    ).join('');
    await reviewPost(post(`${many} and Mrs Edith Sample, NHS 999 000 0018`), deps);
    const details = [...ledger.threads.values()].flatMap((thread) => thread.details);
    expect(details).toHaveLength(500);
    expect(details.some(({ direct }) => direct)).toBe(true);
  });

  it('leaves channels alone that are not watched', async () => {
    const { deps, ledger } = reviewDeps({ mode: 'off' });
    expect(await reviewPost(post(named), deps)).toBe('not_watched');
    expect(ledger.threads.size).toBe(0);
  });

  it('decides and counts on a dry run, and tells nobody', async () => {
    const { deps, ledger, counts } = reviewDeps({ mode: 'dry_run' });
    expect(await reviewPost(post(named), deps)).toBe('dry_run');
    expect(ledger.nudges).toEqual([]);
    expect(ledger.audits.map(({ event }) => event)).toEqual(['nudge_dry_run']);
    expect(counts).toContain('messages_seen:dry_run');
  });

  it('is silent in quiet hours, and speaks after them', async () => {
    // The clock of the ledger stands at 14:00 on a Monday.
    const quiet = reviewDeps({ quietHours: 'Mon-Fri 13:00-15:00' });
    expect(await reviewPost(post(named), quiet.deps)).toBe('quiet_hours');
    expect(quiet.ledger.nudges).toEqual([]);
    expect(await reviewPost(post(named), reviewDeps({ quietHours: 'Mon-Fri 15:00-16:00' }).deps)).toBe(
      'nudged',
    );
  });

  it("keeps to the channel's own number of nudges in a day", async () => {
    const { deps } = reviewDeps({ nudgesPerDay: 1 });
    expect(await reviewPost(post(named, { conversation: 'channel-1;messageid=1' }), deps)).toBe('nudged');
    expect(await reviewPost(post(named, { conversation: 'channel-1;messageid=2' }), deps)).toBe('capped');
  });

  it('leaves the identifiers of a direct-care team alone, but not its pictures', async () => {
    const { deps } = reviewDeps({ channelClass: 'direct_care' });
    expect(await reviewPost(post(named), deps)).toBe('quiet');
    const attachments = [{ name: 'wound.jpg', contentType: 'image/jpeg' }];
    expect(await reviewPost(post('Wound today, what do we think?', { attachments }), deps)).toBe('nudged');
  });

  it('is quiet, quiet, and nudges the third author when three replies by two people add up', async () => {
    const { deps, ledger } = reviewDeps();
    const said = [
      await reviewPost(
        post('34-year-old woman in ED, 39.6 and a bit of a rash. Anyone keen on fevers?'),
        deps,
      ),
      await reviewPost(post('She got back from Sierra Leone last week', { authorId: 'author-2' }), deps),
      await reviewPost(
        post('Looks haemorrhagic now, ?Lassa. Belford Hospital, in since Tuesday. What would you do?'),
        deps,
      ),
    ];
    expect(said).toEqual(['quiet', 'quiet', 'nudged']);
    expect(ledger.nudges).toHaveLength(1);
    expect(ledger.nudges[0]).toMatchObject({
      state: 'queued',
      why: ['combination'],
      author: { id: 'author-1' },
    });
    expect(ledger.nudges[0]?.traits).toEqual(
      expect.arrayContaining(['age', 'sex', 'travel', 'condition', 'place']),
    );
    expect(ledger.jobs).toEqual([{ kind: 'deliver', nudgeId: 'nudge-1' }]);
  });

  it('changes nothing when the platform delivers a message again, also under a new id', async () => {
    const { deps, ledger } = reviewDeps();
    const first = post(named);
    await reviewPost(first, deps);
    expect(await reviewPost(first, deps)).toBe('known_already');
    expect(await reviewPost({ ...first, id: 'another-id', version: first.version + 30_000 }, deps)).toBe(
      'known_already',
    );
    expect(ledger.nudges).toHaveLength(1);
    expect(ledger.jobs).toHaveLength(1);
  });

  it('keeps one nudge per author and thread: a further disclosure brings it up to date', async () => {
    const { deps, ledger } = reviewDeps();
    await reviewPost(post(named), deps);
    expect(
      await reviewPost(
        post('and Mr Arthur Specimen in bed 5, NHS 999 000 0026, wants his discharge letter'),
        deps,
      ),
    ).toBe('extended');
    expect(ledger.nudges).toHaveLength(1);
  });

  it('nudges an author at most twice a day, and counts what it kept to itself', async () => {
    const { deps, ledger } = reviewDeps();
    const said = [];
    for (const thread of ['a', 'b', 'c'])
      said.push(await reviewPost(post(named, { conversation: `channel-1;messageid=${thread}` }), deps));
    expect(said).toEqual(['nudged', 'nudged', 'capped']);
    expect(ledger.audits.map((audit) => audit.event)).toContain('nudge_capped');
    ledger.now = new Date('2026-03-03T08:00:00Z');
    expect(await reviewPost(post(named, { conversation: 'channel-1;messageid=d' }), deps)).toBe('nudged');
  });

  it('closes the nudge when an edit takes the details away', async () => {
    const { deps, ledger } = reviewDeps();
    const first = post(named);
    await reviewPost(first, deps);
    const edit = {
      ...first,
      edited: true,
      version: first.version + 120_000,
      text: 'Bloods to chase please, details by bleep',
    };
    expect(await reviewPost(edit, deps)).toBe('closed');
    expect(ledger.nudges[0]).toMatchObject({ state: 'closed', outcome: 'edited', sealed: undefined });
  });

  it('keeps the nudge open when an edit leaves an identifier in', async () => {
    const { deps, ledger } = reviewDeps();
    const first = post(named);
    await reviewPost(first, deps);
    expect(
      await reviewPost(
        {
          ...first,
          edited: true,
          version: first.version + 120_000,
          text: 'NHS 999 000 0018 needs bloods chasing',
        },
        deps,
      ),
    ).toBe('quiet');
    expect(ledger.nudges[0]?.state).toBe('queued');
  });

  it('ignores a state of a message that is older than the one it knows', async () => {
    const { deps, ledger } = reviewDeps();
    const first = post(named);
    await reviewPost(
      { ...first, edited: true, version: first.version + 5_000, text: 'Bloods to chase please' },
      deps,
    );
    expect(await reviewPost(first, deps)).toBe('known_already');
    expect(ledger.nudges).toEqual([]);
  });
});

describe('reviewDeletion', () => {
  it('closes the nudge of a deleted message with thanks', async () => {
    const { deps, ledger } = reviewDeps();
    const first = post(named);
    await reviewPost(first, deps);
    expect(await reviewDeletion({ ...first, version: first.version + 60_000 }, deps)).toBe('closed');
    expect(ledger.nudges[0]).toMatchObject({ state: 'closed', outcome: 'deleted' });
  });

  it('keeps a post from counting that arrives after its own deletion', async () => {
    const { deps, ledger } = reviewDeps();
    const late = post(named);
    await reviewDeletion({ ...late, version: late.version + 1_000 }, deps);
    expect(await reviewPost(late, deps)).toBe('known_already');
    expect(ledger.nudges).toEqual([]);
  });
});

describe('a post that did not come by itself', () => {
  const caughtUp = async (given: ReturnType<typeof post>, deps: ReviewDeps) =>
    reviewPost(given, deps, 'caught_up');

  it('nudges as if it had, and is counted apart', async () => {
    const { deps, ledger, counts } = reviewDeps();
    expect(await caughtUp(post(named), deps)).toBe('nudged');
    expect(ledger.nudges).toHaveLength(1);
    expect(counts).toEqual(['messages_caught_up:nudged']);
  });

  it('adds to the ledger and nudges nobody when it is old', async () => {
    const { deps, ledger } = reviewDeps();
    expect(await reviewPost(post(named), deps, 'too_old')).toBe('too_old');
    expect(ledger.nudges).toEqual([]);
    expect([...ledger.threads.values()][0]?.details.length).toBeGreaterThan(0);
    expect(ledger.audits.map(({ event }) => event)).toEqual(['nudge_too_old']);
  });

  it('is judged once, whichever way it comes first', async () => {
    const { deps, ledger } = reviewDeps();
    const both = post(named);
    await reviewPost(both, deps);
    expect(await caughtUp(both, deps)).toBe('known_already');
    const other = post(named, { authorId: 'author-2', conversation: 'channel-1;messageid=2' });
    await caughtUp(other, deps);
    expect(await reviewPost(other, deps)).toBe('known_already');
    expect(ledger.nudges).toHaveLength(2);
  });

  it('changes nothing when only a reaction made it newer', async () => {
    const { deps, ledger } = reviewDeps();
    const first = post(named);
    await reviewPost(first, deps);
    const before = structuredClone(ledger.nudges);
    expect(await caughtUp({ ...first, version: first.version + 7_200_000 }, deps)).toBe('known_already');
    expect(ledger.nudges).toEqual(before);
  });

  it('is the same edit although Graph gives it another time than the event', async () => {
    const { deps, ledger } = reviewDeps();
    const first = post('Bed free on 4?');
    const edit = { ...first, text: named, edited: true, version: first.version + 60_000 };
    await caughtUp(edit, deps);
    const jobs = ledger.jobs.length;
    expect(await reviewPost({ ...edit, version: edit.version + 900 }, deps)).toBe('known_already');
    expect(ledger.jobs).toHaveLength(jobs);
  });

  it('takes no older state for the newest after an edit that told the same', async () => {
    const { deps, ledger } = reviewDeps();
    const first = post('Mr Arthur Specimen needs his letter');
    await reviewPost(first, deps);
    await reviewPost(
      { ...first, text: `${first.text} please`, edited: true, version: first.version + 3_000 },
      deps,
    );
    // This one was made between the two, and comes last.
    const between = { ...first, text: `${first.text}, NHS 999 000 0018`, edited: true };
    expect(await reviewPost({ ...between, version: first.version + 1_500 }, deps)).toBe('known_already');
    const [thread] = ledger.threads.values();
    expect(thread?.posts[0]?.version).toBe(first.version + 3_000);
    expect(thread?.details.map(({ trait }) => trait)).not.toContain('nhs_number');
  });

  it('counts again when its deletion was undone while nobody listened', async () => {
    const { deps, ledger } = reviewDeps();
    const first = post(named);
    await reviewPost(first, deps);
    await reviewDeletion({ ...first, version: first.version + 60_000 }, deps);
    await caughtUp({ ...first, version: first.version + 120_000 }, deps);
    expect([...ledger.threads.values()][0]?.posts[0]?.deleted).toBe(false);
    expect([...ledger.threads.values()][0]?.details.length).toBeGreaterThan(0);
  });
});

describe('files that the platform leaves out', () => {
  const photo = [{ name: 'IMG_2041.jpg', contentType: 'image/jpeg' }];
  const withFiles = (found: FilesFound) => {
    const set = reviewDeps();
    const asked: (string | undefined)[] = [];
    const files: MessageFiles = {
      of: async (_post, groupId) => {
        asked.push(groupId);
        return found;
      },
    };
    return { ...set, asked, deps: { ...set.deps, files } };
  };
  const hidden = (over = {}) => post('Wound of this patient today', { filesLeftOut: true, ...over });

  it('are judged when they can be found out', async () => {
    const { deps, ledger, counts } = withFiles({ kind: 'found', attachments: photo });
    await reviewPost(hidden(), deps);
    expect([...ledger.threads.values()][0]?.details.map(({ trait }) => trait)).toContain('image');
    expect(counts).toContain('files_read:found');
  });

  it.each(['no_answer', 'no_consent', 'throttled', 'not_asked'] as const)(
    'are judged by what there is after %s',
    async (kind) => {
      const { deps, ledger, counts } = withFiles({ kind });
      await reviewPost(hidden({ attachments: photo }), deps);
      expect([...ledger.threads.values()][0]?.details.map(({ trait }) => trait)).toContain('image');
      expect(counts).toContain(`files_read:${kind}`);
    },
  );

  it('are not asked for when the message names all of them', async () => {
    const { deps, asked } = withFiles({ kind: 'found', attachments: [] });
    await reviewPost(post('Wound of this patient today', { attachments: photo }), deps);
    expect(asked).toEqual([]);
  });
});

describe('a message that arrives after later ones', () => {
  // Any two of these fit many people, all three hardly anybody.
  const age = '34-year-old woman in ED, temp 39.6';
  const travel = 'She got back from Sierra Leone last week';
  const place = 'The patient is at Belford Hospital since Tuesday';
  const crowd = () => [
    post(age),
    post(travel, { authorId: 'author-2' }),
    post(place, { authorId: 'author-3' }),
  ];

  it('leads to the same nudge as in its turn: that of the author who gives the patient away', async () => {
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
      [1, 2, 0],
      [2, 1, 0],
    ]) {
      const { deps, ledger } = reviewDeps();
      const posts = crowd();
      for (const at of order) await reviewPost(posts[at] as Post, deps);
      expect(ledger.nudges.map(({ author, postId }) => [author.id, postId])).toEqual([
        ['author-3', posts[2]?.id],
      ]);
    }
  });

  it('addresses somebody who spoke before as the platform does, with a card that says nothing in their name', async () => {
    const { deps, ledger } = reviewDeps();
    const [first, second, third] = crowd();
    for (const each of [third, first, second]) await reviewPost(each as Post, deps);
    const [nudge] = ledger.nudges;
    expect(nudge?.author).toMatchObject({ id: 'author-3', platformId: '29:author-3' });
    expect(nudge?.sealed).toContain('I have a question about a patient');
    expect(nudge?.messageUrl).toBe(`https://teams.example/${third?.id}`);
  });

  it('speaks to nobody when it is read too late, but counts', async () => {
    const { deps, ledger } = reviewDeps();
    const [first, second, third] = crowd();
    for (const each of [first, third]) await reviewPost(each as Post, deps);
    await reviewPost(second as Post, deps, 'too_old');
    expect(ledger.nudges).toEqual([]);
    expect([...ledger.threads.values()][0]?.posts).toHaveLength(3);
  });

  it('counts the patients as in its turn', async () => {
    const man = '72-year-old man on bay 3 with COPD';
    const [first, second, third] = [post(age), post(man), post('He is on 2 litres, known to Dr Moss')];
    const subjects = async (order: (Post | undefined)[]) => {
      const { deps, ledger } = reviewDeps();
      for (const each of order) await reviewPost(each as Post, deps);
      const [thread] = ledger.threads.values();
      return thread?.details.map(({ postId, trait, subject }) => [postId, trait, subject]);
    };
    const orderly = await subjects([first, second, third]);
    expect(new Set(orderly?.map(([, , subject]) => subject))).toEqual(new Set([0, 1]));
    expect(await subjects([third, second, first])).toEqual(orderly);
    expect(await subjects([second, first, third])).toEqual(orderly);
  });
});

describe('what somebody else changes', () => {
  it('closes a nudge when the sum has fallen, and opens it again when the message is back', async () => {
    const { deps, ledger } = reviewDeps();
    const first = post('34-year-old woman in ED, just back from Sierra Leone, 39.6, ?Lassa');
    await reviewPost(first, deps);
    const second = post('She is at Belford Hospital since Tuesday', { authorId: 'author-2' });
    await reviewPost(second, deps);
    const states = () => ledger.nudges.map(({ author, state, outcome }) => [author.id, state, outcome]);
    expect(states()).toContainEqual(['author-2', 'queued', undefined]);
    const { thread, id, serviceUrl } = first;
    await reviewDeletion({ thread, id, version: first.version + 600_000, serviceUrl }, deps);
    expect(states()).toContainEqual(['author-2', 'closed', 'sum_fell']);
    await reviewPost({ ...first, edited: true, version: first.version + 700_000 }, deps);
    expect(states()).toContainEqual(['author-2', 'queued', undefined]);
  });

  it('leaves closed what its author closed', async () => {
    const { deps, ledger } = reviewDeps();
    const first = post(named);
    await reviewPost(first, deps);
    await ledger.withThread(first.thread, async (transaction) => {
      const [nudge] = transaction.state.nudges;
      if (nudge) await closeNudge(transaction, nudge, 'changed');
    });
    const second = post('34-year-old woman in ED', { authorId: 'author-2' });
    await reviewPost(second, deps);
    await reviewPost({ ...second, edited: true, version: second.version + 1_000, text: '35-year-old' }, deps);
    expect(ledger.nudges[0]).toMatchObject({ state: 'closed', outcome: 'changed' });
  });

  it('tells whoever repeated a detail, once the message that told it first is gone', async () => {
    const { deps, ledger } = reviewDeps();
    const first = post(named);
    await reviewPost(first, deps);
    const repeated = post('NHS 999 000 0018, bloods are back', { authorId: 'author-2' });
    expect(await reviewPost(repeated, deps)).toBe('quiet');
    const { thread, id, serviceUrl } = first;
    await reviewDeletion({ thread, id, version: first.version + 600_000, serviceUrl }, deps);
    expect(ledger.nudges.map(({ author, state }) => [author.id, state])).toEqual([
      ['author-1', 'closed'],
      ['author-2', 'queued'],
    ]);
  });

  it('keeps the nudge of a message that was posted twice until both are gone', async () => {
    const { deps, ledger } = reviewDeps();
    const first = post(named);
    const again = { ...first, id: `${first.version + 4_000}`, version: first.version + 4_000 };
    await reviewPost(first, deps);
    expect(await reviewPost(again, deps)).toBe('known_already');
    const remove = ({ thread, id, serviceUrl, version }: Post) =>
      reviewDeletion({ thread, id, serviceUrl, version: version + 600_000 }, deps);
    expect(await remove(first)).toBe('quiet');
    expect(await remove(again)).toBe('closed');
    expect(ledger.nudges).toHaveLength(1);
  });
});

describe('what the recognizers may know', () => {
  const settings = { nudgesPerDay: 2, staffDomains: [], hospitalNumberPatterns: [] };
  const rosterFor = (name: string) =>
    contextOf(post('', { author: { id: 'a', platformId: 'b', name } }), channel, settings).roster;

  it('is the same list of colleagues for every author who stands on it', () => {
    expect(rosterFor('Priya Raman')).toBe(channel.roster);
    expect(rosterFor('')).toBe(channel.roster);
  });

  it('has an author besides who does not stand on it', () => {
    expect(rosterFor('Rowan Ashdown')).toEqual([...channel.roster, 'Rowan Ashdown']);
  });
});
