import { inTurn, measure, median, perSecond, ratioOf, rounded } from './measures.ts';
import type { Stage } from './stage.ts';

/** One, two and four processes on one PostgreSQL, the load spread over them as a balancer does. */
export async function measureInstances(
  stage: Stage,
  plan: { readonly warmSeconds: number; readonly rounds: number; readonly seconds: number },
) {
  const url = await stage.postgres.newDatabase();
  const first = await stage.serve({ url });
  const servers = [first, ...(await Promise.all([1, 2, 3].map(() => stage.serve({ url }))))];
  const maker = stage.makeLoad();
  const connections = 64;
  await maker.fire(servers, { connections, seconds: plan.warmSeconds });
  const load = { connections, seconds: plan.seconds };
  const rounds = await inTurn(plan.rounds, {
    one: () => measure(maker, servers.slice(0, 1), load),
    two: () => measure(maker, servers.slice(0, 2), load),
    four: () => measure(maker, servers, load),
  });
  await Promise.all([maker, ...servers].map((each) => each.stop()));
  return {
    onePerSecond: Math.round(median(rounds.one.map(perSecond))),
    ratioTwoProcesses: rounded(ratioOf(rounds.two, rounds.one, perSecond)),
    ratioFourProcesses: rounded(ratioOf(rounds.four, rounds.one, perSecond)),
  };
}
