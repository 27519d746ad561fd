import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';

/** A file of Bicep, parsed. */
export interface BicepFile {
  /** Below `deploy/infra`. */
  readonly path: string;
  readonly root: Node;
  /** Where the grammar could not follow, each with its line. */
  readonly faults: readonly string[];
}

const folder = new URL('../../deploy/infra/', import.meta.url);

/** Parses every file of the infrastructure. */
export async function readBicep(): Promise<readonly BicepFile[]> {
  await Parser.init();
  const grammar = createRequire(import.meta.url).resolve('tree-sitter-bicep/tree-sitter-bicep.wasm');
  const parser = new Parser();
  parser.setLanguage(await Language.load(grammar));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.bicep'))
    .sort()
    .map((path) => {
      const tree = parser.parse(readFileSync(new URL(path, folder), 'utf8'));
      if (!tree) throw new Error(`${path} was not parsed`);
      const faults = nodesOf(tree.rootNode)
        .filter((node) => node.isError || node.isMissing)
        .map((node) => `${path}:${node.startPosition.row + 1} ${node.text}`);
      return { path, root: tree.rootNode, faults };
    });
}

/** A node and everything below it. */
export function nodesOf(node: Node): Node[] {
  return [node, ...node.children.flatMap((child) => (child ? nodesOf(child) : []))];
}

/** The declarations of one kind, by their name: `param`, `var`, `module`, `output` or `resource`. */
export function declared(
  { root }: BicepFile,
  kind: 'parameter' | 'variable' | 'module' | 'output' | 'resource',
): ReadonlyMap<string, Node> {
  return new Map(
    nodesOf(root)
      .filter((node) => node.type === `${kind}_declaration`)
      .map((node) => [node.namedChildren.find((child) => child?.type === 'identifier')?.text ?? '', node]),
  );
}

/** The keys of an object that stands under a name inside a node: `params` of a module, say. */
export function keysUnder(node: Node, name: string): string[] {
  const property = properties(node).find((each) => keyOf(each) === name);
  const object = property?.namedChildren.find((child) => child?.type === 'object');
  return (object?.namedChildren ?? []).flatMap((child) =>
    child?.type === 'object_property' ? [keyOf(child)] : [],
  );
}

/** The values, as they are written, of every property of this name inside a node. */
export function valuesOf(node: Node, name: string): string[] {
  return properties(node)
    .filter((each) => keyOf(each) === name)
    .map((each) => each.text.slice(each.text.indexOf(':') + 1).trim());
}

/** Every key of every object inside a node. */
export function allKeys(node: Node): string[] {
  return properties(node).map(keyOf);
}

const properties = (node: Node) => nodesOf(node).filter(({ type }) => type === 'object_property');
const keyOf = (property: Node): string => (property.namedChildren[0]?.text ?? '').replace(/^'|'$/g, '');
