import { readdirSync, readFileSync } from 'node:fs';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import { gauges } from '../../src/chaperone/measures.ts';
import { openMetrics } from '../../src/web/metrics.ts';
import { type BicepFile, declared, nodesOf, readBicep, valuesOf } from '../support/bicep.ts';
import { makeEverythingHappen } from '../support/every-metric.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

interface Alert {
  readonly name: string;
  readonly title: string;
  readonly window: string;
  readonly query: string;
}
let file: BicepFile;
let main: BicepFile;
let alerts: readonly Alert[];

beforeAll(async () => {
  const files = await readBicep();
  const at = (path: string) => files.find((each) => each.path === path) as BicepFile;
  file = at('modules/alerts.bicep');
  main = at('main.bicep');
  const list = declared(file, 'variable').get('alerts');
  const objects = list ? nodesOf(list).filter(({ type }) => type === 'object') : [];
  alerts = objects.map((object) => {
    const text = (key: string) => (valuesOf(object, key)[0] ?? '').replace(/^'+|'+$/g, '');
    return { name: text('name'), title: text('title'), window: text('window'), query: text('query') };
  });
});

/** The cells of the table below a heading, by row, without its head. */
const rowsBelow = (path: string, heading: string): string[][] =>
  (read(path).split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) => line.replaceAll('\\|', '¦').split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim().replaceAll('¦', '|')));
const suggested = () => rowsBelow('docs/operations.md', 'Suggested alerts');
const quoted = (text: string) => [...text.matchAll(/'([^']+)'/g)].map(([, word]) => word ?? '');
const metricsIn = (query: string) =>
  query.startsWith('AppMetrics') || query.includes(' AppMetrics ')
    ? [...query.matchAll(/Name == '(\w+)'/g)].map(([, name]) => name ?? '')
    : [];
/** What a query holds an outcome or a state against. */
const labelsIn = (query: string) =>
  [...query.matchAll(/(?:outcome|state) (?:== ('\w+')|in \(([^)]+)\))/g)].flatMap(([, one, several]) =>
    quoted(one ?? several ?? ''),
  );

/** Name and labels of everything that the program sends to Application Insights, once everything has happened. */
async function everythingSent(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const exporter = new InMemoryMetricExporter(AggregationTemporality.DELTA);
  const readers = [new PeriodicExportingMetricReader({ exporter })];
  const metrics = await openMetrics({ host: '127.0.0.1', port: 0, instanceId: 'instance-1', readers });
  makeEverythingHappen(metrics);
  await metrics.close();
  // By the exporter's own hand, so that names, labels and columns are those that arrive.
  const home = import.meta.resolve('@azure/monitor-opentelemetry-exporter');
  const { resourceMetricsToEnvelope } = (await import(new URL('utils/metricUtils.js', home).href)) as {
    resourceMetricsToEnvelope(metrics: object, key: string): readonly SentEnvelope[];
  };
  const sent = new Map<string, Set<string>>();
  for (const each of exporter.getMetrics())
    for (const { data } of resourceMetricsToEnvelope(each, 'key'))
      for (const { name } of data.baseData.metrics)
        sent.set(name, new Set([...(sent.get(name) ?? []), ...Object.values(data.baseData.properties)]));
  return sent;
}
interface SentEnvelope {
  readonly data: {
    readonly baseData: {
      readonly metrics: readonly { readonly name: string }[];
      readonly properties: Readonly<Record<string, string>>;
    };
  };
}

describe('the alarms in Azure', () => {
  it('are those of docs/operations.md, by the same names, and each is in the runbook', () => {
    const titles = alerts.map(({ title }) => title).sort();
    expect(titles.length).toBeGreaterThan(12);
    expect(titles).toEqual(
      suggested()
        .map(([title]) => title)
        .sort(),
    );
    const lower = (list: readonly string[]) => list.map((title) => title.toLowerCase()).sort();
    const inRunbook = rowsBelow('docs/runbook.md', 'Alarms').flatMap(([names]) => (names ?? '').split('; '));
    expect(lower(inRunbook)).toEqual(lower(titles));
    expect(new Set(alerts.map(({ name }) => name)).size).toBe(alerts.length);
  });

  it('ask for numbers and labels that the program sends', async () => {
    const sent = await everythingSent();
    const asking = alerts.filter(({ query }) => metricsIn(query).length > 0);
    // All but the one that asks from outside, and the one that asks for any label that is in no list.
    expect(asking.length).toBe(alerts.length - 2);
    for (const { title, query } of asking)
      for (const name of metricsIn(query)) {
        expect([title, name, sent.has(name)]).toEqual([title, name, true]);
        const unknown = labelsIn(query).filter((label) => !sent.get(name)?.has(label));
        expect([title, unknown]).toEqual([title, []]);
      }
    expect(alerts.flatMap(({ query }) => labelsIn(query)).length).toBeGreaterThan(8);
  });

  it('ask for nothing that is only in the list, and counted nowhere', () => {
    const sources = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.endsWith('measures.ts') && !path.startsWith('tabs'))
      .map((path) => read(`src/${path}`))
      .join('\n');
    const words = alerts.flatMap(({ query }) => [...metricsIn(query), ...labelsIn(query)]);
    expect(words.filter((word) => !sources.includes(`'${word}'`))).toEqual([]);
  });

  it('ask for what docs/operations.md says, and above the same number', () => {
    // Application Insights gets no buckets, and another id of an instance at each start.
    const otherwise = [
      'Nudges come late',
      'Turns are slow',
      'Restarts',
      'Silence',
      'Nobody is ready',
      'The queue is not known',
      'A label from outside',
    ];
    for (const [title = '', rule = ''] of suggested()) {
      const query = alerts.find((alert) => alert.title === title)?.query ?? '';
      const named = [...rule.matchAll(/chaperone_(\w+?)(?:_total|_bucket)?\b/g)].map(([, name]) => name);
      expect([title, [...new Set(metricsIn(query))]]).toEqual([title, [...new Set(named)]]);
      if (otherwise.includes(title)) continue;
      const limit = /> ([\d.]+)/.exec(rule)?.[1];
      expect([title, query.includes(`> ${limit}`)]).toEqual([title, true]);
    }
  });

  it('ask of the tables’ own columns, and name no other state of a channel than there is', () => {
    const columns = ['TimeGenerated', 'Name', 'Sum', 'ItemCount', 'Properties', 'AppRoleInstance'];
    for (const { title, query } of alerts.filter((alert) => metricsIn(alert.query).length > 0)) {
      const used = query
        .replace(/'[^']*'/g, '')
        .match(/\b[A-Z][A-Za-z]+\b/g)
        ?.filter((word) => word !== 'AppMetrics' && word !== 'MOST');
      expect([title, (used ?? []).filter((word) => !columns.includes(word))]).toEqual([title, []]);
    }
    expect(gauges.channels.states).toEqual(expect.arrayContaining(['silent', 'no_consent']));
  });

  it('tell whoever a parameter names, and ask where the numbers are', () => {
    expect(valuesOf(file.root, 'actionGroups')).toEqual(['empty(actionGroupId) ? [] : [actionGroupId]']);
    expect(valuesOf(file.root, 'scopes')).toEqual(['[workspaceId]']);
    expect(read('deploy/infra/main.parameters.json')).toContain(
      `"actionGroupId": { "value": "\${CHAPERONE_ACTION_GROUP=}" }`,
    );
    const call = declared(main, 'module').get('alerts');
    expect(call && valuesOf(call, 'actionGroupId')).toEqual(['actionGroupId']);
  });

  it('ask from outside for the address at which the program says whether it is ready', () => {
    const ready = alerts.find(({ title }) => title === 'Nobody is ready');
    const test = declared(file, 'variable').get('readinessTest')?.text.split('=')[1]?.trim();
    expect(ready?.query).toContain(`AppAvailabilityResults | where Name == ${test}`);
    expect(valuesOf(file.root, 'RequestUrl')).toEqual([`'https://\${host}/readyz'`]);
    expect(read('src/web/server.ts')).toContain("server.get('/readyz'");
    expect(valuesOf(file.root, 'ExpectedHttpStatusCode')).toEqual(['200']);
  });
});
