import { ThreadMemory } from '../../src/chaperone/thread-memory.ts';

const thread = (conversationId: string, tenantId = 'tenant-1') => ({
  tenantId,
  teamId: 'team-1',
  channelId: 'channel-1',
  conversationId,
});

describe('ThreadMemory', () => {
  it('knows nothing of a thread that it has not met', () => {
    expect(new ThreadMemory().recall(thread('a'), '1', 'ann')).toEqual({
      before: [],
      told: [],
      asked: false,
      questions: [],
      teller: false,
    });
  });

  it('gives the kinds of the other posts in their order, and what was told', () => {
    const memory = new ThreadMemory();
    memory.remember(thread('a'), '1', 'ann', {
      kind: 'patient_specific',
      asks: false,
      questions: [],
      tells: false,
      told: [{ trait: 'age' }],
    });
    memory.remember(thread('a'), '2', 'ann', {
      kind: 'coordination',
      asks: false,
      questions: [],
      tells: false,
    });
    memory.remember(thread('b'), '1', 'ann', { kind: 'social', asks: false, questions: [], tells: false });
    expect(memory.recall(thread('a'), '3', 'ann')).toEqual({
      before: ['patient_specific', 'coordination'],
      told: [{ trait: 'age' }],
      asked: false,
      questions: [],
      teller: false,
    });
    expect(memory.recall(thread('a'), '2', 'ann').before).toEqual(['patient_specific']);
  });

  it('knows who told something, and what was asked of them, for a few posts', () => {
    const memory = new ThreadMemory();
    const calm = { kind: 'patient_specific', asks: false, questions: [], tells: false } as const;
    memory.remember(thread('a'), '1', 'ann', { ...calm, tells: true });
    memory.remember(thread('a'), '2', 'ben', { ...calm, questions: ['age'] });
    expect(memory.recall(thread('a'), '3', 'ann')).toMatchObject({ questions: ['age'], teller: true });
    expect(memory.recall(thread('a'), '3', 'ben')).toMatchObject({ questions: [], teller: false });
    memory.remember(thread('a'), '3', 'ann', calm);
    expect(memory.recall(thread('a'), '4', 'ann').questions).toEqual(['age']);
    for (const id of ['4', '5']) memory.remember(thread('a'), id, 'cat', calm);
    expect(memory.recall(thread('a'), '6', 'ann').questions).toEqual([]);
  });

  it('keeps one judgement of a post that is edited, in its place', () => {
    const memory = new ThreadMemory();
    memory.remember(thread('a'), '1', 'ann', { kind: 'social', asks: false, questions: [], tells: false });
    memory.remember(thread('a'), '2', 'ann', {
      kind: 'coordination',
      asks: false,
      questions: [],
      tells: false,
    });
    memory.remember(thread('a'), '1', 'ann', {
      kind: 'patient_specific',
      asks: false,
      questions: [],
      tells: false,
    });
    expect(memory.recall(thread('a'), '3', 'ann').before).toEqual(['patient_specific', 'coordination']);
  });

  it('tells tenants apart that use the same conversation id', () => {
    const memory = new ThreadMemory();
    memory.remember(thread('a', 'tenant-1'), '1', 'ann', {
      kind: 'social',
      asks: false,
      questions: [],
      tells: false,
    });
    expect(memory.recall(thread('a', 'tenant-2'), '2', 'ann').before).toEqual([]);
  });

  it('forgets the thread that was silent the longest when it is full', () => {
    const memory = new ThreadMemory(2);
    memory.remember(thread('a'), '1', 'ann', { kind: 'social', asks: false, questions: [], tells: false });
    memory.remember(thread('b'), '1', 'ann', {
      kind: 'coordination',
      asks: false,
      questions: [],
      tells: false,
    });
    memory.remember(thread('a'), '2', 'ann', { kind: 'social', asks: false, questions: [], tells: false });
    memory.remember(thread('c'), '1', 'ann', {
      kind: 'coordination',
      asks: false,
      questions: [],
      tells: false,
    });
    expect(memory.recall(thread('a'), '9', 'ann').before).toHaveLength(2);
    expect(memory.recall(thread('b'), '9', 'ann').before).toHaveLength(0);
  });

  it('keeps nothing of a detail but its kind', () => {
    const memory = new ThreadMemory();
    const detail = { trait: 'age' as const, marks: ['digest'], share: 0.1 };
    memory.remember(thread('a'), '1', 'ann', {
      kind: 'social',
      asks: false,
      questions: [],
      tells: false,
      told: [detail],
    });
    expect(memory.recall(thread('a'), '2', 'ann').told).toEqual([{ trait: 'age' }]);
  });

  it('knows that somebody else asked right before, and nobody when another post came between', () => {
    const memory = new ThreadMemory();
    memory.remember(thread('a'), '1', 'ann', {
      kind: 'patient_specific',
      asks: true,
      questions: [],
      tells: true,
    });
    expect(memory.recall(thread('a'), '2', 'bob').asked).toBe(true);
    expect(memory.recall(thread('a'), '2', 'ann').asked).toBe(false);
    memory.remember(thread('a'), '2', 'cat', {
      kind: 'coordination',
      asks: false,
      questions: [],
      tells: false,
    });
    expect(memory.recall(thread('a'), '3', 'bob').asked).toBe(false);
  });
});
