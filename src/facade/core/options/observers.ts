import type { Hooks } from '../observe/hooks.ts';
import type { Logger } from '../observe/logger.ts';
import { isFunction } from './checks.ts';
import { optionsOf, type Rule, valueThat } from './rules.ts';

const HOOK = valueThat(isFunction, 'a function');
const HOOK_RULES: Readonly<Record<keyof Hooks, Rule>> = {
  onRequest: HOOK,
  onResponse: HOOK,
  onRetry: HOOK,
  onError: HOOK,
};
const LOGGER_METHODS: readonly (keyof Logger)[] = ['debug', 'info', 'warn', 'error'];

/** What hooks have to be. */
export const HOOKS: Rule = optionsOf(HOOK_RULES);

/** What a logger has to be: one that lacks a method is refused before a call in trouble finds out. */
export const LOGGER: Rule = (checks, path, logger) => {
  const isLogger =
    logger === undefined ||
    (typeof logger === 'object' &&
      logger !== null &&
      LOGGER_METHODS.every((name) => isFunction(Reflect.get(logger, name))));
  if (!isLogger) checks.add(path, `expected an object with the methods ${LOGGER_METHODS.join(', ')}, such as console`);
};

/** A copy of the hooks that are there. By name, and bound: those of a class are methods, which a spread leaves out. */
export function resolveHooks(hooks: Hooks | undefined): Hooks {
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(HOOK_RULES)) {
    const hook: unknown = Reflect.get(Object(hooks), name);
    if (isFunction(hook)) copy[name] = hook.bind(hooks);
  }
  return Object.freeze(copy);
}
