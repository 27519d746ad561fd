/**
 * The real program sends its numbers to the ingestion endpoint of its connection string: names of metrics, codes of closed lists and
 * figures, and nothing that tells of the machine. It asks no other host anything.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, release, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { counters, gauges, histograms } from '../../src/chaperone/measures.ts';
import { channelMessage } from '../support/activities.ts';
import { type ConnectorDouble, startConnectorDouble } from '../support/connector-double.ts';
import { type IngestionDouble, startIngestionDouble } from '../support/ingestion-double.ts';
import { eventually, inDemo, type Program, startProgram } from '../support/program.ts';
import { tracesOf } from '../support/traces.ts';

jest.setTimeout(120_000);

const key = '00000000-0000-4000-8000-000000000001';
/** The exporter's questions for settings, and its numbers about itself, would begin within 15 s of the start. */
const quietMs = 17_000;
const outcomes = new Set<string>(Object.values(counters).flatMap((counter) => counter.outcomes));
const states = new Set<string>(Object.values(gauges).flatMap((gauge) => gauge.states));
const names = new Set([counters, histograms, gauges].flatMap((list) => Object.keys(list)));

describe('numbers for Azure Monitor', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-azure-'));
  let double: ConnectorDouble;
  let ingestion: IngestionDouble;
  let program: Program;

  beforeAll(async () => {
    double = await startConnectorDouble();
    ingestion = await startIngestionDouble();
    const certificate = join(folder, 'certificate.pem');
    writeFileSync(certificate, ingestion.certificate);
    program = await startProgram(folder, {
      APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${key};IngestionEndpoint=${ingestion.endpoint}`,
      NODE_EXTRA_CA_CERTS: certificate,
      HTTPS_PROXY: ingestion.proxy,
      HTTP_PROXY: ingestion.proxy,
    });
    const author = { id: '29:author', name: 'Xylophonic Quartz', aadObjectId: 'entra-of-xylophonic' };
    const text = 'Mrs Edith Sample, NHS 999 000 0018, could we chase her bloods?';
    const message = inDemo(channelMessage(text, { from: author }), double.serviceUrl);
    expect((await program.post(message)).status).toBe(200);
    await eventually(
      async () => (await program.metrics()).body.includes('post_to_nudge_ms_count') || undefined,
    );
    await pause(quietMs);
    expect(await program.stop()).toBe(0);
  });
  afterAll(async () => {
    await program?.kill();
    await double?.close();
    await ingestion?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are sent at the latest when the program ends, under the key of the connection string', () => {
    const found = new Map(
      ingestion.envelopes.flatMap(({ data: { baseData } }) =>
        baseData.metrics.map((metric) => [
          `${metric.name} ${Object.values(baseData.properties)}`.trim(),
          metric,
        ]),
      ),
    );
    expect(found.get('messages_seen nudged')).toMatchObject({ value: 1 });
    expect(found.get('nudges decided')).toMatchObject({ value: 1 });
    expect(found.get('nudges delivered')).toMatchObject({ value: 1 });
    expect(found.get('post_to_nudge_ms')).toMatchObject({ count: 1 });
    expect(found.has('uptime_seconds')).toBe(true);
    expect(ingestion.envelopes.map(({ iKey }) => iKey)).toEqual(ingestion.envelopes.map(() => key));
  });

  it('hold names of metrics and labels of closed lists alone', () => {
    expect(ingestion.envelopes.length).toBeGreaterThan(5);
    for (const { name, tags, data } of ingestion.envelopes) {
      expect(name).toBe('Microsoft.ApplicationInsights.Metric');
      expect(Object.keys(tags).sort()).toEqual([
        'ai.cloud.role',
        'ai.cloud.roleInstance',
        'ai.internal.sdkVersion',
      ]);
      expect(tags['ai.cloud.role']).toBe('chaperone');
      expect(tags['ai.cloud.roleInstance']).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      expect(data.baseData.metrics.filter((metric) => !names.has(metric.name))).toEqual([]);
      for (const [label, value] of Object.entries(data.baseData.properties))
        expect([label, (label === 'outcome' ? outcomes : states).has(value)]).toEqual([label, true]);
    }
  });

  it('tell nothing of the machine, in bodies or headers', () => {
    const machine = [hostname(), release(), userInfo().username, process.cwd(), folder].filter(
      (word) => word.length > 3,
    );
    expect(ingestion.requests.length).toBeGreaterThan(0);
    for (const { path, headers, body } of ingestion.requests) {
      expect(tracesOf(machine, `${JSON.stringify(headers)}\n${body}`)).toEqual([]);
      expect(headers['user-agent']).toBe('chaperone');
      expect(path).toBe('/v2.1/track');
    }
  });

  it('go to that endpoint, and nothing is asked of any other host', () => {
    expect([...ingestion.hosts]).toEqual([new URL(ingestion.endpoint).host]);
  });

  it('leave no file behind', () => {
    expect(readdirSync(folder).filter((name) => /azure|monitor/i.test(name))).toEqual([]);
  });
});
