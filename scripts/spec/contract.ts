import { childOf, entriesOf, follow, inside, membersOf, type Node, type OpenApi, rootOf } from './document.ts';
import { canonical, isMap, type JsonMap, textAt } from './json.ts';

const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'trace'] as const;

/** What a document promises: its operations, references between them and to parameters followed. */
export interface Operation {
  /** Upper case; `WEBHOOK` for what the provider calls. */
  readonly method: string;
  readonly path: string;
  /** The same for an operation whose path parameters have other names. */
  readonly key: string;
  readonly id: string | undefined;
  readonly node: Node;
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  /** By status, in upper case, or `default`. */
  readonly answers: ReadonlyMap<string, Body>;
  /** Ways to authorise a call, each in one line, sorted; empty where none is needed. */
  readonly auth: readonly string[];
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Node | undefined;
  /** How it is written into the request, where that is not the usual way. */
  readonly style: string;
  /** Where it is written, behind references. */
  readonly node: Node;
}

export interface Body {
  readonly required: boolean;
  /** Schemas by media type; a type may have none. */
  readonly content: ReadonlyMap<string, Node | undefined>;
  /** Where it is written, behind references. */
  readonly node: Node;
}

/** The name that reports have for an operation. */
export function nameOf({ id, method, path }: Operation): string {
  return id ?? `${method} ${path}`;
}

/** All operations and webhooks of a document, in its order. */
export function operationsOf(document: OpenApi): Operation[] {
  const root = rootOf(document);
  const calls = entriesOf(childOf(root, 'paths')).flatMap(([path, item]) => operationsAt(path, follow(item), false));
  const events = entriesOf(childOf(root, 'webhooks')).flatMap(([name, item]) => operationsAt(name, follow(item), true));
  return [...calls, ...events];
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
        key: `${method} ${normalPath(path)}`,
        id: textAt(node.value, 'operationId'),
        node,
        parameters: parametersOf(path, item, node),
        body: bodyOf(childOf(node, 'requestBody')),
        answers: new Map(entriesOf(childOf(node, 'responses')).flatMap(([status, each]) => answerOf(status, each))),
        auth: authOf(node),
      },
    ];
  });
}

/** A path whose parameters are called by their positions. */
export function normalPath(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, '{}').replace(/(.)\/$/, '$1');
}

/** Header parameters that OpenAPI has other words for. */
const IGNORED_HEADERS = ['accept', 'content-type', 'authorization'];

function parametersOf(path: string, item: Node, operation: Node): Parameter[] {
  const shared = membersOf(childOf(item, 'parameters')).map(parameterOf);
  const own = membersOf(childOf(operation, 'parameters')).map(parameterOf);
  const isReplaced = (one: Parameter): boolean => own.some((each) => each.name === one.name && each.in === one.in);
  const names = [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
  return [...shared.filter((each) => !isReplaced(each)), ...own]
    .filter((each) => each.in !== 'header' || !IGNORED_HEADERS.includes(each.name.toLowerCase()))
    .sort((one, other) =>
      one.in === 'path' && other.in === 'path' ? names.indexOf(one.name) - names.indexOf(other.name) : 0,
    );
}

function parameterOf(written: Node): Parameter {
  const node = follow(written);
  const value: JsonMap = isMap(node.value) ? node.value : {};
  const place = textAt(value, 'in') ?? 'query';
  const content = entriesOf(childOf(node, 'content'))[0]?.[1];
  const style = textAt(value, 'style') ?? (place === 'query' || place === 'cookie' ? 'form' : 'simple');
  const isExploded = typeof value['explode'] === 'boolean' ? value['explode'] : style === 'form';
  return {
    name: textAt(value, 'name') ?? '',
    in: place,
    required: place === 'path' || value['required'] === true,
    schema: childOf(node, 'schema') ?? (content && childOf(content, 'schema')),
    style: `${style}${isExploded ? ', exploded' : ''}`,
    node,
  };
}

function bodyOf(written: Node | undefined): Body | undefined {
  if (written === undefined) return undefined;
  const node = follow(written);
  const content = entriesOf(childOf(node, 'content')).map(
    ([type, media]) => [mediaType(type), childOf(media, 'schema')] as const,
  );
  return { required: isMap(node.value) && node.value['required'] === true, content: new Map(content), node };
}

function answerOf(status: string, written: Node): (readonly [string, Body])[] {
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
      .map(([name, scopes]) => schemeText(inside(root, 'components', 'securitySchemes', name), name, scopes.value))
      .sort()
      .join(' and '),
  );
  return ways.some((way) => way === '') ? [] : [...new Set(ways)].sort();
}

/** What a scheme asks for; the name that the document has for it says nothing. */
function schemeText(written: Node | undefined, name: string, scopes: unknown): string {
  const scheme = written === undefined ? undefined : follow(written).value;
  const parts = ['type', 'scheme', 'in', 'name', 'openIdConnectUrl'].flatMap((key) => textAt(scheme, key) ?? []);
  const text = parts.length === 0 ? name : parts.join(' ').toLowerCase();
  return Array.isArray(scopes) && scopes.length > 0 ? `${text} with ${canonical(scopes.map(String).sort())}` : text;
}
