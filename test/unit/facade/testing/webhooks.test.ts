import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  corbadoWebhook,
  type SignWebhookOptions,
  signWebhook,
  testCorbadoEvent,
  testWebhookEvent,
} from '../../../../src/testing.ts';
import type { StytchEventType } from '../../../../src/webhooks.ts';
import { errorOf, ID, SECRET, SENT, signatureBy } from '../webhooks/sending.ts';

const event = testWebhookEvent('direct.user.create');
const body = JSON.stringify(event);

describe('signWebhook', () => {
  it.each([
    ['svix', 'svix'],
    [undefined, 'svix'],
    ['standard', 'webhook'],
  ] as const)('signs with the scheme %s', async (scheme, prefix) => {
    expect(await signWebhook({ event, secret: SECRET, id: ID, timestamp: SENT, scheme })).toEqual({
      headers: {
        'content-type': 'application/json',
        [`${prefix}-id`]: ID,
        [`${prefix}-timestamp`]: String(SENT),
        [`${prefix}-signature`]: signatureBy(SECRET, body),
      },
      body,
    });
  });

  it('signs with a plain HMAC', async () => {
    const signature = createHmac('sha256', 'any secret').update(body).digest('hex');
    expect(await signWebhook({ body, secret: 'any secret', scheme: 'plain-hmac' })).toEqual({
      headers: { 'content-type': 'application/json', 'stytch-signature': signature },
      body,
    });
  });

  it('accepts a date, and defaults to now with a new id', async () => {
    const dated = await signWebhook({ body, secret: SECRET, timestamp: new Date(SENT * 1000 + 999) });
    expect(dated.headers['svix-timestamp']).toBe(String(SENT));
    const [a, b] = await Promise.all([signWebhook({ body, secret: SECRET }), signWebhook({ body, secret: SECRET })]);
    expect(a.headers['svix-id']).toMatch(/^msg_[0-9a-f]{32}$/);
    expect(a.headers['svix-id']).not.toBe(b.headers['svix-id']);
    expect(Math.abs(Number(a.headers['svix-timestamp']) - Date.now() / 1000)).toBeLessThan(5);
  });

  it.each([
    ['secrets', { event, secret: 'whsec_short' }],
    ['secrets', { event, secret: undefined }],
    ['secret', { event, secret: '', scheme: 'plain-hmac' }],
    ['event', { secret: SECRET }],
    ['scheme', { event, secret: SECRET, scheme: 'stripe' }],
  ])('rejects an invalid %s', async (path, options) => {
    const error = await errorOf(() => signWebhook(options as SignWebhookOptions), [SECRET, 'whsec_short']);
    expect(error).toMatchObject({ name: 'ValidationError', issues: [{ path }] });
  });
});

describe('corbadoWebhook', () => {
  it('has Basic credentials and the type of the event', () => {
    const sample = testCorbadoEvent('passkey.created');
    expect(corbadoWebhook({ event: sample, username: 'u', password: 'p:é' })).toEqual({
      headers: {
        'content-type': 'application/json',
        authorization: `Basic ${Buffer.from('u:p:é').toString('base64')}`,
        'x-corbado-webhook-event': 'passkey.created',
      },
      body: JSON.stringify(sample),
    });
    const action = corbadoWebhook({ event: testCorbadoEvent('passwordVerify'), username: 'u', password: 'p' });
    expect(action.headers).toMatchObject({ 'x-corbado-action': 'passwordVerify' });
    expect(action.headers).not.toHaveProperty('x-corbado-webhook-event');
  });
});

describe('sample events', () => {
  it('are new objects each time', () => {
    const [a, b] = [testWebhookEvent('direct.user.create'), testWebhookEvent('direct.user.create')];
    expect(a.event_id).not.toBe(b.event_id);
    expect(a.user).toEqual(b.user);
    expect(a.user).not.toBe(b.user);
  });

  it('exist for known types only', async () => {
    const error = await errorOf(async () => testWebhookEvent('direct.rocket.create' as StytchEventType));
    expect(error.message).toContain('direct.user.create');
    const other = await errorOf(async () => testCorbadoEvent('toString' as 'user.created'));
    expect(other.message).toContain('user.created');
  });
});
