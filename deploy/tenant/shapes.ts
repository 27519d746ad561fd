/** A way into what Graph answers, whose shape nobody vouches for. */
export function fieldIn(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined),
    value,
  );
}

/** The text in a field; undefined for anything else, and for an empty one. */
export function textIn(value: unknown, ...path: readonly string[]): string | undefined {
  const text = fieldIn(value, ...path);
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** The list in a field; empty for anything else. */
export function listIn(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const list = fieldIn(value, ...path);
  return Array.isArray(list) ? (list as unknown[]) : [];
}
