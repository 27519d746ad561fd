import { jest } from '@jest/globals';
import { engines, startTestDatabase, type TestDatabase } from '../support/databases.ts';
import { describeAudit } from './audit.suite.ts';
import { describeForgery } from './audit-forgery.suite.ts';
import { describeChannels } from './channels.suite.ts';
import { describeIncidents } from './incidents.suite.ts';
import { describeLearning } from './learning.suite.ts';
import { describeLedger } from './ledger.suite.ts';
import { describeMyNudges } from './my-nudges.suite.ts';
import { describeDeliveries } from './nudge-deliveries.suite.ts';
import { describeOrder } from './order.suite.ts';
import { describeOutbox } from './outbox.suite.ts';
import { describeOversight } from './oversight.suite.ts';
import { describePace } from './pace.suite.ts';
import { describePlans } from './plans.suite.ts';
import { describePolicies } from './policies.suite.ts';
import { describeForgetting } from './retention.suite.ts';
import { describeRoutes } from './routes.suite.ts';
import { describeRowSecurity } from './row-security.suite.ts';
import { describeSettings } from './settings.suite.ts';
import { describeTeams } from './teams.suite.ts';

jest.setTimeout(60_000);

describe.each(engines)('on $name', (engine) => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await startTestDatabase(engine);
  });
  afterAll(() => test.stop());

  describe('rows of tenants', () => describeRowSecurity(() => test));
  describe('a plan', () => describePlans(() => test));
  describe('each policy', () => describePolicies(() => test));
  describe('the audit', () => describeAudit(() => test, engine.name));
  describe('an audit that was tampered with', () => describeForgery(() => test));
  describe('the ledger', () => describeLedger(() => test));
  describe('the channels', () => describeChannels(() => test));
  describe('the teams', () => describeTeams(() => test));
  describe('once, in any order', () => describeOrder(() => test));
  describe('deliveries', () => describeDeliveries(() => test));
  describe('incidents', () => describeIncidents(() => test));
  describe('learning', () => describeLearning(() => test));
  describe('routes', () => describeRoutes(() => test));
  describe('my nudges', () => describeMyNudges(() => test));
  describe('settings', () => describeSettings(() => test));
  describe('forgetting', () => describeForgetting(() => test, engine.name));
  describe('oversight', () => describeOversight(() => test));
  describe('the pace', () => describePace(() => test, engine.name));
  describe('the outbox', () => describeOutbox(() => test, engine.name));
});
