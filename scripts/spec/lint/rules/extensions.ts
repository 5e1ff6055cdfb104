import { childOf, entriesOf, inside, membersOf, type Node, type OpenApi, rootOf } from '../../document/document.ts';
import { isMap } from '../../document/json.ts';
import { callsOf, operationsOf } from '../../document/operations.ts';
import { pathItems, schemasIn } from '../../document/schemas.ts';
import { type Finding, findingAt } from '../problem.ts';

const RULE = 'extension';

/** The allowed values of an extension, and their description. */
interface Kind {
  readonly expected: string;
  readonly matches: (value: unknown) => boolean;
}

const FLAG: Kind = { expected: 'true or false', matches: (value) => typeof value === 'boolean' };
const MARK: Kind = { expected: 'true (or leave it out)', matches: (value) => value === true };
const STRING: Kind = {
  expected: 'a non-empty string',
  matches: (value) => typeof value === 'string' && value.trim() !== '',
};
const LIST: Kind = { expected: 'a list', matches: Array.isArray };
const MAP: Kind = { expected: 'a map', matches: isMap };
const DATE: Kind = {
  expected: 'a date such as 2026-01-16',
  matches: (value) => /^\d{4}-\d\d-\d\d$/.test(String(value)),
};
const LIST_OR_MAP: Kind = { expected: 'a list or a map', matches: (value) => isMap(value) || Array.isArray(value) };
const STRING_MAP: Kind = {
  expected: 'a map of strings',
  matches: (value) => isMap(value) && Object.values(value).every((each) => typeof each === 'string'),
};
const USER_TOKEN: Kind = {
  expected: 'required or optional (or leave it out)',
  matches: (value) => value === 'required' || value === 'optional',
};
const NO_AUTH: Kind = { expected: 'none (or leave it out)', matches: (value) => value === 'none' };

type Kinds = Readonly<Record<string, Kind>>;

const ON_DOCUMENT: Kinds = {
  'x-session-token': MAP,
  'x-service-token': MAP,
  'x-error-types': LIST_OR_MAP,
  'x-error-statuses': LIST_OR_MAP,
  'x-webhook-legacy': MAP,
  'x-retired': DATE,
  'x-local-methods': LIST,
  'x-local-types': MAP,
  'x-only-in-node-sdk': MAP,
  'x-date-time-by-name': LIST,
  'x-null-seen': MAP,
  'x-member-session-headers': STRING_MAP,
  'x-field-sources': MAP,
};
const ON_OPERATION: Kinds = {
  'x-safe': FLAG,
  'x-safe-reason': STRING,
  'x-pagination': STRING_MAP,
  'x-service-token-scope': STRING,
  'x-service-token-optional': MARK,
  'x-member-session': MARK,
  'x-user-token': USER_TOKEN,
  'x-auth': NO_AUTH,
  'x-server': STRING,
  'x-open-query': MARK,
};
const ON_FIELD: Kinds = {
  'x-client-filled': MARK,
  'x-client-default': MARK,
  'x-alias': STRING,
  'x-segments': LIST,
  'x-unchecked': MARK,
  'x-type-parameter': STRING,
  'x-partial': MARK,
};
const ON_SCHEME: Kinds = { 'x-username-prefix': STRING, 'x-password-prefix': STRING };

/** `extension`: only known extensions, each where it belongs and with an allowed value. */
export function extensions(document: OpenApi): Finding[] {
  const root = rootOf(document);
  const components = (kind: string): Node[] =>
    entriesOf(inside(root, 'components', kind)).map(([, component]) => component);
  const operations = operationsOf(document).map(({ node }) => node);
  const parameters = [...operations, ...pathItems(document)].flatMap((node) => membersOf(childOf(node, 'parameters')));
  const schemas = schemasIn(document).map(({ node }) => node);
  const containers = ['info', 'paths', 'webhooks', 'components'].flatMap((key) => childOf(root, key) ?? []);
  return [
    ...check([root], ON_DOCUMENT),
    ...check(operations, ON_OPERATION),
    ...check([...parameters, ...components('parameters'), ...schemas], ON_FIELD),
    ...check(components('securitySchemes'), ON_SCHEME),
    ...check([...pathItems(document), ...components('responses'), ...components('requestBodies')], {}),
    ...check(containers, {}),
    ...optionalWithoutScope(document),
  ];
}

function check(nodes: readonly Node[], kinds: Kinds): Finding[] {
  return nodes.flatMap(entriesOf).flatMap(([key, node]) => {
    if (!key.startsWith('x-')) return [];
    const kind = Object.hasOwn(kinds, key) ? kinds[key] : undefined;
    if (kind === undefined) return [findingAt(node, RULE, `${key} is unknown here: ${alternatives(kinds)}`)];
    if (kind.matches(node.value)) return [];
    return [findingAt(node, RULE, `${key}: expected ${kind.expected}, received ${JSON.stringify(node.value)}`)];
  });
}

function alternatives(kinds: Kinds): string {
  const names = Object.keys(kinds);
  return names.length === 0 ? 'remove it' : `use ${names.join(', ')}, or remove it`;
}

function optionalWithoutScope(document: OpenApi): Finding[] {
  return callsOf(document).flatMap(({ node }) => {
    const [optional, scope] = ['x-service-token-optional', 'x-service-token-scope'].map((key) => childOf(node, key));
    const message = 'x-service-token-optional needs x-service-token-scope beside it: the scope of the optional token';
    return optional !== undefined && scope === undefined ? [findingAt(optional, RULE, message)] : [];
  });
}
