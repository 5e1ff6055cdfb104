import type { Check } from '../../http/checks.ts';
import type { Operation } from '../../http/operation.ts';
import { isObject } from '../../options/validators.ts';
import type { ReceivedRequest } from '../loopback.ts';
import type { Page } from './call.ts';
import type { Fields } from './fields.ts';

/** A path template, split. A segment with a placeholder has its name. */
type Template = readonly { readonly text: string; readonly name: string | undefined }[];

interface Route<T> {
  readonly target: T;
  readonly method: string;
  readonly template: Template;
  /** The segments without a placeholder. */
  readonly fixed: number;
}

/** The target of a request, and the values in its path. */
export interface Match<T> {
  readonly target: T;
  readonly pathParams: Readonly<Record<string, string>>;
}

/** Finds what has a method and a path. If several paths match, the one with the most fixed segments wins. */
export class Router<T extends Operation | Page> {
  readonly #routes: readonly Route<T>[];

  constructor(targets: readonly T[]) {
    this.#routes = targets
      .map((target) => {
        const template = target.path.split('/').map((text) => ({ text, name: /^\{(.+)\}$/.exec(text)?.[1] }));
        return {
          target,
          method: target.method,
          template,
          fixed: template.filter(({ name }) => name === undefined).length,
        };
      })
      .toSorted((one, other) => other.fixed - one.fixed);
  }

  match(method: string, path: string): Match<T> | undefined {
    const segments = path.split('/');
    for (const route of this.#routes) {
      if (route.method !== method) continue;
      const pathParams = matchPath(route.template, segments);
      if (pathParams !== undefined) return { target: route.target, pathParams };
    }
    return undefined;
  }
}

/** Returns the values of a template's placeholders; `undefined` if the path does not match. */
function matchPath(template: Template, segments: readonly string[]): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const params: [name: string, value: string][] = [];
  for (const [index, { text, name }] of template.entries()) {
    const segment = segments[index] ?? '';
    if (name === undefined) {
      if (segment !== text) return undefined;
      continue;
    }
    const value = decode(segment);
    if (value === '') return undefined;
    params.push([name, value]);
  }
  return Object.fromEntries(params);
}

/** Decodes a path segment; one that is malformed is as good as empty. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}

/** A request whose query and body have been read. */
export interface ReadRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed value of JSON or a form, otherwise a string; `null` without one. */
  readonly body: unknown;
  /** The content type is JSON, but the body is not. */
  readonly isMalformed: boolean;
}

/** Reads the query and the body of a request. */
export function readRequest({ method, url, headers, text }: ReceivedRequest): ReadRequest {
  return {
    method,
    path: url.pathname,
    query: valuesOf(url.searchParams),
    headers,
    ...readBody(headers['content-type'] ?? '', text),
  };
}

function valuesOf(params: URLSearchParams): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(params.keys())) {
    const all = params.getAll(name);
    values[name] = all.length === 1 ? (all[0] ?? '') : all;
  }
  return values;
}

function readBody(contentType: string, text: string): Pick<ReadRequest, 'body' | 'isMalformed'> {
  if (text === '') return { body: null, isMalformed: false };
  if (/\bx-www-form-urlencoded\b/i.test(contentType))
    return { body: valuesOf(new URLSearchParams(text)), isMalformed: false };
  if (!/\bjson\b/i.test(contentType)) return { body: text, isMalformed: false };
  try {
    return { body: JSON.parse(text), isMalformed: false };
  } catch {
    return { body: text, isMalformed: true };
  }
}

/** Returns the values of a query or a path as the types that the spec gives them: a URL knows strings only. */
export function typedParams(checks: Readonly<Record<string, Check>>, values: Fields): Fields {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      checks[name] === undefined ? value : typed(checks[name], value),
    ]),
  );
}

function typed(check: Check, value: unknown): unknown {
  switch (check.kind) {
    case 'optional':
    case 'nullable':
      return typed(check.of, value);
    case 'lazy':
      return typed(check.of(), value);
    case 'array':
      return [value].flat().map((item) => typed(check.of, item));
    case 'int':
    case 'number':
      return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
    case 'boolean':
      return value === 'true' || value === 'false' ? value === 'true' : value;
    case 'string':
    case 'unknown':
    case 'record':
    case 'object':
    case 'union':
    case 'variants':
    case 'test':
      return value;
  }
}

/** Returns the body if it is an object. */
export function bodyFields(body: unknown): Fields {
  return isObject(body) ? body : {};
}
