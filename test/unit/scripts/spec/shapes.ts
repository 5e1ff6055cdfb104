/** A JSON schema, or a part of one. */
type Schema = Readonly<Record<string, unknown>>;

type Schemas = Readonly<Record<string, Schema>>;

const STRING: Schema = { type: 'string' };

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const object = (properties: Schemas, more: Schema = {}): Schema => ({ type: 'object', properties, ...more });

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const named = (entries: readonly (readonly [string, Schema])[]): Schemas => Object.fromEntries(entries);

/** A base that is the union of the schemas that extend it. */
function inheritance(count: number, more: Schema = {}, levels = 1): Schemas {
  const children = many(count, (index) => `Child${index}`);
  const middle = (level: number): string => (level === 0 ? 'Root' : `Middle${level}`);
  return {
    Root: object({ kind: STRING, next: ref('Root') }, { oneOf: children.map(ref), ...more }),
    ...named(
      many(levels - 1, (level) => [
        middle(level + 1),
        { allOf: [ref(middle(level)), object({ [`m${level}`]: STRING })] },
      ]),
    ),
    ...named(
      children.map((name, index) => [
        name,
        { allOf: [ref(middle(levels - 1)), object({ [`field${index}`]: STRING, other: ref('Root') })] },
      ]),
    ),
  };
}

/** Levels of schemas, each of which has all schemas of the next level as members of a keyword. */
function lattice(depth: number, width: number, keyword: string, more: (name: string) => Schema = () => ({})): Schemas {
  const level = (index: number): string[] => (index === 0 ? ['Root'] : many(width, (each) => `L${index}x${each}`));
  return named(
    many(depth, (index) => level(index)).flatMap((names, index) =>
      names.map((name) => [
        name,
        index === depth - 1
          ? object({ [name]: STRING, back: ref('Root') })
          : { [keyword]: level(index + 1).map(ref), ...more(name) },
      ]),
    ),
  );
}

function product(unions: number, members: number, keyword = 'oneOf'): Schemas {
  return {
    Root: { allOf: many(unions, (index) => ({ [keyword]: many(members, (each) => ref(`P${index}x${each}`)) })) },
    ...named(
      many(unions * members, (index) => {
        const name = `P${Math.floor(index / members)}x${index % members}`;
        return [name, object({ [name]: STRING, up: ref('Root') })];
      }),
    ),
  };
}

/** Shapes of schemas that are hard to compare, by name. The schema `Root` is the one that is used. */
export const SHAPES: ReadonlyMap<string, Schemas> = new Map([
  ...[8, 16, 32, 100].map((count) => [`oneOf base of ${count} children`, inheritance(count)] as const),
  ...[8, 32].map(
    (count) =>
      [
        `discriminated base of ${count} children`,
        inheritance(count, { discriminator: { propertyName: 'kind' }, required: ['kind'] }),
      ] as const,
  ),
  ['oneOf base of 16 grandchildren', inheritance(16, {}, 4)],
  [
    'anyOf base of 16 children',
    inheritance(16, { oneOf: undefined, anyOf: many(16, (index) => ref(`Child${index}`)) }),
  ],
  [
    'wrapped children',
    { ...inheritance(16, { oneOf: many(16, (index) => ({ allOf: [ref(`Child${index}`), { description: 'x' }] })) }) },
  ],
  [
    'children of two bases',
    {
      Root: { oneOf: [ref('One'), ref('Two')] },
      ...named(
        ['One', 'Two'].map((name) => [
          name,
          object({ [name]: STRING }, { oneOf: many(12, (index) => ref(`C${index}`)) }),
        ]),
      ),
      ...named(
        many(12, (index) => [`C${index}`, { allOf: [ref('One'), ref('Two'), object({ [`f${index}`]: STRING })] }]),
      ),
    },
  ],
  [
    'children without unions of two discriminated bases',
    {
      Root: { allOf: [ref('One'), ref('Two')] },
      ...named(
        ['One', 'Two'].map((name) => [
          name,
          object({ [name]: STRING }, { oneOf: many(12, (index) => ref(`${name}C${index}`)) }),
        ]),
      ),
      ...named(
        ['One', 'Two'].flatMap((name) =>
          many(
            12,
            (index) => [`${name}C${index}`, { allOf: [ref(name), object({ [`f${index}`]: ref('Root') })] }] as const,
          ),
        ),
      ),
    },
  ],
  ...[20, 200].map((depth) => [`${depth} diamonds of allOf`, lattice(depth, 2, 'allOf')] as const),
  ['wide diamonds of allOf', lattice(12, 12, 'allOf')],
  [
    'diamonds of allOf with fields',
    lattice(20, 3, 'allOf', (name) => object({ [name]: ref('Root'), same: ref('Root') })),
  ],
  ['20 diamonds of oneOf', lattice(20, 2, 'oneOf')],
  ['diamonds of oneOf with fields', lattice(20, 2, 'oneOf', (name) => object({ [name]: STRING }))],
  ['diamonds of anyOf with a field', lattice(12, 4, 'anyOf', () => object({ same: STRING }))],
  ['a product of 5 unions of 3', product(5, 3)],
  ['a product of 6 unions of 3', product(6, 3)],
  ['a product of 9 unions of 2', product(9, 2)],
  ['a product of 8 unions of 4', product(8, 4)],
  ['a product of 30 unions of 2', product(30, 2)],
  ['a product of 20 unions of 20 by anyOf', product(20, 20, 'anyOf')],
  [
    'a product at each level',
    named([
      ...many(30, (index): readonly [string, Schema] => [
        index === 0 ? 'Root' : `N${index}`,
        {
          allOf: many(3, (each) => ({
            oneOf: [object({ [`a${each}`]: ref(`N${index + 1}`) }), object({ [`b${each}`]: ref(`N${index + 1}`) })],
          })),
        },
      ]),
      ['N30', STRING],
    ]),
  ],
  [
    'recursion between allOf and oneOf',
    {
      Root: { oneOf: [ref('And'), ref('Or'), ref('Leaf')] },
      And: { allOf: [ref('Root'), object({ left: ref('Root'), right: ref('Or') })] },
      Or: {
        allOf: [ref('And'), object({ any: { type: 'array', items: ref('Root') } })],
        oneOf: [ref('Leaf'), ref('And')],
      },
      Leaf: object({ value: STRING, more: ref('And') }),
    },
  ],
  [
    'mutual unions with fields',
    named(
      many(8, (index) => [
        index === 0 ? 'Root' : `M${index}`,
        object({ [`f${index}`]: STRING }, { anyOf: many(8, (each) => (each === 0 ? ref('Root') : ref(`M${each}`))) }),
      ]),
    ),
  ],
  [
    'mutual unions with fields, without themselves',
    named(
      many(20, (index) => [
        index === 0 ? 'Root' : `M${index}`,
        object(
          { [`f${index}`]: STRING },
          {
            anyOf: many(20, (each) => (each === 0 ? ref('Root') : ref(`M${each}`))).filter((_, each) => each !== index),
          },
        ),
      ]),
    ),
  ],
  [
    'mutual unions',
    named(
      many(40, (index) => [
        index === 0 ? 'Root' : `M${index}`,
        {
          anyOf: [
            ...many(40, (each) => (each === 0 ? ref('Root') : ref(`M${each}`))),
            object({ [`f${index}`]: STRING }),
          ],
        },
      ]),
    ),
  ],
  [
    'mutual allOf',
    named(
      many(40, (index) => [
        index === 0 ? 'Root' : `M${index}`,
        {
          allOf: [
            ...many(40, (each) => (each === 0 ? ref('Root') : ref(`M${each}`))),
            object({ [`f${index}`]: STRING }),
          ],
        },
      ]),
    ),
  ],
  [
    'fields that meet in ever more sets',
    {
      Root: { allOf: many(14, (index) => ref(`S${index}`)) },
      ...named(
        many(14, (index) => [
          `S${index}`,
          object({
            a: ref(`S${(index + 1) % 14}`),
            b: ref(index === 0 ? 'S1' : `S${(index * 5 + 1) % 14}`),
            [`f${index}`]: STRING,
          }),
        ]),
      ),
    },
  ],
  [
    'a union of 500',
    {
      Root: { oneOf: many(500, (index) => ref(`V${index}`)) },
      ...named(many(500, (index) => [`V${index}`, object({ [`v${index}`]: STRING, up: ref('Root') })])),
    },
  ],
  [
    'a chain of 2000 fields',
    named(
      many(2_000, (index) => [
        index === 0 ? 'Root' : `C${index}`,
        object({ next: index === 1_999 ? STRING : ref(`C${index + 1}`) }),
      ]),
    ),
  ],
  [
    'a chain of 2000 aliases',
    named(
      many(2_000, (index) => [
        index === 0 ? 'Root' : `C${index}`,
        index === 1_999 ? object({ x: STRING }) : { allOf: [ref(`C${index + 1}`)] },
      ]),
    ),
  ],
  [
    'a chain of 1000 unions',
    named(
      many(1_000, (index) => [
        index === 0 ? 'Root' : `C${index}`,
        index === 999
          ? object({ x: STRING })
          : { oneOf: [ref(`C${index + 1}`), object({ [`u${index}`]: STRING })], ...object({ [`f${index}`]: STRING }) },
      ]),
    ),
  ],
]);

/** A document whose one operation sends and returns a schema. */
export function documentOf(schemas: Schemas, more: Schema = {}): string {
  const content = { 'application/json': { schema: ref('Root') } };
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Shapes', version: '1' },
    servers: [{ url: 'https://api.shapes.test' }],
    paths: {
      '/v1/shapes': {
        post: {
          operationId: 'shapes.create',
          summary: 'Create a shape.',
          'x-safe': false,
          requestBody: { required: true, content },
          responses: { '200': { description: 'The shape.', content }, default: { description: 'Error.' } },
        },
      },
    },
    components: { schemas },
    ...more,
  });
}

/** The same schemas, with a new field in every object with fields. */
export function grown(schemas: Schemas): Schemas {
  return JSON.parse(JSON.stringify(schemas), (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'properties' in value
      ? { ...value, properties: { ...Object(value.properties), grown: { type: 'boolean' } } }
      : value,
  );
}
