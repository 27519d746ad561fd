/**
 * Makes a gate at which all who come in one phase of the event loop wait for the next, to go on side by side: the first step of each, then
 * the second of each. One after the other, each would find the processor's caches full of the others' later steps.
 */
export function createGate(): () => Promise<void> {
  let opening: Promise<void> | undefined;
  return () => {
    opening ??= new Promise((resolve) => {
      setImmediate(() => {
        opening = undefined;
        resolve();
      });
    });
    return opening;
  };
}
