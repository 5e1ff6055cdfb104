import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AuthloomError, ValidationError } from '../../../../src/index.ts';
import { verifyCorbadoWebhook, verifyPlainHmacWebhook, verifyWebhook } from '../../../../src/webhooks.ts';
import { BODY, errorOf, SECRET, signed } from './sending.ts';

/** The functions as JavaScript calls them. */
const CHECKS = { verifyWebhook, verifyPlainHmacWebhook, verifyCorbadoWebhook } as unknown as Readonly<
  Record<string, (request: unknown, options?: unknown) => Promise<unknown>>
>;
const OPTIONS = { secrets: SECRET };

/** A revoked proxy throws with any access. */
function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function throwing(): object {
  const fail = (): never => {
    throw new TypeError(`no ${SECRET}`);
  };
  return new Proxy({}, { get: fail, has: fail, ownKeys: fail });
}

const ANYTHING: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['a number', 7],
  ['a string', BODY],
  ['a list', [BODY]],
  ['a function', () => BODY],
  ['a symbol', Symbol('x')],
  ['an empty object', {}],
  ['a revoked proxy', revoked()],
  ['a proxy that throws', throwing()],
  ['headers that are a number', { headers: 7, body: BODY }],
  ['headers that throw', { headers: throwing(), body: BODY }],
  ['a get that promises', { headers: { get: () => Promise.resolve(SECRET) }, body: BODY }],
];

describe.each(Object.keys(CHECKS))('%s ends with a typed error', (name) => {
  const check = CHECKS[name] as (request: unknown, options?: unknown) => Promise<unknown>;

  it.each(ANYTHING)('for a request that is %s', async (_, request) => {
    const options = { verifyWebhook: OPTIONS, verifyPlainHmacWebhook: { secret: 'x' } }[name] ?? {
      username: 'u',
      password: 'p',
    };
    await errorOf(() => check(request, options), [SECRET, BODY]);
  });

  it.each(ANYTHING)('for options that are %s', async (_, options) => {
    const error = await errorOf(() => check(signed(), options), [SECRET, BODY]);
    expect(error).toBeInstanceOf(ValidationError);
    expect(error.status).toBe(500);
  });

  it('for anything else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true, withTypedArray: true }), fc.anything(), async (a, b) => {
        await check(a, b).catch((error: unknown) => expect(error).toBeInstanceOf(AuthloomError));
      }),
      { seed: 8, numRuns: 300 },
    );
  });
});
