import { describe, expect, it } from 'vitest';
import { HOOKS, type Hooks, LOGGER, type RequestEvent, resolveHooks } from '../../../../src/facade/options/hooks.ts';
import { checked, validationErrorOf } from './validation-error-of.ts';

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
    [
      'a hook that is not a function',
      { onRequest: 'log' },
      'hooks.onRequest',
      'expected a function, received a string',
    ],
    ['a misspelt name', { onrequest: () => 1 }, 'hooks.onrequest', 'unknown option; did you mean "onRequest"?'],
    ['an unknown name', { onStart: () => 1 }, 'hooks.onStart', 'unknown option'],
    ['a function', () => 1, 'hooks', 'expected an object, received a function'],
    ['null', null, 'hooks', 'expected an object, received null'],
  ])('rejects %s', (_, hooks, path, message) => {
    const error = validationErrorOf(() => checked((checks) => HOOKS(checks, 'hooks', hooks)));
    expect(error.issues).toEqual([{ path, message }]);
  });

  it.each([[undefined], [{}], [{ onRequest: () => 1, onError: undefined }]])('accepts %o', (hooks) => {
    expect(() => checked((checks) => HOOKS(checks, 'hooks', hooks))).not.toThrow();
  });
});

describe('resolveHooks', () => {
  it('binds the hooks of a class instance', () => {
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

  it('returns a frozen copy without undefined hooks', () => {
    const hooks = resolveHooks({ onRequest: () => 'called', onError: undefined });
    expect(Object.keys(hooks)).toEqual(['onRequest']);
    expect(hooks.onRequest?.(EVENT)).toBe('called');
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
    ['a logger without a method', { debug: () => 1, info: () => 1, warn: () => 1 }],
    ['a method that is not a function', { ...console, error: 'yes' }],
    ['a function', () => 1],
    ['a string', 'console'],
    ['null', null],
  ])('rejects %s', (_, logger) => {
    const error = validationErrorOf(() => checked((checks) => LOGGER(checks, 'logger', logger)));
    expect(error.issues).toEqual([
      { path: 'logger', message: 'expected an object with the methods debug, info, warn, error, such as console' },
    ]);
  });
});
