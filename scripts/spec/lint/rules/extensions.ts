import { operationsOf } from '../../contract.ts';
import { childOf, entriesOf, membersOf, type Node, type OpenApi, rootOf } from '../../document.ts';
import { isMap } from '../../json.ts';
import { type Finding, findingAt } from '../finding.ts';
import { pathItems, schemasIn } from '../schemas.ts';
import { callsOf } from './operations.ts';

const RULE = 'extension';

/** What an extension may hold, and how to say so. */
interface Kind {
  readonly text: string;
  readonly holds: (value: unknown) => boolean;
}

const FLAG: Kind = { text: 'true or false', holds: (value) => typeof value === 'boolean' };
const MARK: Kind = { text: 'true, or be left out', holds: (value) => value === true };
const TEXT: Kind = {
  text: 'a text that is not empty',
  holds: (value) => typeof value === 'string' && value.trim() !== '',
};
const LIST: Kind = { text: 'a list', holds: Array.isArray };
const MAP: Kind = { text: 'a map', holds: isMap };
const DATE: Kind = { text: 'a date such as 2026-01-16', holds: (value) => /^\d{4}-\d\d-\d\d$/.test(String(value)) };
const ANY: Kind = { text: 'a list or a map', holds: (value) => isMap(value) || Array.isArray(value) };
const TEXT_MAP: Kind = {
  text: 'a map of texts',
  holds: (value) => isMap(value) && Object.values(value).every((each) => typeof each === 'string'),
};
const NO_AUTH: Kind = { text: 'none, or be left out', holds: (value) => value === 'none' };

type Kinds = Readonly<Record<string, Kind>>;

/** What is known of an API as a whole; no operation is made of it. */
const ON_DOCUMENT: Kinds = {
  'x-session-token': MAP,
  'x-service-token': MAP,
  'x-error-types': ANY,
  'x-error-statuses': ANY,
  'x-webhook-legacy': MAP,
  'x-retired': DATE,
  'x-local-methods': LIST,
  'x-local-types': MAP,
  'x-only-in-node-sdk': MAP,
  'x-date-time-by-name': LIST,
  'x-null-seen': MAP,
  'x-member-session-headers': TEXT_MAP,
  'x-field-sources': MAP,
};
const ON_OPERATION: Kinds = {
  'x-safe': FLAG,
  'x-safe-reason': TEXT,
  'x-pagination': TEXT_MAP,
  'x-service-token-scope': TEXT,
  'x-service-token-optional': MARK,
  'x-member-session': MARK,
  'x-auth': NO_AUTH,
  'x-server': TEXT,
};
const ON_FIELD: Kinds = { 'x-client-filled': MARK };
const ON_SCHEME: Kinds = { 'x-username-prefix': TEXT, 'x-password-prefix': TEXT };

/** `extension`: only the extensions that are known, each where it belongs, with what it may hold. */
export function extensions(document: OpenApi): Finding[] {
  const root = rootOf(document);
  const components = entriesOf(childOf(root, 'components'));
  const kind = (name: string): Node[] =>
    components.filter(([key]) => key === name).flatMap(([, node]) => entriesOf(node).map(([, each]) => each));
  const operations = operationsOf(document).map(({ node }) => node);
  const parameters = [...operations, ...pathItems(document)].flatMap((node) => membersOf(childOf(node, 'parameters')));
  return [
    ...check([root], ON_DOCUMENT),
    ...check(operations, ON_OPERATION),
    ...check([...parameters, ...kind('parameters'), ...schemasIn(document).map(({ node }) => node)], ON_FIELD),
    ...check(kind('securitySchemes'), ON_SCHEME),
    ...check([...pathItems(document), ...kind('responses'), ...kind('requestBodies')], {}),
    ...check(
      ['info', 'paths', 'webhooks', 'components'].flatMap((key) => childOf(root, key) ?? []),
      {},
    ),
    ...alone(document),
  ];
}

function check(nodes: readonly Node[], kinds: Kinds): Finding[] {
  return nodes.flatMap(entriesOf).flatMap(([key, node]) => {
    if (!key.startsWith('x-')) return [];
    const kind = Object.hasOwn(kinds, key) ? kinds[key] : undefined;
    if (kind === undefined) return [findingAt(node, RULE, `${key} is not known here: ${knownHere(kinds)}`)];
    return kind.holds(node.value) ? [] : [findingAt(node, RULE, `${key} must be ${kind.text}`)];
  });
}

function knownHere(kinds: Kinds): string {
  const names = Object.keys(kinds);
  return names.length === 0 ? 'leave it out' : `use ${names.join(', ')}, or leave it out`;
}

/** Extensions that say nothing without another. */
function alone(document: OpenApi): Finding[] {
  return callsOf(document).flatMap(({ node }) => {
    const [optional, scope] = ['x-service-token-optional', 'x-service-token-scope'].map((key) => childOf(node, key));
    const message =
      'x-service-token-optional needs x-service-token-scope beside it: the scope of the token that may be sent';
    return optional !== undefined && scope === undefined ? [findingAt(optional, RULE, message)] : [];
  });
}
