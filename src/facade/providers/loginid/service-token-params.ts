import type { Operation } from '../../core/call/operation.ts';
import { isObject } from '../../core/options/checks.ts';
import { isText } from '../../core/options/texts.ts';
import { type ServiceTokenParams, TX_SCOPE } from './service-token.ts';

/** What the service token for a request says; `undefined` where the request takes none. */
export function serviceTokenParams(
  { serviceTokenScope: scope }: Operation,
  body: string | undefined,
): ServiceTokenParams | undefined | Promise<ServiceTokenParams> {
  if (scope === undefined) return undefined;
  const sent = readBody(body);
  const username = textAt(sent, 'username');
  if (scope !== TX_SCOPE) return { scope, username };
  const payload = sent['tx_payload'];
  // A transaction that exists already, named by its id, is confirmed without a token.
  if (typeof payload !== 'string') return undefined;
  return boundTo(payload, { scope, username, nonce: textAt(sent, 'nonce') });
}

async function boundTo(payload: string, params: ServiceTokenParams): Promise<ServiceTokenParams> {
  const { payloadHash } = await import('./on-demand/on-demand.ts');
  return { ...params, payload_hash: await payloadHash(payload) };
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
