import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { classifyNetworkError, systemCode } from '../../../../src/facade/http/network-errors.ts';

describe('classifyNetworkError', () => {
  const withCode = (code: unknown): Error => Object.assign(new Error('x'), { code });
  const nested = (code: string): Error => new TypeError('fetch failed', { cause: withCode(code) });

  it.each([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
    'PROXY_REFUSED',
  ])('%s means that the request never ran', (code) => {
    expect(classifyNetworkError(nested(code))).toEqual({ code, executed: 'no', transient: true });
  });

  it('reads errors of another realm, as those of Node are in the sandbox of Jest', () => {
    const foreign: unknown = runInNewContext(
      `Object.assign(new Error('x'), { code: 'ECONNREFUSED', syscall: 'connect' })`,
    );
    expect(foreign).not.toBeInstanceOf(Error);
    expect(classifyNetworkError(foreign)).toEqual({ code: 'ECONNREFUSED', executed: 'no', transient: true });
  });

  it.each(['ECONNRESET', 'ETIMEDOUT'])('%s means the same if it happened while connecting', (code) => {
    const connecting = Object.assign(withCode(code), { syscall: 'connect' });
    const all = Object.assign(new AggregateError([connecting, connecting]), { code });
    const some = Object.assign(new AggregateError([connecting, withCode(code)]), { code });
    const none = Object.assign(new AggregateError([]), { code });
    const executedAfter = (error: Error): string => classifyNetworkError(error).executed;
    expect([connecting, all].map(executedAfter)).toEqual(['no', 'no']);
    expect(executedAfter(new TypeError('fetch failed', { cause: all }))).toBe('no');
    expect([some, none, Object.assign(withCode(code), { syscall: 'read' })].map(executedAfter)).toEqual([
      'maybe',
      'maybe',
      'maybe',
    ]);
  });

  it.each(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT'])(
    'after %s, the request may have run',
    (code) => {
      expect(classifyNetworkError(nested(code))).toEqual({ code, executed: 'maybe', transient: true });
    },
  );

  it.each([
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'UNABLE_TO_GET_ISSUER_CERT',
  ])('%s is permanent', (code) => {
    expect(classifyNetworkError(nested(code))).toEqual({ code, executed: 'no', transient: false });
  });

  it.each([
    ['an error without a code', new RangeError('x'), 'RangeError'],
    ['a code that is not a string', withCode(7), 'Error'],
    ['a value that is not an error', 'x', 'error'],
  ])('%s is named by its class', (_, error, code) => {
    expect(classifyNetworkError(error)).toEqual({ code, executed: 'maybe', transient: true });
  });

  it('ends for an error that is its own cause', () => {
    const error = new Error('x');
    error.cause = error;
    expect(classifyNetworkError(error).code).toBe('Error');
  });
});

it.each([
  ['a system error', Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
  ['a numeric code, as DOMException has', Object.assign(new Error('aborted'), { code: 20 }), undefined],
  ['an error without a code', new Error('plain'), undefined],
  ['an object', { code: 'ECONNREFUSED' }, undefined],
])('systemCode of %s', (_, error, code) => {
  expect(systemCode(error)).toBe(code);
});
