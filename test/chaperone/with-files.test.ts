import type { FilesFound, MessageFiles } from '../../src/chaperone/ports.ts';
import { reviewPost } from '../../src/chaperone/review-post.ts';
import { post, reviewDeps } from '../fakes/review-deps.ts';

describe('files that the platform leaves out', () => {
  const photo = [{ name: 'IMG_2041.jpg', contentType: 'image/jpeg' }];
  const withFiles = (found: FilesFound) => {
    const set = reviewDeps();
    const asked: (string | undefined)[] = [];
    const files: MessageFiles = {
      of: async (_post, groupId) => {
        asked.push(groupId);
        return found;
      },
    };
    return { ...set, asked, deps: { ...set.deps, files } };
  };
  const hidden = (over = {}) => post('Wound of this patient today', { filesLeftOut: true, ...over });

  it('are judged when they can be found out', async () => {
    const { deps, ledger, counts } = withFiles({ kind: 'found', attachments: photo });
    await reviewPost(hidden(), deps);
    expect([...ledger.threads.values()][0]?.details.map(({ trait }) => trait)).toContain('image');
    expect(counts).toContain('files_read:found');
  });

  it.each(['no_answer', 'no_consent', 'throttled', 'not_asked'] as const)(
    'are judged by what there is after %s',
    async (kind) => {
      const { deps, ledger, counts } = withFiles({ kind });
      await reviewPost(hidden({ attachments: photo }), deps);
      expect([...ledger.threads.values()][0]?.details.map(({ trait }) => trait)).toContain('image');
      expect(counts).toContain(`files_read:${kind}`);
    },
  );

  it('are not asked for when the message names all of them', async () => {
    const { deps, asked } = withFiles({ kind: 'found', attachments: [] });
    await reviewPost(post('Wound of this patient today', { attachments: photo }), deps);
    expect(asked).toEqual([]);
  });
});
