import type { CarriedText } from '../chaperone/views.ts';
import { cutQuestion, readQuestion } from '../escalate/question.ts';
import type { Span } from '../identify/types.ts';

/**
 * The longest text that a card carries where it carries two, as it is written in JSON; what one leaves of it the other may have. A card
 * holds each text up to six times (shown, ready to copy, and in the data of its buttons); with this limit the largest stays below
 * 32,000 characters besides what stands in the fields of a form, where Teams takes messages of 100 KB in UTF-16.
 */
export const longestCarried = 2_200;

/** The longest draft that its dialog hands back, where it is shown once and stands in one input: what its form takes, and room for the rewording. */
export const longestHandedBack = 10_000;

/** More lines than this are joined: every line is an element of the card. */
const mostLines = 20;

/** More marks than this mark nothing: every one is an element of the card. */
const mostMarks = 60;

/**
 * The carried texts, cut where they are too long for a card: the wording at its end, the question in its middle, where what is newest and
 * what is asked stay.
 * @param shortened what stands at the cut
 */
export function fitCarried({ safer, question, changed }: CarriedText, shortened: string): CarriedText {
  const both = 2 * longestCarried;
  const longest = Math.max(longestCarried, both - sizeInJson(question));
  const fitting = fitWording({ safer, changed }, shortened, longest);
  const left = both - sizeInJson(fitting.safer);
  return {
    ...fitting,
    question: cutQuestion(readQuestion(question), left, shortened, sizeInJson),
  };
}

/** The safer wording alone, cut at a word's end where it is longer in JSON, with the marks that are left in it. */
export function fitWording(
  { safer, changed }: Pick<CarriedText, 'safer' | 'changed'>,
  shortened: string,
  longest: number,
): Pick<CarriedText, 'safer' | 'changed'> {
  const fitting = fitText(safer, shortened, longest);
  return {
    safer: fitting,
    changed: changed
      .slice(0, mostMarks)
      .filter(({ end }) => fitting === safer || end < fitting.length - shortened.length),
  };
}

/** How long a text is as it is written in JSON. */
const sizeInJson = (text: string): number => JSON.stringify(text).length - 2;

function fitText(text: string, shortened: string, longest: number): string {
  let size = 0;
  let end = 0;
  for (const character of text) {
    size += sizeInJson(character);
    if (size > longest) return `${backToWord(text.slice(0, end))}${shortened}`;
    if (size <= longest - shortened.length) end += character.length;
  }
  return text;
}

function backToWord(text: string): string {
  const space = text.lastIndexOf(' ');
  return (space > text.length / 2 ? text.slice(0, space) : text).trimEnd();
}

/** A piece of a line, and whether it is marked as changed. */
export interface ShownRun {
  readonly text: string;
  readonly changed: boolean;
  /** Marked by more than colour. */
  readonly weight: 'bolder' | 'default';
}

/**
 * A person's words as lines of `TextRun`s, which show Markdown and HTML as they are; an empty text gives no line. The
 * one thing that a card still reads there is a date function in double braces, so those are parted by an invisible joiner.
 * @param changed stretches of the text that are to stand out, in order
 */
export function shownLines(text: string, changed: readonly Span[] = []): { runs: ShownRun[] }[] {
  const lines = [...text.matchAll(/[^\n]+/g)]
    .map(({ 0: line, index }) => runsOf(line, index, changed))
    .filter((runs) => runs.some((each) => each.text.trim() !== ''));
  if (lines.length <= mostLines) return lines.map((runs) => ({ runs }));
  const rest = lines.slice(mostLines - 1).flatMap((runs) => [...runs, run(' ', false)]);
  return [...lines.slice(0, mostLines - 1), joined(rest)].map((runs) => ({ runs }));
}

function joined(runs: readonly ShownRun[]): ShownRun[] {
  const whole: ShownRun[] = [];
  for (const each of runs) {
    const last = whole.at(-1);
    if (last?.changed === each.changed) whole[whole.length - 1] = { ...last, text: last.text + each.text };
    else whole.push(each);
  }
  return whole;
}

function runsOf(line: string, offset: number, changed: readonly Span[]): ShownRun[] {
  const runs: ShownRun[] = [];
  let done = 0;
  for (const { start, end } of changed) {
    const [from, to] = [Math.max(start - offset, done), Math.min(end - offset, line.length)];
    if (from >= to) continue;
    runs.push(run(line.slice(done, from), false), run(line.slice(from, to), true));
    done = to;
  }
  return [...runs, run(line.slice(done), false)].filter(({ text }) => text !== '');
}

const run = (text: string, changed: boolean): ShownRun => ({
  text: shownText(text),
  changed,
  weight: changed ? 'bolder' : 'default',
});

/** The same for a text of one line. */
export function shownText(text: string): string {
  return text.replaceAll('{{', '{\u2060{');
}

/** Stretches as a card's buttons carry them: `12-20 33-40`. */
export function writeSpans(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ');
}

/** Reads what {@link writeSpans} wrote; what is no stretch is left out, because a card's data come from outside. */
export function readSpans(text: string): readonly Span[] {
  return [...text.matchAll(/\b(\d{1,5})-(\d{1,5})\b/g)]
    .map(([, start, end]) => ({ start: Number(start), end: Number(end) }))
    .filter(({ start, end }) => start < end);
}
