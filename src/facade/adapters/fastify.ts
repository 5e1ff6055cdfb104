import type { FastifyContextConfig, FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { AuthloomError } from '../errors/authloom-error.ts';
import type { Verifier } from '../session/compose.ts';
import type { Session } from '../session/session.ts';
import {
  type AuthOptions,
  checkVerifier,
  type Guard,
  type RequireAuthOptions,
  readAuthOptions,
  readGuard,
  readSameOriginOptions,
  type SameOriginOptions,
} from './shared/auth-options.ts';
import { RequestAuthStore, requireSignedIn } from './shared/guard.ts';
import type { AuthState, SignedIn } from './shared/request-auth.ts';
import type { RequestInfo } from './shared/request-info.ts';
import { enforceSameOrigin } from './shared/same-origin.ts';
import { addVary, NO_STORE, type SessionCookie, VARY_BY_SESSION } from './shared/session-cookie.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * `required`, or the requirements on the session; `optional` authenticates the request without rejecting it.
     *
     * @default undefined, which leaves the route alone
     */
    auth?: 'required' | 'optional' | RequireAuthOptions | undefined;
  }
}

/** Options of the plugin, with a client of type `V`. */
export interface AuthloomOptions<V extends Verifier = Verifier> extends AuthOptions<V> {
  /** A client, or the result of `composeVerifiers`. */
  readonly auth: V;
}

/** The plugin. Fastify cannot infer the client: use `authloom<Stytch>` for `check` options that only Stytch has. */
export interface AuthloomPlugin {
  <V extends Verifier>(app: FastifyInstance, options: AuthloomOptions<V>): Promise<void>;
  (app: FastifyInstance, options: AuthloomOptions): Promise<void>;
}

/** A hook for a route. */
export type AuthHook = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** The plugin's decorator of its instance. */
interface Registered {
  readonly options: AuthOptions;
  readonly authenticate: (request: FastifyRequest) => Promise<unknown>;
}

const REGISTERED = Symbol.for('authloom.fastify');
/** Options that Fastify itself takes from those of a plugin. */
const REGISTER_OPTIONS: readonly string[] = ['prefix', 'logLevel', 'logSerializers'];
const store = new RequestAuthStore(
  'Register the plugin, and give the route { config: { auth: "required" } } or { onRequest: requireAuth() }.',
);

const plugin: FastifyPluginAsync<AuthloomOptions> = async (app, { auth, ...options }) => {
  checkVerifier('Cannot register authloom', auth);
  const authOptions = readAuthOptions('Cannot register authloom', options, REGISTER_OPTIONS);
  const authenticate = (request: FastifyRequest): Promise<unknown> =>
    store.authenticate(request, auth, requestInfoOf(request), authOptions);
  app.decorate(REGISTERED, { options: authOptions, authenticate } satisfies Registered);
  // The config of a route is validated when the route is made, so that a mistake shows at once.
  app.addHook('onRoute', ({ config }) => void guardOf(config?.auth));
  // Not by route: a route that is made before the plugin has been loaded is guarded as well.
  app.addHook('onRequest', async (request, reply) => {
    const rule = request.routeOptions.config.auth;
    if (rule === undefined) return;
    await authenticate(request);
    if (rule !== 'optional') await enforceGuard(request, guardOf(rule), reply);
  });
};

/**
 * The plugin. Routes state in their `config` whether they require a session; routes without it, and unknown ones, are
 * left alone. It applies to the instance that it is registered on, and to all within.
 *
 * @throws {ValidationError} if an option is invalid
 * @example
 * await app.register(authloom, { auth: stytch });
 * app.get('/me', { config: { auth: 'required' } }, (request) => getAuth(request).session.userId);
 * @example
 * await app.register(authloom<Stytch>, { auth: stytch, check: { remote: true } });
 */
export const authloom: AuthloomPlugin = Object.assign(plugin, {
  // Without these, hooks and decorators would not reach routes outside of the plugin.
  [Symbol.for('skip-override')]: true,
  [Symbol.for('fastify.display-name')]: 'authloom',
  [Symbol.for('plugin-meta')]: { name: 'authloom', fastify: '5.x' },
});

/**
 * Creates a hook that guards a route or an instance: only users who are signed in as required pass. Others get 401, 403 or
 * 503 by your error handler. The token is not verified again, unless `check` is given.
 *
 * @throws {ValidationError} if an option is invalid
 * @see {@link authloom}, which has to be registered
 * @example
 * app.get('/admin', { onRequest: requireAuth({ role: 'admin' }) }, (request) => getAuth(request).userId);
 * @example
 * app.delete('/account', { onRequest: requireAuth<Stytch>({ check: { remote: true, maxTokenAge: 0 } }) }, deleteAccount);
 */
export function requireAuth<V extends Verifier = Verifier>(options: RequireAuthOptions<V> = {}): AuthHook {
  const guard = readGuard(options);
  return async (request, reply) => {
    await request.server.getDecorator<Registered>(REGISTERED).authenticate(request);
    await enforceGuard(request, guard, reply);
  };
}

/**
 * Creates a hook that guards a route against requests from other sites, signed in or not: for routes that work without a
 * session, such as log-in and log-out. Others get 403 by your error handler.
 *
 * @param options those of the plugin by default
 * @throws {ValidationError} if an option is invalid
 * @example
 * app.post('/logout', { onRequest: requireSameOrigin() }, logOut);
 */
export function requireSameOrigin(options?: SameOriginOptions): AuthHook {
  const own = options === undefined ? undefined : readSameOriginOptions(options);
  return async (request) => enforceSameOrigin(requestInfoOf(request), own ?? registeredOptions(request) ?? {});
}

/**
 * Gets the session of a request. With the client that was given to the plugin, it has the type of that client's.
 *
 * @throws {AuthError} if nobody is signed in: 401, 403 or 503
 * @see {@link getAuthState} for routes with `config: { auth: 'optional' }`
 * @example
 * app.get('/me', { config: { auth: 'required' } }, (request) => getAuth(request, stytch).session.claims);
 */
export function getAuth(request: FastifyRequest): SignedIn;
export function getAuth<S extends Session>(request: FastifyRequest, auth: Verifier<S>): SignedIn<S>;
export function getAuth<S extends Session>(request: FastifyRequest, auth?: Verifier<S>): SignedIn<S> {
  return requireSignedIn(store.get(request, auth));
}

/**
 * Gets the authentication state of a request, signed in or not.
 *
 * @throws {ValidationError} 500 on a route without `config.auth` and `requireAuth()`
 * @example
 * app.get('/', { config: { auth: 'optional' } }, (request) => getAuthState(request).status);
 */
export function getAuthState(request: FastifyRequest): AuthState;
export function getAuthState<S extends Session>(request: FastifyRequest, auth: Verifier<S>): AuthState<S>;
export function getAuthState<S extends Session>(request: FastifyRequest, auth?: Verifier<S>): AuthState<S> {
  return store.get(request, auth).state;
}

/**
 * Sets a cookie made by `sessionCookie` or `clearedCookie`, and keeps the response out of caches.
 *
 * @example
 * writeCookie(reply, sessionCookie({ name: 'session', value: session_jwt, maxAge: 3600 }));
 */
export function writeCookie(reply: FastifyReply, { text }: SessionCookie): void {
  reply.header('set-cookie', text);
  noStore(reply);
}

/**
 * Creates the error handler that responds to authloom's errors as JSON. All others go to the error handler around it, and
 * so does the 500 of a mistake in this server, which should be seen.
 *
 * @example
 * app.setErrorHandler(authErrorHandler());
 */
export function authErrorHandler(): (error: unknown, request: FastifyRequest, reply: FastifyReply) => Promise<string> {
  return async (error, _request, reply) => {
    if (!(error instanceof AuthloomError) || error.status === 500) throw error;
    const response = error.getResponse();
    for (const [name, value] of response.headers) {
      if (name === 'vary') vary(reply, value);
      else reply.header(name, value);
    }
    reply.code(response.status);
    return response.text();
  };
}

/**
 * Keeps a response out of caches: one that depends on the session, on a route that requires none.
 *
 * @example
 * app.get('/', { config: { auth: 'optional' } }, (request, reply) => {
 *   noStore(reply);
 *   return getAuthState(request).status;
 * });
 */
export function noStore(reply: FastifyReply): void {
  reply.header('cache-control', NO_STORE);
  vary(reply, VARY_BY_SESSION);
}

async function enforceGuard(request: FastifyRequest, guard: Guard, reply: FastifyReply): Promise<void> {
  const decision = await store.decide(request, guard);
  noStore(reply);
  if (decision.kind === 'reject') throw decision.error;
  if (decision.kind === 'redirect') {
    vary(reply, 'Accept');
    await reply.redirect(decision.location, 302);
  }
}

function guardOf(rule: FastifyContextConfig['auth']): Guard {
  const isWord = rule === undefined || rule === 'required' || rule === 'optional';
  return readGuard(
    isWord ? {} : rule,
    'Cannot guard the route: its config.auth is not "required", "optional" or valid options',
  );
}

function registeredOptions({ server }: FastifyRequest): AuthOptions | undefined {
  return server.hasDecorator(REGISTERED) ? server.getDecorator<Registered>(REGISTERED).options : undefined;
}

function requestInfoOf({ raw, method, originalUrl: target, host }: FastifyRequest): RequestInfo {
  return { request: raw, method, target, host };
}

function vary(reply: FastifyReply, names: string): void {
  reply.header('vary', addVary([reply.getHeader('vary') ?? []].flat().join(', '), names));
}
