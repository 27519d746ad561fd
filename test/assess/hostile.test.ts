import { assess } from '../../src/assess/assess.ts';
import { generalize } from '../../src/assess/generalize.ts';
import { policies } from '../../src/assess/policy.ts';
import { identify } from '../../src/identify/identify.ts';
import { plainContext } from '../identify/marked.ts';
import { hostileTexts } from '../support/hostile-texts.ts';

const megabyte = 1_000_000;

/** Judges a text as the bot does; how long that may take is measured by `npm run bench:speed`. */
function judge(text: string, mentions: readonly string[] = []) {
  const findings = identify(text, { ...plainContext, mentions });
  return assess([], { id: 'post', text, findings }, policies.advice, (value) => value);
}

describe('a megabyte of', () => {
  it.each(hostileTexts)(
    '%s is judged, and every finding stands in it',
    (_, make) => {
      const text = make(megabyte);
      const outside = judge(text).findings.filter(
        (finding) =>
          finding.kind !== 'attachment' &&
          !(finding.start >= 0 && finding.end > finding.start && finding.end <= text.length),
      );
      expect(outside).toEqual([]);
    },
    120_000,
  );
});

describe('what is hostile otherwise', () => {
  it('a post with 100,000 mentions is judged', () => {
    const mentions = Array.from({ length: 100_000 }, (_, at) => `Colleague ${at} Example`);
    expect(judge('@everybody is Mrs Okafor back in bed 4?', mentions).flag).toBe(true);
  });

  it.each(hostileTexts)(
    '%s in 20,000 characters can be worded more safely',
    (_, make) => {
      const text = make(20_000);
      const { safer } = generalize(text, (again) => {
        const { findings, flag } = judge(again);
        return { findings, flagged: flag };
      });
      expect(judge(safer).flag).toBe(false);
    },
    120_000,
  );
});
