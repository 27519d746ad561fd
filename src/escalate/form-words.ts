import { apart, type Question, questionOf, readQuestion, together } from './question.ts';
import type { TemplateBook } from './template-book.ts';
import type { Part } from './template-shapes.ts';
import { anyField, fillTemplate, tidy } from './templates.ts';
import type { FormField, TemplateId } from './types.ts';

/** What a form says, whatever its template: the question, and by field id what its author typed besides. */
export interface FormWords {
  readonly question: Question;
  readonly own: Readonly<Record<string, string>>;
}

/** How the words stand in a form, so that another form can be made of it; it holds none of them. */
export interface Shown {
  readonly template: TemplateId;
  /** How many characters at the end of the whole question ask; undefined where its sentences tell. */
  readonly asks?: number | undefined;
  /** By field id, how many characters at the end of its first value are something that another template shows apart. */
  readonly tails: Readonly<Record<string, number>>;
}

/** A form as it is shown. */
export interface WrittenForm {
  readonly shown: Shown;
  readonly fields: readonly FormField[];
}

/**
 * Puts words into the places of a template. What was typed into a field that this template does not have follows in a field of its own, and
 * what was typed where this one has a part of the question follows that part: whichever route is chosen, nothing that was typed is lost.
 */
export function writeForm(book: TemplateBook, id: TemplateId, { question, own }: FormWords): WrittenForm {
  const template = book.templates[id];
  const asks = question.text === together(question.told, question.asked) ? question.asked.length : undefined;
  const tails: Record<string, number> = {};
  const fields = fillTemplate(template, question, book).map((field, at): FormField => {
    const typed = own[field.id] ?? '';
    const takes = template.fields[at]?.takes;
    if (takes && field.value !== '' && typed !== '') tails[field.id] = typed.length;
    return withRoom({ ...field, value: together(field.value, typed) });
  });
  const others = [...anyField(book).values()].flatMap((field): FormField[] => {
    const value = own[field.id] ?? '';
    if (value === '' || template.fields.some((entry) => entry.id === field.id)) return [];
    const { heading, takes, ...rest } = field;
    return [withRoom({ ...rest, required: false, value })];
  });
  return { shown: { template: id, asks, tails }, fields: [...fields, ...others] };
}

/** A place's limit is for what is typed; what was typed into another form comes whole. */
const withRoom = (field: FormField): FormField => ({
  ...field,
  maxLength: Math.max(field.maxLength, field.value.length),
});

/** What a form said when a button was pressed. */
export interface ReadForm extends FormWords {
  /** By field id, values of which the author reworded a part of the question; what they say stands in the other two as well. */
  readonly reworded: Readonly<Record<string, string>>;
}

/**
 * Reads back what stands in a form that {@link writeForm} made.
 * @param shown undefined where that is not known: then its field `question` is what is asked, and all others are the author's own
 * @param whole the question as it travelled beside the form, for what the form does not show of it
 */
export function readForm(
  book: TemplateBook,
  shown: Shown | undefined,
  values: Readonly<Record<string, string>>,
  whole: string,
): ReadForm {
  const known = readQuestion(tidy(whole), shown?.asks);
  const own: Record<string, string> = {};
  const reworded: Record<string, string> = {};
  const seen = new Map<Part, string>();
  let changed = false;
  const fields = shown ? fillTemplate(book.templates[shown.template], known, book) : [];
  const takesOf = (id: string): Part | undefined =>
    shown
      ? book.templates[shown.template].fields.find((field) => field.id === id)?.takes
      : id === 'question'
        ? 'asked'
        : undefined;
  const ids = new Set([...fields.map(({ id }) => id), ...Object.keys(values)]);
  for (const id of ids) {
    const value = tidy(values[id] ?? '');
    const takes = takesOf(id);
    const [head, tail] = takes ? apart(value, shown?.tails[id] ?? 0) : ['', value];
    if (tail !== '') own[id] = tail;
    if (!takes) continue;
    const filled = fields.find((field) => field.id === id)?.value;
    const isNew = filled === undefined ? !isPartOf(head, known) : head !== filled;
    if (isNew && head !== '') reworded[id] = value;
    changed ||= isNew;
    // Of a template's own making, two fields may take the same, or the whole and a part of it: the second is its author's then.
    if (!seen.has(takes) && !seen.has('all')) seen.set(takes, head);
    else if (isNew && head !== '') own[id] = together(head, own[id] ?? '');
  }
  const isEmpty = [...seen.values()].every((value) => value === '');
  if (!changed || isEmpty) return { question: known, own, reworded: {} };
  return { question: ofParts(seen, known, shown?.asks), own, reworded };
}

/** True for what a form of any template shows of a question by itself. */
const isPartOf = (value: string, { told, asked, text }: Question): boolean =>
  [told, asked, text, ''].includes(value);

/** The question of the parts that a form showed; of what it did not show, as it was known. */
function ofParts(seen: ReadonlyMap<Part, string>, known: Question, asks: number | undefined): Question {
  const all = seen.get('all');
  // That nothing asked before says nothing of what is written there now.
  if (all !== undefined) return readQuestion(all, asks || undefined);
  const told = seen.get('told') ?? seen.get('rest');
  const asked = seen.get('asked') ?? seen.get('wanted');
  // What only tells stands in the place of what is asked, and the other way about.
  return questionOf(
    told ?? (known.asked === '' ? '' : known.told),
    asked ?? (known.told === '' ? '' : known.asked),
  );
}
