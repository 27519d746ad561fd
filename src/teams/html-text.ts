import { Parser } from 'htmlparser2';
import type { Attachment } from '../identify/types.ts';

/** A message body without its markup. */
export interface BodyText {
  readonly text: string;
  /** Pictures and clips that stand in the body itself. */
  readonly inline: readonly Attachment[];
  /** Places where the body refers to an attachment that it does not contain. */
  readonly placeholders: number;
}

const blocks = new Set(
  'address article blockquote caption codeblock dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const cells = new Set(['td', 'th']);
const preformatted = new Set(['pre', 'codeblock', 'textarea']);
const silent = new Set(['at', 'script', 'style', 'head', 'title', 'template']);
/** Deeper than this nobody nests; the parser's cost grows with the square of it. */
export const deepest = 1000;
const invisible = /[\u00ad\u200b\u2060\ufeff]/g;

/**
 * Turns the HTML of a Teams message into plain text: one line per paragraph, list item (`- `) and table row, table cells
 * apart by tabs. Mentions and quoted replies are left out, because neither is what the author tells about a patient in
 * this message; forwarded text stays, because it is new to the thread. Emoji become their character. An empty body gives an
 * empty text. Never throws: what is not HTML, or nested beyond measure, is read as text.
 */
export function htmlToText(html: string): BodyText {
  const writer = new LineWriter();
  const inline: Attachment[] = [];
  let placeholders = 0;
  let depth = 0;
  let silentFrom = 0;
  let cellDepth = 0;
  let pre = 0;
  const rows: number[] = [];
  // A row stays one line: paragraphs inside a cell are apart by a space.
  const breakLine = () => (cellDepth > 0 ? writer.space() : writer.line());

  const parser = new Parser({
    onopentag(tag, attributes) {
      depth += 1;
      if (depth > deepest) parser.pause();
      if (silentFrom > 0) return;
      if (isSilent(tag, attributes)) {
        silentFrom = depth;
        writer.space();
        return;
      }
      if (tag === 'img' || tag === 'video') {
        const kind = tag === 'img' ? pictureKind(attributes) : 'file';
        if (kind === 'file') inline.push(tag === 'img' ? inlineImage : inlineVideo);
        if (kind === 'emoji') writer.write(attributes.alt ?? '');
      }
      if (tag === 'emoji' || tag === 'customemoji') writer.write(attributes.alt ?? '');
      if (tag === 'attachment') placeholders += 1;
      if (tag === 'tr' && cellDepth === 0) rows.push(0);
      if (cells.has(tag)) {
        const before = rows.pop() ?? 0;
        if (before > 0) writer.tab();
        rows.push(before + 1);
        cellDepth += 1;
      } else if (blocks.has(tag) || tag === 'br') breakLine();
      if (tag === 'li') writer.lead = cellDepth > 0 ? '' : '- ';
      if (preformatted.has(tag)) pre += 1;
    },
    ontext(text) {
      if (silentFrom > 0) return;
      if (pre > 0 && cellDepth === 0) writer.writeLines(text);
      else writer.writeFlowing(text);
    },
    onclosetag(tag) {
      if (silentFrom === depth) silentFrom = 0;
      else if (silentFrom === 0) {
        if (cells.has(tag)) cellDepth = Math.max(0, cellDepth - 1);
        else if (blocks.has(tag)) breakLine();
        if (tag === 'li') writer.lead = '';
        if (tag === 'tr' && cellDepth === 0) rows.pop();
        if (preformatted.has(tag)) pre = Math.max(0, pre - 1);
      }
      depth -= 1;
    },
  });
  parser.end(html);
  if (depth > deepest) return { text: plainToText(html), inline: [], placeholders: 0 };
  return { text: writer.text(), inline, placeholders };
}

const inlineImage: Attachment = { name: 'inline image', contentType: 'image/*' };
const inlineVideo: Attachment = { name: 'inline video', contentType: 'video/*' };

function isSilent(tag: string, attributes: Record<string, string>): boolean {
  const itemType = attributes.itemtype ?? '';
  return (
    silent.has(tag) ||
    itemType.endsWith('skype.com/Mention') ||
    (tag === 'blockquote' && itemType.endsWith('skype.com/Reply'))
  );
}

/** Teams marks what is not a picture of anything here: emoji, and animations and stickers from a catalogue. */
function pictureKind({ itemtype = '' }: Record<string, string>): 'emoji' | 'ornament' | 'file' {
  if (/skype\.com\/Emo(?:ji|ticon)$/i.test(itemtype)) return 'emoji';
  return /skype\.com\/(?:Giphy|Sticker|Meme)$/i.test(itemtype) ? 'ornament' : 'file';
}

/**
 * Turns the plain `text` of an activity into the same form: mentions are left out, and the few entities that Teams
 * leaves in plain text are decoded. Other angle brackets stay, because a reading may be "<90".
 */
export function plainToText(plain: string): string {
  const text = plain
    .replace(/<at(?: [^<>]{0,200})?>[^<>]{0,200}<\/at>/gi, ' ')
    .replace(/&(?:nbsp|amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(/[ \u00a0]{2,}|\u00a0/g, ' ');
  return tidy(text.split('\n'));
}

const entities: Record<string, string> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function tidy(lines: readonly string[]): string {
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(invisible, '')
    .trim();
}

/** Collects text; a gap is written only when something follows it, and the widest gap wins. */
class LineWriter {
  private readonly parts: string[] = [];
  private gap: '' | ' ' | '\n' = '';
  private atStart = true;
  /** Goes before the next words, however many paragraphs begin in between. */
  lead = '';

  space(): void {
    if (this.gap === '') this.gap = ' ';
  }

  line(): void {
    this.gap = '\n';
  }

  tab(): void {
    if (this.gap === '\n') this.parts.push('\n');
    this.parts.push('\t');
    this.gap = '';
    this.atStart = true;
  }

  write(text: string): void {
    if (text === '') return;
    if (this.gap === '\n') this.parts.push('\n');
    else if (this.gap === ' ' && !this.atStart) this.parts.push(' ');
    this.gap = '';
    this.parts.push(this.lead, text);
    this.lead = '';
    this.atStart = text.endsWith(' ') || text.endsWith('\n');
  }

  /** Text in which white space only keeps words apart. */
  writeFlowing(text: string): void {
    const words = text.replace(/\s+/g, ' ');
    if (words.startsWith(' ')) this.space();
    this.write(words.trim());
    if (words.endsWith(' ')) this.space();
  }

  /** Text whose line breaks and columns count. */
  writeLines(text: string): void {
    this.write(text.replaceAll('\r', '').replaceAll('\u00a0', ' '));
  }

  text(): string {
    return tidy(this.parts.join('').split('\n'));
  }
}
