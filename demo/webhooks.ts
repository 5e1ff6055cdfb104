import { corbadoWebhook, signWebhook, testCorbadoEvent, testWebhookEvent } from '../src/testing.ts';
import { verifyCorbadoWebhook, verifyWebhook, WebhookVerificationError } from '../src/webhooks.ts';
import { expect, heading, line } from './output.ts';

/** Verifies a webhook of each scheme, and rejects an altered one. */
export async function webhooksDemo(): Promise<void> {
  heading('Webhooks');
  const secret = `whsec_${btoa('thirty-two bytes of an example!!')}`;
  const signed = await signWebhook({ event: testWebhookEvent('direct.user.create'), secret });
  const { id, type } = await verifyWebhook(signed, { secrets: secret });
  line('a Stytch webhook', `${type ?? 'of an unknown type'}, ${id.slice(0, 4)}…`);
  const altered = { ...signed, body: signed.body.replace('ada@', 'eve@') };
  const error = await verifyWebhook(altered, { secrets: secret }).catch((reason: unknown) => reason);
  expect(error instanceof WebhookVerificationError, 'an altered webhook to be rejected');
  line('an altered webhook', `${error.reason}, response ${error.status}`);
  const credentials = { username: 'hooks', password: 'an example' };
  const basic = corbadoWebhook({ event: testCorbadoEvent('passkey.created'), ...credentials });
  line('a Corbado webhook', (await verifyCorbadoWebhook(basic, credentials)).type ?? 'unknown');
}
