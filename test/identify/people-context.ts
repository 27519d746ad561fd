import { bareContext } from '../../src/identify/bare-context.ts';
import type { Attachment, IdentifyContext } from '../../src/identify/types.ts';

/** A context with nothing in it but what a test of people's details needs. */
export function contextWith(changes: Partial<IdentifyContext> = {}): IdentifyContext {
  return bareContext(new Date('2026-03-04T10:00:00Z'), changes);
}

/** One attachment by its name; the type follows from the ending. */
export function file(name: string): Attachment {
  const image = /\.(?:jpe?g|png|heic)$/i.exec(name);
  return { name, contentType: image ? 'image/jpeg' : 'application/pdf' };
}
