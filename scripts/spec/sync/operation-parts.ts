import { type Body, nameOf, type Operation, type Parameter } from '../contract.ts';
import { isSame } from '../diff/same.ts';
import { childOf, entriesOf, inside, type Node, type OpenApi, refOf, rootOf } from '../document.ts';
import { isFilled } from '../fields.ts';
import { isMap, textAt } from '../json.ts';
import type { Grower } from './grow.ts';
import { isTarget, mapIn, type Target } from './json-target.ts';
import { isError } from './merge-operation.ts';
import { describedBy, pascal } from './words.ts';

/** Writes parts of operations as the other operations of a spec have them. */
export class OperationParts {
  readonly #ours: OpenApi;
  readonly #root: Target;
  readonly #grower: Grower;

  constructor(ours: OpenApi, root: Target, grower: Grower) {
    this.#ours = ours;
    this.#root = root;
    this.#grower = grower;
  }

  nameOf(operation: Operation): string {
    return nameOf(operation);
  }

  /** A parameter: one of our components, where it says the same. */
  parameter(theirs: Parameter, operation: string): Target {
    const components = entriesOf(inside(rootOf(this.#ours), 'components', 'parameters'));
    const known = components.find(([, node]) => isSameParameter(node, theirs));
    if (known !== undefined) return { $ref: `#/components/parameters/${known[0]}` };
    const { name, in: place, required, schema } = theirs;
    const purpose = { name, owner: pascal(operation), direction: 'request' } as const;
    const grown: Target = schema === undefined ? { type: 'string' } : this.#grower.schema(schema, purpose);
    const { description, ...bare } = grown;
    const words = typeof description === 'string' ? description : describedBy(name);
    return { name, in: place, ...(required && { required }), description: words, schema: bare };
  }

  /** A request body, or what an answer holds. */
  body({ required, content }: Body, operation: string, suffix: 'Request' | 'Response'): Target {
    const direction = suffix === 'Request' ? 'request' : 'response';
    const media = [...content].map(([type, schema]) => {
      const grown = schema && this.#grower.schema(schema, { name: suffix, owner: pascal(operation), direction });
      return [type, grown === undefined ? {} : { schema: grown }];
    });
    return { ...(required && { required }), content: Object.fromEntries(media) };
  }

  /** An answer; an error is one of our components, where one says the same. */
  answer(status: string, theirs: Body, operation: string): Target {
    const known = isError(status) ? this.#knownError(theirs) : undefined;
    if (known !== undefined) return { $ref: `#/components/responses/${known}` };
    const description = isError(status) ? `Error ${status}.` : `Answer to \`${operation}\`.`;
    if (theirs.content.size === 0) return { description };
    const suffix = isError(status) ? 'Error' : '';
    return { description, ...this.body(theirs, `${operation}${suffix}`, 'Response') };
  }

  #knownError({ content }: Body): string | undefined {
    const [theirs] = content.values();
    return entriesOf(inside(rootOf(this.#ours), 'components', 'responses')).find(([, node]) => {
      const [, media] = entriesOf(childOf(node, 'content'))[0] ?? [];
      const schema = media && childOf(media, 'schema');
      return schema !== undefined && theirs !== undefined && isSame(schema, theirs);
    })?.[0];
  }

  /** The errors that most operations of ours have, in our words. */
  commonErrors(operations: readonly Operation[]): Target {
    const all = operations.map(({ node }) =>
      entriesOf(childOf(node, 'responses')).filter(([status]) => isError(status)),
    );
    return Object.fromEntries(
      mostOften(all.map((errors) => errors.map(([status, node]) => [status, node.value] as const))),
    );
  }

  /** References to the parameters that the client fills in, and that most operations of ours have. */
  commonParameters(operations: readonly Operation[], path: string): Target[] {
    const filled = entriesOf(inside(rootOf(this.#ours), 'components', 'parameters')).filter(([, node]) =>
      isFilled(node),
    );
    return filled
      .filter(([, { value }]) => textAt(value, 'in') !== 'path' || path.includes(`{${textAt(value, 'name')}}`))
      .filter(
        ([, node]) =>
          operations.filter(({ parameters }) => parameters.some((each) => each.node.pointer === node.pointer)).length *
            2 >
          operations.length,
      )
      .map(([name]) => ({ $ref: `#/components/parameters/${name}` }));
  }

  /** The path item that an operation goes into. */
  pathItem(path: string): Target {
    return mapIn(mapIn(this.#root, 'paths'), path);
  }

  /** Puts a path behind the one that begins most like it. */
  settle(path: string): void {
    const paths = mapIn(this.#root, 'paths');
    const item = paths[path];
    const others = Object.keys(paths).filter((each) => each !== path);
    const longest = Math.max(0, ...others.map((each) => sharedSegments(each, path)));
    const before = others.findLast((each) => sharedSegments(each, path) === longest);
    const ordered: Target = {};
    for (const each of others) {
      ordered[each] = paths[each];
      if (each === before) ordered[path] = item;
    }
    if (isTarget(item)) this.#root['paths'] = { ...ordered, [path]: item };
  }
}

function sharedSegments(one: string, other: string): number {
  const [left, right] = [one.split('/'), other.split('/')];
  const end = left.findIndex((segment, index) => segment !== right[index]);
  return end < 0 ? left.length : end;
}

function mostOften<T>(values: readonly T[]): T | readonly never[] {
  const counts = new Map<string, { value: T; count: number }>();
  for (const value of values) {
    const key = JSON.stringify(value);
    counts.set(key, { value, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((one, other) => other.count - one.count)[0]?.value ?? [];
}

function isSameParameter(node: Node, { name, in: place, required, schema }: Parameter): boolean {
  const own = childOf(node, 'schema');
  if (textAt(node.value, 'name') !== name || textAt(node.value, 'in') !== place || refOf(node.value) !== undefined)
    return false;
  if (isFilled(node)) return true;
  const isRequired = place === 'path' || (isMap(node.value) && node.value['required'] === true);
  return isRequired === required && own !== undefined && schema !== undefined && isSame(own, schema);
}
