import { afterAll, describe, expect, it, vi } from 'vitest';
import * as own from '../../../../src/index.ts';

// The same modules once more, as a bundle of a framework has them beside those in node_modules.
vi.resetModules();
const other = await import('../../../../src/index.ts');
afterAll(() => vi.resetModules());

const INIT = { provider: 'corbado', operation: 'users.get', attempts: 1 } as const;
const RESPONSE = { ...INIT, requestId: null, body: undefined, responseHeaders: new Headers() };

/** An error of each class, made by the other copy, with the classes that it must be of. */
const ERRORS = [
  [new other.ValidationError('Cannot call', [], { provider: null, status: 400 }), ['ValidationError']],
  [new other.NotFoundException({ ...RESPONSE, httpStatusCode: 404 }), ['NotFoundException', 'ServerException']],
  [new other.TimeoutException('too late', { ...INIT, timeout: 1 }), ['TimeoutException', 'StandardException']],
  [new other.TokenValidationError('bad', { provider: null, reason: 'expired' }), ['TokenValidationError']],
  [
    new other.VerificationUnavailableError('down', { provider: null }),
    ['VerificationUnavailableError', 'KeysUnavailableError'],
  ],
  [new other.WebhookVerificationError('bad', { provider: null, reason: 'signature' }), ['WebhookVerificationError']],
] as const;

const CLASSES = Object.entries(own).filter(
  (entry): entry is [string, typeof own.ValidationError] =>
    typeof entry[1] === 'function' && entry[1].prototype instanceof Error,
);

it('knows all classes of errors', () => {
  expect(CLASSES.map(([name]) => name)).toHaveLength(18);
  expect(other.ValidationError).not.toBe(own.ValidationError);
});

describe.each(ERRORS)('%o of another copy', (error, classes) => {
  it('is an instance of its own classes, and of no others', () => {
    const names = CLASSES.filter(([, type]) => error instanceof type).map(([name]) => name);
    expect(new Set(names)).toEqual(new Set(['AuthloomError', ...classes]));
  });
});

it.each([
  ['null', null],
  ['a plain error', new Error('x')],
  ['an object with the name', { name: 'ValidationError' }],
  ['a foreign lineage', { [Symbol.for('authloom.error')]: 'ValidationError' }],
])('takes %s for none of them', (_, value) => {
  for (const [, type] of CLASSES) expect(value instanceof type).toBe(false);
});

it('tests classes that an application derives by their prototype', () => {
  class OwnError extends own.ValidationError {}
  class OtherError extends own.ValidationError {}
  const error = new OwnError('Cannot call', [], { provider: null, status: 400 });
  expect(error instanceof OwnError).toBe(true);
  expect(error instanceof own.ValidationError).toBe(true);
  expect(error instanceof OtherError).toBe(false);
  expect(new own.ValidationError('x', [], { provider: null, status: 400 }) instanceof OwnError).toBe(false);
});

it('keeps its name when a minifier renames the class', () => {
  const minified = { s: class extends own.ValidationError {} }.s;
  Object.defineProperty(minified, 'name', { value: 's' });
  expect(new own.NotFoundException({ ...RESPONSE, httpStatusCode: 404 }).name).toBe('NotFoundException');
  Object.defineProperty(own.NotFoundException, 'name', { value: 's', configurable: true });
  expect(new own.NotFoundException({ ...RESPONSE, httpStatusCode: 404 }).name).toBe('NotFoundException');
});
