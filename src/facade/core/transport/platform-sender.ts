import type { Fetch } from '../options/client-options.ts';
import { fetchSender } from './fetch-sender.ts';
import type { Sender } from './sender.ts';

/** Looked up late, so that patches of the global made after construction (tracing, test tools) take effect. */
export const byGlobalFetch: Sender = fetchSender((url, init) => globalThis.fetch(url, init));

const platform: { sender: Sender } = { sender: byGlobalFetch };

/** Says how requests are sent where no `fetch` is given. The package's entry for Node calls it. */
export function setPlatformSender(sender: Sender): void {
  platform.sender = sender;
}

/** How a client sends: by the `fetch` that it was given, else in the platform's best way. */
export function senderFor(given: Fetch | undefined): Sender {
  return given === undefined ? (request, deadline) => platform.sender(request, deadline) : fetchSender(given);
}
