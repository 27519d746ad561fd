import { setTimeout as pause } from 'node:timers/promises';
import { rounded, say, whole } from './measures.ts';
import type { Stage } from './stage.ts';

/** The shared NHS tenant's organisations, each a team of the one tenant, with nine channels each: some 200,000. */
const organisations = 22_000;

const megabyte = 1e6;

/**
 * The hour of a national peak, as short as it is given: every message from another organisation, half of them opening a thread. A thousand
 * connections offer as much as is taken. Rosters come at the pace that Teams allows, so for an hour most teams have none. Memory is looked at after a collection, so
 * that only what is held counts; the second half of the time shows whether it grows.
 */
export async function measurePeak(stage: Stage, seconds: number) {
  const server = await stage.serve({ url: await stage.postgres.newDatabase() });
  const maker = stage.makeLoad({ teams: organisations, threadLength: 2 });
  const firing = maker.fire([server], { connections: 1_000, seconds });
  const samples: { heap: number; rss: number }[] = [];
  let over = false;
  const looking = (async () => {
    const every = Math.max(2, seconds / 12) * 1000;
    while (!over) {
      await pause(every);
      const { heap, rss } = await server.sample(true);
      samples.push({ heap: heap / megabyte, rss: rss / megabyte });
      say(`  heap ${whole(heap / megabyte)} MB, resident ${whole(rss / megabyte)} MB`);
    }
  })();
  const answer = await firing.finally(() => {
    over = true;
  });
  await looking;
  await Promise.all([server.stop(), maker.stop()]);
  const half = samples[samples.length >> 1];
  const last = samples.at(-1);
  return {
    peakMessages: answer.answered,
    peakPerSecond: Math.round(answer.perSecond),
    peakHeapMb: Math.round(last?.heap ?? Number.NaN),
    peakRssMb: Math.round(Math.max(...samples.map(({ rss }) => rss))),
    heapGrowthMb: rounded((last?.heap ?? Number.NaN) - (half?.heap ?? Number.NaN), 1),
    rssGrowthMb: rounded((last?.rss ?? Number.NaN) - (half?.rss ?? Number.NaN), 1),
  };
}
