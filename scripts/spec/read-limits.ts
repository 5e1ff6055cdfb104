import type { JsonMap } from './json.ts';

const LIMITS = [
  'format',
  'default',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'prefixItems',
  'not',
  'patternProperties',
  'propertyNames',
  'contains',
  'minContains',
  'maxContains',
  'if',
  'then',
  'else',
  'dependentRequired',
  'dependentSchemas',
  'unevaluatedProperties',
  'unevaluatedItems',
] as const;

/** What says nothing, because it is so without it. */
const SAYS_NOTHING = { default: null, uniqueItems: false, minLength: 0, minItems: 0, minProperties: 0 } as const;

/** The formats that OpenAPI 3.0 has for what 3.1 writes with other keywords. */
const ENCODINGS = [
  ['contentEncoding', 'base64', 'byte'],
  ['contentMediaType', 'application/octet-stream', 'binary'],
] as const;

/** The limits of a schema, as OpenAPI 3.1 writes bounds and as 3.0 writes formats. */
export function limitsOf(value: JsonMap): Map<string, unknown> {
  const limits = new Map<string, unknown>();
  for (const name of LIMITS) if (Object.hasOwn(value, name)) limits.set(name, value[name]);
  exclude(limits, 'exclusiveMinimum', 'minimum');
  exclude(limits, 'exclusiveMaximum', 'maximum');
  for (const [name, nothing] of Object.entries(SAYS_NOTHING)) if (limits.get(name) === nothing) limits.delete(name);
  for (const [keyword, written, format] of ENCODINGS)
    if (value[keyword] === written && !limits.has('format')) limits.set('format', format);
  return limits;
}

/** OpenAPI 3.0 marks a bound as exclusive, 3.1 writes the bound itself. */
function exclude(limits: Map<string, unknown>, exclusive: string, bound: string): void {
  const mark = limits.get(exclusive);
  if (typeof mark !== 'boolean') return;
  limits.delete(exclusive);
  if (!mark || !limits.has(bound)) return;
  limits.set(exclusive, limits.get(bound));
  limits.delete(bound);
}
