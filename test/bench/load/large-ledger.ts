import { fillLedger } from './filled-ledger.ts';
import { inTurn, measure, ratioOf, rounded, say, whole } from './measures.ts';
import type { Stage } from './stage.ts';

const place = { teams: 25, channelsPerTeam: 9 };
/** The ledger of a first day, in the same shape, to compare with. */
const fewDetails = 10_000;

/**
 * What a message costs when the ledger is large, beside a small one. Every message has details, so that each goes to the database; half of
 * them reply in threads that stand there already, drawn from all of it.
 */
export async function measureLargeLedger(
  stage: Stage,
  plan: {
    readonly warmSeconds: number;
    readonly details: number;
    readonly rounds: number;
    readonly seconds: number;
  },
) {
  const set = async (details: number) => {
    const url = await stage.postgres.newDatabase();
    const server = await stage.serve({ url });
    const began = performance.now();
    const filledThreads = await fillLedger(url, details, place, stage.vault);
    say(`  ${whole(details)} details filled in ${((performance.now() - began) / 1000).toFixed(0)} s`);
    const maker = stage.makeLoad({ ...place, details: 1, nudging: 0, threadLength: 2, filledThreads });
    return { server, maker };
  };
  const small = await set(fewDetails);
  const large = await set(plan.details);
  const load = { connections: 8, seconds: plan.seconds };
  for (const { server, maker } of [small, large])
    await maker.fire([server], { ...load, seconds: plan.warmSeconds });
  const rounds = await inTurn(plan.rounds, {
    small: () => measure(small.maker, [small.server], load),
    large: () => measure(large.maker, [large.server], load),
  });
  await Promise.all([small, large].flatMap(({ server, maker }) => [server.stop(), maker.stop()]));
  const cost = ({ perSecond }: { perSecond: number }) => 1 / perSecond;
  return {
    ledgerDetails: plan.details,
    ratioTenMillion: rounded(ratioOf(rounds.large, rounds.small, cost)),
    p50SmallMs: rounded(rounds.small.at(-1)?.p50 ?? Number.NaN, 1),
    p50LargeMs: rounded(rounds.large.at(-1)?.p50 ?? Number.NaN, 1),
  };
}
