import { generateKeyPairSync } from 'node:crypto';
import { Corbado } from '../../../../../src/corbado.ts';
import type {
  CallOptions,
  CallPromise,
  ClientOptions,
  ProviderName,
  RequestLike,
  Session,
  SessionValidationResult,
  TrustedIssuer,
  Verifier,
} from '../../../../../src/index.ts';
import { LoginID } from '../../../../../src/loginid.ts';
import { Passage } from '../../../../../src/passage.ts';
import { Stytch, StytchB2B } from '../../../../../src/stytch.ts';
import { type Algorithm, type Members, SigningKey } from './signing-key.ts';

/** Seconds since 1970; the first reading of every client's clock. */
export const NOW = 1_800_000_000;
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const SESSION_CLAIM = 'https://stytch.com/session';
export const ORGANIZATION_CLAIM = 'https://stytch.com/organization';

export type ClientName = 'Corbado' | 'Passage' | 'Stytch' | 'StytchB2B' | 'LoginID';

/** Client as tests use it: tokens and options may be anything. */
export interface AnyClient extends Verifier {
  readonly sessions: {
    readonly accepts: readonly TrustedIssuer[];
    validate(token: unknown, options?: object): Promise<SessionValidationResult<Session>>;
  };
  authenticateRequest(request: RequestLike, options?: object): Promise<SessionValidationResult<Session>>;
  authorizeRequest(request: RequestLike, session: Session, options: object): Promise<SessionValidationResult<Session>>;
}

/** A client, and one call of each class. */
interface OpenClient {
  readonly client: AnyClient;
  /** Safe to repeat. */
  readonly read: (options?: CallOptions) => CallPromise<unknown>;
  /** Unsafe to repeat. Its arguments contain `ARGUMENT`. */
  readonly create: (options?: CallOptions) => CallPromise<unknown>;
  readonly remove: (options?: CallOptions) => CallPromise<unknown>;
  /** The call of `read` with other arguments. */
  readonly readWith: (params: unknown) => CallPromise<unknown>;
  /** The call of `read` by the raw client. */
  readonly raw: () => Promise<{ readonly error?: unknown; readonly response: Response }>;
}

/** A credential among the options, with the environment variable that replaces it. */
export interface Credential {
  readonly option: string;
  readonly variable: string;
  readonly value: string;
  readonly prefix?: string;
}

/** One client, described for tests that hold for all of them. */
export interface ClientUnderTest {
  readonly name: ClientName;
  readonly provider: ProviderName;
  readonly credentials: readonly Credential[];
  /** Option with the URL of the API. */
  readonly urlOption: string;
  /** Valid options, with every secret that the client takes. */
  readonly options: Members;
  /** Strings that nothing may show. */
  readonly secrets: readonly string[];
  readonly open: (options: Members) => OpenClient;

  readonly algorithm: Algorithm;
  readonly keyFormat: 'jwks' | 'pem';
  /** URL of the key or the key set. */
  readonly keyUrl: (kid: string) => string;
  /** Claims of a valid token. */
  readonly claims: Members;
  /** Cookies of the provider's front ends, in the order in which they count. */
  readonly cookies: readonly string[];

  /** Method and URL of `read`. */
  readonly readRequest: readonly [method: string, url: string];
  readonly response: Members;
  /** Body of the response to `remove`, and what the call returns. */
  readonly removal: { readonly body: unknown; readonly value: unknown };
  /** An error body of the provider. */
  readonly errorBody: (status: number, type: string, message: string) => Members;
}

/** A string in the arguments of `create`. */
export const ARGUMENT = 'argument-of-the-call@example.com';

const SECRET = 'Kd83hidden-Vq21-of-the-suite';
const TIMES = { iat: NOW, nbf: NOW, exp: NOW + 900 };
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const PEM = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

const DONE = { httpStatusCode: 200, message: 'OK', requestData: { requestID: 'req-1', link: '' }, runtime: 1 };

const corbado: ClientUnderTest = {
  name: 'Corbado',
  provider: 'corbado',
  credentials: [
    { option: 'projectId', variable: 'CORBADO_PROJECT_ID', value: 'pro-1', prefix: 'pro-' },
    { option: 'apiSecret', variable: 'CORBADO_API_SECRET', value: `corbado1_${SECRET}`, prefix: 'corbado1_' },
  ],
  urlOption: 'backendApi',
  options: { projectId: 'pro-1', apiSecret: `corbado1_${SECRET}` },
  secrets: [`corbado1_${SECRET}`, btoa(`pro-1:corbado1_${SECRET}`)],
  open(options) {
    const client = new Corbado(options);
    return {
      client,
      read: (call) => client.users.get({ userID: 'usr-1' }, call),
      create: (call) => client.users.create({ status: 'active', fullName: ARGUMENT }, call),
      remove: (call) => client.users.delete({ userID: 'usr-1' }, call),
      readWith: (params) => client.users.get(params as { userID: string }),
      raw: () => client.api.GET('/v2/users/{userID}', { params: { path: { userID: 'usr-1' } } }),
    };
  },
  algorithm: 'RS256',
  keyFormat: 'jwks',
  keyUrl: () => 'https://pro-1.frontendapi.cloud.corbado.io/.well-known/jwks',
  claims: {
    iss: 'https://pro-1.frontendapi.cloud.corbado.io',
    sub: 'usr-1',
    name: 'Ada Example',
    jti: 'jti-1',
    ...TIMES,
  },
  cookies: ['cbo_session_token', 'cbo_short_session'],
  readRequest: ['GET', 'https://backendapi.cloud.corbado.io/v2/users/usr-1'],
  response: { userID: 'usr-1', status: 'active', updated: '2026-01-01T00:00:00Z', updatedMs: 1 },
  removal: { body: DONE, value: DONE },
  errorBody: (status, type, message) => ({
    httpStatusCode: status,
    message,
    requestData: DONE.requestData,
    runtime: 0.1,
    error: { type, details: message },
  }),
};

const passage: ClientUnderTest = {
  name: 'Passage',
  provider: 'passage',
  credentials: [
    { option: 'appId', variable: 'PASSAGE_APP_ID', value: 'app-1' },
    { option: 'apiKey', variable: 'PASSAGE_API_KEY', value: SECRET },
  ],
  urlOption: 'baseUrl',
  options: { appId: 'app-1', apiKey: SECRET },
  secrets: [SECRET],
  open(options) {
    const client = new Passage(options);
    return {
      client,
      read: (call) => client.user.get({ user_id: 'user-1' }, call),
      create: (call) => client.user.create({ email: ARGUMENT }, call),
      remove: (call) => client.user.delete({ user_id: 'user-1' }, call),
      readWith: (params) => client.user.get(params as { user_id: string }),
      raw: () =>
        client.api.GET('/v1/apps/{app_id}/users/{user_id}', {
          params: { path: { app_id: 'app-1', user_id: 'user-1' } },
        }),
    };
  },
  algorithm: 'RS256',
  keyFormat: 'jwks',
  keyUrl: () => 'https://auth.passage.id/v1/apps/app-1/.well-known/jwks.json',
  claims: { iss: 'app-1', aud: ['app-1'], sub: 'passage-user-1', ...TIMES },
  cookies: ['psg_auth_token'],
  readRequest: ['GET', 'https://api.passage.id/v1/apps/app-1/users/user-1'],
  response: { user: { id: 'user-1', email: 'ada@example.com', status: 'active' } },
  removal: { body: '', value: undefined },
  errorBody: (_, code, error) => ({ code, error }),
};

const head = { request_id: 'req-1', status_code: 200 };

/** Describes what both Stytch products share. */
function stytch(
  name: ClientName,
  projectId: string,
  root: string,
  product: Pick<ClientUnderTest, 'open' | 'readRequest' | 'response'> & { readonly removed: Members },
): ClientUnderTest {
  const factor = { type: 'password', delivery_method: 'knowledge', last_authenticated_at: '2027-01-15T08:00:00.000Z' };
  const removed = { ...head, ...product.removed };
  return {
    ...product,
    name,
    provider: 'stytch',
    credentials: [
      { option: 'projectId', variable: 'STYTCH_PROJECT_ID', value: projectId },
      { option: 'secret', variable: 'STYTCH_SECRET', value: SECRET },
    ],
    urlOption: 'baseUrl',
    options: { projectId, secret: SECRET },
    secrets: [SECRET, btoa(`${projectId}:${SECRET}`)],
    algorithm: 'RS256',
    keyFormat: 'jwks',
    keyUrl: () => `https://test.stytch.com${root}/sessions/jwks/${projectId}`,
    claims: {
      iss: `stytch.com/${projectId}`,
      aud: [projectId],
      sub: 'user-1',
      [SESSION_CLAIM]: { id: 'session-1', authentication_factors: [factor], roles: ['reader'] },
      ...(name === 'StytchB2B' && { [ORGANIZATION_CLAIM]: { organization_id: 'organization-1', slug: 'example' } }),
      ...TIMES,
    },
    cookies: ['stytch_session_jwt'],
    removal: { body: removed, value: removed },
    errorBody: (status_code, error_type, error_message) => ({
      status_code,
      request_id: 'req-1',
      error_type,
      error_message,
      error_url: 'https://docs.example/e',
    }),
  };
}

const consumer = stytch('Stytch', 'project-test-1', '/v1', {
  open(options) {
    const client = new Stytch(options);
    return {
      client,
      read: (call) => client.users.get({ user_id: 'user-1' }, call),
      create: (call) => client.users.create({ email: ARGUMENT }, call),
      remove: (call) => client.users.delete({ user_id: 'user-1' }, call),
      readWith: (params) => client.users.get(params as { user_id: string }),
      raw: () => client.api.GET('/v1/users/{user_id}', { params: { path: { user_id: 'user-1' } } }),
    };
  },
  readRequest: ['GET', 'https://test.stytch.com/v1/users/user-1'],
  response: { ...head, user_id: 'user-1', emails: [], status: 'active' },
  removed: { user_id: 'user-1' },
});

const b2b = stytch('StytchB2B', 'project-test-2', '/v1/b2b', {
  open(options) {
    const client = new StytchB2B(options);
    const path = { organization_id: 'organization-1' };
    return {
      client,
      read: (call) => client.organizations.get(path, call),
      create: (call) => client.organizations.create({ organization_name: ARGUMENT }, call),
      remove: (call) => client.organizations.delete(path, call),
      readWith: (params) => client.organizations.get(params as typeof path),
      raw: () => client.api.GET('/v1/b2b/organizations/{organization_id}', { params: { path } }),
    };
  },
  readRequest: ['GET', 'https://test.stytch.com/v1/b2b/organizations/organization-1'],
  response: { ...head, organization: { organization_id: 'organization-1' } },
  removed: { organization_id: 'organization-1' },
});

const loginid: ClientUnderTest = {
  name: 'LoginID',
  provider: 'loginid',
  credentials: [{ option: 'clientId', variable: 'LOGINID_CLIENT_ID', value: 'client-1' }],
  urlOption: 'baseUrl',
  options: { clientId: 'client-1', privateKey: PEM },
  secrets: [String(privateKey.export({ format: 'jwk' }).d), PEM.trim()],
  open(options) {
    const client = new LoginID(options);
    return {
      client,
      read: (call) => client.users.retrieve({ username: 'ada' }, call),
      create: (call) => client.users.create({ username: ARGUMENT }, call),
      remove: (call) => client.users.deleteById({ user_id: 'user-1' }, call),
      readWith: (params) => client.users.deleteById(params as { user_id: string }) as CallPromise<unknown>,
      raw: () => client.api.POST('/manage/users/retrieve', { body: { username: 'ada' } }),
    };
  },
  algorithm: 'ES256',
  keyFormat: 'pem',
  keyUrl: (kid) => `https://directweb.usw1.loginid.io/certs?kid=${kid}`,
  // LoginID's tokens may lack an expiry; here they have one, as those of all clients.
  claims: { iss: 'loginid.io', aud: 'client-1', sub: 'user-1', udata: 'ada', ...TIMES },
  cookies: [],
  readRequest: ['POST', 'https://directweb.usw1.loginid.io/manage/users/retrieve'],
  response: { id: 'user-1', username: 'ada', status: 'active' },
  removal: { body: '', value: undefined },
  errorBody: (_, code, message) => ({ code, message }),
};

export const CLIENTS: readonly ClientUnderTest[] = [corbado, passage, consumer, b2b, loginid];

/** Responds to a request. */
export type Responder = (url: string, init: RequestInit) => Response | Promise<Response>;

/** Publishes keys the way the provider does: all of them in a key set, or each under its ID. */
export function publishing({ keyFormat }: ClientUnderTest, ...keys: readonly SigningKey[]): Responder {
  return (url) => {
    if (keyFormat === 'jwks') return Response.json({ keys: keys.map(({ jwk }) => jwk) });
    const kid = new URL(url).searchParams.get('kid');
    const key = keys.find((one) => one.kid === kid);
    return key === undefined ? Response.json({ message: 'no such key' }, { status: 404 }) : new Response(key.pem);
  };
}

/** One key per client: RSA keys take long to generate. */
const keys = new Map<ClientUnderTest, SigningKey>();

function keyOf(subject: ClientUnderTest): SigningKey {
  const key = keys.get(subject) ?? new SigningKey(subject.algorithm, `${subject.provider}-key-1`);
  keys.set(subject, key);
  return key;
}

/** Opens a client with a fake network, which publishes its key at first, and a clock that stands still. */
export function setUp(subject: ClientUnderTest, options: ClientOptions & Members = {}) {
  const key = keyOf(subject);
  const time = { now: NOW * SECOND };
  const requests: { readonly url: string; readonly init: RequestInit }[] = [];
  let responder = publishing(subject, key);
  const opened = subject.open({
    ...subject.options,
    fetch: async (url: string, init: RequestInit) => {
      requests.push({ url, init });
      return await responder(url, init);
    },
    clock: () => time.now,
    retry: false,
    ...options,
  });
  return {
    ...opened,
    sessions: opened.client.sessions,
    key,
    claims: subject.claims,
    time,
    requests,
    /** Signs a token with the published key. A claim or header member that is `undefined` is left out. */
    sign: (claims: Members = {}, header: Members = {}) =>
      key.sign(JSON.stringify({ ...subject.claims, ...claims }), header),
    respondWith: (next: Responder) => {
      responder = next;
    },
  };
}

/** Responds with JSON. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Responder {
  return () => Response.json(body, { status, headers });
}

/** Fails as `fetch` does when the connection is refused. */
export function unreachable(): Promise<Response> {
  return Promise.reject(new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') }));
}
