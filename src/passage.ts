/** Entry point `authloom/passage`: the client for Passage, and its types. */

export type { PassageErrorType } from './facade/errors/error-types/passage.ts';
export { Passage } from './facade/providers/passage/client.ts';
export { isPassageError, type PassageServerException } from './facade/providers/passage/errors.ts';
export type { PassageKeySet, PassageOptions } from './facade/providers/passage/options.ts';
export type { PassageClaims, PassageSession, PassageSessionResult } from './facade/providers/passage/sessions.ts';
export type { UserGetByIdentifierParams } from './facade/providers/passage/users.ts';
export type * from './generated/passage/client.ts';
export type * from './generated/passage/types.ts';
