import { Reading } from '../../src/chaperone/reading.ts';
import { bareContext } from '../../src/identify/bare-context.ts';
import type { Finding, IdentifyContext } from '../../src/identify/types.ts';

const thread = (name: string) => ({
  tenantId: 'tenant-1',
  teamId: 'team-1',
  channelId: 'channel-1',
  conversationId: `channel-1;messageid=${name}`,
});
const context = bareContext(new Date('2026-03-02T14:05:00Z'));
const spans = (findings: readonly Finding[]) =>
  findings.map((finding) => (finding.kind === 'attachment' ? finding.kind : [finding.start, finding.end]));

describe('reading together', () => {
  it('waits for all that come at the same moment, and gives each its own findings', async () => {
    const reading = new Reading();
    const steps: string[] = [];
    const read = async (name: string, text: string) => {
      const { findings } = await reading.read(thread(name), () => {
        steps.push(`asked ${name}`);
        return { text, context };
      });
      steps.push(`read ${name}`);
      return spans(findings);
    };
    expect(
      await Promise.all([
        read('a', 'NHS no 943 476 5919 pls'),
        read('b', 'ta'),
        read('c', 'NHS no 943 476 5919'),
      ]),
    ).toEqual([[[7, 19]], [], [[7, 19]]]);
    expect(steps).toEqual(['asked a', 'asked b', 'asked c', 'read a', 'read b', 'read c']);
  });

  it('lets posts of one thread take turns, each when the last was made something of', async () => {
    const reading = new Reading();
    const steps: string[] = [];
    const read = async (name: string, post: number) => {
      await reading.read(thread(name), () => {
        steps.push(`asked ${name}${post}`);
        return { text: 'ta', context };
      });
      // What a review remembers of a post, it remembers after some steps.
      for (let step = 0; step < 20; step += 1) await undefined;
      steps.push(`done ${name}${post}`);
    };
    await Promise.all([read('a', 1), read('a', 2), read('b', 1), read('a', 3)]);
    const own = (name: string) => steps.filter((step) => step.includes(` ${name}`));
    expect(own('a')).toEqual(['asked a1', 'done a1', 'asked a2', 'done a2', 'asked a3', 'done a3']);
    expect(steps.indexOf('asked b1')).toBeLessThan(steps.indexOf('done a1'));
  });

  it('fails for the post alone that cannot be read', async () => {
    const reading = new Reading();
    const broken: IdentifyContext = {
      ...context,
      get roster(): string[] {
        throw new Error('no roster');
      },
    };
    const [good, bad, other] = await Promise.allSettled([
      reading.read(thread('a'), () => ({ text: 'NHS no 943 476 5919', context })),
      reading.read(thread('b'), () => ({ text: 'Mrs Chandra in bed 4', context: broken })),
      reading.read(thread('c'), () => ({ text: 'NHS no 943 476 5919', context })),
    ]);
    expect(good).toMatchObject({ status: 'fulfilled', value: { findings: [{ start: 7, end: 19 }] } });
    expect(bad).toMatchObject({ status: 'rejected', reason: { message: 'no roster' } });
    expect(other).toMatchObject({ status: 'fulfilled', value: { findings: [{ start: 7, end: 19 }] } });
    // And the next round is as good as the first.
    await expect(reading.read(thread('b'), () => ({ text: 'ta', context }))).resolves.toMatchObject({
      findings: [],
    });
  });
});
