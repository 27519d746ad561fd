import { isNode, LineCounter, parseDocument, stringify } from 'yaml';
import { checkDirectory, type DirectoryFault, type RouteDirectory } from './routes.ts';

// A directory of every specialty of a big trust is some 100 kB.
const longestFile = 1_000_000;

/**
 * Reads a directory of routes from YAML (or JSON, which is YAML too). Anchors and aliases are refused: a small file could grow
 * without end by them.
 * @throws RangeError whose message names the line and the field of every fault, one per line; it repeats no value
 */
export function readDirectory(text: string): RouteDirectory {
  if (text.length > longestFile) throw faulty(['the file is longer than a million characters']);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // Its warnings print parts of the file.
    logLevel: 'error',
  });
  if (document.errors.length > 0)
    throw faulty(
      document.errors.map(
        ({ pos, code }) => `line ${lines.linePos(pos[0]).line}: not YAML (${code.toLowerCase()})`,
      ),
    );
  const checked = checkDirectory(contentOf(document));
  if ('directory' in checked) return checked.directory;
  throw faulty(
    checked.faults.map((fault) => `${lineOf(fault, document, lines)}${nameOf(fault)}: ${fault.message}`),
  );
}

/** The directory as a YAML file that {@link readDirectory} reads back to the same. */
export function writeDirectory(directory: RouteDirectory): string {
  const { routes, ...scopes } = directory;
  const used = Object.fromEntries(
    Object.entries(scopes).filter(([, scope]) => Object.keys(scope).length > 0),
  );
  return stringify({ routes, ...used }, { lineWidth: 120 });
}

type Document = ReturnType<typeof parseDocument>;

function contentOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw faulty(['anchors and aliases (& and *) are not allowed']);
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

function faulty(problems: readonly string[]): RangeError {
  return new RangeError(`The routes are wrong:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
}
