import type { Attachment } from '../identify/types.ts';
import type { Activity } from './activity-shape.ts';
import { type BodyText, htmlToText, plainToText } from './html-text.ts';

/** In characters. Teams takes messages of some 100 kB in UTF-16, markup included; what is longer did not come from its clients, and costs. */
export const longestText = 60_000;

/** What a message says, as plain text, with the files and pictures that stand in it; an empty text where it has none. */
export function bodyOf(activity: Activity): BodyText {
  const body = wholeBodyOf(activity);
  return { ...body, text: body.text.slice(0, longestText) };
}

/** The rich body is preferred: plain text flattens tables and lists, and hides pictures. */
function wholeBodyOf(activity: Activity): BodyText {
  const html = activity.attachments.find(({ contentType }) => contentType === 'text/html')?.content;
  const rich = typeof html === 'string' ? htmlToText(html) : undefined;
  if (rich && (rich.text !== '' || rich.inline.length + rich.placeholders > 0 || !activity.text)) return rich;
  const text = activity.text ?? '';
  return activity.textFormat === 'xml' || activity.textFormat === 'html'
    ? htmlToText(text)
    : { text: plainToText(text), inline: [], placeholders: 0 };
}

/** True where the body shows files or pictures that the list does not name, and where there is no body at all. */
export function leavesOutFiles({ attachments }: Activity, { text, inline, placeholders }: BodyText): boolean {
  const named = attachments.filter(({ contentType }) => contentType !== 'text/html');
  if (named.length === 0 && text === '') return true;
  const pictures = named.filter(({ contentType = '' }) => contentType.startsWith('image/'));
  return placeholders > named.length - pictures.length || inline.length > pictures.length;
}

/** Files by name where the platform gives one; in channels it mostly gives only the place where a file stands. */
export function filesOf(activity: Activity, placeholders: number): Attachment[] {
  const others = activity.attachments.filter(({ contentType }) => contentType !== 'text/html');
  const files = others
    .filter(
      ({ contentType = '' }) => !/^application\/vnd\.microsoft\.card|^messageReference$/.test(contentType),
    )
    .map(({ name = '', contentType = '' }) => ({
      name,
      contentType: contentType.startsWith('application/vnd.microsoft.teams.file') ? '' : contentType,
    }));
  const unnamed = Math.max(0, placeholders - others.length);
  return [...files, ...Array.from({ length: unnamed }, () => ({ name: 'attachment', contentType: '' }))];
}
