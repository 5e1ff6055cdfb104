/** The kinds of objects in an OpenAPI document that may refer to others, or contain objects that do. */
export type Kind =
  | 'document'
  | 'components'
  | 'pathItem'
  | 'operation'
  | 'callback'
  | 'parameter'
  | 'requestBody'
  | 'response'
  | 'header'
  | 'media'
  | 'encoding'
  | 'example'
  | 'link'
  | 'securityScheme'
  | 'schema';

/** The contents of a key: one object, or a map or list of them. */
export interface Slot {
  readonly shape: 'one' | 'map' | 'list' | 'either';
  readonly kind: Kind;
}

type Slots = Readonly<Record<string, Slot>>;

const one = (kind: Kind): Slot => ({ shape: 'one', kind });
const map = (kind: Kind): Slot => ({ shape: 'map', kind });
const list = (kind: Kind): Slot => ({ shape: 'list', kind });

function slots(slot: Slot, ...keys: readonly string[]): Slots {
  return Object.fromEntries(keys.map((key) => [key, slot]));
}

const CONTENT: Slots = { schema: one('schema'), content: map('media'), examples: map('example') };

/** Everything else is data: examples, defaults, enums and extensions contain no references. */
const GRAMMAR: Readonly<Record<Kind, Slots>> = {
  document: { paths: map('pathItem'), webhooks: map('pathItem'), components: one('components') },
  components: {
    schemas: map('schema'),
    parameters: map('parameter'),
    requestBodies: map('requestBody'),
    responses: map('response'),
    headers: map('header'),
    examples: map('example'),
    links: map('link'),
    callbacks: map('callback'),
    securitySchemes: map('securityScheme'),
    pathItems: map('pathItem'),
  },
  pathItem: {
    ...slots(one('operation'), 'get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'),
    parameters: list('parameter'),
  },
  operation: {
    parameters: list('parameter'),
    requestBody: one('requestBody'),
    responses: map('response'),
    callbacks: map('callback'),
  },
  // Its keys are expressions.
  callback: {},
  parameter: CONTENT,
  header: CONTENT,
  requestBody: CONTENT,
  response: { ...CONTENT, headers: map('header'), links: map('link') },
  media: { ...CONTENT, encoding: map('encoding') },
  encoding: { headers: map('header') },
  example: {},
  link: {},
  securityScheme: {},
  schema: {
    ...slots(map('schema'), 'properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions'),
    ...slots(one('schema'), 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'propertyNames'),
    ...slots(one('schema'), 'unevaluatedProperties', 'unevaluatedItems'),
    ...slots(list('schema'), 'allOf', 'anyOf', 'oneOf', 'prefixItems'),
    items: { shape: 'either', kind: 'schema' },
  },
};

/** The contents of a key in an object of some kind; `undefined` for data. */
export function slotAt(kind: Kind, key: string): Slot | undefined {
  if (kind === 'callback') return key.startsWith('x-') || key === '$ref' ? undefined : one('pathItem');
  return Object.hasOwn(GRAMMAR[kind], key) ? GRAMMAR[kind][key] : undefined;
}

/** The part of `components` that holds the objects of a kind. Path items are written where they are used. */
export function sectionOf(kind: Kind): string | undefined {
  const sections = Object.entries(GRAMMAR.components).filter(([, slot]) => slot.kind === kind && kind !== 'pathItem');
  return sections[0]?.[0];
}

/** Keywords whose values are data. */
const DATA = ['example', 'examples', 'default', 'enum', 'const'];

/** Keys of maps whose own keys are names, not keywords. */
const NAMED = new Set(
  Object.values(GRAMMAR).flatMap((each) =>
    Object.entries(each).flatMap(([key, { shape }]) => (shape === 'map' ? [key] : [])),
  ),
);

/** Tests if the value of a key is data, such as an example, in which `$ref` means nothing. */
export function isData(key: string, parentKey: string | undefined): boolean {
  return DATA.includes(key) && (parentKey === undefined || !NAMED.has(parentKey));
}
