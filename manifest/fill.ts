/** Anything that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * Puts values where a template has `{{their name}}`, in strings alone, so that no value can break the JSON. A name that no value
 * has stays as it is; the rules find it.
 */
export function fill(template: Json, values: Readonly<Record<string, string>>): Json {
  if (typeof template === 'string')
    return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
      Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
    );
  if (Array.isArray(template)) return template.map((item: Json) => fill(item, values));
  if (typeof template === 'object' && template !== null)
    return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, fill(value, values)]));
  return template;
}

/** Every string inside, with where it stands in the way that Teams' localisation files write it: `staticTabs[0].name`. */
export function stringsIn(json: Json, at = ''): readonly (readonly [string, string])[] {
  if (typeof json === 'string') return [[at, json]];
  if (Array.isArray(json)) return json.flatMap((item: Json, index) => stringsIn(item, `${at}[${index}]`));
  if (typeof json === 'object' && json !== null)
    return Object.entries(json).flatMap(([key, value]) => stringsIn(value, at === '' ? key : `${at}.${key}`));
  return [];
}
