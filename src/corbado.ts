/** Entry point `authloom/corbado`: the client for Corbado, and its types. */

export type { CorbadoErrorType } from './facade/errors/error-types/corbado.ts';
export { Corbado } from './facade/providers/corbado/client.ts';
export { type CorbadoServerException, isCorbadoError } from './facade/providers/corbado/errors.ts';
export type { CorbadoOptions } from './facade/providers/corbado/options.ts';
export type { CorbadoClaims, CorbadoSession, CorbadoSessionResult } from './facade/providers/corbado/sessions.ts';
export type * from './generated/corbado/client.ts';
export type * from './generated/corbado/types.ts';
