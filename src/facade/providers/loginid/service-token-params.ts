import type { Operation } from '../../core/call/operation.ts';
import { isObject } from '../../core/options/checks.ts';
import { isText } from '../../core/options/texts.ts';
import { payloadHash } from './hashes.ts';
import type { ServiceTokenParams } from './service-token.ts';

/** The scope whose tokens are bound to one transaction. */
export const TX_SCOPE = 'tx.create';

/** What the service token for a request says; `undefined` where the request takes none. */
export async function serviceTokenParams(
  { serviceTokenScope: scope }: Operation,
  body: string | undefined,
): Promise<ServiceTokenParams | undefined> {
  if (scope === undefined) return undefined;
  const sent = readBody(body);
  const username = textAt(sent, 'username');
  if (scope !== TX_SCOPE) return { scope, username };
  const payload = sent['tx_payload'];
  // A transaction that exists already, named by its id, is confirmed without a token.
  if (typeof payload !== 'string') return undefined;
  return { scope, username, nonce: textAt(sent, 'nonce'), payload_hash: await payloadHash(payload) };
}

function textAt(sent: Readonly<Record<string, unknown>>, name: string): string | undefined {
  return isText(sent[name]) ? sent[name] : undefined;
}

function readBody(body: string | undefined): Readonly<Record<string, unknown>> {
  if (body === undefined) return {};
  try {
    const value: unknown = JSON.parse(body);
    return isObject(value) ? value : {};
  } catch {
    // The bare client sends whatever it is given.
    return {};
  }
}
