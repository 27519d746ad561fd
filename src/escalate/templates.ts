import { cutAtWord, cutMiddle } from './cut.ts';
import { partOf, type Question, readQuestion } from './question.ts';
import { leastForWords, type Template, type TemplateBook, type TemplateField } from './template-book.ts';
import type { FormField, TemplateId } from './types.ts';

/**
 * The template's fields with the author's question, already without identifiers, in the places for it. Urgency, severity, NEWS2
 * and everything else that is the clinician's to judge or to add starts empty; so does all of it where the question is empty.
 * @param leftOut stands where a value had to be shortened
 */
export function fillTemplate(
  template: Template,
  question: string | Question,
  { leftOut }: Pick<TemplateBook, 'leftOut'>,
): FormField[] {
  const read = typeof question === 'string' ? readQuestion(tidy(question)) : question;
  return template.fields.map(({ id, label, placeholder, multiline, required, maxLength, takes }) => ({
    id,
    label,
    placeholder,
    value: takes ? partOf(read, takes, maxLength, leftOut) : '',
    multiline,
    required,
    maxLength,
  }));
}

export interface Draft {
  /** The template's own title; nothing that the author typed. */
  readonly title: string;
  readonly text: string;
  /** What its author does besides. */
  readonly beside: readonly string[];
}

const longestSpecialty = 80;

/** Each field by its id, as the first template that has it words it: for text that was typed into another route's form. */
export function anyField({ templates }: TemplateBook): ReadonlyMap<string, TemplateField> {
  return new Map(
    Object.values(templates)
      .toReversed()
      .flatMap(({ fields }) => fields)
      .map((field) => [field.id, field]),
  );
}

/**
 * Composes the draft from what the author typed. Empty fields leave no trace. Values of another template's fields follow the
 * template's own, under their headings, so that changing the route at the last moment loses nothing; unknown ids are
 * dropped. The text never exceeds the template's length: it is cut at a word's end, with a note, before the closing lines.
 */
export function finishDraft(
  book: TemplateBook,
  id: TemplateId,
  values: Readonly<Record<string, string>>,
  specialty: string,
): Draft {
  const template = book.templates[id];
  const own = new Set(template.fields.map(({ id }) => id));
  const others = [...anyField(book).values()].filter(({ id }) => !own.has(id));
  const paragraphs = [...template.fields, ...others].flatMap((field) => {
    const value = Object.hasOwn(values, field.id) ? tidy(values[field.id] ?? '') : '';
    return value === '' ? [] : [`${field.heading}:${value.includes('\n') ? '\n' : ' '}${value}`];
  });
  const area = cutAtWord(tidy(specialty).replaceAll('\n', ' '), longestSpecialty);
  const body = [...(area === '' ? [] : [`${book.specialty}: ${area}`]), ...paragraphs].join('\n\n');
  const closing = template.closing.join('\n');
  const text = fitted(body, closing, template.maxLength, book.shortened);
  return { title: template.title, text, beside: template.beside };
}

/** The longest note for the record, in UTF-16 code units. */
const longestRecord = 2_000;

/**
 * A short note for the patient's record that a route was asked, with places for the advice and the plan.
 * @param at shown as a date in the United Kingdom
 */
export function recordNote(
  { record, leftOut }: Pick<TemplateBook, 'record' | 'leftOut'>,
  { route, question, at }: { route: string; question: string; at: Date },
): string {
  const date = at.toLocaleDateString('en-GB', { timeZone: 'Europe/London' });
  const noteOn = (asked: string): string => {
    const words = { date, route, question: asked.replaceAll('\n', ' ') };
    return record.replace(/\{(date|route|question)\}/g, (_mark, name: keyof typeof words) => words[name]);
  };
  // The places for the advice and the plan stand behind the question, and must not fall off.
  const room = longestRecord - noteOn('').length;
  return cutAtWord(noteOn(cutMiddle(tidy(question), room, leftOut)), longestRecord);
}

function fitted(body: string, closing: string, maxLength: number, shortened: string): string {
  const whole = joined(body, closing);
  if (whole.length <= maxLength) return whole;
  // A template that was set before closing lines had to leave room may have too many of them.
  const ending = joined(shortened, cutAtWord(closing, maxLength - leastForWords));
  return joined(cutAtWord(body, maxLength - ending.length - 2), ending);
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

/** One kind of line end, no control characters, no more than one empty line, no blanks at the ends. */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
