/**
 * Makes a function that forgets what has stood longest in a map or set; of an empty one nothing. It goes on where it ended the last time:
 * whoever begins at the front walks over all that was deleted there since the engine last tidied up, which in a full map of
 * many entries is thousands for each that is forgotten.
 */
export function forgettingOldest<Key>(entries: Map<Key, unknown> | Set<Key>): () => void {
  let keys = entries.keys();
  return () => {
    let oldest = keys.next();
    if (oldest.done) {
      keys = entries.keys();
      oldest = keys.next();
    }
    if (!oldest.done) entries.delete(oldest.value);
  };
}
