import { childOf, entriesOf, inside, membersOf, type Node, type OpenApi, rootOf } from './document.ts';
import { canonical, isMap, type JsonMap, mapAt, stringAt } from './json.ts';
import { follow } from './references.ts';

const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'trace'] as const;

/** An operation or webhook. References between operations, parameters and bodies are followed. */
export interface Operation {
  /** Upper case; `WEBHOOK` for a webhook. */
  readonly method: string;
  readonly path: string;
  readonly id: string | undefined;
  readonly node: Node;
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  /** By status, in upper case, or `default`. */
  readonly responses: ReadonlyMap<string, Body>;
  /** The accepted ways to authorize a call, a line each, sorted; empty if none is needed. */
  readonly auth: readonly string[];
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Node | undefined;
  /** Serialization: `style`, and whether it is exploded. */
  readonly style: string;
  /** The definition, behind references. */
  readonly node: Node;
}

/** A request body or a response. */
export interface Body {
  readonly required: boolean;
  /** Schemas by media type; a media type may have none. */
  readonly content: ReadonlyMap<string, Node | undefined>;
  /** The definition, behind references. */
  readonly node: Node;
}

/** The name of an operation in reports: its id, else method and path. */
export function nameOf({ id, method, path }: Operation): string {
  return id ?? `${method} ${path}`;
}

export function isErrorStatus(status: string): boolean {
  return /^([45]|default$)/.test(status);
}

/** All operations and webhooks of a document, in order. */
export function operationsOf(document: OpenApi): Operation[] {
  const root = rootOf(document);
  const calls = entriesOf(childOf(root, 'paths')).flatMap(([path, item]) => operationsAt(path, follow(item), false));
  const events = entriesOf(childOf(root, 'webhooks')).flatMap(([name, item]) => operationsAt(name, follow(item), true));
  return [...calls, ...events];
}

/** The operations that become methods of a client: all but webhooks. */
export function callsOf(document: OpenApi): Operation[] {
  return operationsOf(document).filter(({ method }) => method !== 'WEBHOOK');
}

/** Counts the operations written in a document, without following references, so that it works on broken ones. */
export function countCalls(document: OpenApi): number {
  const items = entriesOf(childOf(rootOf(document), 'paths'));
  return items.flatMap(([, item]) => METHODS.filter((method) => isMap(childOf(item, method)?.value))).length;
}

function operationsAt(path: string, item: Node, isWebhook: boolean): Operation[] {
  return METHODS.flatMap((name) => {
    const node = childOf(item, name);
    if (node === undefined || !isMap(node.value)) return [];
    const method = isWebhook ? 'WEBHOOK' : name.toUpperCase();
    return [
      {
        method,
        path,
        id: stringAt(node.value, 'operationId'),
        node,
        parameters: parametersOf(path, item, node),
        body: bodyOf(childOf(node, 'requestBody')),
        responses: new Map(entriesOf(childOf(node, 'responses')).flatMap(([status, each]) => responseOf(status, each))),
        auth: authOf(node),
      },
    ];
  });
}

/** A path without the names of its parameters. */
export function unnamedPath(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, '{}');
}

/** A path without the names of its parameters and without a trailing slash. */
export function normalPath(path: string): string {
  return unnamedPath(path).replace(/(.)\/$/, '$1');
}

/** The path of a server's address, without a trailing slash. */
export function basePathOf(url: string): string {
  return url
    .replace(/^([a-z][a-z\d+.-]*:)?\/\/[^/]*/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
}

/** The path that all servers of a document have in common; empty if they have different ones. */
export function basePath(document: OpenApi): string {
  const [first = '', ...others] = new Set(serversOf(document).map(basePathOf));
  return others.length === 0 ? first : '';
}

/** The addresses of a document's servers, without a trailing slash; variables have their defaults. */
export function serversOf(document: OpenApi): string[] {
  return membersOf(childOf(rootOf(document), 'servers')).flatMap(({ value }) => {
    const variables = mapAt(value, 'variables');
    const withDefault = (written: string, name: string): string => stringAt(variables[name], 'default') ?? written;
    return (
      stringAt(value, 'url')
        ?.replaceAll(/\{([^{}]*)\}/g, withDefault)
        .replace(/\/+$/, '') ?? []
    );
  });
}

/** The names of the parameters in a path, in order. */
export function pathParameterNames(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}

/** Header parameters that OpenAPI describes elsewhere. */
const IGNORED_HEADERS = ['accept', 'content-type', 'authorization'];

function parametersOf(path: string, item: Node, operation: Node): Parameter[] {
  const shared = membersOf(childOf(item, 'parameters')).map(parameterOf);
  const own = membersOf(childOf(operation, 'parameters')).map(parameterOf);
  const isReplaced = (one: Parameter): boolean => own.some((each) => each.name === one.name && each.in === one.in);
  const names = pathParameterNames(path);
  return [...shared.filter((each) => !isReplaced(each)), ...own]
    .filter((each) => each.in !== 'header' || !IGNORED_HEADERS.includes(each.name.toLowerCase()))
    .sort((one, other) =>
      one.in === 'path' && other.in === 'path' ? names.indexOf(one.name) - names.indexOf(other.name) : 0,
    );
}

function parameterOf(written: Node): Parameter {
  const node = follow(written);
  const value: JsonMap = isMap(node.value) ? node.value : {};
  const place = stringAt(value, 'in') ?? 'query';
  const content = entriesOf(childOf(node, 'content'))[0]?.[1];
  const style = stringAt(value, 'style') ?? (place === 'query' || place === 'cookie' ? 'form' : 'simple');
  const isExploded = typeof value['explode'] === 'boolean' ? value['explode'] : style === 'form';
  return {
    name: stringAt(value, 'name') ?? '',
    in: place,
    required: place === 'path' || value['required'] === true,
    schema: childOf(node, 'schema') ?? (content && childOf(content, 'schema')),
    style: `${style}${isExploded ? ', exploded' : ''}`,
    node,
  };
}

/** Parameters with a key that equal ones share: in the path by position, headers in lower case, all others by name. */
export function keyedParameters(parameters: readonly Parameter[]): (readonly [string, Parameter])[] {
  const inPath = parameters.filter((each) => each.in === 'path');
  return parameters.map((each) => {
    if (each.in === 'path') return [`path ${inPath.indexOf(each)}`, each];
    return [`${each.in} ${each.in === 'header' ? each.name.toLowerCase() : each.name}`, each];
  });
}

function bodyOf(written: Node | undefined): Body | undefined {
  if (written === undefined) return undefined;
  const node = follow(written);
  const content = entriesOf(childOf(node, 'content')).map(
    ([type, media]) => [mediaType(type), childOf(media, 'schema')] as const,
  );
  return { required: isMap(node.value) && node.value['required'] === true, content: new Map(content), node };
}

function responseOf(status: string, written: Node): (readonly [string, Body])[] {
  const body = status.startsWith('x-') ? undefined : bodyOf(written);
  return body === undefined ? [] : [[status === 'default' ? status : status.toUpperCase(), body]];
}

function mediaType(written: string): string {
  return written.split(';')[0]?.trim().toLowerCase() ?? '';
}

function authOf(operation: Node): string[] {
  if (isMap(operation.value) && operation.value['x-auth'] === 'none') return [];
  const root = rootOf(operation.document);
  const ways = membersOf(childOf(operation, 'security') ?? childOf(root, 'security')).map((way) =>
    entriesOf(way)
      .map(([name, scopes]) => describeScheme(inside(root, 'components', 'securitySchemes', name), name, scopes.value))
      .sort()
      .join(' and '),
  );
  return ways.some((way) => way === '') ? [] : [...new Set(ways)].sort();
}

/** A security scheme by its meaning, not by its name in the document. */
function describeScheme(written: Node | undefined, name: string, scopes: unknown): string {
  const scheme = written === undefined ? undefined : follow(written).value;
  const parts = ['type', 'scheme', 'in', 'name', 'openIdConnectUrl'].flatMap((key) => stringAt(scheme, key) ?? []);
  const description = parts.length === 0 ? name : parts.join(' ').toLowerCase();
  const isScoped = Array.isArray(scopes) && scopes.length > 0;
  return isScoped ? `${description} with ${canonical(scopes.map(String).sort())}` : description;
}
