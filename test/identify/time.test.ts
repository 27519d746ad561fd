import { readDocument } from '../../src/identify/document.ts';
import { time } from '../../src/identify/recognizers/time.ts';
import { contextWith } from './people-context.ts';

// Wednesday 4 March 2026.
const read = (text: string, at = '2026-03-04T10:00:00Z') =>
  time
    .recognize(readDocument(text), contextWith({ at: new Date(at) }))
    .flatMap((finding) =>
      finding.kind === 'quasi' ? [{ ...finding, said: text.slice(finding.start, finding.end) }] : [],
    );

describe('time', () => {
  it.each([
    ['lad hit by a tram yesterday', 'yesterday', '2026-03-03'],
    ['she died on Sunday', 'on Sunday', '2026-03-01'],
    ['he went home last night', 'last night', '2026-03-03'],
    ['82F admitted today with a NOF', 'today', '2026-03-04'],
    ['tick bite 3 wks ago, ring on the calf', '3 wks ago', 'week of 2026-02-09'],
    ['twins born this week', 'this week', 'week of 2026-03-02'],
    ['stroke in Nov, wants to drive', 'in Nov', '2025-11'],
    ['hip replacement tomorrow', 'tomorrow', '2026-03-05'],
    ['his court hearing is on 24/3', 'on 24/3', '2026-03-24'],
    ['her transplant was in 2019', 'in 2019', '2019'],
  ])('finds and resolves the time in "%s"', (text, said, value) => {
    const found = read(text);
    expect(found.map((finding) => finding.said)).toEqual([said]);
    expect(found[0]?.values[0]).toBe(value);
  });

  it.each([
    'rota for Monday is out',
    'can anyone swap my Friday night shift',
    'governance meeting moved to Tuesday at 2',
    'printer engineer is here tomorrow',
    'guideline review due on 12/05/2026',
    'he sat in the chair',
    'VA 6/6 both eyes, she is happy',
    'cough 5/7, INR 2.1',
    'flu lot expires 31/03/26',
  ])('leaves the time in "%s" alone', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('counts days as London does', () => {
    // 23:30 UTC on 30 June is already 1 July in London.
    expect(read('he collapsed today', '2026-06-30T23:30:00Z')[0]?.values[0]).toBe('2026-07-01');
  });

  it('takes a day as rarer than a week, and a week than a month', () => {
    const shares = ['she died today', 'she died this week', 'she died in January'].map(
      (text) => read(text)[0]?.share,
    );
    expect(shares).toEqual([0.00125, 0.0088, 0.038]);
  });
});
