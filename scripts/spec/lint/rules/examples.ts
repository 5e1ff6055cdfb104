import { childOf, follow, membersOf, type Node, type OpenApi, refOf } from '../../document.ts';
import { textAt } from '../../json.ts';
import { shapeOf } from '../../read-shape.ts';
import { type Finding, findingAt } from '../finding.ts';
import { misfit } from '../fits.ts';
import { schemasIn } from '../schemas.ts';

/** Whether a field is an id or a token by the last word of its name, so that mocks should answer with a likely one. */
export function isKeyName(name: string): boolean {
  const words = name.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/);
  return ['id', 'token', 'jwt'].includes(words.at(-1)?.toLowerCase() ?? '');
}

/** `example`: ids and tokens have examples. */
export function keyExamples(document: OpenApi): Finding[] {
  return schemasIn(document)
    .filter(
      ({ role, name = '', node }) =>
        (role === 'field' || role === 'parameter') && isKeyName(name) && needsExample(node),
    )
    .map(({ node, name }) =>
      findingAt(node, 'example', `${name} needs an example, so that mocks answer with a likely value`),
    );
}

/** Text whose values nothing tells. */
function needsExample(node: Node): boolean {
  const { types, values, variants } = shapeOf(node);
  const isText = types.includes('string') && values === undefined && variants.length === 0;
  return isText && !isTold(node) && !membersOf(childOf(node, 'anyOf')).some(isTold);
}

function isTold(node: Node): boolean {
  const isHere = ['example', 'examples', 'default', 'const'].some((key) => childOf(node, key) !== undefined);
  return isHere || (refOf(node.value) !== undefined && isTold(follow(node)));
}

/** `example-fits`: examples and defaults satisfy the schema that they are written in. */
export function exampleFits(document: OpenApi): Finding[] {
  return schemasIn(document).flatMap(({ node }) => {
    const single = ['example', 'default'].flatMap((key) => childOf(node, key) ?? []);
    const examples = [...single, ...membersOf(childOf(node, 'examples'))];
    return examples.flatMap((example) => {
      const reason = misfit(node, example.value);
      const kind = textAt(node.value, 'type') ?? 'schema';
      return reason === undefined
        ? []
        : [findingAt(example, 'example-fits', `the example does not fit its ${kind}: ${reason}`)];
    });
  });
}
