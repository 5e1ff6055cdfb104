// What Node does better than web APIs: it sends over its own HTTP client, and verifies signatures by its own crypto.

import { httpSender } from '../facade/core/transport/node/http-sender.ts';
import { setPlatformSender } from '../facade/core/transport/platform-sender.ts';
import { nodeSignatures } from '../facade/session/signatures/node/node-signatures.ts';
import { setPlatformSignatures } from '../facade/session/signatures/signatures.ts';

setPlatformSender(httpSender);
setPlatformSignatures(nodeSignatures);
