import { describe, expect, it } from 'vitest';
import { classifyNetworkError } from '../../../../src/facade/http/network-errors.ts';

describe('readNetworkError', () => {
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
  ])('%s means that nothing was carried out', (code) => {
    expect(classifyNetworkError(nested(code))).toEqual({ code, executed: 'no', transient: true });
  });

  it.each(['ECONNRESET', 'ETIMEDOUT'])('%s means so too, where it is of connecting', (code) => {
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

  it.each(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT'])('%s may mean anything', (code) => {
    expect(classifyNetworkError(nested(code))).toEqual({ code, executed: 'maybe', transient: true });
  });

  it.each([
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'UNABLE_TO_GET_ISSUER_CERT',
  ])('%s will not pass', (code) => {
    expect(classifyNetworkError(nested(code))).toEqual({ code, executed: 'no', transient: false });
  });

  it.each([
    ['an error without a code', new RangeError('x'), 'RangeError'],
    ['a code that is no text', withCode(7), 'Error'],
    ['something that is no error', 'x', 'error'],
  ])('%s goes by its name', (_, error, code) => {
    expect(classifyNetworkError(error)).toEqual({ code, executed: 'maybe', transient: true });
  });

  it('ends on causes that run in a circle', () => {
    const error = new Error('x');
    error.cause = error;
    expect(classifyNetworkError(error).code).toBe('Error');
  });
});
