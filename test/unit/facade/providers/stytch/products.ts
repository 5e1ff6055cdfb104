import { TokenValidationError } from '../../../../../src/facade/errors/session-errors.ts';
import { StytchB2B } from '../../../../../src/facade/providers/stytch/b2b/client.ts';
import { Stytch } from '../../../../../src/facade/providers/stytch/consumer/client.ts';
import type { StytchOptions } from '../../../../../src/facade/providers/stytch/shared/options.ts';
import type { RequestLike } from '../../../../../src/facade/session/request-token.ts';
import type { SessionValidationResult } from '../../../../../src/facade/session/session.ts';
import { type MintSessionOptions, StytchIssuer } from '../../../../helpers/stytch-issuer.ts';

export const NOW = 1_800_000_000;
export const PROJECT = 'project-test-1';

/** The local checks of both clients; arguments of any type can be given. */
export interface AnyClient {
  readonly sessions: {
    validate(token: unknown, options?: unknown): Promise<SessionValidationResult>;
    authenticateJwt(params: unknown, options?: unknown): Promise<object>;
    authenticateJwtLocal(params: unknown): Promise<object>;
    get(params: unknown): PromiseLike<unknown>;
    authenticateRequest(request: RequestLike, options?: unknown): Promise<SessionValidationResult>;
  };
  readonly idp: { introspectTokenLocal(token: unknown, options?: unknown): Promise<object> };
  authenticateRequest(request: RequestLike, options?: unknown): Promise<SessionValidationResult>;
  authorizeRequest(request: RequestLike, session: unknown, options: unknown): Promise<SessionValidationResult>;
}

export interface Product {
  readonly issuer: StytchIssuer;
  readonly make: (options: StytchOptions) => AnyClient;
  /** The beginning of its paths. */
  readonly root: string;
  /** The role that its users have. */
  readonly role: string;
  /** The fields of its authorization checks besides resource and action. */
  readonly tenant: object;
}

/** Both products, for `describe.each`. */
export const PRODUCTS: readonly (readonly [name: string, product: Product])[] = [
  [
    'Stytch',
    {
      issuer: new StytchIssuer({ projectId: PROJECT, vertical: 'consumer' }),
      make: (options) => new Stytch(options),
      root: '/v1',
      role: 'stytch_user',
      tenant: {},
    },
  ],
  [
    'StytchB2B',
    {
      issuer: new StytchIssuer({ projectId: PROJECT, vertical: 'b2b' }),
      make: (options) => new StytchB2B(options),
      root: '/v1/b2b',
      role: 'stytch_member',
      tenant: { organization_id: 'organization-test-1' },
    },
  ],
];

export interface Requested {
  /** Without the beginning that all paths of the product have. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A response of the API; a promise that rejects is a connection that breaks. */
export type Answer = (requested: Requested) => Response | Promise<Response>;

export const json =
  (status: number, value: unknown, headers = {}): Answer =>
  () =>
    Response.json(value, { status, headers });
export const ok = (value: object): Answer => json(200, { request_id: 'request-1', status_code: 200, ...value });
export const html =
  (status: number): Answer =>
  () =>
    new Response('<html>gateway</html>', { status, headers: { 'content-type': 'text/html' } });
export const broken: Answer = () => Promise.reject(new TypeError('fetch failed'));
export const rejects = (status: number, error_type: string): Answer =>
  json(status, { status_code: status, request_id: 'request-1', error_type, error_message: 'No.', error_url: '' });

const unexpected: Answer = ({ path }) => {
  throw new Error(`${path} was requested`);
};

/** The roles of a policy, each with the actions that it permits on documents. */
export function rolesOf(roles: Readonly<Record<string, readonly string[]>>): object {
  return {
    roles: Object.entries(roles).map(([role_id, actions]) => ({
      role_id,
      description: '',
      permissions: [{ resource_id: 'documents', actions }],
    })),
    resources: [],
    scopes: [],
  };
}

export const AUTHENTICATE = '/sessions/authenticate';
export const POLICY = '/rbac/policy';

/** A client of the product, and a server for it: what it answers, and what it was asked but for the key set. */
export function setUpProduct({ issuer, make, root, role }: Product, options: StytchOptions = {}) {
  const time = { now: NOW * 1000 };
  const server = {
    keys: json(200, issuer.keySet()),
    authenticate: unexpected,
    policy: ok({ policy: rolesOf({ [role]: ['read'] }) }),
    organization: ok({ org_policy: { roles: [] } }),
    other: unexpected,
  };
  const requested: Requested[] = [];
  const keyRequests = { count: 0 };
  const client = make({
    projectId: PROJECT,
    secret: 'secret-test-1',
    retry: false,
    clock: () => time.now,
    fetch: async (url, init) => {
      const path = new URL(url).pathname.replace(root, '');
      const text = typeof init.body === 'string' ? init.body : 'null';
      const request = { path, headers: new Headers(init.headers), body: JSON.parse(text) as unknown };
      if (path === `/sessions/jwks/${PROJECT}`) {
        keyRequests.count += 1;
        return server.keys(request);
      }
      requested.push(request);
      if (path === AUTHENTICATE) return server.authenticate(request);
      if (path === POLICY) return server.policy(request);
      return path.startsWith('/rbac/organizations/') ? server.organization(request) : server.other(request);
    },
    ...options,
  });
  const mint = (given: MintSessionOptions = {}): Promise<string> => issuer.mintSession({ now: NOW, ...given });
  const paths = (): string[] => requested.map(({ path }) => path);
  return { client, sessions: client.sessions, server, requested, paths, keyRequests, time, mint };
}

/** The status, or the reason of a rejected token. */
export function verdict({ status, error }: SessionValidationResult): string {
  return error instanceof TokenValidationError ? error.reason : status;
}
