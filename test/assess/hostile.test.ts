import { assess } from '../../src/assess/assess.ts';
import { generalize } from '../../src/assess/generalize.ts';
import { policies } from '../../src/assess/policy.ts';
import { identify } from '../../src/identify/identify.ts';
import { readPerhaps } from '../../src/identify/perhaps.ts';
import { plainContext } from '../identify/marked.ts';
import { hostileTexts, mixtures, sharperTexts } from '../support/hostile-texts.ts';

const megabyte = 1_000_000;

/** Judges a text as the bot does; how long that may take is measured by `npm run bench:hostile`. */
function judge(text: string, mentions: readonly string[] = []) {
  const findings = identify(text, { ...plainContext, mentions });
  return assess([], { id: 'post', text, findings }, policies.advice, (value) => value);
}

function outside(text: string) {
  return judge(text).findings.filter(
    (finding) =>
      finding.kind !== 'attachment' &&
      !(finding.start >= 0 && finding.end > finding.start && finding.end <= text.length),
  );
}

describe('a megabyte of', () => {
  it.each(hostileTexts)(
    '%s is judged, and every finding stands in it',
    (_, make) => expect(outside(make(megabyte))).toEqual([]),
    120_000,
  );
});

describe('as much as a message can hold of', () => {
  it.each([...sharperTexts, ...mixtures(40, 4711)])(
    '%s is judged, and every finding stands in it',
    (_, make) => expect(outside(make(60_000))).toEqual([]),
    60_000,
  );
});

describe('what is hostile otherwise', () => {
  it('a post with 100,000 mentions is judged', () => {
    const mentions = Array.from({ length: 100_000 }, (_, at) => `Colleague ${at} Example`);
    expect(judge('@everybody is Mrs Okafor back in bed 4?', mentions).flag).toBe(true);
  });

  it.each([1000, 2000, 20_000])(
    'nothing is looked at again and again for a safer wording, in %i characters',
    (length) => {
      const dear = [...hostileTexts, ...sharperTexts, ...mixtures(40, 4711)].flatMap(([name, make]) => {
        const lengths: number[] = [];
        generalize(make(length), (again) => {
          lengths.push(again.length);
          const { findings, flag } = judge(again);
          return { findings, flagged: flag, perhaps: () => readPerhaps(again, plainContext) };
        });
        // A wording is longer than what it stands for, by a note or two for each detail.
        return lengths.length > 3 + Math.ceil(2000 / length) ? [`${name}: ${lengths.join(' ')}`] : [];
      });
      expect(dear).toEqual([]);
    },
    120_000,
  );

  it.each(hostileTexts)(
    '%s in 20,000 characters can be worded more safely',
    (_, make) => {
      const text = make(20_000);
      const { safer } = generalize(text, (again) => {
        const { findings, flag } = judge(again);
        return { findings, flagged: flag, perhaps: () => readPerhaps(again, plainContext) };
      });
      expect(judge(safer).flag).toBe(false);
    },
    120_000,
  );
});
