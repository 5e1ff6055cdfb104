import { expect, it } from 'vitest';
import { verifyWebhook, WebhookVerificationError } from '../../../../src/webhooks.ts';
import { errorOf, SECRET, SENT } from './sending.ts';
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

it('counts them', () => {
  const count = (origin: string, accepted: boolean): number =>
    VECTORS.filter((vector) => vector.origin === origin && (vector.expected === 'accepted') === accepted).length;
  expect({
    reference: { accepted: count('reference', true), refused: count('reference', false) },
    own: { accepted: count('own', true), refused: count('own', false) },
  }).toEqual({ reference: { accepted: 4, refused: 12 }, own: { accepted: 12, refused: 40 } });
});
