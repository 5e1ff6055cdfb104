import {
  childOf,
  entriesOf,
  inside,
  membersOf,
  type Node,
  type OpenApi,
  rootOf,
  SpecError,
} from '../../document/document.ts';
import { isData } from '../../document/grammar.ts';
import { isMap, listAt, stringAt } from '../../document/json.ts';
import { callsOf, operationsOf } from '../../document/operations.ts';
import { follow, refOf } from '../../document/references.ts';
import { type Finding, findingAt } from '../problem.ts';

/** `reference`: every reference resolves. Those to other files are checked when these are read. */
export function unresolvedReferences(document: OpenApi): Finding[] {
  const found: Finding[] = [];
  const visit = (node: Node, parentKey?: string): void => {
    if (refOf(node.value)?.startsWith('#/')) found.push(...unresolved(node));
    for (const [key, each] of entriesOf(node)) if (!isData(key, parentKey)) visit(each, key);
    for (const each of membersOf(node)) visit(each);
  };
  visit(rootOf(document));
  return found;
}

function unresolved(node: Node): Finding[] {
  try {
    follow(node);
    return [];
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    const message = `unresolved reference ${refOf(node.value)}: define it in this file or correct the reference`;
    return [findingAt(childOf(node, '$ref') ?? node, 'reference', message)];
  }
}

/**
 * `unused`: every component is used. SDKs of vendors have types that no request or response contains: the arguments of an
 * operation that go into its path and query, and those of methods that call no server. Such a schema counts as used if its
 * description names the operation or method, or if an extension of the document names the schema.
 */
export function unusedComponents(document: OpenApi): Finding[] {
  // The components of a document without operations are for others.
  if (operationsOf(document).length === 0) return [];
  const root = rootOf(document);
  const used = new Set(allReferences(document.root));
  const named = new Set(wordsIn(entriesOf(root).flatMap(([key, node]) => (key.startsWith('x-') ? [node] : []))));
  const methods = [...callsOf(document).flatMap(({ id }) => id ?? []), ...localMethods(document)];
  return ['schemas', 'parameters', 'responses', 'requestBodies'].flatMap((kind) =>
    entriesOf(inside(root, 'components', kind))
      .filter(([name]) => !used.has(`#/components/${kind}/${name}`) && !named.has(name))
      .filter(([, node]) => kind !== 'schemas' || !namesMethod(node, methods))
      .map(([name, node]) => findingAt(node, 'unused', unusedMessage(kind, name))),
  );
}

function unusedMessage(kind: string, name: string): string {
  const alternative =
    kind === 'schemas' ? ', or name in its description the `operation` whose arguments it describes' : '';
  return `${name} is not used: delete it${alternative}`;
}

function allReferences(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(allReferences);
  if (!isMap(value)) return [];
  const ref = refOf(value);
  return [...(ref === undefined ? [] : [ref]), ...Object.values(value).flatMap(allReferences)];
}

function wordsIn(nodes: readonly Node[]): string[] {
  return JSON.stringify(nodes.map(({ value }) => value)).match(/\w+/g) ?? [];
}

function localMethods({ root }: OpenApi): string[] {
  return listAt(root, 'x-local-methods').flatMap((method) => stringAt(method, 'name') ?? []);
}

function namesMethod(node: Node, methods: readonly string[]): boolean {
  const description = childOf(node, 'description')?.value;
  return typeof description === 'string' && methods.some((method) => description.includes(`\`${method}\``));
}
