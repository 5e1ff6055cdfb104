import { createHmac } from 'node:crypto';
import { AuthloomError } from '../../../../src/index.ts';
import type { WebhookHeaders } from '../../../../src/webhooks.ts';
import { everythingShownOf } from '../errors/shown.ts';

/** 25 February 2021, the time of the public test vector. */
export const SENT = 1_614_265_330;
export const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
export const ID = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
export const BODY = '{"test": 2432232314}';

/** A sender's signature, made without any code of the package. */
export function signatureBy(secret: string, body: string | Uint8Array, id = ID, timestamp: string | number = SENT) {
  const hmac = createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64'));
  return `v1,${hmac.update(`${id}.${timestamp}.`).update(body).digest('base64')}`;
}

/** A secret of that many bytes. */
export function secretOf(bytes: number, filler = 7): string {
  return `whsec_${Buffer.alloc(bytes, filler).toString('base64')}`;
}

/** The headers of one of the two families. */
export function headersOf(
  family: 'svix' | 'webhook',
  values: Partial<Record<'id' | 'timestamp' | 'signature', string>>,
) {
  return Object.fromEntries(Object.entries(values).map(([part, value]) => [`${family}-${part}`, value]));
}

/** A correctly signed webhook, with changes. */
export function signed(
  change: {
    readonly family?: 'svix' | 'webhook';
    readonly secret?: string;
    readonly body?: string;
    readonly id?: string;
    readonly timestamp?: string | number;
  } = {},
) {
  const { family = 'svix', secret = SECRET, body = BODY, id = ID, timestamp = SENT } = change;
  const signature = signatureBy(secret, body, id, timestamp);
  return { headers: headersOf(family, { id, timestamp: String(timestamp), signature }), body };
}

/** A request of the web. */
export function webRequest({ headers, body }: { headers: Record<string, string>; body: string | Uint8Array }): Request {
  return new Request('https://example.com/webhooks', {
    method: 'POST',
    headers,
    body: new Uint8Array(Buffer.from(body)),
  });
}

/** Headers and body of any type. */
export function received(headers: unknown, body: unknown): { headers: WebhookHeaders; body: string } {
  return { headers, body } as { headers: WebhookHeaders; body: string };
}

/** The typed error of a call. Fails if the call succeeds, or if the error shows a hidden string. */
export async function errorOf(run: () => Promise<unknown>, hidden: readonly string[] = []): Promise<AuthloomError> {
  const error = await run().then(
    () => new Error('nothing was rejected'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof AuthloomError)) throw error;
  const shown = everythingShownOf(error);
  const leaked = hidden.filter((text) => text !== '' && shown.includes(text));
  if (leaked.length > 0) throw new Error(`the error shows what it must not: ${leaked.length} of ${hidden.length}`);
  return error;
}
