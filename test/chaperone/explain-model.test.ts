import { readFileSync } from 'node:fs';
import { explainModel, figuresOf } from '../../src/chaperone/explain-model.ts';

const model = explainModel(new Date('2026-01-14T10:00:00Z'));
const guide = readFileSync(new URL('../../docs/model.md', import.meta.url), 'utf8');
const last = (thread: number) => model.examples[thread]?.at(-1);

describe('the model, explained', () => {
  it('works the examples out as docs/model.md does by hand', () => {
    // d = 1.86 + 0.29 + 0.62; d = 10.16; d = 8.05, k ≈ 2.
    expect(last(0)).toMatchObject({ flag: false, decades: expect.closeTo(2.78, 2) });
    expect(last(0)?.people).toBeCloseTo(114_000, -3);
    expect(last(1)).toMatchObject({ flag: true, decades: expect.closeTo(10.16, 2) });
    expect(last(2)).toMatchObject({ flag: true, decades: expect.closeTo(8.05, 2) });
    expect(Math.round(last(2)?.people ?? 0)).toBe(2);
    // Quiet at 170 after two replies, one person after the third.
    expect(model.examples[3]?.map(({ flag }) => flag)).toEqual([false, false, true]);
    expect(model.examples[3]?.[1]?.people).toBeCloseTo(170, -1);
    for (const thread of [0, 1, 2]) expect(guide).toContain(`**"${last(thread)?.text}":`);
    for (const number of ['114,000', 'd = 10.16', 'd = 8.05', 'k ≈ 170']) expect(guide).toContain(number);
  });

  it('adds the parts up to what they narrow together', () => {
    for (const { parts, decades } of model.examples.flat())
      expect(parts.reduce((sum, part) => sum + part.decades, 0)).toBeCloseTo(decades);
  });

  it('names every table and gives its figures, and none that does not exist', () => {
    for (const { id, figures } of model.tables) expect(figuresOf(id)?.length).toBe(figures);
    expect(figuresOf('secrets')).toBeUndefined();
    expect(figuresOf('__proto__')).toBeUndefined();
  });
});
