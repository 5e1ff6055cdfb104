import { operationsOf } from '../../contract.ts';
import { childOf, entriesOf, follow, membersOf, type Node, type OpenApi, refOf, rootOf } from '../../document.ts';
import { textAt } from '../../json.ts';
import { type Finding, findingAt } from '../finding.ts';
import { pathItems, schemasIn } from '../schemas.ts';

const RULE = 'description';
/** What is inside of these is data. */
const VALUES = ['example', 'examples', 'default', 'enum'];

/** `description`: fields, parameters, schemas and answers are described, and nothing is described by an empty text. */
export function descriptions(document: OpenApi): Finding[] {
  const missing = [...undescribedSchemas(document), ...undescribedParts(document)];
  return [...missing, ...emptyTexts(document)];
}

function undescribedSchemas(document: OpenApi): Finding[] {
  return schemasIn(document)
    .filter(({ role, node }) => (role === 'component' || role === 'field') && !hasDescription(node))
    .map(({ node, name }) => findingAt(node, RULE, `${name} needs a description`));
}

function undescribedParts(document: OpenApi): Finding[] {
  const components = childOf(rootOf(document), 'components');
  const parameters = [
    ...[...pathItems(document), ...operationsOf(document).map(({ node }) => node)].flatMap((item) =>
      membersOf(childOf(item, 'parameters')),
    ),
    ...entriesOf(components && childOf(components, 'parameters')).map(([, node]) => node),
  ];
  const answers = [
    ...operationsOf(document).flatMap(({ node }) => entriesOf(childOf(node, 'responses'))),
    ...entriesOf(components && childOf(components, 'responses')),
  ];
  return [
    ...parameters
      .filter((node) => refOf(node.value) === undefined)
      .filter((node) => !hasDescription(node) && !hasDescription(childOf(node, 'schema')))
      .map((node) => findingAt(node, RULE, `the parameter ${textAt(node.value, 'name')} needs a description`)),
    ...answers
      .filter(([, node]) => refOf(node.value) === undefined && !hasDescription(node))
      .map(([status, node]) => findingAt(node, RULE, `the answer ${status} needs a description`)),
  ];
}

/** A reference is described by what it refers to. What is there but empty is found by itself. */
function hasDescription(node: Node | undefined): boolean {
  if (node === undefined) return false;
  if (textAt(node.value, 'description') !== undefined) return true;
  if (refOf(node.value) !== undefined) return hasDescription(follow(node));
  return ['anyOf', 'oneOf'].some((key) =>
    membersOf(childOf(node, key)).some((each) => refOf(each.value) !== undefined),
  );
}

function emptyTexts(document: OpenApi): Finding[] {
  return emptyIn('', rootOf(document));
}

function emptyIn(key: string, node: Node): Finding[] {
  if (VALUES.includes(key)) return [];
  if ((key === 'description' || key === 'summary') && typeof node.value === 'string')
    return node.value.trim() === ''
      ? [findingAt(node, RULE, `the ${key} is empty: say what it is, in a few words`)]
      : [];
  const inner = [...entriesOf(node), ...membersOf(node).map((each) => ['', each] as const)];
  return inner.flatMap(([name, each]) => emptyIn(name, each));
}
