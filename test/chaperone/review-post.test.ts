import type { FilesFound, MessageFiles } from '../../src/chaperone/ports.ts';
import { type ReviewDeps, reviewDeletion, reviewPost } from '../../src/chaperone/review-post.ts';
import { post, reviewDeps } from '../fakes/review-deps.ts';

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
    expect(ledger.nudges[0]).toMatchObject({ state: 'closed', outcome: 'changed', sealed: undefined });
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
