import { describe, expect, it } from 'vitest';
import { type VerifyWebhookOptions, verifyWebhook, WebhookVerificationError } from '../../../../src/webhooks.ts';
import { BODY, errorOf, SECRET, SENT, secretOf, signed } from './sending.ts';
import { VECTORS } from './vectors.ts';

const clock = (): number => SENT * 1000 + 999;

it.each(VECTORS)('$origin: $name is $expected', async ({ webhook, options, expected }) => {
  const verify = () => verifyWebhook(webhook, { secrets: SECRET, clock, ...options });
  if (expected === 'accepted') {
    expect(await verify()).toMatchObject({ body: webhook.body, event: JSON.parse(webhook.body) });
    return;
  }
  const error = await errorOf(verify, [SECRET, SECRET.slice(6)]);
  expect(error).toBeInstanceOf(WebhookVerificationError);
  expect(error).toMatchObject({ code: 'webhook_invalid', provider: 'stytch', reason: expected });
  expect(error.status).toBe(expected === 'too_large' ? 413 : 400);
});

describe('options of verifyWebhook', () => {
  const check = (options: unknown) => verifyWebhook(signed(), options as VerifyWebhookOptions);

  it.each([
    ['no secrets', { secrets: undefined }, 'secrets'],
    ['an empty list', { secrets: [] }, 'secrets'],
    ['an empty secret', { secrets: '' }, 'secrets'],
    ['only the prefix', { secrets: 'whsec_' }, 'secrets'],
    ['only the mark and the prefix', { secrets: 'v1,whsec_' }, 'secrets'],
    ['another mark', { secrets: `v2,${SECRET}` }, 'secrets'],
    ['two marks', { secrets: `v1,v1,${SECRET}` }, 'secrets'],
    ['23 bytes', { secrets: secretOf(23) }, 'secrets'],
    ['65 bytes', { secrets: secretOf(65) }, 'secrets'],
    ['invalid base64', { secrets: `${SECRET.slice(0, -1)}!` }, 'secrets'],
    ['base64url', { secrets: `whsec_${'-_'.repeat(16)}` }, 'secrets'],
    ['no padding', { secrets: secretOf(32).replace('=', '') }, 'secrets'],
    ['loose bits at the end', { secrets: secretOf(32).replace(/.=$/, 'd=') }, 'secrets'],
    ['a space at the end', { secrets: `${SECRET} ` }, 'secrets'],
    ['a line break at the end', { secrets: `${SECRET}\n` }, 'secrets'],
    ['a public key', { secrets: `whpk_${SECRET.slice(6)}` }, 'secrets'],
    ['bytes', { secrets: new Uint8Array(32) }, 'secrets'],
    ['one bad among good ones', { secrets: [SECRET, 'whsec_short'] }, 'secrets.1'],
    ['null among good ones', { secrets: [SECRET, null] }, 'secrets.1'],
    ['eleven', { secrets: Array.from({ length: 11 }, () => SECRET) }, 'secrets'],
    ['a negative tolerance', { secrets: SECRET, tolerance: -1 }, 'tolerance'],
    ['a tolerance of NaN', { secrets: SECRET, tolerance: Number.NaN }, 'tolerance'],
    ['a tolerance in words', { secrets: SECRET, tolerance: '300' }, 'tolerance'],
    ['a tolerance of null', { secrets: SECRET, tolerance: null }, 'tolerance'],
    ['a tolerance of false', { secrets: SECRET, tolerance: false }, 'tolerance'],
    ['a clock that is a time', { secrets: SECRET, clock: SENT }, 'clock'],
    ['a clock that returns no time', { secrets: SECRET, clock: () => Number.NaN }, 'clock'],
    ['a clock that returns strings', { secrets: SECRET, clock: () => '2021' }, 'clock'],
    ['an infinite limit', { secrets: SECRET, maxBytes: Infinity }, 'maxBytes'],
    ['half a byte', { secrets: SECRET, maxBytes: 0.5 }, 'maxBytes'],
    ['another name', { secrets: SECRET, secret: SECRET }, 'secret'],
  ])('%s', async (_, options, path) => {
    const error = await errorOf(
      () => check(options),
      [SECRET, SECRET.slice(6), 'whsec_short', secretOf(23), secretOf(65)],
    );
    expect(error).toMatchObject({ name: 'ValidationError', provider: 'stytch', status: 500, issues: [{ path }] });
  });

  it('are reported all at once', async () => {
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

  it('default to the clock of the machine', async () => {
    const now = Math.floor(Date.now() / 1000);
    expect(await verifyWebhook(signed({ timestamp: now }), { secrets: [SECRET] })).toMatchObject({ body: BODY });
    expect(await errorOf(() => check({ secrets: SECRET }))).toMatchObject({ reason: 'too_old' });
  });
});
