import type { JsonMap } from '../document/json.ts';

const KEYWORDS = [
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

/** Values that mean the same as leaving the keyword out. */
const NO_OPS = { default: null, uniqueItems: false, minLength: 0, minItems: 0, minProperties: 0 } as const;

/** Keywords of OpenAPI 3.1 that 3.0 expresses as a format. */
const ENCODINGS = [
  ['contentEncoding', 'base64', 'byte'],
  ['contentMediaType', 'application/octet-stream', 'binary'],
] as const;

/** Formats that say how a server stores a number, and nothing about what is sent. They are documentation. */
const NUMBER_FORMATS: readonly unknown[] = ['int32', 'int64', 'float', 'double'];

/** Tests if a format is only a word: it limits no value. */
export function isNumberFormat(format: unknown): boolean {
  return NUMBER_FORMATS.includes(format);
}

/** Reads the limits of a schema. Bounds are normalized to OpenAPI 3.1, encodings to the formats of 3.0. */
export function limitsOf(schema: JsonMap): Map<string, unknown> {
  const limits = new Map<string, unknown>();
  for (const keyword of KEYWORDS) if (Object.hasOwn(schema, keyword)) limits.set(keyword, schema[keyword]);
  if (isNumberFormat(limits.get('format'))) limits.delete('format');
  normalizeBound(limits, 'exclusiveMinimum', 'minimum');
  normalizeBound(limits, 'exclusiveMaximum', 'maximum');
  for (const [keyword, noOp] of Object.entries(NO_OPS)) if (limits.get(keyword) === noOp) limits.delete(keyword);
  for (const [keyword, value, format] of ENCODINGS)
    if (schema[keyword] === value && !limits.has('format')) limits.set('format', format);
  return limits;
}

/** OpenAPI 3.0 marks a bound as exclusive with a boolean; in 3.1 the exclusive keyword holds the bound itself. */
function normalizeBound(limits: Map<string, unknown>, exclusive: string, bound: string): void {
  const isExclusive = limits.get(exclusive);
  if (typeof isExclusive !== 'boolean') return;
  limits.delete(exclusive);
  if (!isExclusive || !limits.has(bound)) return;
  limits.set(exclusive, limits.get(bound));
  limits.delete(bound);
}
