import type { FastifyContextConfig, FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { AuthloomError } from '../core/errors/authloom-error.ts';
import type { Verifier } from '../session/compose.ts';
import type { Session } from '../session/result.ts';
import { NO_STORE } from './core/auth-error.ts';
import type { AuthState, SignedIn } from './core/auth-state.ts';
import { RequestBook } from './core/book.ts';
import {
  type AuthOptions,
  checkVerifier,
  type Guard,
  type OwnSiteOptions,
  type RequireAuthOptions,
  readAuthOptions,
  readGuard,
  readOwnSite,
} from './core/options.ts';
import type { RequestView } from './core/request-view.ts';
import { expectOwnSite } from './core/same-site.ts';
import type { SessionCookie } from './core/session-cookie.ts';
import { addVary, BY_SESSION } from './core/vary.ts';
import { expectSignedIn } from './core/verdict.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** `required`, or what is required; `optional` reads who the request is from and lets everybody pass. */
    auth?: 'required' | 'optional' | RequireAuthOptions | undefined;
  }
}

/** The options of the plugin, with a client of type `V`. */
export interface AuthloomOptions<V extends Verifier = Verifier> extends AuthOptions<V> {
  /** A client, or what `composeVerifiers` makes of several. */
  readonly auth: V;
}

/** The plugin. Fastify cannot infer the client: `authloom<Stytch>` takes what Stytch's alone can `check`. */
export interface AuthloomPlugin {
  <V extends Verifier>(app: FastifyInstance, options: AuthloomOptions<V>): Promise<void>;
  (app: FastifyInstance, options: AuthloomOptions): Promise<void>;
}

/** A hook for a route. */
export type AuthHook = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** What the plugin leaves with its instance. */
interface Registered {
  readonly options: AuthOptions;
  readonly read: (request: FastifyRequest) => Promise<unknown>;
}

const REGISTERED = Symbol('authloom');
const book = new RequestBook(
  'Register the plugin, and give the route { config: { auth: "required" } } or { onRequest: requireAuth() }.',
);

const plugin: FastifyPluginAsync<AuthloomOptions> = async (app, { auth, ...options }) => {
  checkVerifier('Cannot register authloom', auth);
  const own = readAuthOptions('Cannot register authloom', options, REGISTER_OPTIONS);
  const read = (request: FastifyRequest): Promise<unknown> => book.read(request, auth, viewOf(request), own);
  app.decorate(REGISTERED, { options: own, read } satisfies Registered);
  // What a route asks for is read when it is made, so that a mistake shows at once.
  app.addHook('onRoute', ({ config }) => void guardOf(config?.auth));
  // Not by route: a route that is made before the plugin has been loaded is guarded as well.
  app.addHook('onRequest', async (request, reply) => {
    const rule = request.routeOptions.config.auth;
    if (rule === undefined) return;
    await read(request);
    if (rule !== 'optional') await guard(request, guardOf(rule), reply);
  });
};

/** What Fastify itself takes from the options of a plugin. */
const REGISTER_OPTIONS: readonly string[] = ['prefix', 'logLevel', 'logSerializers'];

/**
 * The plugin: routes say in their `config` whether they need somebody signed in. Routes without it, and unknown ones,
 * are left alone. It counts for the instance that it is registered on, and for all within.
 *
 * @throws {ValidationError} when the options are none
 * @example
 * await app.register(authloom, { auth: stytch });
 * app.get('/me', { config: { auth: 'required' } }, (request) => getAuth(request).session.userId);
 * @example
 * await app.register(authloom<Stytch>, { auth: stytch, check: { remote: true } });
 */
export const authloom: AuthloomPlugin = Object.assign(plugin, {
  // Without these, what it adds would be seen by no route outside of it.
  [Symbol.for('skip-override')]: true,
  [Symbol.for('fastify.display-name')]: 'authloom',
  [Symbol.for('plugin-meta')]: { name: 'authloom', fastify: '5.x' },
});

/**
 * The same as a hook, for one route or for an instance: lets pass who is signed in as required. Others get 401, 403 or
 * 503 by your error handler.
 *
 * @throws {ValidationError} when the options are none
 * @example
 * app.get('/admin', { onRequest: requireAuth({ role: 'admin' }) }, (request) => getAuth(request).userId);
 * @example
 * app.delete('/account', { onRequest: requireAuth<Stytch>({ check: { remote: true, maxTokenAge: 0 } }) }, deleteAccount);
 */
export function requireAuth<V extends Verifier = Verifier>(options: RequireAuthOptions<V> = {}): AuthHook {
  const own = readGuard(options);
  return async (request, reply) => {
    await request.server.getDecorator<Registered>(REGISTERED).read(request);
    await guard(request, own, reply);
  };
}

/**
 * A hook that lets pass what your own site sent, whoever is signed in: for log-in and log-out, which work without a
 * session. Others get 403 by your error handler. Without options, those of the plugin count.
 *
 * @throws {ValidationError} when the options are none
 * @example
 * app.post('/logout', { onRequest: requireOwnSite() }, logOut);
 */
export function requireOwnSite(options?: OwnSiteOptions): AuthHook {
  const own = options === undefined ? undefined : readOwnSite(options);
  return async (request) => expectOwnSite(viewOf(request), own ?? registeredOptions(request) ?? {});
}

/**
 * Who the request is from. With the client that the plugin was given, the session is of that client's type.
 *
 * @throws {AuthError} when nobody is signed in: 401, 403 or 503
 */
export function getAuth(request: FastifyRequest): SignedIn;
export function getAuth<S extends Session>(request: FastifyRequest, auth: Verifier<S>): SignedIn<S>;
export function getAuth<S extends Session>(request: FastifyRequest, auth?: Verifier<S>): SignedIn<S> {
  return expectSignedIn(book.get(request, auth));
}

/** Who the request is from, where it may be nobody: on routes with `config: { auth: 'optional' }`. */
export function getAuthState(request: FastifyRequest): AuthState;
export function getAuthState<S extends Session>(request: FastifyRequest, auth: Verifier<S>): AuthState<S>;
export function getAuthState<S extends Session>(request: FastifyRequest, auth?: Verifier<S>): AuthState<S> {
  return book.get(request, auth).state;
}

/** Sends a cookie that `sessionCookie` or `clearedCookie` made, and keeps the answer out of caches. */
export function writeCookie(reply: FastifyReply, { text }: SessionCookie): void {
  reply.header('set-cookie', text);
  keepPrivate(reply);
}

/**
 * Answers authloom's errors as JSON, for `app.setErrorHandler`. All others go to the error handler around it; also the
 * 500 of a mistake in this server, which somebody should see.
 */
export function authErrorHandler(): (error: unknown, request: FastifyRequest, reply: FastifyReply) => Promise<string> {
  return async (error, _request, reply) => {
    if (!(error instanceof AuthloomError) || error.status === 500) throw error;
    const answer = error.getResponse();
    for (const [name, value] of answer.headers) {
      if (name === 'vary') vary(reply, value);
      else reply.header(name, value);
    }
    reply.code(answer.status);
    return answer.text();
  };
}

/** Keeps an answer out of caches: one that depends on who the request is from, on a route that requires nobody. */
export function keepPrivate(reply: FastifyReply): void {
  reply.header('cache-control', NO_STORE);
  vary(reply, BY_SESSION);
}

async function guard(request: FastifyRequest, own: Guard, reply: FastifyReply): Promise<void> {
  const verdict = await book.judge(request, own);
  keepPrivate(reply);
  if (verdict.kind === 'refuse') throw verdict.error;
  if (verdict.kind === 'redirect') {
    vary(reply, 'Accept');
    await reply.redirect(verdict.location, 302);
  }
}

function guardOf(rule: FastifyContextConfig['auth']): Guard {
  const isWord = rule === undefined || rule === 'required' || rule === 'optional';
  return readGuard(
    isWord ? {} : rule,
    'Cannot guard the route: its config.auth is not "required", "optional" or an object',
  );
}

function registeredOptions({ server }: FastifyRequest): AuthOptions | undefined {
  return server.hasDecorator(REGISTERED) ? server.getDecorator<Registered>(REGISTERED).options : undefined;
}

function viewOf({ raw, method, originalUrl: target, host }: FastifyRequest): RequestView {
  return { request: raw, method, target, host };
}

function vary(reply: FastifyReply, names: string): void {
  reply.header('vary', addVary([reply.getHeader('vary') ?? []].flat().join(', '), names));
}
