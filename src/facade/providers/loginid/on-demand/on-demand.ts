// What neither making a client, nor an ordinary call, nor the check of a login needs, in one piece to be loaded by
// `import()`. Whatever is loaded from the start may import the types of this folder, and nothing else of it.

export { payloadHash } from './hashes.ts';
export { missingKey } from './missing-key.ts';
export { createTx, generateServiceToken, generateTxAuthToken } from './token-calls.ts';
export { TransactionTokens } from './transactions.ts';
export { waitCode } from './wait-code.ts';
