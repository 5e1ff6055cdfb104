import { childOf, membersOf, type Node, type OpenApi } from '../../document/document.ts';
import { stringAt } from '../../document/json.ts';
import { follow, refOf } from '../../document/references.ts';
import { schemasIn } from '../../document/schemas.ts';
import { shapeOf } from '../../shape/read.ts';
import { findMismatch } from '../../shape/validate.ts';
import { type Finding, findingAt } from '../problem.ts';

/** Tests for an id or a token, by the last word of its name. Mocks should return likely values for those. */
export function isKeyName(name: string): boolean {
  const parts = name.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/);
  return ['id', 'token', 'jwt'].includes(parts.at(-1)?.toLowerCase() ?? '');
}

/** `example`: ids and tokens have examples. */
export function keyExamples(document: OpenApi): Finding[] {
  return schemasIn(document)
    .filter(
      ({ role, name = '', node }) =>
        (role === 'field' || role === 'parameter') && isKeyName(name) && needsExample(node),
    )
    .map(({ node, name }) =>
      findingAt(node, 'example', `${name} needs an example, so that mocks return a likely value`),
    );
}

/** Tests for a string for which nothing suggests a value. */
function needsExample(node: Node): boolean {
  const { types, values, variants } = shapeOf(node);
  const isString = types.includes('string') && values === undefined && variants.length === 0;
  return isString && !hasValue(node) && !membersOf(childOf(node, 'anyOf')).some(hasValue);
}

function hasValue(node: Node): boolean {
  const isHere = ['example', 'examples', 'default', 'const'].some((key) => childOf(node, key) !== undefined);
  return isHere || (refOf(node.value) !== undefined && hasValue(follow(node)));
}

/** `example-fits`: examples and defaults match the schema that they stand in. */
export function exampleFits(document: OpenApi): Finding[] {
  return schemasIn(document).flatMap(({ node }) => {
    const single = ['example', 'default'].flatMap((key) => childOf(node, key) ?? []);
    const examples = [...single, ...membersOf(childOf(node, 'examples'))];
    return examples.flatMap((example) => {
      const reason = findMismatch(node, example.value);
      const kind = stringAt(node.value, 'type') ?? 'schema';
      return reason === undefined
        ? []
        : [findingAt(example, 'example-fits', `the example does not match its ${kind}: ${reason}`)];
    });
  });
}
