import { notFound, redirect } from 'next/navigation.js';
import { describe, expect, it } from 'vitest';
import { RateLimitException, ValidationError } from '../../../../src/index.ts';
import { AuthError, withErrorHandler } from '../../../../src/next.ts';

const request = new Request('http://app.example/items/7', { method: 'POST' });

/** What a handler ends with that throws this. */
async function thrownBy(fail: () => never): Promise<unknown> {
  return withErrorHandler(fail)().catch((error: unknown) => error);
}

/** What is thrown. */
function errorOf(fail: () => never): unknown {
  try {
    return fail();
  } catch (error) {
    return error;
  }
}

describe('withErrorHandler', () => {
  it('hands on what Next.js gives and what the handler answers', async () => {
    const handler = withErrorHandler(async (given: Request, context: { params: Promise<{ id: string }> }) =>
      Response.json([given.method, (await context.params).id]),
    );
    const answer = await handler(request, { params: Promise.resolve({ id: '7' }) });
    expect(await answer.json()).toEqual(['POST', '7']);
  });

  it.each<[string, () => Response | Promise<Response>]>([
    [
      'throws',
      () => {
        throw new AuthError('forbidden', { provider: null });
      },
    ],
    ['rejects with', () => Promise.reject(new AuthError('forbidden', { provider: null }))],
  ])('answers an error of authloom that a handler %s', async (_, handler) => {
    const answer = await withErrorHandler(handler)();
    expect([answer.status, await answer.json()]).toEqual([403, { error: 'forbidden' }]);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
  });

  it("answers a provider's limit with its Retry-After", async () => {
    const error = new RateLimitException({
      provider: 'stytch',
      operation: 'magicLinks.email.loginOrCreate',
      httpStatusCode: 429,
      requestId: null,
      attempts: 1,
      body: null,
      responseHeaders: new Headers(),
      retryAfter: 30,
    });
    const answer = await withErrorHandler(() => Promise.reject(error))();
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '30']);
  });

  it.each<[string, () => never]>([
    ['redirect()', () => redirect('/login')],
    ['notFound()', () => notFound()],
  ])("throws Next.js's own %s on, untouched", async (_, fail) => {
    const own = errorOf(fail);
    expect(own).toMatchObject({ digest: expect.stringContaining('NEXT_') });
    const thrown = await thrownBy(() => {
      throw own;
    });
    expect(thrown).toBe(own);
  });

  it.each<[string, unknown]>([
    ['a foreign error', new TypeError('a bug')],
    ['an error that only looks like one of ours', Object.assign(new Error('x'), { status: 401, getResponse() {} })],
    [
      'the 500 of a mistake in this server',
      new ValidationError('Cannot', [{ path: 'a', message: 'b' }], { provider: null, status: 500 }),
    ],
    ['nothing', undefined],
  ])('throws %s on, the very same', async (_, error) => {
    const thrown = await thrownBy(() => {
      throw error;
    });
    expect(thrown).toBe(error);
  });
});
