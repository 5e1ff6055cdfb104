import { type Checks, describeType, isNonEmptyString, isObject, joinPath } from '../../../options/validators.ts';
import { isLoopback, parseUrl } from '../../../web/origins.ts';

type Values = Readonly<Record<string, unknown>>;

/** Returns the query parameters of a start URL for an argument, and adds its issues to `checks`. */
export type ArgumentReader = (checks: Checks, name: string, given: Values) => Values;

/** The arguments of a flow, in the order in which they are sent. */
export type ArgumentReaders = Readonly<Record<string, ArgumentReader>>;

/** Reads the query of a start URL. */
export function readStartQuery(checks: Checks, readers: ArgumentReaders, given: Values): Values {
  return Object.assign({}, ...Object.entries(readers).map(([name, read]) => read(checks, name, given)));
}

/** Adds nothing to the query: the provider is a part of the path. */
export const provider: ArgumentReader = () => ({});

/** Sends a string unchanged. */
export const string: ArgumentReader = (checks, name, given) => {
  checks.optional(name, given[name], isNonEmptyString, 'a non-empty string');
  return { [name]: given[name] };
};

export const redirectUrl: ArgumentReader = (checks, name, given) => {
  checkRedirectUrl(checks, name, given[name]);
  return { [name]: given[name] };
};

/** Sends a list with spaces in between. */
export const scopes: ArgumentReader = (checks, name, given) => {
  const value = given[name];
  const list = Array.isArray(value) ? value : [value];
  if (value === undefined || list.length === 0) return {};
  const areStrings = list.every(isNonEmptyString);
  checks.optional(name, value, () => areStrings, 'a non-empty string or a list of them');
  return areStrings ? { [name]: list.join(' ') } : {};
};

/** Sends each parameter as `provider_<name>`. */
export const providerParams: ArgumentReader = (checks, path, given) => {
  const value = given[path];
  if (value === undefined) return {};
  if (!isObject(value)) {
    checks.add(path, `expected an object, received ${describeType(value)}`);
    return {};
  }
  for (const [name, param] of Object.entries(value)) {
    if (typeof param !== 'string')
      checks.add(joinPath(path, name), `expected a string, received ${describeType(param)}`);
    if (name.startsWith('provider_')) checks.add(joinPath(path, name), 'omit "provider_": it is added');
  }
  return Object.fromEntries(Object.entries(value).map(([name, param]) => [`provider_${name}`, param]));
};

/** Adds an issue if no organization is given, or two. */
export function checkOrganization(checks: Checks, { organization_id: organization, slug }: Values): void {
  if (organization === undefined && slug === undefined) checks.add('organization_id', 'is missing; pass it or "slug"');
  if (organization !== undefined && slug !== undefined)
    checks.add('slug', 'cannot be combined with "organization_id"; pass one of them');
}

/** Adds an issue if neither a connection nor an organization is given. */
export function checkConnection(
  checks: Checks,
  { connection_id: connection, organization_id: organization }: Values,
): void {
  if (connection === undefined && organization === undefined)
    checks.add('connection_id', 'is missing; pass it or "organization_id"');
}

/** Schemes that no app can own: a browser runs, reads or sends what they point at. */
const REJECTED_SCHEMES: ReadonlySet<string> = new Set([
  'about:',
  'blob:',
  'data:',
  'file:',
  'filesystem:',
  'ftp:',
  'javascript:',
  'mailto:',
  'vbscript:',
  'view-source:',
  'ws:',
  'wss:',
]);

/** Adds an issue for an unsafe redirect URL: `https:`, `http:` on loopback and apps' own schemes are accepted. */
export function checkRedirectUrl(checks: Checks, path: string, value: unknown): void {
  const problem = value === undefined ? undefined : problemOf(value);
  if (problem !== undefined) checks.add(path, problem);
}

function problemOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return `expected a URL, received ${describeType(value)}`;
  // URL parsing ignores most of it, and so does a browser.
  if (/[\s\p{Cc}]/u.test(value)) return 'contains white space or control characters; remove or encode them';
  const url = parseUrl(value);
  if (url === undefined) return 'expected an absolute URL such as https://example.com/callback';
  const { protocol, hostname } = url;
  if (REJECTED_SCHEMES.has(protocol)) return `expected an https: URL, received ${protocol}`;
  if (protocol === 'http:' && !isLoopback(hostname)) {
    return 'expected an https: URL, received http:; it is accepted on loopback only';
  }
  return undefined;
}
