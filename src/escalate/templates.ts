import { type Part, type Template, type TemplateField, templates } from './template-data.ts';
import type { FormField, TemplateId } from './types.ts';

/** The template of that id. */
export function templateOf(id: TemplateId): Template {
  return templates[id];
}

/**
 * The template's fields with the author's question, already without identifiers, in the places for it. Urgency, severity, NEWS2
 * and everything else that is the clinician's to judge or to add starts empty; so does all of it where the question is empty.
 */
export function fillTemplate(template: Template, question: string): FormField[] {
  const parts = partsOf(tidy(question));
  return template.fields.map(({ id, label, placeholder, multiline, required, maxLength, takes }) => ({
    id,
    label,
    placeholder,
    value: takes ? cutAtWord(parts[takes], maxLength) : '',
    multiline,
    required,
    maxLength,
  }));
}

function partsOf(text: string): Readonly<Record<Part, string>> {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence.trim() !== '');
  const asking = sentences.filter((sentence) => sentence.trimEnd().endsWith('?')).join(' ');
  const telling = sentences.filter((sentence) => !sentence.trimEnd().endsWith('?')).join(' ');
  return {
    all: text,
    asked: asking === '' ? text : asking,
    rest: asking === '' ? '' : telling,
    told: telling === '' ? text : telling,
    wanted: telling === '' ? '' : asking,
  };
}

export interface Draft {
  /** The template's own title; nothing that the author typed. */
  readonly title: string;
  readonly text: string;
}

const shortened = '[Shortened to fit. Please check the end.]';
const longestSpecialty = 80;

/** Each field by its id, as the first template that has it words it: for text that was typed into another route's form. */
const anyField: ReadonlyMap<string, TemplateField> = new Map(
  Object.values(templates)
    .toReversed()
    .flatMap(({ fields }) => fields)
    .map((field) => [field.id, field]),
);

/**
 * Composes the draft from what the author typed. Empty fields leave no trace. Values of another template's fields follow the
 * template's own, under their headings, so that changing the route at the last moment loses nothing; unknown ids are
 * dropped. The text never exceeds the template's length: it is cut at a word's end, with a note, before the closing lines.
 */
export function finishDraft(
  template: Template,
  values: Readonly<Record<string, string>>,
  specialty: string,
): Draft {
  const own = new Set(template.fields.map(({ id }) => id));
  const others = [...anyField.values()].filter(({ id }) => !own.has(id));
  const paragraphs = [...template.fields, ...others].flatMap((field) => {
    const value = Object.hasOwn(values, field.id) ? tidy(values[field.id] ?? '') : '';
    return value === '' ? [] : [`${field.heading}:${value.includes('\n') ? '\n' : ' '}${value}`];
  });
  const area = cutAtWord(tidy(specialty).replaceAll('\n', ' '), longestSpecialty);
  const body = [...(area === '' ? [] : [`Specialty: ${area}`]), ...paragraphs].join('\n\n');
  const closing = template.closing.join('\n');
  return { title: template.title, text: fitted(body, closing, template.maxLength) };
}

function fitted(body: string, closing: string, maxLength: number): string {
  const whole = joined(body, closing);
  if (whole.length <= maxLength) return whole;
  const ending = joined(shortened, closing);
  return joined(cutAtWord(body, maxLength - ending.length - 2), ending);
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

/** One kind of line end, no control characters, no more than one empty line, no blanks at the ends. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The text cut to a length at a word's end, or inside a word that is longer than half of it, never inside a character. */
function cutAtWord(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const cut = text.slice(0, maxLength).replace(/[\uD800-\uDBFF]$/, '');
  const end = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'));
  return (end > maxLength / 2 ? cut.slice(0, end) : cut).trimEnd();
}
