import { describe, expect, it } from 'vitest';
import {
  BadRequestException,
  ConflictException,
  ForbiddenException,
  NotFoundException,
  RateLimitException,
  ServerException,
  UnauthorizedException,
} from '../../../../../src/index.ts';
import { failureOfType } from '../../../../helpers/corbado-client.ts';
import { everythingShownOf } from '../../errors/shown.ts';
import { API_CLIENTS, ARGUMENT, json, setUpCalls as setUp } from './client-under-test.ts';

describe.each(API_CLIENTS)('an error response of $name', (subject) => {
  it.each([
    [400, 'bad_request', BadRequestException, 400],
    [401, 'unauthorized_credentials', UnauthorizedException, 500],
    [403, 'action_not_allowed', ForbiddenException, 500],
    [404, 'user_not_found', NotFoundException, 404],
    [409, 'duplicate', ConflictException, 409],
    [422, 'unprocessable', ServerException, 422],
    [429, 'too_many_requests', RateLimitException, 429],
    [500, 'internal_error', ServerException, 502],
    [503, 'unavailable', ServerException, 503],
    [500, '__proto__', ServerException, 502],
    [404, 'toString', NotFoundException, 404],
  ] as const)(
    'of %i %s is an exception with all that it says',
    async (httpStatusCode, errorType, Exception, status) => {
      const { create, respondWith } = setUp(subject);
      const body = subject.errorBody(httpStatusCode, errorType, 'what happened');
      respondWith(json(body, httpStatusCode, { 'x-request-id': 'req-1', 'retry-after': '7', 'x-more': 'yes' }));
      const error = await failureOfType(Exception, create());
      expect(error.constructor).toBe(Exception);
      expect(error).toMatchObject({
        provider: subject.provider,
        httpStatusCode,
        status,
        statusCode: status,
        errorType,
        errorMessage: 'what happened',
        requestId: 'req-1',
        retryAfter: 7,
        attempts: 1,
        error: body,
      });
      expect(error.responseHeaders.get('x-more')).toBe('yes');
      expect(error.getResponse().status).toBe(status);
      expect(error.message).toContain(String(httpStatusCode));
      expect(error.message).not.toContain('undefined');
    },
  );

  it.each<[string, string]>([
    ['HTML', '<html><body>Bad gateway</body></html>'],
    ['nothing', ''],
    ['null', 'null'],
    ['a string', '"gone"'],
    ['a list', '[]'],
    ['a foreign object', '{"reason":"gone"}'],
    ['truncated JSON', '{"code":'],
  ])('without an error body has a status but no type: %s', async (_, body) => {
    for (const httpStatusCode of [400, 401, 404, 500, 502, 503]) {
      const { read, create, remove, respondWith } = setUp(subject);
      respondWith(() => new Response(body, { status: httpStatusCode, headers: { 'x-request-id': 'req-1' } }));
      for (const call of [read, create, remove]) {
        const error = await failureOfType(ServerException, call());
        expect(error).toMatchObject({ httpStatusCode, errorType: null, errorMessage: null, requestId: 'req-1' });
        expect(error.message).toContain(String(httpStatusCode));
        expect(error.message).not.toMatch(/undefined|null/);
      }
    }
  });

  it('shows neither secrets nor arguments, even if the server repeats them', async () => {
    const { create, respondWith, requests } = setUp(subject);
    respondWith((_, init) => {
      const { authorization = '' } = Object.fromEntries(new Headers(init.headers));
      const echo = `cannot accept ${authorization} and ${subject.secrets.join(' or ')} with ${ARGUMENT}`;
      return Response.json(subject.errorBody(400, echo, echo), { status: 400, headers: { server: authorization } });
    });
    const error = await failureOfType(BadRequestException, create());
    expect(error.errorMessage).toContain('cannot accept');
    const shown = everythingShownOf(error);
    const { authorization = '' } = Object.fromEntries(new Headers(requests[0]?.init.headers));
    expect(authorization).toMatch(/^\w+ .{10}/);
    for (const hidden of [...subject.secrets, authorization.split(' ')[1] ?? '', ARGUMENT])
      expect(shown).not.toContain(hidden);
  });

  it('is reported to hooks and logger without secrets', async () => {
    const reports: unknown[] = [];
    const report = (...args: unknown[]) => void reports.push(args);
    const { create, respondWith } = setUp(subject, {
      hooks: { onRequest: report, onResponse: report, onRetry: report, onError: report },
      logger: { debug: report, info: report, warn: report, error: report },
      retry: { limit: 1, baseDelay: 0, maxDelay: 0 },
    });
    respondWith((_, init) => {
      const authorization = new Headers(init.headers).get('authorization') ?? '';
      const echo = `${authorization} ${subject.secrets.join(' ')} ${ARGUMENT}`;
      return Response.json(subject.errorBody(503, 'busy', echo), {
        status: 503,
        headers: { 'retry-after': '0', server: authorization },
      });
    });
    await failureOfType(ServerException, create());
    expect(reports.length).toBeGreaterThan(6);
    const shown = everythingShownOf(reports);
    for (const hidden of [...subject.secrets, ARGUMENT]) expect(shown).not.toContain(hidden);
  });
});
