import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signWebhook } from '../../../../src/facade/testing/webhooks.ts';
import { verifyPlainHmacWebhook, verifyWebhook } from '../../../../src/webhooks.ts';
import { errorOf, SECRET, SENT } from './sending.ts';

const clock = (): number => SENT * 1000;
const json = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })).map((value) => JSON.stringify(value));
const id = fc.stringMatching(/^[A-Za-z0-9_]{1,40}$/);
const family = fc.constantFrom('svix' as const, 'standard' as const);

/** Changes one byte. */
function change(bytes: Uint8Array, place: number, by: number): Uint8Array {
  const changed = new Uint8Array(bytes);
  const index = place % bytes.length;
  changed[index] = ((changed[index] ?? 0) + 1 + (by % 255)) % 256;
  return changed;
}

function changeText(text: string, place: number, by: number): string {
  return String.fromCharCode(...change(new TextEncoder().encode(text), place, by));
}

describe('a webhook', () => {
  it('is accepted as it was signed, and with no byte of any part changed', async () => {
    const part = fc.constantFrom('id', 'timestamp', 'signature', 'body');
    await fc.assert(
      fc.asyncProperty(json, id, family, part, fc.nat(), fc.nat(), async (text, msg, scheme, which, place, by) => {
        const webhook = await signWebhook({ body: text, secret: SECRET, id: msg, timestamp: SENT, scheme });
        const options = { secrets: SECRET, tolerance: Infinity, clock };
        expect(await verifyWebhook(webhook, options)).toMatchObject({ id: msg, body: text });

        const name = `${scheme === 'svix' ? 'svix' : 'webhook'}-${which}`;
        const bytes = new TextEncoder().encode(text);
        const changed =
          which === 'body'
            ? { headers: webhook.headers, body: change(bytes, place, by) }
            : {
                headers: { ...webhook.headers, [name]: changeText(webhook.headers[name] ?? '', place, by) },
                body: bytes,
              };
        // White space around a header's value is no part of it.
        fc.pre(which === 'body' || !/^\s|\s$/.test(changed.headers[name] ?? ''));
        expect(await errorOf(() => verifyWebhook(changed, options), [SECRET])).toMatchObject({
          code: 'webhook_invalid',
          // A body is parsed only once its signature is verified.
          ...(which === 'body' && { reason: 'signature' }),
        });
      }),
      { seed: 2021, numRuns: 600 },
    );
  });

  it('with a plain HMAC too', async () => {
    await fc.assert(
      fc.asyncProperty(json, fc.boolean(), fc.nat(), fc.nat(), async (text, inBody, place, by) => {
        const { headers } = await signWebhook({ body: text, secret: SECRET, scheme: 'plain-hmac' });
        expect((await verifyPlainHmacWebhook({ headers, body: text }, { secret: SECRET })).body).toBe(text);

        const bytes = new TextEncoder().encode(text);
        const signature = changeText(headers['stytch-signature'] ?? '', place, by);
        fc.pre(inBody || signature === signature.trim());
        const changed = inBody
          ? { headers, body: change(bytes, place, by) }
          : { headers: { 'stytch-signature': signature }, body: bytes };
        const error = await errorOf(() => verifyPlainHmacWebhook(changed, { secret: SECRET }), [SECRET]);
        expect(error).toMatchObject({ code: 'webhook_invalid' });
      }),
      { seed: 2022, numRuns: 300 },
    );
  });
});
