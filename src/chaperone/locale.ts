/** The languages in which Chaperone speaks: English, and Welsh, which NHS bodies in Wales must offer. */
export const locales = ['en', 'cy'] as const;
export type Locale = (typeof locales)[number];

/** The language for a client's tag (`cy-GB`, `en-GB`); English where it is none of ours or not known. */
export function localeOf(tag: string | undefined): Locale {
  return tag !== undefined && /^cy\b/i.test(tag) ? 'cy' : 'en';
}
