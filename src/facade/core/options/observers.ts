import type { Hooks } from '../observe/hooks.ts';
import { type Checks, isFunction, isObject, kindOf } from './checks.ts';

const HOOK_NAMES: readonly (keyof Hooks)[] = ['onRequest', 'onResponse', 'onRetry', 'onError'];
const LOGGER_METHODS = ['debug', 'info', 'warn', 'error'] as const;

/** Notes what is wrong with the hooks. */
export function checkHooks(checks: Checks, hooks: unknown): void {
  if (hooks === undefined) return;
  if (!isObject(hooks)) {
    checks.add('hooks', `expected an object, received ${kindOf(hooks)}`);
    return;
  }
  checks.knownKeys('hooks', hooks, HOOK_NAMES);
  for (const name of HOOK_NAMES) checks.optional(`hooks.${name}`, hooks[name], isFunction, 'a function');
}

/** A copy of the hooks that are there. By name, and bound: those of a class are methods, which a spread leaves out. */
export function resolveHooks(hooks: Hooks | undefined): Hooks {
  const copy: Record<string, unknown> = {};
  for (const name of HOOK_NAMES) {
    const hook: unknown = hooks?.[name];
    if (isFunction(hook)) copy[name] = hook.bind(hooks);
  }
  return Object.freeze(copy);
}

/** Notes a logger that lacks a method, before a call in trouble finds out. */
export function checkLogger(checks: Checks, logger: unknown): void {
  if (logger === undefined) return;
  const hasMethods =
    typeof logger === 'object' &&
    logger !== null &&
    LOGGER_METHODS.every((name) => isFunction(Reflect.get(logger, name)));
  if (!hasMethods)
    checks.add('logger', `expected an object with the methods ${LOGGER_METHODS.join(', ')}, such as console`);
}
