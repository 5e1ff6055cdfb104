import { childOf, entriesOf, inside, type Node, type OpenApi, rootOf } from '../../document.ts';
import { isMap, listAt, textAt } from '../../json.ts';
import { type Finding, findingAt } from '../finding.ts';
import { callsOf } from './operations.ts';

/**
 * `unused`: every component is used. Vendors' SDKs have types that no request or answer is made of: the arguments of an
 * operation that go into its path and query, and those of methods that ask no server. Such a schema names in its
 * description the operation or method, or an extension of the document names the schema.
 */
export function unusedComponents(document: OpenApi): Finding[] {
  const root = rootOf(document);
  const used = new Set(references(document.root));
  const told = new Set(wordsOf(entriesOf(root).flatMap(([key, node]) => (key.startsWith('x-') ? [node] : []))));
  const methods = [...callsOf(document).flatMap(({ id }) => id ?? []), ...localMethods(document)];
  return ['schemas', 'parameters', 'responses', 'requestBodies'].flatMap((kind) =>
    entriesOf(inside(root, 'components', kind))
      .filter(([name]) => !used.has(`#/components/${kind}/${name}`) && !told.has(name))
      .filter(([, node]) => kind !== 'schemas' || !namesMethod(node, methods))
      .map(([name, node]) => findingAt(node, 'unused', message(kind, name))),
  );
}

function message(kind: string, name: string): string {
  const orElse = kind === 'schemas' ? ', or name in its description the `operation` whose arguments it holds' : '';
  return `nothing uses ${name}: delete it${orElse}`;
}

function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (!isMap(value)) return [];
  const { $ref: ref } = value;
  return [...(typeof ref === 'string' ? [ref] : []), ...Object.values(value).flatMap(references)];
}

function wordsOf(nodes: readonly Node[]): string[] {
  return JSON.stringify(nodes.map(({ value }) => value)).match(/\w+/g) ?? [];
}

function localMethods({ root }: OpenApi): string[] {
  return listAt(root, 'x-local-methods').flatMap((method) => textAt(method, 'name') ?? []);
}

function namesMethod(node: Node, methods: readonly string[]): boolean {
  const description = childOf(node, 'description')?.value;
  return typeof description === 'string' && methods.some((method) => description.includes(`\`${method}\``));
}
