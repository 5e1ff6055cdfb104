// Node signs tokens faster than WebCrypto does. Only LoginID's calls carry signed tokens, so only its door brings this.

import { setPlatformSigner } from '../facade/session/signatures/signing.ts';

setPlatformSigner(async (key) => (await import('../facade/session/signatures/node/node-signing.ts')).nodeSigner(key));
