import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { numberedTeams, publishTo, type Running, type Stage, setStage, teamId } from './stage.ts';

/** As many as England's shared tenant has organisations. */
const count = 22_000;
// As many as are under way at once: what a kill can leave undecided.
const underWay = 24;

describe(`an installation in ${count} teams`, () => {
  let stage: Stage;
  const file = 'england.jsonl';
  const args = ['install', '--organisation', 'RXX', '--go', '--rate', '1000', '--results', file];

  beforeAll(async () => {
    stage = await setStage();
    publishTo(stage);
    stage.graph.tenant.addTeams(
      ...numberedTeams(count).map((team, index) => ({ ...team, displayName: `RXX Ward ${index + 1}` })),
      { id: teamId(count + 1), displayName: 'Another trust' },
    );
  });
  afterAll(() => stage.close());

  const installed = () => stage.graph.tenant.installs.size;
  const reach = async (number: number, { ran }: Running) => {
    const early = ran.then(({ notes }) => Promise.reject(new Error(`It ended before: ${notes}`)));
    while (installed() < number) await Promise.race([wait(20), early]);
    early.catch(() => undefined);
  };
  const linesOf = (): { team: string; outcome: string }[] =>
    readFileSync(join(stage.folder, file), 'utf8')
      .slice(0, -1)
      .split('\n')
      .slice(1)
      .map((line) => JSON.parse(line) as { team: string; outcome: string });

  it('is killed half-way, goes on, keeps a second one out, is stopped with Ctrl-C, goes on, and leaves nobody out and gives nobody two', async () => {
    const { graph } = stage;
    const post = /^POST .*installedApps$/;
    graph.trouble(
      { on: post, status: 429, headers: { 'retry-after': '1' } },
      { on: post, status: 503, headers: { 'retry-after': '1' } },
      { on: post, status: 500, afterAccepting: true },
      { on: post, cut: true },
      { on: /^GET .*groups$/, status: 429, headers: { 'retry-after': '1' } },
    );
    graph.tenant.refuse(teamId(77), 403);
    graph.tenant.removeTeam(teamId(78));
    graph.tenant.addTeams({ id: teamId(78), displayName: 'RXX Ward 78' });

    const killed = stage.start(args);
    await reach(9_000, killed);
    killed.child.kill('SIGKILL');
    await killed.ran;
    const after = installed();
    expect(after).toBeLessThan(count);

    const second = stage.start(args);
    await reach(after + 1_000, second);
    const intruder = await stage.run(args);
    expect(intruder.notes).toContain('Another run has the result file england.jsonl');
    expect(intruder.code).toBe(4);
    await reach(after + 3_000, second);
    // As npm does: the terminal tells the whole group, and npm its child once more.
    second.child.kill('SIGINT');
    await wait(5);
    second.child.kill('SIGINT');
    const stopped = await second.ran;
    expect(stopped.code).toBe(130);
    expect(stopped.notes).toContain('what has begun comes to its end');
    expect(stopped.out).toMatch(/Stopped with \d+ teams left; the same command goes on\./);
    // What was begun has come to its end, and stands in the file.
    const known = new Set(
      linesOf()
        .filter(({ outcome }) => outcome !== 'failed')
        .map(({ team }) => team),
    );
    expect(known.size).toBe(installed());

    const asked = graph.received.length;
    const last = await stage.run(args);
    expect(last.out).toContain(`${count} teams, ${known.size} of them done according to england.jsonl`);
    expect(last.code).toBe(1);
    expect(graph.received.slice(asked).filter(({ method }) => method === 'POST')).toHaveLength(
      count - known.size,
    );

    expect(installed()).toBe(count - 1);
    expect([...graph.tenant.installs.values()].every((times) => times === 1)).toBe(true);
    expect(graph.tenant.installs.has(teamId(count + 1))).toBe(false);
    const final = new Map(linesOf().map(({ team, outcome }) => [team, outcome]));
    expect(final.size).toBe(count);
    expect([...final].filter(([, outcome]) => outcome === 'failed')).toEqual([[teamId(77), 'failed']]);
    // Beyond one request a team: what failed and was repeated, and what the kill left undecided.
    const posts = graph.received.filter(({ method }) => method === 'POST').length;
    expect(posts).toBeLessThan(count + underWay + 20);
    expect(statSync(join(stage.folder, file)).size).toBeLessThan(4_000_000);

    const nothing = await stage.run(args);
    expect(nothing.out).toContain(`${count - 1} of them done according to england.jsonl`);
  }, 500_000);
});
