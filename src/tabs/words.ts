import { createContext, useContext } from 'react';
import { type Locale, localeOf } from '../chaperone/locale.ts';

/** What a page says, in every language. Same entries in each; a test compares them. */
export type Catalogue<W> = Readonly<Record<Locale, W>>;

export const LanguageContext = createContext<Locale>('en');
export { localeOf };

/** The words of a page in the person's language. */
export function useWords<W>(catalogue: Catalogue<W>): W {
  return catalogue[useContext(LanguageContext)];
}

const tags: Readonly<Record<Locale, string>> = { en: 'en-GB', cy: 'cy-GB' };

/** The tag for numbers and dates (`Intl`) and for the document's `lang`. */
export const tagOf = (locale: Locale): string => tags[locale];

/** Numbers, dates and lists as they are written in the person's language. */
export function useFormats(): {
  /** An estimate, which is not as exact as all its digits. */
  number: (value: number) => string;
  /** What was counted, to the last digit. */
  count: (value: number) => string;
  date: (value: Date | string) => string;
  dateTime: (value: Date | string) => string;
  /** `October 2026`, of `2026-10`; as it stands where it is no month. */
  month: (value: string) => string;
  /** `5–11 October 2026`; one day alone where both are the same. */
  dates: (first: Date | string, last: Date | string) => string;
  /** `a, b and c` */
  list: (values: readonly string[]) => string;
} {
  const tag = tagOf(useContext(LanguageContext));
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return {
    number: (value) => new Intl.NumberFormat(tag, { maximumSignificantDigits: 3 }).format(value),
    count: (value) => new Intl.NumberFormat(tag).format(value),
    date: (value) => new Intl.DateTimeFormat(tag, day).format(new Date(value)),
    dateTime: (value) =>
      new Intl.DateTimeFormat(tag, { ...day, hour: '2-digit', minute: '2-digit' }).format(new Date(value)),
    month: (value) => {
      const first = new Date(`${value}-01T12:00:00`);
      return Number.isNaN(first.getTime())
        ? value
        : new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric' }).format(first);
    },
    dates: (first, last) => new Intl.DateTimeFormat(tag, day).formatRange(new Date(first), new Date(last)),
    list: (values) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(values),
  };
}

/** Puts values into the places of a text, written `{name}`; a place without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => `${values[name] ?? place}`);
}
