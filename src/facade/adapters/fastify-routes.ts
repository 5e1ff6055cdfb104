import type { FastifyContextConfig, FastifyInstance } from 'fastify';
import { ValidationError, type ValidationIssue } from '../errors/validation-error.ts';
import { nodeModule } from '../options/env.ts';
import { isFunction, isObject } from '../options/validators.ts';
import { GUARD_OPTIONS, type Guard, readGuard } from './shared/auth-options.ts';

/** The first registration, on the root instance. With it, all routes are guarded by their `config`. The same in every copy. */
export const FIRST: unique symbol = Symbol.for('authloom.fastify.first');
const WATCHED = Symbol.for('authloom.fastify.watched');

type Rule = FastifyContextConfig['auth'];

interface Route {
  readonly url: string;
  readonly config: object;
}

/**
 * Reads the `auth` of a route's config.
 *
 * @throws {ValidationError} if it is not "required", "optional" or valid options; a present key must have a value
 */
export function guardOf(rule: Rule): Guard {
  const isWord = rule === 'required' || rule === 'optional';
  return readGuard(
    isWord ? {} : rule,
    'Cannot guard the route: its config.auth is not "required", "optional" or valid options',
  );
}

/** The instance that all others were made from: each scope has its parent as its prototype. */
export function rootOf(app: FastifyInstance): FastifyInstance {
  const parent: unknown = Object.getPrototypeOf(app);
  return isObject(parent) && 'addHook' in parent ? rootOf(parent as unknown as FastifyInstance) : app;
}

/** Lets an instance refuse to start if one of its routes has a `config.auth` that nothing enforces. */
export function watchRoutes(root: FastifyInstance): void {
  if (WATCHED in root) return;
  Object.defineProperty(root, WATCHED, { value: true });
  const routes: Route[] = [];
  root.addHook('onRoute', ({ url, config }) => {
    if (config === undefined || !Object.keys(config).some(isLikeAuth)) return;
    // A mistake shows at once, where the route is made.
    if (FIRST in root && Object.hasOwn(config, 'auth')) guardOf(config.auth);
    routes.push({ url, config });
  });
  root.addHook('onReady', async () => {
    const issues = new Map(
      routes.flatMap((route) => issuesOf(route, FIRST in root)).map((issue) => [issue.path, issue]),
    );
    if (issues.size > 0) throw new ValidationError('Cannot guard the routes', [...issues.values()], SERVER);
  });
}

const SERVER = { provider: null, status: 500 } as const;

/** Watches the instances that are made from now on: those that nobody registers the plugin in as well. */
export function watchInstances(): void {
  const channels = nodeModule('node:diagnostics_channel');
  const subscribe = isObject(channels) ? channels['subscribe'] : undefined;
  if (!isFunction(subscribe)) return;
  const watch = (message: { readonly fastify: FastifyInstance }): void => watchRoutes(message.fastify);
  Reflect.apply(subscribe, channels, ['fastify.initialization', watch]);
}

function issuesOf({ url, config }: Route, isGuarded: boolean): readonly ValidationIssue[] {
  return Object.entries(config).flatMap(([name, rule]): ValidationIssue[] => {
    if (!isLikeAuth(name)) return [];
    const path = `${url} config.${name}`;
    if (name !== 'auth')
      return isGuarded && isRule(rule) && !isEmpty(rule) ? [{ path, message: 'unknown; did you mean "auth"?' }] : [];
    if (isGuarded) guardOf(rule as Rule);
    else if (isRule(rule))
      return [{ path, message: 'nothing enforces it; register authloom with app.register(authloom, { auth })' }];
    return [];
  });
}

/** Tests for what `config.auth` may be. Other plugins have options of the same name. */
function isRule(value: unknown): boolean {
  if (value === 'required' || value === 'optional') return true;
  return isObject(value) && Object.keys(value).every((name) => GUARD_OPTIONS.includes(name));
}

function isEmpty(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}

/** Tests for `auth`, and for names that somebody may have written in its place: with one letter wrong, or in disorder. */
function isLikeAuth(name: string): boolean {
  const word = name.toLowerCase();
  if (word.includes('auth')) return true;
  const isWithout = (at: number): boolean => 'auth'.slice(0, at) + 'auth'.slice(at + 1) === word;
  const wrong = word.split('').filter((letter, at) => letter !== 'auth'[at]).length;
  return sorted(word) === sorted('auth') || [0, 1, 2, 3].some(isWithout) || (word.length === 4 && wrong === 1);
}

function sorted(word: string): string {
  return word.split('').sort().join('');
}
