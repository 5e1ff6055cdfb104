import { describe, expect, it } from 'vitest';
import { HOOKS, type Hooks, LOGGER, type RequestEvent, resolveHooks } from '../../../../src/facade/options/hooks.ts';
import { checked, refusalOf } from './validation-error-of.ts';

const EVENT: RequestEvent = {
  provider: 'corbado',
  operation: 'users.get',
  method: 'GET',
  path: '/v2/users/{userID}',
  host: 'api.example.com',
  attempt: 1,
  headers: {},
};

describe('HOOKS', () => {
  it.each([
    ['a hook that is no function', { onRequest: 'log' }, 'hooks.onRequest', 'expected a function, received a string'],
    ['a slip of a name', { onrequest: () => 1 }, 'hooks.onrequest', 'unknown option; did you mean "onRequest"?'],
    ['an unknown name', { onStart: () => 1 }, 'hooks.onStart', 'unknown option'],
    ['a function', () => 1, 'hooks', 'expected an object, received a function'],
    ['null', null, 'hooks', 'expected an object, received null'],
  ])('refuses %s', (_, hooks, path, message) => {
    const error = refusalOf(() => checked((checks) => HOOKS(checks, 'hooks', hooks)));
    expect(error.issues).toEqual([{ path, message }]);
  });

  it.each([[undefined], [{}], [{ onRequest: () => 1, onError: undefined }]])('accepts %o', (hooks) => {
    expect(() => checked((checks) => HOOKS(checks, 'hooks', hooks))).not.toThrow();
  });
});

describe('resolveHooks', () => {
  it('keeps the hooks of a class, with their object', () => {
    class Metrics implements Hooks {
      #count = 0;
      get count(): number {
        return this.#count;
      }
      onRequest(): void {
        this.#count += 1;
      }
    }
    const metrics = new Metrics();
    expect(() => checked((checks) => HOOKS(checks, 'hooks', metrics))).not.toThrow();
    resolveHooks(metrics).onRequest?.(EVENT);
    expect(metrics.count).toBe(1);
  });

  it('is a frozen copy of the hooks that are there', () => {
    const hooks = resolveHooks({ onRequest: () => 'told', onError: undefined });
    expect(Object.keys(hooks)).toEqual(['onRequest']);
    expect(hooks.onRequest?.(EVENT)).toBe('told');
    expect(Object.isFrozen(hooks)).toBe(true);
    expect(resolveHooks(undefined)).toEqual({});
  });
});

describe('LOGGER', () => {
  it.each([
    ['no logger', undefined],
    ['the console', console],
    ['an object of functions', { debug: () => 1, info: () => 1, warn: () => 1, error: () => 1 }],
  ])('accepts %s', (_, logger) => {
    expect(() => checked((checks) => LOGGER(checks, 'logger', logger))).not.toThrow();
  });

  it.each([
    ['one that lacks a method', { debug: () => 1, info: () => 1, warn: () => 1 }],
    ['one whose method is no function', { ...console, error: 'yes' }],
    ['a function', () => 1],
    ['a text', 'console'],
    ['null', null],
  ])('refuses %s', (_, logger) => {
    const error = refusalOf(() => checked((checks) => LOGGER(checks, 'logger', logger)));
    expect(error.issues).toEqual([
      { path: 'logger', message: 'expected an object with the methods debug, info, warn, error, such as console' },
    ]);
  });
});
