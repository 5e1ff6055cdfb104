import type { Fetch } from '../options/client-options.ts';
import { fetchSender } from './fetch-sender.ts';
import type { Sender } from './sender.ts';
import { isFetchUntouched } from './untouched-fetch.ts';

const platform: { sender?: Sender } = {};

/** Says how requests are sent where no `fetch` is given. The package's entry for Node calls it. */
export function setPlatformSender(sender: Sender): void {
  platform.sender = sender;
}

/** Looked up late, so that patches of the global made after construction (tracing, test tools) take effect. */
const byGlobalFetch = fetchSender((url, init) => globalThis.fetch(url, init));

/** How a client sends: by the `fetch` that it was given, else in the platform's best way. */
export function senderFor(given: Fetch | undefined): Sender {
  if (given !== undefined) return fetchSender(given);
  return (request, deadline) => {
    const send = platform.sender !== undefined && isFetchUntouched() ? platform.sender : byGlobalFetch;
    return send(request, deadline);
  };
}
