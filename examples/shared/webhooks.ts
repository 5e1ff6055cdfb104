import { type StytchWebhook, verifyWebhook, type WebhookRequest } from 'authloom/webhooks';

/** The most bytes that a webhook may have. */
export const WEBHOOK_LIMIT = 256 * 1024;

/**
 * Makes the receiver of Stytch's webhooks: headers and the raw body, byte for byte.
 *
 * It resolves if the event was handled, now or before, and rejects with a `WebhookVerificationError` if it is not genuine.
 */
export function createWebhooks(secrets: readonly string[]): (received: WebhookRequest) => Promise<void> {
  // In one process. With several, or over restarts: a table with a unique column.
  const seen = new Set<string>();
  return async (received) => {
    const webhook = await verifyWebhook(received, { secrets, maxBytes: WEBHOOK_LIMIT });
    if (seen.has(webhook.id)) return;
    handle(webhook);
    seen.add(webhook.id);
  };
}

/** Respond quickly, and do long work later. */
function handle({ type, event }: StytchWebhook): void {
  if (type === 'direct.user.create') console.log('A user was created:', event.id);
  if (type === 'direct.user.delete') console.log('A user was deleted:', event.id);
}
