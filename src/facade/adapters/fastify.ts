import type { FastifyContextConfig, FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { AuthloomError } from '../errors/authloom-error.ts';
import { ValidationError } from '../errors/validation-error.ts';
import { isObject } from '../options/validators.ts';
import type { Verifier } from '../session/compose.ts';
import { bearerOf } from '../session/request-token.ts';
import type { Session } from '../session/session.ts';
import { FIRST, guardOf, rootOf, watchInstances, watchRoutes } from './fastify-routes.ts';
import {
  type AuthOptions,
  checkGuard,
  checkVerifier,
  type Guard,
  type RequireAuthOptions,
  readAuthOptions,
  readGuard,
  readSameOriginOptions,
  type SameOriginOptions,
} from './shared/auth-options.ts';
import { type AuthDecision, RequestAuthStore, requireSignedIn } from './shared/guard.ts';
import type { AuthState, RequestAuth, SignedIn } from './shared/request-auth.ts';
import type { RequestInfo } from './shared/request-info.ts';
import { enforceSameOrigin, isPreflight } from './shared/same-origin.ts';
import { addVary, NO_STORE, type SessionCookie, VARY_BY_SESSION } from './shared/session-cookie.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * `required`, or the requirements on the session; `optional` authenticates the request without rejecting it.
     *
     * @default undefined, which leaves the route alone
     */
    auth?: 'required' | 'optional' | RequireAuthOptions;
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

/** Options that Fastify itself takes from those of a plugin. */
const REGISTER_OPTIONS: readonly string[] = ['prefix', 'logLevel', 'logSerializers'];
const SUBJECT = 'Cannot register authloom';
const store = new RequestAuthStore(
  'Register the plugin, and give the route { config: { auth: "required" } } or { onRequest: requireAuth() }.',
);

/** A registration of the plugin. */
interface Registration {
  readonly options: AuthOptions;
  readonly authenticate: (request: FastifyRequest) => Promise<RequestAuth>;
}

/** The registration in a scope, which those within inherit; `FIRST` is that of all others. The same in every copy of the package. */
const REGISTERED = Symbol.for('authloom.fastify');

const plugin: FastifyPluginAsync<AuthloomOptions> = async (app, { auth, ...options }) => {
  checkVerifier(SUBJECT, auth);
  const authOptions = readAuthOptions(SUBJECT, options, REGISTER_OPTIONS);
  const registration: Registration = {
    options: authOptions,
    authenticate: (request) => store.authenticate(request, auth, requestInfoOf(request), authOptions),
  };
  if (Object.hasOwn(app, REGISTERED))
    throw setupError(SUBJECT, 'app', 'expected a scope without it, received one that has it');
  Object.defineProperty(app, REGISTERED, { value: registration });
  // A requirement that the client's sessions cannot meet shows where the route is made.
  app.addHook('onRoute', ({ config }) => {
    if (config !== undefined && Object.hasOwn(config, 'auth')) checkGuard(auth, guardOf(config.auth));
  });
  const root = rootOf(app);
  if (FIRST in root) return;
  Object.defineProperty(root, FIRST, { value: registration });
  guardRoutes(root);
};

/**
 * Guards the routes by their `config`. Not by route, and for the whole instance: routes made before the plugin was loaded,
 * and those of other scopes, are guarded as well.
 */
function guardRoutes(root: FastifyInstance): void {
  watchRoutes(root);
  root.addHook('onRequest', async (request, reply) => {
    const config = configOf(request);
    if (!Object.hasOwn(config, 'auth')) return;
    const guard = guardOf(config.auth);
    await registrationOf(request).authenticate(request);
    if (config.auth !== 'optional') await enforceGuard(request, guard, reply);
  });
  // The plugin for CORS would have answered a preflight by now. It must not reach the guarded handler.
  root.addHook('preHandler', async (request, reply) => {
    const { auth } = configOf(request);
    if (auth === undefined || auth === 'optional' || !isPreflight(requestInfoOf(request))) return;
    if (!isForOptionsOnly(request)) await reply.code(204).send();
  });
}

/**
 * The plugin. Routes state in their `config` whether they require a session; routes without it, and unknown ones, are
 * left alone. It applies to the whole instance, in whichever scope it is registered; a scope that registers another client
 * has its own. An app in which a route has a `config.auth` that nothing enforces does not start.
 *
 * @throws {ValidationError} if an option is invalid, or if it is registered twice in a scope
 * @example
 * await app.register(authloom, { auth: stytch });
 * app.get('/me', { config: { auth: 'required' } }, (request) => getAuth(request).session.userId);
 * @example
 * await app.register(authloom<Stytch>, { auth: stytch, check: { remote: true } });
 */
export const authloom: AuthloomPlugin = Object.assign(plugin, {
  // Without these, decorators would not reach routes outside of the plugin.
  [Symbol.for('skip-override')]: true,
  [Symbol.for('fastify.display-name')]: 'authloom',
  [Symbol.for('plugin-meta')]: { name: 'authloom', fastify: '4.x || 5.x' },
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
    await registrationOf(request).authenticate(request);
    if ((await enforceGuard(request, guard, reply)) === 'preflight' && !isForOptionsOnly(request))
      await reply.code(204).send();
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
  return async (request) => {
    const info = requestInfoOf(request);
    const registration = findRegistration(request);
    // Only a token is worth a check: it decides whether the rule applies.
    const hasToken = bearerOf(info.request, null) !== undefined;
    const auth = hasToken ? await registration?.authenticate(request) : undefined;
    enforceSameOrigin(info, own ?? registration?.options ?? {}, auth);
  };
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

async function enforceGuard(request: FastifyRequest, guard: Guard, reply: FastifyReply): Promise<AuthDecision['kind']> {
  const decision = await store.decide(request, guard);
  noStore(reply);
  if (decision.kind === 'reject') throw decision.error;
  if (decision.kind === 'redirect') {
    vary(reply, 'Accept');
    // The arguments of `redirect` differ between Fastify 4 and 5.
    await reply.code(302).header('location', decision.location).send();
  }
  return decision.kind;
}

function findRegistration({ server }: FastifyRequest): Registration | undefined {
  return Reflect.get(server, REGISTERED) ?? Reflect.get(server, FIRST);
}

function registrationOf(request: FastifyRequest): Registration {
  const registration = findRegistration(request);
  if (registration !== undefined) return registration;
  throw setupError(
    'Cannot guard the route',
    'app',
    'expected an app with the plugin: await app.register(authloom, { auth })',
  );
}

/** The config of the route; in releases of Fastify 4 without `routeOptions.config`, by its older names. */
function configOf(request: FastifyRequest): FastifyContextConfig {
  const { routeOptions } = request as Partial<FastifyRequest>;
  if (routeOptions !== undefined && 'config' in routeOptions) return routeOptions.config ?? {};
  const context: unknown =
    Reflect.get(request, 'routeConfig') ?? Reflect.get(Object(Reflect.get(request, 'context')), 'config');
  return isObject(context) ? context : {};
}

/** Tests for a route that exists for preflights, or for no route. */
function isForOptionsOnly({ routeOptions }: FastifyRequest): boolean {
  return [routeOptions.method ?? []].flat().every((method) => method === 'OPTIONS');
}

function setupError(subject: string, path: string, message: string): ValidationError {
  return new ValidationError(subject, [{ path, message }], { provider: null, status: 500 });
}

function requestInfoOf(request: FastifyRequest): RequestInfo {
  const { raw, headers, method, originalUrl: target } = request;
  // Fastify 4 calls the host `hostname`.
  const host = 'host' in request ? request.host : Reflect.get(request, 'hostname');
  // Hooks may replace the headers of Fastify's request, which leaves those of Node's as they are.
  return { request: headers === raw.headers ? raw : { headers }, method, target, host };
}

function vary(reply: FastifyReply, names: string): void {
  reply.header('vary', addVary([reply.getHeader('vary') ?? []].flat().join(', '), names));
}

watchInstances();
