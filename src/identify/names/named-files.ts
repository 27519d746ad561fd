import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
import { readFileName, splitFileName } from '../people/file-names.ts';
import { OFFICE_FILE_WORDS, PATIENT_FILE_WORDS } from '../people/file-words.ts';
import type { DirectIdentifier, IdentifyContext } from '../types.ts';
import { matchStaff, readStaffNames } from './staff.ts';
import { foldWord } from './word-lists.ts';

const FILE = new Pattern(
  /(?<![\w/.@-])[A-Za-z][\w'’-]{3,80}\.(?:docx?|pdf|xlsx?|rtf|odt|pptx?|msg|eml|txt)(?![\w@])/g,
);

/** The name that such a file begins with or carries: a family name, perhaps with an initial or a first name beside it. */
const NAME =
  /(?<![\p{L}\d])(?:\p{Lu}[_-])?\p{Lu}[\p{L}'’]{2,}(?:[_-](?:\p{Lu}(?![\p{L}\d])|\p{Lu}[\p{Ll}'’]+))?/u;

/**
 * Names of patients in the names of files that a post speaks of ("saved as Okehurst_D_discharge.docx"): a person's name beside a word for a
 * patient's document. Rotas, forms of colleagues and the like are left out. No file gives an empty list.
 */
export function findNamedFiles(document: Document, context: IdentifyContext): DirectIdentifier[] {
  const found: DirectIdentifier[] = [];
  for (const match of FILE.matchesIn(document)) {
    const file = match[0];
    const words = splitFileName(file).map((word) => word.toLowerCase());
    if (!words.some((word) => PATIENT_FILE_WORDS.has(word)) || words.some((word) => isOffice(word))) continue;
    if (!readFileName(file, true).includes('name')) continue;
    const name = NAME.exec(file);
    if (!name) continue;
    const parts = name[0].split(/[_-]/).map(foldWord);
    const staff = readStaffNames(context);
    if (matchStaff(parts, staff) !== 'none' || matchStaff(parts.toReversed(), staff) !== 'none') continue;
    const start = match.index + name.index;
    found.push({
      kind: 'direct',
      type: 'name',
      start,
      end: start + name[0].length,
      values: [...new Set([parts.join(' '), ...parts.filter((part) => part.length > 2)])],
      // What a document is called is as firm as the document, whatever the words around it.
      sort: 'file',
      reason: 'name:file',
    });
  }
  return found;
}

const OFFICE = new Set(['leave', 'study', 'appraisal', 'payslip', 'cv', 'expenses', 'timesheet', 'claim']);
const isOffice = (word: string): boolean => OFFICE.has(word) || OFFICE_FILE_WORDS.has(word);
