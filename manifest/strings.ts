import { type Json, stringsIn } from './fill.ts';

/**
 * What Teams lets a translation replace, and how long each may be. Source: schemas of Teams' manifest 1.30 and of its
 * localisation files.
 */
const readable: readonly (readonly [RegExp, number])[] = [
  [/^name\.short$/, 30],
  [/^name\.full$/, 100],
  [/^description\.short$/, 80],
  [/^description\.full$/, 4000],
  [/^staticTabs\[\d+\]\.name$/, 128],
  [/^bots\[0\]\.commandLists\[\d+\]\.commands\[\d+\]\.title$/, 128],
  [/^bots\[0\]\.commandLists\[\d+\]\.commands\[\d+\]\.description$/, 4000],
  [/^composeExtensions\[0\]\.commands\[\d+\]\.title$/, 32],
  [/^composeExtensions\[0\]\.commands\[\d+\]\.description$/, 128],
];

/** These are words of commands, which Chaperone understands in English alone: a translation would break them. */
const untranslated = /^bots\[0\]\.commandLists\[\d+\]\.commands\[\d+\]\.title$/;

/**
 * Checks the words that people read, in every language: none empty, none too long, none with blanks around it; each
 * translated, and no translation of something that is not there.
 * @param translations files by their name
 * @returns what is wrong, one sentence each
 */
export function checkStrings(manifest: Json, translations: Readonly<Record<string, Json>>): string[] {
  const strings = stringsIn(manifest).filter(([key]) => limitOf(key) !== undefined);
  const problems = strings.flatMap(([key, text]) => checkText(`manifest.json: ${key}`, text, limitOf(key)));
  for (const [file, translation] of Object.entries(translations)) {
    if (typeof translation !== 'object' || translation === null || Array.isArray(translation)) continue;
    const given = new Map(Object.entries(translation).filter(([key]) => key !== '$schema'));
    for (const [key] of strings)
      if (!given.has(key) && !untranslated.test(key)) problems.push(`${file}: ${key} is not translated`);
    for (const [key, text] of given) {
      if (!strings.some(([known]) => known === key)) problems.push(`${file}: ${key} is not in the manifest`);
      if (untranslated.test(key)) problems.push(`${file}: ${key} is a command, and must stay as it is`);
      problems.push(...checkText(`${file}: ${key}`, text, limitOf(key)));
    }
  }
  return problems;
}

function limitOf(key: string): number | undefined {
  return readable.find(([pattern]) => pattern.test(key))?.[1];
}

function checkText(where: string, text: Json, limit: number | undefined): string[] {
  if (typeof text !== 'string' || text.trim() === '') return [`${where} is empty`];
  const problems = text === text.trim() ? [] : [`${where} begins or ends with a blank`];
  if (limit !== undefined && text.length > limit)
    problems.push(`${where} has ${text.length} characters, ${limit} are allowed`);
  return problems;
}
