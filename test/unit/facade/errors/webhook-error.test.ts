import { describe, expect, it } from 'vitest';
import * as root from '../../../../src/index.ts';
import * as webhooks from '../../../../src/webhooks.ts';

const { WebhookVerificationError } = root;

describe('WebhookVerificationError', () => {
  it.each([
    ['missing_header', 400],
    ['duplicate_header', 400],
    ['conflicting_headers', 400],
    ['malformed_header', 400],
    ['timestamp', 400],
    ['too_old', 400],
    ['too_new', 400],
    ['signature', 400],
    ['body', 400],
    ['authorization', 401],
    ['too_large', 413],
  ] as const)('with the reason %s has the status %i', async (reason, status) => {
    const error = new WebhookVerificationError('the signature differs', {
      provider: 'stytch',
      reason,
      hint: 'check the secret',
    });
    expect(error).toBeInstanceOf(root.AuthloomError);
    expect(error).toMatchObject({ name: 'WebhookVerificationError', retryable: false, status, statusCode: status });
    expect(error.message).toBe('Invalid webhook: the signature differs');
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      code: 'webhook_invalid',
      reason,
      status,
      hint: 'check the secret',
    });
    const response = error.getResponse();
    expect(response.status).toBe(status);
    expect(response.headers.has('www-authenticate')).toBe(status === 401);
    expect(await response.json()).toEqual({ error: 'webhook_invalid' });
  });

  it('is the same class from both entry points', () => {
    expect(webhooks.WebhookVerificationError).toBe(WebhookVerificationError);
    expect(webhooks.AuthloomError).toBe(root.AuthloomError);
    expect(webhooks.ValidationError).toBe(root.ValidationError);
  });
});
