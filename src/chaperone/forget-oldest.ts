/**
 * Forgets what has stood longest in a map or set that has become too large: of 64 entries one, and one at least; of an empty one nothing.
 * Several at a time, because whoever begins at the front walks over all that was deleted there since the engine last tidied up. No
 * iterator is held from one time to the next: one that stands still keeps every table that the map has had since.
 */
export function forgetOldest<Key>(entries: Map<Key, unknown> | Set<Key>): void {
  let left = Math.max(1, entries.size >> 6);
  for (const key of entries.keys()) {
    entries.delete(key);
    left -= 1;
    if (left === 0) return;
  }
}
