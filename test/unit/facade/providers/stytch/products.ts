import type { RequestLike, SessionValidationResult } from '../../../../../src/index.ts';
import { Stytch, StytchB2B, type StytchOptions } from '../../../../../src/stytch.ts';
import { type MintSessionOptions, StytchIssuer } from '../../../../helpers/stytch-issuer.ts';

export const NOW = 1_800_000_000;
export const MINUTE = 60_000;
export const PROJECT = 'project-test-1';
export const SECRET = 'secret-test-hidden';

/** The methods that both clients have; arguments of any type can be given. */
export interface AnyClient {
  readonly sessions: {
    validate(token: unknown, options?: unknown): Promise<SessionValidationResult>;
    authenticateJwt(params: unknown, options?: unknown): Promise<object>;
    authenticateJwtLocal(params: unknown): Promise<object>;
    get(params: unknown): PromiseLike<unknown>;
    forget(options?: object): void;
    authenticateRequest(request: RequestLike, options?: unknown): Promise<SessionValidationResult>;
  };
  readonly idp: { introspectTokenLocal(token: unknown, options?: unknown): Promise<object> };
  readonly m2m: Stytch['m2m'] | StytchB2B['m2m'];
  authenticateRequest(request: RequestLike, options?: unknown): Promise<SessionValidationResult>;
  authorizeRequest(request: RequestLike, session: unknown, options: unknown): Promise<SessionValidationResult>;
}

export interface Product<Client = AnyClient> {
  readonly issuer: StytchIssuer;
  readonly make: (options: StytchOptions) => Client;
  /** The beginning of its paths. */
  readonly root: string;
  /** The role that its users have. */
  readonly role: string;
  /** The fields of its authorization checks besides resource and action. */
  readonly tenant: object;
}

export const CONSUMER: Product<Stytch> = {
  issuer: new StytchIssuer({ projectId: PROJECT, vertical: 'consumer' }),
  make: (options) => new Stytch(options),
  root: '/v1',
  role: 'stytch_user',
  tenant: {},
};
export const B2B: Product<StytchB2B> = {
  issuer: new StytchIssuer({ projectId: PROJECT, vertical: 'b2b' }),
  make: (options) => new StytchB2B(options),
  root: '/v1/b2b',
  role: 'stytch_member',
  tenant: { organization_id: 'organization-test-1' },
};

/** Both products, for `describe.each`. */
export const PRODUCTS: readonly (readonly [name: 'Stytch' | 'StytchB2B', product: Product])[] = [
  ['Stytch', CONSUMER],
  ['StytchB2B', B2B],
];

/** A request to anything but the key set; `path` is without the product's root. */
interface Sent {
  readonly url: URL;
  readonly path: string;
  readonly method: string;
  readonly headers: Headers;
  /** The parsed JSON or form; `null` if there is no body. */
  readonly body: unknown;
}

/** Responds to a request, or fails as a broken connection does. */
export type Responder = (sent: Sent) => Response | Promise<Response>;

export const json =
  (status: number, value: unknown, headers = {}): Responder =>
  () =>
    Response.json(value, { status, headers });
export const ok = (value: object = {}): Responder => json(200, { request_id: 'request-1', status_code: 200, ...value });
export const html =
  (status: number): Responder =>
  () =>
    new Response('<html>gateway</html>', { status, headers: { 'content-type': 'text/html' } });
export const broken: Responder = () => Promise.reject(new TypeError('fetch failed'));
export const rejects = (status: number, error_type: string, others: object = {}): Responder =>
  json(status, { status_code: status, request_id: 'request-1', error_type, error_message: 'No.', ...others });

/** Responds in turn; the last responder repeats. */
export function inTurn(...responders: readonly Responder[]): Responder {
  let count = 0;
  return (sent) => {
    const responder = responders[Math.min(count, responders.length - 1)] ?? unexpected;
    count += 1;
    return responder(sent);
  };
}

const unexpected: Responder = ({ path }) => {
  throw new Error(`${path} was requested`);
};

/** The roles of a policy, each with the actions that it permits on documents. */
export function rolesOf(roles: Readonly<Record<string, readonly string[]>>): object {
  const listed = Object.entries(roles).map(([role_id, actions]) => ({
    role_id,
    description: '',
    permissions: [{ resource_id: 'documents', actions }],
  }));
  return { roles: listed, resources: [], scopes: [] };
}

export const AUTHENTICATE = '/sessions/authenticate';
export const POLICY = '/rbac/policy';

/** Creates a client of the product with a fake network, and a clock that stands still. */
export function setUpProduct<Client extends { readonly sessions: object }>(
  product: Product<Client>,
  options: StytchOptions = {},
) {
  const { issuer, make, root, role } = product;
  const time = { now: NOW * 1000 };
  const server = {
    keys: json(200, issuer.keySet()),
    authenticate: unexpected,
    policy: ok({ policy: rolesOf({ [role]: ['read'] }) }),
    organization: ok({ org_policy: { roles: [] } }),
    other: unexpected,
  };
  const requested: Sent[] = [];
  const keyRequests = { count: 0 };
  const client = make({
    projectId: PROJECT,
    secret: SECRET,
    retry: false,
    clock: () => time.now,
    fetch: async (target, init) => {
      const url = new URL(target);
      const path = url.pathname.replace(root, '');
      const headers = new Headers(init.headers);
      const sent = { url, path, method: String(init.method), headers, body: parse(init.body, headers) };
      if (path === `/sessions/jwks/${PROJECT}`) {
        keyRequests.count += 1;
        return server.keys(sent);
      }
      requested.push(sent);
      if (path === AUTHENTICATE) return server.authenticate(sent);
      if (path === POLICY) return server.policy(sent);
      return path.startsWith('/rbac/organizations/') ? server.organization(sent) : server.other(sent);
    },
    ...options,
  });
  const mint = (given: MintSessionOptions = {}): Promise<string> => issuer.mintSession({ now: NOW, ...given });
  const paths = (): string[] => requested.map(({ path }) => path);
  /** The requests as path and body. */
  const sent = (): [string, unknown][] => requested.map(({ path, body }) => [path, body]);
  return {
    client,
    sessions: client.sessions as Client['sessions'],
    server,
    requested,
    paths,
    sent,
    keyRequests,
    time,
    mint,
  };
}

function parse(body: unknown, headers: Headers): unknown {
  if (typeof body !== 'string') return null;
  return headers.get('content-type') === 'application/json'
    ? JSON.parse(body)
    : Object.fromEntries(new URLSearchParams(body));
}
