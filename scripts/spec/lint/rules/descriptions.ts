import { childOf, entriesOf, inside, membersOf, type Node, type OpenApi, rootOf } from '../../document/document.ts';
import { stringAt } from '../../document/json.ts';
import { operationsOf } from '../../document/operations.ts';
import { follow, refOf } from '../../document/references.ts';
import { pathItems, schemasIn } from '../../document/schemas.ts';
import { type Finding, findingAt } from '../problem.ts';

const RULE = 'description';

/** `description`: schemas, fields, parameters and responses are described, and no description or summary is empty. */
export function descriptions(document: OpenApi): Finding[] {
  return [
    ...undescribedSchemas(document),
    ...undescribedParameters(document),
    ...undescribedResponses(document),
    ...emptyTexts('', rootOf(document)),
  ];
}

function undescribedSchemas(document: OpenApi): Finding[] {
  return schemasIn(document)
    .filter(({ role, node }) => (role === 'component' || role === 'field') && !hasDescription(node))
    .map(({ node, name }) => findingAt(node, RULE, `${name} needs a description`));
}

function undescribedParameters(document: OpenApi): Finding[] {
  const owners = [...pathItems(document), ...operationsOf(document).map(({ node }) => node)];
  const parameters = [
    ...owners.flatMap((owner) => membersOf(childOf(owner, 'parameters'))),
    ...entriesOf(inside(rootOf(document), 'components', 'parameters')).map(([, node]) => node),
  ];
  return parameters
    .filter((node) => refOf(node.value) === undefined)
    .filter((node) => !hasDescription(node) && !hasDescription(childOf(node, 'schema')))
    .map((node) => findingAt(node, RULE, `the parameter ${stringAt(node.value, 'name')} needs a description`));
}

function undescribedResponses(document: OpenApi): Finding[] {
  const responses = [
    ...operationsOf(document).flatMap(({ node }) => entriesOf(childOf(node, 'responses'))),
    ...entriesOf(inside(rootOf(document), 'components', 'responses')),
  ];
  return responses
    .filter(([, node]) => refOf(node.value) === undefined && !hasDescription(node))
    .map(([status, node]) => findingAt(node, RULE, `the response ${status} needs a description`));
}

/** A reference has the description of its target. An empty description is reported by itself. */
function hasDescription(node: Node | undefined): boolean {
  if (node === undefined) return false;
  if (stringAt(node.value, 'description') !== undefined) return true;
  if (refOf(node.value) !== undefined) return hasDescription(follow(node));
  return ['anyOf', 'oneOf'].some((key) =>
    membersOf(childOf(node, key)).some((each) => refOf(each.value) !== undefined),
  );
}

/** Keywords whose values are data. */
const DATA = ['example', 'examples', 'default', 'enum'];

function emptyTexts(key: string, node: Node): Finding[] {
  if (DATA.includes(key)) return [];
  if ((key === 'description' || key === 'summary') && typeof node.value === 'string')
    return node.value.trim() === ''
      ? [findingAt(node, RULE, `the ${key} is empty: say in a few words what it is`)]
      : [];
  const children = [...entriesOf(node), ...membersOf(node).map((each) => ['', each] as const)];
  return children.flatMap(([name, each]) => emptyTexts(name, each));
}
