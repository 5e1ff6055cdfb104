import type { ClientOptions, ProviderName, Session, SessionValidationResult } from '../../src/index.ts';
import { API_CLIENTS, CLIENTS } from '../clients/all.ts';
import type { ApiClientUnderTest, ClientUnderTest, Members } from '../clients/client.ts';
import { Signer } from '../tokens/tokens.ts';

/** Classes of methods. */
export const METHOD_NAMES = ['read', 'create', 'update', 'delete', 'list', 'keys'] as const;
export type MethodName = (typeof METHOD_NAMES)[number];

/** One method of a client under test. */
export interface Method {
  readonly name: MethodName;
  /** Kind of response: an object with known fields, any object, nothing, or keys as JSON or PEM. */
  readonly kind: 'object' | 'any' | 'none' | 'jwks' | 'pem';
  /** The method may be executed twice. */
  readonly safe: boolean;
  /** Correct bodies, one for each request; the fault hits the last one. */
  readonly bodies: readonly string[];
  /** The method's value for these bodies. */
  readonly valueOf: (bodies: readonly string[]) => unknown;
}

/** One for each class of methods. A client without session checks fetches no keys. */
type OfMethods<T> = Readonly<Record<Exclude<MethodName, 'keys'>, T>> & { readonly keys?: T };

/** A client under test. */
export interface Subject {
  readonly name: string;
  readonly provider: ProviderName;
  /** Strings in the client's options and arguments that must never be shown. */
  readonly secrets: readonly string[];
  readonly methods: OfMethods<Method>;
  /** Builds an error body of the provider. */
  readonly errorBody: (status: number, type: string, message: string) => string;
  /** Creates a client of a server and returns its calls. */
  readonly open: (url: string, options: ClientOptions) => Calls;
}

/** The calls of one client. */
interface Calls extends OfMethods<() => Promise<unknown>> {
  /**
   * Loads the schemas, without a request. Each client imports them at its first call, before the deadline starts. Under
   * tsx, another thread resolves every import, which a busy machine delays by more than a deadline.
   */
  readonly load: () => Promise<void>;
}

/** Seconds that the subjects' tokens are valid: longer than a matrix takes. */
const LIFETIME = 3_600;

/** Creates all clients, each with its own key if it has session checks. */
export function allSubjects(): readonly Subject[] {
  const withoutSessions = API_CLIENTS.filter((client) => CLIENTS.every(({ name }) => name !== client.name));
  return [...CLIENTS.map(withKeys), ...withoutSessions.map(subjectOf)];
}

/** A client without its session checks. */
function subjectOf(client: ApiClientUnderTest): Subject {
  const { name, provider } = client;
  return {
    name,
    provider,
    secrets: [...client.secrets, ...client.personal],
    methods: {
      read: objectMethod('read', client.response),
      delete: client.removal.body === '' ? emptyMethod('delete') : objectMethod('delete', client.removal.body),
      ...METHODS[name](client.response),
    },
    errorBody: (...error) => JSON.stringify(client.errorBody(...error)),
    open: (url, options) => callsOf(client.open({ ...client.options, ...client.at(url), ...options })),
  };
}

type Opened = ReturnType<ApiClientUnderTest['open']>;

function callsOf({ read, create, update, remove, list, readWith }: Opened): Calls {
  return {
    read: () => read(),
    create: () => create(),
    update,
    delete: () => remove(),
    list,
    load: () => readWith(undefined).then(rejectSuccess, () => undefined),
  };
}

/** A client with its session checks, which fetch keys. */
function withKeys(client: ClientUnderTest): Subject {
  const { name, algorithm, keyFormat, claims } = client;
  const signer = new Signer(algorithm, `${name}-key-1`);
  const now = Math.floor(Date.now() / 1000);
  const token = signer.sign({ ...claims, iat: now, nbf: now, exp: now + LIFETIME });
  const keys = keyFormat === 'pem' ? signer.pem : JSON.stringify({ keys: [signer.jwk] });
  const method: Method = { name: 'keys', kind: keyFormat, safe: true, bodies: [keys], valueOf: () => claims['sub'] };
  const subject = subjectOf(client);
  return {
    ...subject,
    secrets: [...subject.secrets, token],
    methods: { ...subject.methods, keys: method },
    open: (url, options) => {
      const opened = client.open({ ...client.options, ...client.at(url), ...options });
      return { ...callsOf(opened), keys: () => userIdOf(opened.client.sessions.validate(token)) };
    },
  };
}

type Rest = Pick<Subject['methods'], 'create' | 'update' | 'list'>;

/** The other methods of each client, by the response to `read`. */
const METHODS: Readonly<Record<ApiClientUnderTest['name'], (read: Members) => Rest>> = {
  Corbado: (user) => ({
    create: objectMethod('create', user),
    update: objectMethod('update', user),
    list: listMethod('users', [
      { users: [{ ...user, userID: 'usr-1' }], paging: { page: 1, totalPages: 2, totalItems: 2 } },
      { users: [{ ...user, userID: 'usr-2' }], paging: { page: 2, totalPages: 2, totalItems: 2 } },
    ]),
  }),
  Passage: ({ user }) => {
    const users = [1, 2, 3].map((number) => ({ ...Object(user), id: `user-${number}` }));
    const page = { _links: {}, created_before: 1, limit: 2, total_users: 3 };
    return {
      create: objectMethod('create', { user }),
      update: objectMethod('update', { user }),
      list: listMethod('users', [
        { ...page, page: 1, users: users.slice(0, 2) },
        { ...page, page: 2, users: users.slice(2) },
      ]),
    };
  },
  Stytch: (user) => ({
    create: objectMethod('create', user),
    update: objectMethod('update', user),
    list: listMethod('results', stytchPages({ results: [{ user_id: 'user-1' }] })),
  }),
  StytchB2B: ({ request_id, status_code }) => {
    const member = { request_id, status_code, member_id: 'member-1', member: {}, organization: {} };
    return {
      create: objectMethod('create', member),
      update: objectMethod('update', member),
      list: listMethod('members', stytchPages({ members: [{ member_id: 'member-1' }], organizations: {} })),
    };
  },
  LoginID: (user) => ({
    create: objectMethod('create', user),
    update: objectMethod('update', {}, 'any'),
    list: objectMethod('list', { user_id: 'user-1', credentials: [] }),
  }),
  StytchManagement: ({ request_id, status_code, project }) => ({
    create: objectMethod('create', { request_id, status_code, event_log_streaming_config: {} }),
    update: objectMethod('update', { request_id, status_code, project }),
    list: objectMethod('list', { request_id, status_code, projects: [project] }),
  }),
  LoginIDV2: () => ({
    create: objectMethod('create', { token: 'token-1' }),
    update: emptyMethod('update'),
    list: objectMethod('list', { keys: [] }, 'any'),
  }),
};

function stytchPages(items: Members): Members[] {
  return ['next-1', ''].map((next_cursor) => ({
    request_id: `request-before-${next_cursor}`,
    status_code: 200,
    ...items,
    results_metadata: { total: 2, next_cursor },
  }));
}

/** A method that returns one JSON object; `any` if the spec requires no field. */
function objectMethod(name: MethodName, value: unknown, kind: 'object' | 'any' = 'object'): Method {
  const parse = ([body = 'null']: readonly string[]): unknown => JSON.parse(body);
  return { name, kind, safe: name !== 'create', bodies: [JSON.stringify(value)], valueOf: parse };
}

/** A method that ignores the response body. */
function emptyMethod(name: MethodName): Method {
  return { name, kind: 'none', safe: true, bodies: ['{}'], valueOf: () => undefined };
}

/** A method that lists the items of all pages; the fault hits the last one. */
function listMethod(items: string, pages: readonly Members[]): Method {
  return {
    name: 'list',
    kind: 'object',
    safe: true,
    bodies: pages.map((page) => JSON.stringify(page)),
    valueOf: (bodies) => bodies.flatMap((body): unknown => JSON.parse(body)[items]),
  };
}

/** Turns a session check into a call that returns the user id or throws the result's error. */
async function userIdOf(check: Promise<SessionValidationResult<Session>>): Promise<string> {
  const result = await check;
  if (result.authenticated) return result.userId;
  throw result.error;
}

function rejectSuccess(): never {
  throw new Error('expected a call without arguments to fail');
}
