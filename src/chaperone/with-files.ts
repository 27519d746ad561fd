import type { MessageFiles, Metrics } from './ports.ts';
import type { Post } from './post.ts';

/**
 * Adds the files that the platform left out of a post. What cannot be found out in a moment is judged without.
 * @param deps without `files` what came is all
 */
export async function withFiles(
  post: Post,
  groupId: string | undefined,
  { files, metrics }: { readonly files?: MessageFiles | undefined; readonly metrics: Metrics },
): Promise<Post> {
  if (!files || !post.filesLeftOut) return post;
  const found = await files.of(post, groupId);
  metrics.count('files_read', found.kind);
  return found.kind === 'found' ? { ...post, attachments: found.attachments } : post;
}
