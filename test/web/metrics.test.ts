import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { counters, type GaugeName, gauges, histograms } from '../../src/chaperone/measures.ts';
import { showQueue } from '../../src/web/gauges.ts';
import { type OpenMetrics, openMetrics } from '../../src/web/metrics.ts';
import { makeEverythingHappen } from '../support/every-metric.ts';

describe('the metrics at their endpoint', () => {
  let metrics: OpenMetrics;
  const scrape = async () => (await fetch(`http://127.0.0.1:${metrics.port}/metrics`)).text();
  /** Samples without comments, those of buckets left out. */
  const samples = async () =>
    (await scrape()).split('\n').filter((line) => line !== '' && !/^#|_bucket\{/.test(line));

  beforeEach(async () => {
    metrics = await openMetrics({ host: '127.0.0.1', port: 0, instanceId: 'instance-1' });
  });
  afterEach(() => metrics.close());

  it('counts by outcome, under its own prefix', async () => {
    metrics.count('messages_seen', 'quiet');
    metrics.count('messages_seen', 'quiet');
    metrics.count('nudges', 'delivered');
    expect(await samples()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^chaperone_messages_seen_total\{outcome="quiet"\} 2$/),
        expect.stringMatching(/^chaperone_nudges_total\{outcome="delivered"\} 1$/),
      ]),
    );
  });

  it('lets no outcome in that is not in the list: it does not compile, and forced in it is counted as other', async () => {
    // @ts-expect-error An outcome of another counter.
    metrics.count('nudges', 'nothing_found');
    // @ts-expect-error Any text.
    metrics.count('messages_seen', String('Mrs Edith Sample'));
    const loose: { count(name: string, label: string): void } = metrics as never;
    loose.count('turn_errors', '999 000 0018');
    loose.count('Edith', 'Sample');
    metrics.gauge('queue_jobs', async () => [{ value: 1, state: 'Mrs Edith Sample' as never }]);
    const text = await scrape();
    expect(text).not.toMatch(/Edith|Sample|999|nothing_found/);
    for (const name of ['nudges', 'messages_seen', 'turn_errors'])
      expect(text).toContain(`chaperone_${name}_total{outcome="other"} 1`);
    expect(text).toContain('chaperone_queue_jobs{state="other"} 1');
  });

  it('labels a sample by nothing but outcome, state and bucket, and names neither host nor path', async () => {
    makeEverythingHappen(metrics);
    const text = await scrape();
    const labels = new Set([...text.matchAll(/[{,](\w+)="/g)].map(([, label]) => label));
    expect(labels).toEqual(new Set(['outcome', 'state', 'le', 'service_name', 'service_instance_id']));
    expect(text).toContain('target_info{service_name="chaperone",service_instance_id="instance-1"} 1');
    expect(text).not.toContain('outcome="other"');
    for (const name of Object.keys(counters)) expect(text).toContain(`chaperone_${name}_total{`);
    for (const name of Object.keys(histograms)) expect(text).toContain(`chaperone_${name}_bucket{`);
    for (const name of Object.keys(gauges))
      expect(text).toMatch(new RegExp(`^chaperone_${name}(?:\\{state="\\w+"\\})? [\\d.]+$`, 'm'));
    expect(text).toContain('chaperone_queue_jobs 3\n');
    expect(text).toContain('chaperone_channels{state="silent"} 1\n');
    expect(text).toContain('chaperone_post_to_nudge_ms_bucket{le="1000"} 1\n');
  });

  it('leaves out what is not known: the queue while the database is away, a reading that fails or hangs', async () => {
    showQueue(metrics, async () => ({ ok: false, code: 'timeout' }));
    metrics.gauge('uptime_seconds', () => Promise.reject(new Error('Mrs Edith Sample')));
    metrics.gauge('start_time_seconds', () => new Promise(() => undefined));
    metrics.count('messages_seen', 'quiet');
    const text = await scrape();
    expect(text).toContain('chaperone_messages_seen_total');
    expect(text).not.toMatch(/^chaperone_(?:queue|uptime|start)|Edith/m);
  });

  it('no longer shows a value that was known and is not any more', async () => {
    let known = true;
    showQueue(metrics, async () =>
      known ? { ok: true, value: { jobs: 3, oldestDueMs: 0 } } : { ok: false, code: 'unavailable' },
    );
    const shown = async () => (await samples()).some((line) => line.startsWith('chaperone_queue_jobs '));
    expect(await shown()).toBe(true);
    known = false;
    // What a gauge gave is kept for five seconds.
    await pause(5_100);
    expect(await shown()).toBe(false);
  }, 15_000);

  it('reads a gauge once for several looks', async () => {
    let reads = 0;
    metrics.gauge('uptime_seconds', async () => [{ value: ++reads }]);
    await scrape();
    expect(await scrape()).toContain('chaperone_uptime_seconds 1\n');
  });

  it('answers nothing else, and takes any free port for 0', async () => {
    expect((await fetch(`http://127.0.0.1:${metrics.port}/`)).status).toBe(404);
    const second = await openMetrics({ host: '127.0.0.1', port: 0, instanceId: 'instance-2' });
    expect(second.port).not.toBe(metrics.port);
    await second.close();
    await expect(
      openMetrics({ host: '127.0.0.1', port: metrics.port, instanceId: 'instance-3' }),
    ).rejects.toThrow(expect.objectContaining({ code: 'EADDRINUSE' }));
  });

  it('is documented: every metric and every label stands in docs/operations.md', () => {
    const docs = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
    const names = [
      ...Object.keys(counters).map((name) => `${name}_total`),
      ...Object.keys(histograms),
      ...Object.keys(gauges),
    ];
    for (const name of names) expect(docs).toContain(`\`chaperone_${name}\``);
    for (const { outcomes } of Object.values(counters))
      for (const outcome of outcomes) expect(docs).toContain(`\`${outcome}\``);
    for (const name of Object.keys(gauges))
      for (const state of gauges[name as GaugeName].states) expect(docs).toContain(`\`${state}\``);
  });
});
