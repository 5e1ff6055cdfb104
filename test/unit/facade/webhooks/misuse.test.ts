import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AuthloomError, ValidationError } from '../../../../src/index.ts';
import {
  type VerifyWebhookOptions,
  verifyCorbadoWebhook,
  verifyPlainHmacWebhook,
  verifyWebhook,
} from '../../../../src/webhooks.ts';
import { BODY, errorOf, SECRET, SENT, secretOf, signed } from './sending.ts';

/** The functions, as they are called by JavaScript. */
const CHECKS = { verifyWebhook, verifyPlainHmacWebhook, verifyCorbadoWebhook } as unknown as Readonly<
  Record<string, (request: unknown, options?: unknown) => Promise<unknown>>
>;
const OPTIONS = { secrets: SECRET };

/** What throws whenever anybody looks at it. */
function hostile(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function throwing(): object {
  const refuse = (): never => {
    throw new TypeError(`no ${SECRET}`);
  };
  return new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse });
}

const ANYTHING: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['a number', 7],
  ['a text', BODY],
  ['a list', [BODY]],
  ['a function', () => BODY],
  ['a symbol', Symbol('x')],
  ['an empty object', {}],
  ['a revoked proxy', hostile()],
  ['a proxy that throws', throwing()],
  ['headers that are none', { headers: 7, body: BODY }],
  ['headers that throw', { headers: throwing(), body: BODY }],
  ['a get that promises', { headers: { get: () => Promise.resolve(SECRET) }, body: BODY }],
];

describe.each(Object.keys(CHECKS))('%s ends with an error of ours', (name) => {
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

describe('options of verifyWebhook', () => {
  const check = (options: unknown) => verifyWebhook(signed(), options as VerifyWebhookOptions);

  it.each([
    ['no secrets', { secrets: undefined }, 'secrets'],
    ['an empty list', { secrets: [] }, 'secrets'],
    ['an empty secret', { secrets: '' }, 'secrets'],
    ['only the prefix', { secrets: 'whsec_' }, 'secrets'],
    ['23 bytes', { secrets: secretOf(23) }, 'secrets'],
    ['65 bytes', { secrets: secretOf(65) }, 'secrets'],
    ['no base64', { secrets: `${SECRET.slice(0, -1)}!` }, 'secrets'],
    ['base64url', { secrets: `whsec_${'-_'.repeat(16)}` }, 'secrets'],
    ['no padding', { secrets: secretOf(32).replace('=', '') }, 'secrets'],
    ['loose bits at the end', { secrets: secretOf(32).replace(/.=$/, 'd=') }, 'secrets'],
    ['a blank at the end', { secrets: `${SECRET} ` }, 'secrets'],
    ['a line break at the end', { secrets: `${SECRET}\n` }, 'secrets'],
    ['a public key', { secrets: `whpk_${SECRET.slice(6)}` }, 'secrets'],
    ['bytes', { secrets: new Uint8Array(32) }, 'secrets'],
    ['one bad among good ones', { secrets: [SECRET, 'whsec_short'] }, 'secrets.1'],
    ['null among good ones', { secrets: [SECRET, null] }, 'secrets.1'],
    ['eleven', { secrets: Array.from({ length: 11 }, () => SECRET) }, 'secrets'],
    ['a negative tolerance', { secrets: SECRET, tolerance: -1 }, 'tolerance'],
    ['a tolerance that is no number', { secrets: SECRET, tolerance: Number.NaN }, 'tolerance'],
    ['a tolerance in words', { secrets: SECRET, tolerance: '300' }, 'tolerance'],
    ['a tolerance of null', { secrets: SECRET, tolerance: null }, 'tolerance'],
    ['a tolerance of false', { secrets: SECRET, tolerance: false }, 'tolerance'],
    ['a clock that is a time', { secrets: SECRET, clock: SENT }, 'clock'],
    ['a clock that tells no time', { secrets: SECRET, clock: () => Number.NaN }, 'clock'],
    ['a clock that tells texts', { secrets: SECRET, clock: () => '2021' }, 'clock'],
    ['a limit without end', { secrets: SECRET, maxBytes: Infinity }, 'maxBytes'],
    ['half a byte', { secrets: SECRET, maxBytes: 0.5 }, 'maxBytes'],
    ['another name', { secrets: SECRET, secret: SECRET }, 'secret'],
  ])('%s', async (_, options, path) => {
    const error = await errorOf(
      () => check(options),
      [SECRET, SECRET.slice(6), 'whsec_short', secretOf(23), secretOf(65)],
    );
    expect(error).toMatchObject({ name: 'ValidationError', provider: 'stytch', status: 500, issues: [{ path }] });
  });

  it('are told all at once', async () => {
    const error = await errorOf(() =>
      check({ secrets: 'x', tolerance: -1, clock: 7, maxBytes: -1, toleranceSeconds: 1 }),
    );
    expect(error).toMatchObject({
      issues: [
        { path: 'toleranceSeconds' },
        { path: 'maxBytes' },
        { path: 'tolerance' },
        { path: 'clock' },
        { path: 'secrets' },
      ],
    });
  });

  it('have the clock of the machine by default', async () => {
    const now = Math.floor(Date.now() / 1000);
    expect(await verifyWebhook(signed({ timestamp: now }), { secrets: [SECRET] })).toMatchObject({ body: BODY });
    expect(await errorOf(() => check({ secrets: SECRET }))).toMatchObject({ reason: 'too_old' });
  });
});
