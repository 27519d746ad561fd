import { identify } from '../../src/identify/identify.ts';

const context = {
  followsDetails: false,
  questions: [],
  talk: undefined,
  roster: [],
  mentions: [],
  site: 'Glen Nevis General',
  team: 'Emergency',
  channel: 'General',
  at: new Date('2026-03-02T14:05:00Z'),
  attachments: [],
  hospitalNumberPatterns: [],
  staffDomains: [],
};

describe('temporary numbers of a major incident', () => {
  it.each([
    'UNKNOWN BLUE 7',
    'UNKNOWN BLUE 7 to CT now',
    'Unknown Red 12 in resus, needs O neg',
    'UNKNOWN GREEN 4 is the one with the leg',
    'Major incident 14',
    'Major incident 14 tubed, going to theatre',
    'casualty 12',
    'P1 casualty 12 off the second ambulance',
  ])('say nothing of who somebody is: "%s"', (text) => {
    expect(identify(text, context)).toEqual([]);
  });

  it('hide nothing that stands beside them', () => {
    expect(identify('casualty 12 is NHS 999 000 0018', context)).toMatchObject([{ type: 'nhs_number' }]);
  });
});
