import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import * as z from 'zod/mini';
import { InvalidSpecError, type SpecProblem } from './invalid-spec-error.ts';
import { type Document, METHODS } from './openapi.ts';

/** A spec file as it was read. */
export interface Spec {
  /** The API's name: the file's, such as `stytch-b2b`. */
  readonly api: string;
  /** The sha256 of the file, in hexadecimal. */
  readonly hash: string;
  readonly document: Document;
}

/**
 * Reads a spec file. Line ends are the same on every platform, so that the hash is too.
 *
 * @throws {InvalidSpecError} if it is not an OpenAPI 3.1 document.
 */
export function readSpec(file: string): Spec {
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  const document = parseYaml(text);
  checkStructure(document);
  return {
    api: basename(file).replace(/\.ya?ml$/, ''),
    hash: createHash('sha256').update(text).digest('hex'),
    document,
  };
}

function parseYaml(text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    // Aliases are resolved after parsing, and fail with errors of other classes.
    const places = error instanceof YAMLParseError ? error.linePos : undefined;
    const [{ line, col: column } = { line: 1, col: 1 }] = places ?? [];
    // The lines after the first show the place in the text.
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
    const message = `invalid YAML: ${reason.replace(/ at line \d+, column \d+:$/, '')}; correct the syntax`;
    throw new InvalidSpecError([{ message, path: [], position: { line, column } }]);
  }
}

const text = z.optional(z.string());
const flag = z.optional(z.boolean());
const number = z.optional(z.number());
const ref = { $ref: text };

const schema: z.ZodMiniType = z.lazy(() =>
  z.looseObject({
    ...ref,
    type: z.optional(z.union([z.string(), z.array(z.string())])),
    format: text,
    enum: z.optional(z.array(z.unknown())),
    properties: z.optional(z.record(z.string(), schema)),
    required: z.optional(z.array(z.string())),
    additionalProperties: z.optional(z.union([z.boolean(), schema])),
    items: z.optional(schema),
    anyOf: z.optional(z.array(schema)),
    oneOf: z.optional(z.array(schema)),
    minimum: number,
    maximum: number,
    minLength: number,
    maxLength: number,
    examples: z.optional(z.array(z.unknown())),
    description: text,
    deprecated: flag,
  }),
);

const parameter = z.union([
  z.looseObject({ $ref: z.string() }),
  z.looseObject({ name: z.string(), in: z.string(), required: flag, description: text, schema: z.optional(schema) }),
]);
const parameters = z.optional(z.array(parameter));

const body = z.looseObject({
  ...ref,
  required: flag,
  content: z.optional(z.record(z.string(), z.looseObject({ schema: z.optional(schema) }))),
});

const operation = z.looseObject({
  operationId: text,
  summary: text,
  description: text,
  parameters,
  requestBody: z.optional(body),
  responses: z.optional(z.record(z.string(), body)),
  'x-pagination': z.optional(z.record(z.string(), z.string())),
});

const items = z.record(
  z.string(),
  z.looseObject({ parameters, ...Object.fromEntries(METHODS.map((method) => [method, z.optional(operation)])) }),
);

const documentStructure = z.looseObject({
  openapi: z.string(),
  info: z.looseObject({ title: z.string() }),
  paths: items,
  webhooks: z.optional(items),
  components: z.looseObject({
    schemas: z.record(z.string(), schema),
    parameters: z.optional(z.record(z.string(), parameter)),
    responses: z.optional(z.record(z.string(), body)),
    requestBodies: z.optional(z.record(z.string(), body)),
  }),
});

/** Checks that maps are maps and lists are lists, so that later steps can read them without looking twice. */
function checkStructure(value: unknown): asserts value is Document {
  const { error } = documentStructure.safeParse(value);
  if (error !== undefined) throw new InvalidSpecError(error.issues.map((issue) => problemOf(value, issue)));
  const { openapi } = Object(value);
  if (!/^3\.1(\.|$)/.test(openapi))
    throw new InvalidSpecError([
      { message: `expected OpenAPI 3.1, received ${openapi}; convert it`, path: ['openapi'] },
    ]);
}

function problemOf(document: unknown, issue: z.core.$ZodIssue): SpecProblem {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  if (issue.code === 'invalid_union') {
    // The issue furthest inside is in the variant that was meant; parameters are references less often.
    const inner = issue.errors.flat().reduce((one, other) => (other.path.length >= one.path.length ? other : one));
    if (inner.path.length > 0) return problemOf(document, { ...inner, path: [...issue.path, ...inner.path] });
  }
  const expected = issue.code === 'invalid_union' ? issue.errors.flat().flatMap(expectedBy) : expectedBy(issue);
  const received = describeType(path.reduce<unknown>((value, key) => Object(value)[key], document));
  return { message: `expected ${expected.join(' or ')}, received ${received}; correct it or leave it out`, path };
}

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  object: 'a map',
  record: 'a map',
  string: 'a string',
};

function expectedBy(issue: z.core.$ZodIssue): string[] {
  const kind = issue.code === 'invalid_type' ? issue.expected : issue.code;
  return [KINDS[kind] ?? kind];
}

function describeType(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const kind = Array.isArray(value) ? 'array' : typeof value;
  return typeof value === 'boolean' || typeof value === 'number' ? String(value) : (KINDS[kind] ?? kind);
}
