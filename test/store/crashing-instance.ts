import { setTimeout as pause } from 'node:timers/promises';
import { nationalDirectory } from '../../src/escalate/routes.ts';
import type { DatabaseSettings } from '../../src/store/database.ts';
import { openStore } from '../../src/store/store.ts';
import { createVault } from '../../src/store/vault.ts';
import { queuedNudge, silentLog, testOversight, threadRef } from '../support/ledger-fixtures.ts';

/** One instance of the store for `crash.test.ts`: does what its arguments say, and says what it does. */
const [settings = '', ...what] = process.argv.slice(2);
const say = (word: string) => process.stdout.write(`${word}\n`);

const vault = createVault(new Uint8Array(32));
const store = await openStore(JSON.parse(settings) as DatabaseSettings, {
  clock: { now: () => new Date() },
  log: silentLog,
  vault,
  retention: { detailDays: 7, auditDays: 90 },
  installedRoutes: nationalDirectory,
  oversight: testOversight,
});

if (what.includes('deliver')) {
  store.start(async ({ nudgeId }) => {
    const claim = await store.nudges.claimForSending(nudgeId);
    if (!claim) {
      say('nothing to send');
      return { done: true };
    }
    if (what.includes('die-sending')) {
      say('sending');
      await pause(60_000);
    }
    say('sent');
    await store.nudges.recordDelivered(nudgeId, { conversationId: 'a:chat', activityId: '1' });
    return { done: true };
  });
  say('started');
}
if (what.includes('commit')) {
  await store.ledger.withThread(threadRef(), ({ addNudge }) =>
    addNudge(queuedNudge({ sealed: vault.seal('carried', 'nudge-1') })),
  );
  say('committed');
  await pause(60_000);
}
while ((await store.queueState()).jobs > 0) await pause(50);
say('idle');
await pause(60_000);
