import { isMap, type JsonMap, mapAt } from '../../../../../scripts/spec/document/json.ts';

/** Rewrites a document without changing its meaning. */
export type Rewrite = (root: JsonMap) => unknown;

type Visit = (value: JsonMap, keys: readonly string[]) => unknown;

/** Replaces each map of a value, the inner ones first. Examples, defaults and extensions are data, and stay. */
function mapped(value: unknown, visit: Visit, keys: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => mapped(each, visit, keys));
  if (!isMap(value)) return value;
  const isData = (key: string): boolean =>
    /^(example|examples|default|x-.*)$/.test(key) && keys.at(-1) !== 'properties';
  const inner = Object.entries(value).map(([key, each]): [string, unknown] => [
    key,
    isData(key) && !isResponse(key, keys) ? each : mapped(each, visit, [...keys, key]),
  ]);
  return visit(Object.fromEntries(inner), keys);
}

function isResponse(key: string, keys: readonly string[]): boolean {
  return key === 'default' && keys.at(-1) === 'responses';
}

/** All maps in the opposite order. */
export const reordered: Rewrite = (root) =>
  mapped(root, (value) => Object.fromEntries(Object.entries(value).reverse()));

const UNORDERED = ['required', 'enum', 'oneOf', 'anyOf', 'tags'];

/** All lists whose order does not matter in the opposite order. */
export const shuffled: Rewrite = (root) =>
  mapped(root, (value) => {
    const entries = Object.entries(value);
    return Object.fromEntries(
      entries.map(([key, each]) => [key, Array.isArray(each) && UNORDERED.includes(key) ? [...each].reverse() : each]),
    );
  });

/** All components under other names. */
export const renamed: Rewrite = (root) => {
  const name = (ref: string): string => ref.replace(/^(#\/components\/(?!securitySchemes)\w+\/)/, '$1Other.');
  const inner = mapped(root, (value) => {
    const ref = value['$ref'];
    const mapping = Object.entries(mapAt(value['discriminator'], 'mapping')).map(([key, to]) => [
      key,
      name(String(to)),
    ]);
    return {
      ...value,
      ...(typeof ref === 'string' && { $ref: name(ref) }),
      ...(mapping.length > 0 && {
        discriminator: { ...mapAt(value, 'discriminator'), mapping: Object.fromEntries(mapping) },
      }),
    };
  });
  const components = Object.entries(mapAt(inner, 'components')).map(([kind, all]) => [
    kind,
    kind === 'securitySchemes' || !isMap(all)
      ? all
      : Object.fromEntries(Object.entries(all).map(([key, each]) => [`Other.${key}`, each])),
  ]);
  return { ...(isMap(inner) ? inner : {}), components: Object.fromEntries(components) };
};

/** All references replaced by their targets, except recursive ones and those of discriminators. */
export const inlined: Rewrite = (root) => {
  const resolve = (value: unknown, above: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((each: unknown) => resolve(each, above));
    if (!isMap(value)) return value;
    const ref = value['$ref'];
    if (isMap(value['discriminator']) || (typeof ref === 'string' && above.includes(ref))) return value;
    if (typeof ref !== 'string')
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, resolve(each, above)]));
    const { $ref: _, ...beside } = value;
    const target = ref
      .slice(2)
      .split('/')
      .reduce<unknown>((found, key) => mapAt(found, key), root);
    const inner = resolve(target, [...above, ref]);
    return { ...(isMap(inner) ? inner : {}), ...beside };
  };
  return { ...root, paths: resolve(root['paths'], []), webhooks: resolve(root['webhooks'] ?? {}, []) };
};

/** All nested schemas as components of their own. */
export const extracted: Rewrite = (root) => {
  const made = new Map<string, unknown>();
  const inner = mapped(root, (value, keys) => {
    const isProperty = keys.at(-2) === 'properties' || keys.at(-1) === 'items' || keys.at(-1) === 'schema';
    if (!isProperty || value['$ref'] !== undefined || value['type'] === undefined) return value;
    const name = `Made${made.size}`;
    made.set(name, value);
    return { $ref: `#/components/schemas/${name}` };
  });
  const components = mapAt(inner, 'components');
  const schemas = { ...mapAt(components, 'schemas'), ...Object.fromEntries(made) };
  return { ...(isMap(inner) ? inner : {}), components: { ...components, schemas } };
};

/** The keywords of OpenAPI 3.0 in place of those of 3.1. */
export const asOpenApi30: Rewrite = (root) => {
  const inner = mapped(root, (value, keys) => (keys.at(-1) === 'properties' ? value : olderSchema(value)));
  return { ...(isMap(inner) ? inner : {}), openapi: '3.0.3' };
};

function olderSchema({ type, const: only, examples, $ref: ref, anyOf, ...rest }: JsonMap): JsonMap {
  const [types, isTypeNull] = withoutNull(type === undefined ? undefined : [type].flat(), (each) => each === 'null');
  const [union, isUnionNull] = withoutNull(anyOf, (each) => isMap(each) && Object.keys(each).join() === 'nullable');
  return {
    ...rest,
    ...(types !== undefined && olderType(types)),
    ...((isTypeNull || isUnionNull) && { nullable: true }),
    ...(union !== undefined && (isUnionNull && union.length === 1 ? { allOf: union } : { anyOf: union })),
    ...(only !== undefined && { enum: [only] }),
    ...olderExamples(examples),
    ...(ref !== undefined && (Object.keys(rest).length > 0 ? { allOf: [{ $ref: ref }] } : { $ref: ref })),
    ...olderBound(rest, 'exclusiveMinimum', 'minimum'),
    ...olderBound(rest, 'exclusiveMaximum', 'maximum'),
  };
}

function withoutNull(list: unknown, isNull: (each: unknown) => boolean): [unknown[] | undefined, boolean] {
  if (!Array.isArray(list)) return [undefined, false];
  const others = list.filter((each) => !isNull(each));
  return [others, others.length < list.length];
}

/** A schema of OpenAPI 3.0 has one example. */
function olderExamples(examples: unknown): JsonMap {
  if (examples === undefined) return {};
  return Array.isArray(examples) && examples.length === 1 ? { example: examples[0] } : { examples };
}

/** OpenAPI 3.0 has no lists of types. */
function olderType(types: readonly unknown[]): JsonMap {
  if (types.length === 0) return {};
  return types.length === 1 ? { type: types[0] } : { anyOf: types.map((type) => ({ type })) };
}

function olderBound(value: JsonMap, exclusive: string, bound: string): JsonMap {
  return typeof value[exclusive] === 'number' ? { [exclusive]: true, [bound]: value[exclusive] } : {};
}
