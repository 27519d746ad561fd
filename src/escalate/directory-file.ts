import {
  isMap,
  isNode,
  isScalar,
  Lexer,
  LineCounter,
  parseDocument,
  type Scalar,
  stringify,
  visit,
} from 'yaml';
import { checkDirectory, type DirectoryFault, type RouteDirectory } from './routes.ts';

// A directory of every specialty of a big trust is some 100 kB; one that names each of 22,000 organisations to leave a route out, 820 kB.
const longestFile = 1_000_000;
/** Words, marks, indents and ends of lines: a file of nothing else costs most, in time and memory. That of 22,000 organisations has 330,000. */
const mostParts = 400_000;
/** No more fit into the longest file where they say what they must; each that says nothing has seven faults. */
const mostEntries = 10_000;
/** Nobody mends more at a time, and each has its line looked up. */
const mostFaults = 100;
/** One fault may name every key of a file that has nothing but strange keys. */
const longestFault = 300;

/**
 * Reads a directory of routes from YAML (or JSON, which is YAML too). Anchors and aliases are refused: a small file could grow
 * without end by them.
 * @throws RangeError whose message names the line and the field of every fault, one per line, the first hundred at most, each cut at 300 characters; it repeats no value
 */
export function readDirectory(text: string): RouteDirectory {
  if (text.length > longestFile) throw faulty(['the file is longer than a million characters'], String);
  if (hasMoreParts(text, mostParts))
    throw faulty([`the file has more than ${inWords(mostParts)} words and marks`], String);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // Its warnings print parts of the file.
    logLevel: 'error',
    // It compares each key with all before it: a file of keys alone would take minutes.
    uniqueKeys: false,
  });
  if (document.errors.length > 0)
    throw faulty(
      document.errors,
      ({ pos, code }) => `line ${lines.linePos(pos[0]).line}: not YAML (${code.toLowerCase()})`,
    );
  const odd = odditiesOf(document);
  if (odd.length > 0) throw faulty(odd, ({ at, problem }) => `line ${lines.linePos(at).line}: ${problem}`);
  const checked = checkDirectory(contentOf(document));
  if ('directory' in checked) return checked.directory;
  throw faulty(
    checked.faults,
    (fault) => `${lineOf(fault, document, lines)}${nameOf(fault)}: ${fault.message}`,
  );
}

/** The directory as a YAML file that {@link readDirectory} reads back to the same. */
export function writeDirectory(directory: RouteDirectory): string {
  const { routes, ...scopes } = directory;
  // What is empty by default is left out: of 22,000 organisations it would be longer than a file may be.
  const written = (_key: unknown, value: unknown) =>
    typeof value === 'object' && value !== null && Object.keys(value).length === 0 ? undefined : value;
  return stringify({ routes, ...scopes }, written, { lineWidth: 120 });
}

const inWords = (count: number): string => count.toLocaleString('en-GB');

function hasMoreParts(text: string, most: number): boolean {
  let parts = 0;
  for (const _part of new Lexer().lex(text)) {
    parts += 1;
    if (parts > most) return true;
  }
  return false;
}

type Document = ReturnType<typeof parseDocument>;

interface Oddity {
  readonly at: number;
  readonly problem: string;
}

/** More than there can be; keys that their map has already, of which the last would be kept without a word; texts that no database holds. */
function odditiesOf(document: Document): readonly Oddity[] {
  const found: Oddity[] = [];
  let entries = 0;
  const note = ({ range }: Scalar, problem: string) => found.push({ at: range?.[0] ?? 0, problem });
  visit(document, {
    Map: (_key, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) note(key, 'a key is there twice');
        seen.add(key.value);
      }
    },
    Seq: (_key, { items }) => {
      entries += items.filter((item) => isMap(item)).length;
    },
    Scalar: (_key, scalar) => {
      const { value } = scalar;
      if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed()))
        note(scalar, 'a character that no text may have');
    },
  });
  const tooMany = { at: 0, problem: `more than ${inWords(mostEntries)} routes and fields` };
  return entries > mostEntries ? [tooMany] : found;
}

function contentOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw faulty(['anchors and aliases (& and *) are not allowed'], String);
  }
}

/** The line of the field, or of the nearest thing around it that stands in the file. */
function lineOf({ path }: DirectoryFault, document: Document, lines: LineCounter): string {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return `line ${lines.linePos(node.range[0]).line}, `;
  }
  return '';
}

function nameOf({ path }: DirectoryFault): string {
  const name = path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
  return name === '' ? 'the file' : name;
}

function faulty<T>(faults: readonly T[], tell: (fault: T) => string): RangeError {
  const told = faults
    .slice(0, mostFaults)
    .map((fault) => `  ${tell(fault).slice(0, longestFault).toWellFormed()}`);
  return new RangeError(`The routes are wrong:\n${told.join('\n')}`);
}
