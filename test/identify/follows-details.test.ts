import { bareContext } from '../../src/identify/bare-context.ts';
import { identify } from '../../src/identify/identify.ts';

const found = (text: string, followsDetails: boolean) =>
  identify(text, bareContext(new Date('2026-03-02'), { followsDetails })).map(
    (finding) => finding.kind === 'quasi' && [text.slice(finding.start, finding.end), finding.attribute],
  );

describe('a post that follows details of a patient', () => {
  it.each([
    ['taxi driver', 'taxi driver', 'occupation'],
    ['Deal', 'Deal', 'place'],
    ['back from Lebanon', 'Lebanon', 'travel'],
  ])('tells of the same patient: %s', (text, span, attribute) => {
    expect(found(text, true)).toEqual([[span, attribute]]);
    expect(found(text, false)).toEqual([]);
  });

  it.each([
    ['nhs_number', 'GP rang back, it is 485 771 0499'],
    ['chi_number', 'you have the 4s back to front, 1203984471'],
  ])('gives a number, though its check digit is wrong: %s', (type, text) => {
    const typesOf = (followsDetails: boolean) =>
      identify(text, bareContext(new Date('2026-03-02'), { followsDetails })).map(
        (finding) => finding.kind === 'direct' && finding.type,
      );
    expect(typesOf(true)).toEqual([type]);
    expect(typesOf(false)).toEqual([]);
  });

  it.each(['ok will do', 'thanks, speak to the porter', 'who is on call tonight?', ''])(
    'tells nothing for that alone: %s',
    (text) => expect(found(text, true)).toEqual([]),
  );
});
