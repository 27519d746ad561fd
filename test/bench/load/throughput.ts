import { inTurn, leastThread, measure, median, perSecond, ratioOf, rounded, say, whole } from './measures.ts';
import type { Stage } from './stage.ts';

export interface ThroughputPlan {
  readonly warmSeconds: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly calmSeconds: number;
}

const connections = 32;

/** Chaperone on either database beside the bare stack, and how long a message takes at half of the full rate. */
export async function measureThroughput(stage: Stage, plan: ThroughputPlan) {
  const [bare, embedded, postgres] = await Promise.all([
    stage.serve('bare'),
    stage.serve('embedded'),
    stage.serve({ url: await stage.postgres.newDatabase() }),
  ]);
  const maker = stage.makeLoad();
  for (const server of [bare, embedded, postgres])
    await maker.fire([server], { connections, seconds: plan.warmSeconds });

  const load = { connections, seconds: plan.seconds };
  const rounds = await inTurn(plan.rounds, {
    bare: () => measure(maker, [bare], load),
    embedded: () => measure(maker, [embedded], load),
    PostgreSQL: () => measure(maker, [postgres], load),
  });
  const figures = {
    bareRequestsPerSecond: Math.round(median(rounds.bare.map(perSecond))),
    embeddedPerSecond: Math.round(median(rounds.embedded.map(perSecond))),
    postgresPerSecond: Math.round(median(rounds.PostgreSQL.map(perSecond))),
    ratioEmbedded: rounded(ratioOf(rounds.embedded, rounds.bare, perSecond)),
    ratioPostgres: rounded(ratioOf(rounds.PostgreSQL, rounds.bare, perSecond)),
    threadMicroseconds: {
      bare: Math.round(median(rounds.bare.map((round) => round.threadMicroseconds))),
      embedded: Math.round(median(rounds.embedded.map((round) => round.threadMicroseconds))),
      postgres: Math.round(median(rounds.PostgreSQL.map((round) => round.threadMicroseconds))),
    },
    leastThreadMicroseconds: {
      bare: Math.round(leastThread(rounds.bare)),
      embedded: Math.round(leastThread(rounds.embedded)),
      postgres: Math.round(leastThread(rounds.PostgreSQL)),
    },
    // What the bare stack takes of the thread, in parts of what Chaperone takes.
    threadRatioEmbedded: rounded(leastThread(rounds.bare) / leastThread(rounds.embedded)),
    threadRatioPostgres: rounded(leastThread(rounds.bare) / leastThread(rounds.PostgreSQL)),
  };

  const half = {
    embedded: await measure(maker, [embedded], {
      connections,
      seconds: plan.calmSeconds,
      rate: figures.embeddedPerSecond / 2,
    }),
    postgres: await measure(maker, [postgres], {
      connections,
      seconds: plan.calmSeconds,
      rate: figures.postgresPerSecond / 2,
    }),
  };
  for (const [name, { p50, p99, perSecond: rate }] of Object.entries(half))
    say(`  ${name} at ${whole(rate)} messages/s: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`);
  const mix = await postgres.outcomes();
  say(`  outcomes on PostgreSQL: ${[...mix].map(([outcome, count]) => `${outcome} ${count}`).join(', ')}`);
  await Promise.all([maker, bare, embedded, postgres].map((each) => each.stop()));
  return {
    ...figures,
    p99Ms: rounded(Math.max(half.embedded.p99, half.postgres.p99), 1),
    p99EmbeddedMs: rounded(half.embedded.p99, 1),
    p99PostgresMs: rounded(half.postgres.p99, 1),
  };
}
