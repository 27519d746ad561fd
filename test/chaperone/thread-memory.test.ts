import { ThreadMemory } from '../../src/chaperone/thread-memory.ts';

const thread = (conversationId: string, tenantId = 'tenant-1') => ({
  tenantId,
  teamId: 'team-1',
  channelId: 'channel-1',
  conversationId,
});

describe('ThreadMemory', () => {
  it('knows nothing of a thread that it has not met', () => {
    expect(new ThreadMemory().recall(thread('a'), '1')).toEqual({ before: [], told: [] });
  });

  it('gives the kinds of the other posts in their order, and what was told', () => {
    const memory = new ThreadMemory();
    memory.remember(thread('a'), '1', 'patient_specific', [{ trait: 'age' }]);
    memory.remember(thread('a'), '2', 'coordination');
    memory.remember(thread('b'), '1', 'social');
    expect(memory.recall(thread('a'), '3')).toEqual({
      before: ['patient_specific', 'coordination'],
      told: [{ trait: 'age' }],
    });
    expect(memory.recall(thread('a'), '2').before).toEqual(['patient_specific']);
  });

  it('keeps one judgement of a post that is edited, in its place', () => {
    const memory = new ThreadMemory();
    memory.remember(thread('a'), '1', 'social');
    memory.remember(thread('a'), '2', 'coordination');
    memory.remember(thread('a'), '1', 'patient_specific');
    expect(memory.recall(thread('a'), '3').before).toEqual(['patient_specific', 'coordination']);
  });

  it('tells tenants apart that use the same conversation id', () => {
    const memory = new ThreadMemory();
    memory.remember(thread('a', 'tenant-1'), '1', 'social');
    expect(memory.recall(thread('a', 'tenant-2'), '2').before).toEqual([]);
  });

  it('forgets the thread that was silent the longest when it is full', () => {
    const memory = new ThreadMemory(2);
    memory.remember(thread('a'), '1', 'social');
    memory.remember(thread('b'), '1', 'coordination');
    memory.remember(thread('a'), '2', 'social');
    memory.remember(thread('c'), '1', 'coordination');
    expect(memory.recall(thread('a'), '9').before).toHaveLength(2);
    expect(memory.recall(thread('b'), '9').before).toHaveLength(0);
  });

  it('keeps nothing of a detail but its kind', () => {
    const memory = new ThreadMemory();
    const detail = { trait: 'age' as const, marks: ['digest'], share: 0.1 };
    memory.remember(thread('a'), '1', 'social', [detail]);
    expect(memory.recall(thread('a'), '2').told).toEqual([{ trait: 'age' }]);
  });
});
