import { ResponseException } from '../errors/standard-exception.ts';
import type { ValidationIssue } from '../errors/validation-error.ts';
import { describeType, isObject, normalize } from '../options/validators.ts';
import type { Check, NumberCheck, ObjectCheck, StringCheck, VariantsCheck } from './checks.ts';
import type { Operation } from './operation.ts';
import type { ProviderAdapter } from './provider-adapter.ts';
import { isKnownOutsideBody } from './request.ts';
import type { ApiResponse } from './response.ts';

type Values = Readonly<Record<string, unknown>>;

/** Checks the arguments of a call against the spec, and returns their issues. */
export function checkParams(operation: Operation, params: Values): ValidationIssue[] {
  const { params: outside, body } = operation;
  return [
    ...checkNames(operation, params),
    ...findIssues(outside, params),
    ...(body === undefined ? [] : findIssues(body.check, params)),
  ];
}

/**
 * Checks a response, by the spec if `bySpec` is set, and by the rules of the application.
 *
 * @throws {ResponseException} if the response does not match
 */
export function checkResponse(
  provider: ProviderAdapter,
  operation: Operation,
  { data, raw, requestId, attempts }: ApiResponse,
  bySpec: boolean,
): void {
  const { name, response } = operation;
  const reject = (issues: readonly ValidationIssue[], rule: string, hint: string): void => {
    if (issues.length === 0) return;
    const details = issues.map(({ path, message }) => `${path || 'the response'}: ${message}`).join('; ');
    const status = { httpStatusCode: raw.head.status, requestId, attempts };
    const about = { provider: provider.name, operation: name, hint, ...status };
    throw new ResponseException(`${name} received a response that does not match its ${rule}: ${details}`, about);
  };
  if (bySpec && response.check !== undefined) reject(findIssues(response.check, data), 'spec', AHEAD);
  reject(provider.checkData?.(operation, data) ?? [], 'schemas', 'Correct the data at the provider, or "schemas".');
}

const AHEAD = 'The provider may be ahead of the spec. Set "validate" to "requests" to accept its responses unchecked.';

/**
 * Checks the names of arguments. Unknown ones are issues if there is no body to send them in, and always if they look
 * like a known one (`userId` for `userID`).
 */
export function checkNames(operation: Operation, params: Values): ValidationIssue[] {
  const { body, pathParams, queryParams, headerParams, openQuery } = operation;
  const issues: ValidationIssue[] = [];
  for (const path of Object.keys(params)) {
    if (isKnownOutsideBody(operation, path) || body?.fields.includes(path)) continue;
    const known = [
      ...pathParams,
      ...queryParams,
      ...headerParams,
      ...(body?.clientParams ?? []),
      ...(body?.fields ?? []),
    ];
    const near = known.find((name) => normalize(name) === normalize(path));
    if (near !== undefined) issues.push({ path, message: `unknown argument; did you mean "${near}"?` });
    else if (body === undefined && !openQuery)
      issues.push({ path, message: `unknown argument; ${operation.name} takes ${known.join(', ') || 'none'}` });
  }
  return issues;
}

/** Checks a value. Issues name the place, the expected and the received kind, never the value. */
export function findIssues(check: Check, value: unknown): readonly ValidationIssue[] {
  const inspection = new Inspection();
  inspection.check(check, value, []);
  if (inspection.steps > MAX_STEPS) return [{ path: '', message: `takes more than ${MAX_STEPS} steps to check` }];
  return inspection.issues.map(({ path, ...issue }) => ({ path: path.join('.'), message: messageOf(issue) }));
}

function messageOf({ expected, received }: Omit<Issue, 'path'>): string {
  if (received === undefined) return expected;
  return received === 'nothing' ? `is missing; expected ${expected}` : `expected ${expected}, received ${received}`;
}

/** A value that is not as expected. */
interface Issue {
  readonly path: readonly string[];
  /** The expected kind; without `received`, the whole message. */
  readonly expected: string;
  readonly received?: string;
}

/** Limits against hostile responses. Only nested unions take more steps than the largest body has values. */
const MAX_ISSUES = 50;
const MAX_DEPTH = 200;
const MAX_STEPS = 3_000_000;
const MAX_LENGTH = 500;

/** One walk through a value, which stays unchanged. Only own properties count. */
class Inspection {
  issues: Issue[] = [];
  steps = 0;

  /** Collects the issues of the value at a path. */
  check(check: Check, value: unknown, path: string[]): void {
    this.steps += 1;
    if (this.#isOver()) return;
    const expected = path.length > MAX_DEPTH ? `at most ${MAX_DEPTH} levels` : expectedInsteadOf(value, check);
    if (expected === undefined) this.#checkContent(check, value, path);
    else this.#add(path, expected, describeType(value));
  }

  #checkContent(check: Check, value: unknown, path: string[]): void {
    if (check.kind === 'union') this.#checkUnion(check.of, value, path);
    else if (check.kind === 'variants') this.#checkVariant(check, Object(value), path);
    else if (check.kind === 'lazy') this.check(check.of(), value, path);
    else if (check.kind === 'array' || check.kind === 'record') this.#checkItems(check.of, Object(value), path);
    else if (check.kind === 'object') this.#checkFields(check, Object(value), path);
    else if ('of' in check && value !== (check.kind === 'optional' ? undefined : null))
      this.check(check.of, value, path);
  }

  #checkItems(check: Check, items: Values, path: string[]): void {
    for (const name of Object.keys(items)) {
      if (this.#isOver()) return;
      this.#checkInside(check, items[name], path, name);
    }
  }

  #checkFields({ fields, group }: ObjectCheck, value: Values, path: string[]): void {
    const before = this.issues.length;
    for (const [name, check] of Object.entries(fields)) this.#checkInside(check, ownValue(value, name), path, name);
    if (group === undefined || this.issues.length > before) return;
    const present = group.names.filter((name) => ownValue(value, name) != null);
    if (group.quantity === 'exactly one of' ? present.length === 1 : present.length > 0) return;
    this.#add(path, `${group.quantity} ${group.names.join(', ')}`, present.join(', ') || 'none');
  }

  #checkInside(check: Check, value: unknown, path: string[], name: string): void {
    path.push(name);
    this.check(check, value, path);
    path.pop();
  }

  /** Says what each variant misses if none fits. */
  #checkUnion(variants: readonly Check[], value: unknown, path: string[]): void {
    const { issues } = this;
    const forms = new Set<string>();
    for (const variant of variants) {
      this.issues = [];
      this.check(variant, value, path);
      const found = this.issues;
      this.issues = issues;
      if (found.length === 0) return;
      forms.add(found.map((issue) => formOf(issue, path.length)).join(' and '));
    }
    this.#add(path, `one of these forms: ${[...forms].join('; or ')}`, describeType(value));
  }

  #checkVariant({ choose }: VariantsCheck, value: Values, path: string[]): void {
    const chosen = choose(value);
    if ('kind' in chosen) this.check(chosen, value, path);
    else this.#add([...path, chosen.path], chosen.message);
  }

  #isOver(): boolean {
    return this.steps > MAX_STEPS || this.issues.length >= MAX_ISSUES;
  }

  #add(path: readonly string[], expected: string, received?: string): void {
    this.issues.push({ path: [...path], expected, ...(received !== undefined && { received }) });
  }
}

/** Names what is expected, if the value itself is something else. Its content is not looked at. */
function expectedInsteadOf(value: unknown, check: Check): string | undefined {
  switch (check.kind) {
    case 'unknown':
      return unless(value !== undefined, 'a value');
    case 'string':
      return expectedString(value, check);
    case 'boolean':
      return unless(typeof value === 'boolean', 'a boolean');
    case 'int':
    case 'number':
      return expectedNumber(value, check);
    case 'array':
      return unless(Array.isArray(value), 'an array');
    case 'record':
      return unless(isPlainObject(value), 'an object');
    case 'object':
    case 'variants':
      return unless(isObject(value), 'an object');
    case 'test':
      return unless(check.test(value), check.expected);
    // The checks inside of these look at the value.
    case 'optional':
    case 'nullable':
    case 'lazy':
    case 'union':
      return undefined;
  }
}

function unless(isValid: boolean, expected: string): string | undefined {
  return isValid ? undefined : expected;
}

/** Names the string that is expected, if the value is something else. */
export function expectedString(value: unknown, { min = 0, max, pattern }: StringCheck): string | undefined {
  if (typeof value !== 'string') return 'a string';
  if (pattern?.test(value) === false) return `a string of the form ${pattern.source}`;
  if (min === 0 && max === undefined) return undefined;
  const { length } = Array.from(value);
  if (length >= min && length <= (max ?? length)) return undefined;
  return `a string of ${min}${max === undefined ? ' or more' : ` to ${max}`} characters`;
}

function expectedNumber(value: unknown, { kind, min, max }: NumberCheck): string | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'a number';
  if (kind === 'int' && !Number.isInteger(value)) return 'a whole number';
  const least = min ?? (kind === 'int' ? Number.MIN_SAFE_INTEGER : value);
  const most = max ?? (kind === 'int' ? Number.MAX_SAFE_INTEGER : value);
  if (value < least) return `at least ${least}`;
  return value > most ? `at most ${most}` : undefined;
}

function ownValue(values: Values, name: string): unknown {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

function formOf({ path, expected }: Issue, depth: number): string {
  const place = path.slice(depth).join('.') || 'it';
  // The strings of nested unions would double with each level.
  const form = expected.length > MAX_LENGTH ? 'one of several forms' : expected;
  return `${place} ${/^(?:at|exactly) /.test(form) ? 'with' : 'as'} ${form}`;
}

/** Not a Map, a Date or another instance: JSON would lose their content. */
function isPlainObject(value: unknown): boolean {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
