import { openStage } from './stage.ts';
const profile = process.argv[2];
const stage = await openStage(profile);
try {
  const bare = await stage.serve('bare');
  const embedded = await stage.serve('embedded');
  const server = await stage.serve({ url: await stage.postgres.newDatabase() });
  const maker = stage.makeLoad();
  for (const s of [bare, embedded, server]) console.log('warm', await maker.fire([s], { connections: 32, seconds: 7 }));
  for (let i = 0; i < 3; i++)
    for (const [n, s] of Object.entries({ bare, embedded, server })) {
      const before = await s.sample();
      const r = await maker.fire([s], { connections: 32, seconds: 7 });
      const after = await s.sample();
      console.log(n, r.perSecond.toFixed(0), 'cpu', ((after.cpu - before.cpu) / r.answered).toFixed(0), 'thread', ((after.threadCpu - before.threadCpu) / r.answered).toFixed(0), 'p50', r.p50.toFixed(1), 'p99', r.p99.toFixed(1));
    }
} finally {
  await stage.close();
}
