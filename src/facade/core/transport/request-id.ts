import { scrub } from '../observe/redaction.ts';
import type { ReadAnswer } from './answer.ts';
import type { CallContext } from './context.ts';

/** The id of the request, as far as it can be told without telling secrets. */
export function requestIdOf({ provider, secrets }: CallContext, { response, json }: ReadAnswer): string | null {
  const id = provider.readRequestId({ status: response.status, headers: response.headers, body: json?.value });
  return id === null ? null : scrub(id.slice(0, 200), secrets);
}
