import { childOf, entriesOf, inside, membersOf, type Node, type OpenApi, rootOf } from './document.ts';
import { operationsOf } from './operations.ts';

/** A schema where it is written, with its role. */
export interface WrittenSchema {
  readonly node: Node;
  /** The name of the field, parameter or component; absent for items, variants and bodies. */
  readonly name: string | undefined;
  readonly role: 'component' | 'field' | 'parameter' | 'part';
}

/** Every schema of a document, once each. References are not followed. */
export function schemasIn(document: OpenApi): WrittenSchema[] {
  const components = childOf(rootOf(document), 'components');
  const named = (kind: string): (readonly [string, Node])[] => entriesOf(components && inside(components, kind));
  return [
    ...operationsOf(document).flatMap(({ node }) => inOperation(node)),
    ...pathItems(document).flatMap((item) => inParameters(childOf(item, 'parameters'))),
    ...named('parameters').flatMap(([, node]) => inParameter(node)),
    ...[...named('requestBodies'), ...named('responses')].flatMap(([, node]) => inContent(node)),
    ...named('schemas').flatMap(([name, node]) => within({ node, name, role: 'component' })),
  ];
}

/** The path items of calls and of webhooks. */
export function pathItems(document: OpenApi): Node[] {
  const root = rootOf(document);
  return ['paths', 'webhooks'].flatMap((key) => entriesOf(childOf(root, key)).map(([, item]) => item));
}

function inOperation(node: Node): WrittenSchema[] {
  const body = childOf(node, 'requestBody');
  return [
    ...inParameters(childOf(node, 'parameters')),
    ...(body === undefined ? [] : inContent(body)),
    ...entriesOf(childOf(node, 'responses')).flatMap(([, response]) => inContent(response)),
  ];
}

function inParameters(list: Node | undefined): WrittenSchema[] {
  return membersOf(list).flatMap(inParameter);
}

function inParameter(node: Node): WrittenSchema[] {
  const [schema, name] = [childOf(node, 'schema'), childOf(node, 'name')?.value];
  return schema === undefined ? [] : within({ node: schema, name: String(name), role: 'parameter' });
}

function inContent(node: Node): WrittenSchema[] {
  return entriesOf(childOf(node, 'content')).flatMap(([, media]) => {
    const schema = childOf(media, 'schema');
    return schema === undefined ? [] : within({ node: schema, name: undefined, role: 'part' });
  });
}

/** A schema and all schemas written inside it. */
function within(schema: WrittenSchema): WrittenSchema[] {
  const { node } = schema;
  const fields = entriesOf(childOf(node, 'properties')).flatMap(([name, each]) =>
    within({ node: each, name, role: 'field' }),
  );
  const single = ['items', 'additionalProperties'].flatMap((key) => childOf(node, key) ?? []);
  const several = ['anyOf', 'oneOf', 'allOf'].flatMap((key) => membersOf(childOf(node, key)));
  const parts = [...single, ...several].flatMap((each) => within({ node: each, name: undefined, role: 'part' }));
  return [schema, ...fields, ...parts];
}
