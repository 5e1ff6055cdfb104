// What Node does better than web APIs: it sends over its own HTTP client, and verifies signatures by its own crypto. Both
// are loaded when they are first needed: an import of the package should not wait for modules of Node's.

import { setPlatformSender } from '../facade/core/transport/platform-sender.ts';
import type { Sender } from '../facade/core/transport/sender.ts';
import { setPlatformSignatures } from '../facade/session/signatures/signatures.ts';

setPlatformSender(async (request, deadline) => (await loadSender())(request, deadline));

setPlatformSignatures(
  async () => (await import('../facade/session/signatures/node/node-signatures.ts')).nodeSignatures,
);

/** From then on nothing stands in between. */
async function loadSender(): Promise<Sender> {
  const { nodeSender } = await import('../facade/core/transport/node/node-sender.ts');
  setPlatformSender(nodeSender);
  return nodeSender;
}
