/** Entry point `authloom/corbado`: the client for Corbado, and its types. */

export { Corbado } from './facade/providers/corbado/client.ts';
export type { CorbadoOptions } from './facade/providers/corbado/options.ts';
export type { CorbadoClaims, CorbadoSession, CorbadoSessionResult } from './facade/providers/corbado/sessions.ts';
export type * from './generated/corbado/client.ts';
export type * from './generated/corbado/types.ts';
