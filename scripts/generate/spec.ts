import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import * as z from 'zod/mini';
import { SpecError } from '../spec/document/document.ts';
import { isMap } from '../spec/document/json.ts';
import { complete, loadFile } from '../spec/document/source.ts';
import { SyntaxProblem } from '../spec/document/yaml.ts';
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
 * Reads a spec file, and the files that it refers to. Line ends are the same on every platform, so that the hash is too.
 *
 * @throws {InvalidSpecError} if it is not an OpenAPI 3.1 document.
 */
export function readSpec(file: string): Spec {
  const { document, texts } = load(file);
  const whole = { paths: {}, ...document, components: withSchemas(document['components']) };
  checkStructure(whole);
  const hash = createHash('sha256');
  for (const each of texts) hash.update(each.replaceAll('\r\n', '\n'));
  return { api: basename(file).replace(/\.(ya?ml|json)$/, ''), hash: hash.digest('hex'), document: whole };
}

function withSchemas(components: unknown = {}): unknown {
  return isMap(components) ? { schemas: {}, ...components } : components;
}

function load(file: string): { document: Readonly<Record<string, unknown>>; texts: readonly string[] } {
  try {
    const loaded = loadFile(file);
    return { document: complete(loaded).root, texts: [loaded.text, ...loaded.otherTexts] };
  } catch (error) {
    if (error instanceof SyntaxProblem) {
      const { line, col } = error.position ?? { line: 1, col: 1 };
      const message = `invalid YAML: ${error.reason}; correct the syntax`;
      throw new InvalidSpecError([{ message, path: [], position: { line, column: col } }]);
    }
    if (error instanceof SpecError)
      throw new InvalidSpecError([{ message: error.message.replace(`${file}: `, ''), path: [] }]);
    throw error;
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
