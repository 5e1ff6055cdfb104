import type { ProviderName } from '../../core/errors/authloom-error.ts';
import { WebhookVerificationError } from '../../core/errors/webhook-error.ts';
import { isObject } from '../../core/options/checks.ts';
import { parseJson } from '../../core/transport/json.ts';

/** What a body says, and its text. */
export interface ReadJson {
  readonly json: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Reads a body as a JSON object. To be called only once it is known who sent it. */
export function readJson(bytes: Uint8Array, provider: ProviderName | null): ReadJson {
  const read = attempt(bytes);
  if (read === undefined) {
    throw new WebhookVerificationError('its body is no JSON object in UTF-8', { provider, reason: 'body' });
  }
  return read;
}

function attempt(bytes: Uint8Array): ReadJson | undefined {
  try {
    // A byte order mark is kept, and so refused as no JSON: the text has to be the very bytes.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const json = parseJson(text);
    return isObject(json) ? { json, text } : undefined;
  } catch {
    return undefined;
  }
}
