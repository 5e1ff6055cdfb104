import type { Hooks } from './hooks.ts';
import type { Logger } from './logger.ts';

/** Tells hooks and logger what happens, and keeps their mishaps away from the call. */
export class Observer {
  readonly #hooks: Hooks;
  readonly #logger: Logger | undefined;

  constructor(hooks: Hooks, logger: Logger | undefined) {
    this.#hooks = hooks;
    this.#logger = logger;
  }

  tell<Name extends keyof Hooks>(name: Name, event: Parameters<NonNullable<Hooks[Name]>>[0]): void {
    const hook = this.#hooks[name] as ((event: unknown) => unknown) | undefined;
    if (hook === undefined) return;
    try {
      const result = hook(Object.freeze(event));
      if (result instanceof Promise) result.catch((error: unknown) => this.#complain(name, error));
    } catch (error) {
      this.#complain(name, error);
    }
  }

  log(level: keyof Logger, message: string, details: Readonly<Record<string, unknown>>): void {
    try {
      const result: unknown = this.#logger?.[level](`authloom: ${message}`, details);
      if (result instanceof Promise) result.catch(() => {});
    } catch {
      // A logger that throws has no better place to complain to.
    }
  }

  /** The error's name only: what a hook throws may hold anything. */
  #complain(hook: string, error: unknown): void {
    this.log('warn', `the hook ${hook} failed; the call goes on`, {
      hook,
      error: error instanceof Error ? error.name : typeof error,
    });
  }
}
