import { mostDetails } from '../../src/chaperone/judge-in-thread.ts';
import type { Nudge } from '../../src/chaperone/nudge.ts';
import { reviewPost } from '../../src/chaperone/review-post.ts';
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

  it('reads a reply as of the patient of whom the thread has told, and asks the ledger whether it has', async () => {
    const told = reviewDeps();
    await reviewPost(post('stiff person syndrome w amphiphysin abs, 52F, steroids and IVIG done'), told.deps);
    expect(await reviewPost(post('taxi driver, Deal'), told.deps)).toBe('nudged');
    const calm = reviewDeps();
    await reviewPost(post('who is on for the quiz tonight?'), calm.deps);
    expect(await reviewPost(post('back from Lebanon'), calm.deps)).toBe('nothing_found');
    expect([...calm.ledger.threads.values()].flatMap(({ details }) => details)).toEqual([]);
  });

  it.each([
    ['a colleague asked', 'surname?', 'nudged'],
    ['nobody asked', 'ok thanks', 'nothing_found'],
  ])('reads a word as a name where %s for one', async (_who, between, expected) => {
    const { deps, ledger } = reviewDeps();
    await reviewPost(post('78F in bed 12, pressure sore, shouting all night, not on epma'), deps);
    await reviewPost(post(between, { authorId: 'author-2' }), deps);
    expect(await reviewPost(post('mottram'), deps)).toBe(expected);
    expect(ledger.nudges.map(({ why }) => why)).toEqual(expected === 'nudged' ? [['direct']] : []);
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

  it('keeps no row of words that would tell only once somebody is identified', async () => {
    const { deps, ledger } = reviewDeps();
    await reviewPost(post('62M with chest pain'), deps);
    const posts = () => [...ledger.threads.values()].flatMap((thread) => thread.posts).length;
    expect(await reviewPost(post('the one who came off the van at 5'), deps)).toBe('nothing_found');
    expect(posts()).toBe(1);
    await reviewPost(post(named), deps);
    await reviewPost(post('the one who came off the van at 5'), deps);
    expect(posts()).toBe(3);
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
      { length: 1_000 },
      (_, at) => `${20 + (at % 60)}-year-old man with COPD in Skipton, `,
    ).join('');
    await reviewPost(post(`${many} and Mrs Edith Sample, NHS 999 000 0018`), deps);
    const details = [...ledger.threads.values()].flatMap((thread) => thread.details);
    expect(details).toHaveLength(mostDetails);
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

  it('begins the day at midnight in the United Kingdom, also where the clocks change on it', async () => {
    const nudgedAt = async (...times: readonly string[]) => {
      const { deps, ledger } = reviewDeps({ nudgesPerDay: 1 });
      const reviews = [];
      for (const [thread, time] of times.entries()) {
        ledger.now = new Date(time);
        reviews.push(await reviewPost(post(named, { conversation: `channel-1;messageid=${thread}` }), deps));
      }
      return reviews;
    };
    expect(await nudgedAt('2026-10-24T23:10:00Z', '2026-10-25T12:00:00Z')).toEqual(['nudged', 'capped']);
    expect(await nudgedAt('2026-03-28T23:10:00Z', '2026-03-29T12:00:00Z')).toEqual(['nudged', 'nudged']);
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
    expect(ledger.nudges).toMatchObject([{ state: 'queued', traits: ['nhs_number'] }]);
    expect(ledger.jobs.map(({ kind }) => kind)).toEqual(['deliver']);
  });

  it('no longer names on the card what an edit took out, and carries the words that are left', async () => {
    const { deps, ledger } = reviewDeps();
    const first = post('Mrs Edith Sample, NHS 999 000 0018, needs her bloods chasing please');
    await reviewPost(first, deps);
    const [nudge] = ledger.nudges;
    expect(nudge).toMatchObject({ traits: ['name', 'nhs_number'], why: ['direct'] });
    await ledger.withThread(first.thread, (transaction) =>
      transaction.saveNudge({
        ...(nudge as Nudge),
        state: 'delivered',
        card: { conversationId: 'chat', activityId: 'card' },
        sealed: undefined,
      }),
    );
    const jobs = ledger.jobs.length;
    const edited = (version: number, text: string) =>
      reviewPost({ ...first, edited: true, version: first.version + version, text }, deps);
    expect(await edited(60_000, 'NHS 999 000 0018, needs bloods chasing please')).toBe('quiet');
    expect(ledger.nudges).toMatchObject([{ state: 'delivered', traits: ['nhs_number'], why: ['direct'] }]);
    expect(ledger.jobs.slice(jobs)).toEqual([{ kind: 'update_card', nudgeId: nudge?.id }]);
    expect(ledger.nudges[0]?.sealed).toContain('bloods');
    expect(ledger.nudges[0]?.sealed).not.toContain('999 000 0018');
    // What takes nothing out leaves the card alone.
    expect(await edited(120_000, 'NHS 999 000 0018 needs bloods chasing today please')).toBe('quiet');
    expect(ledger.jobs).toHaveLength(jobs + 1);
  });

  it('no longer names what an edit took out that tells something new as well', async () => {
    const { deps, ledger } = reviewDeps();
    const first = post('Mrs Edith Sample, NHS 999 000 0018, needs her bloods chasing please');
    await reviewPost(first, deps);
    const text = 'NHS 999 000 0018, ring her daughter on 07700 900123 about the bloods please';
    const edit = { ...first, edited: true, version: first.version + 60_000, text };
    expect(await reviewPost(edit, deps)).toBe('extended');
    const [nudge] = ledger.nudges;
    expect(nudge?.traits).toEqual(expect.arrayContaining(['nhs_number', 'phone']));
    expect(nudge?.traits).not.toContain('name');
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

  it('digests each value once, however often it is told and its words are looked at again', async () => {
    const { deps } = reviewDeps();
    const digested: string[] = [];
    const vault = {
      ...deps.vault,
      digest: (salt: string, value: string) => {
        digested.push(value);
        return deps.vault.digest(salt, value);
      },
    };
    const told = 'Mrs Edith Sample, 34F, NHS 999 000 0018; Mr Tam Sample, 72M, twins, from Pegswood. '.repeat(
      50,
    );
    expect(await reviewPost(post(told), { ...deps, vault })).toBe('nudged');
    expect(digested.length).toBe(new Set(digested).size);
  });
});
