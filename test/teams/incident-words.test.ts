import type { Incident } from '../../src/chaperone/incident.ts';
import { commandReplyInWords } from '../../src/teams/command-reply.ts';
import { incidentReplyInWords, timeInWords } from '../../src/teams/incident-words.ts';
import { channel } from '../fakes/review-deps.ts';
import { threadRef } from '../support/ledger-fixtures.ts';

const incident: Incident = {
  id: 'incident-1',
  scope: { tenantId: 't', level: 'organisation', id: 'RXX' },
  declaredAt: new Date('2026-07-06T09:00:00Z'),
  endsAt: new Date('2026-07-06T17:00:00Z'),
  endedAt: undefined,
  thread: threadRef(),
  serviceUrl: 'https://smba.trafficmanager.net/uk/',
};

it('the status of a channel says that an incident is on, and not that one was', () => {
  const at = new Date('2026-07-06T12:00:00Z');
  const status = (of: Incident) =>
    commandReplyInWords({ reply: 'status', channel: { ...channel, incidents: [of] } }, at);
  expect(status(incident)).toContain('Major incident mode is on until Monday 18:00');
  expect(status({ ...incident, endedAt: at })).not.toContain('ncident mode');
  // Its end is past, and no round has closed it yet.
  expect(status({ ...incident, endsAt: at })).not.toContain('ncident mode');
});

describe('what is said about a major incident', () => {
  it('tells members from when it is on: for whom, until when, why, and what still holds', () => {
    const text = incidentReplyInWords({ kind: 'declared', incident, reason: 'coach crash, $& many.' });
    expect(text).toContain(
      'on for this organisation until Monday 18:00. Reason: coach crash, $& many. I send',
    );
    expect(text).toContain('no pictures of casualties');
  });

  it('tells when it is over', () => {
    expect(incidentReplyInWords({ kind: 'ended', incident })).toContain('is over for this organisation');
  });

  it.each([
    'none_on',
    'not_a_lead',
    'try_again',
    'reason_missing',
    'reason_identifies',
    'end_wrong',
    'no_organisation',
  ] as const)('has plain words for %s', (kind) => {
    expect(incidentReplyInWords({ kind })).toMatch(/^[A-Z].*\.$/);
  });

  it('leaves no place unfilled, and blames nobody', () => {
    for (const kind of ['declared', 'already', 'ended'] as const) {
      const text = incidentReplyInWords({ kind, incident, reason: 'fire' });
      expect(text).not.toMatch(/[{}]|undefined|violation|breach|policy|GMC/);
    }
  });

  it('writes times as people in the United Kingdom do', () => {
    expect(timeInWords(new Date('2026-03-02T18:00:00Z'))).toBe('Monday 18:00');
  });
});
