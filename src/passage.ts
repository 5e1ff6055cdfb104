/** The door `authloom/passage`. */

export type { PassageKeySet, PassageOptions } from './facade/providers/passage/options.ts';
export { Passage } from './facade/providers/passage/passage.ts';
export type { PassageClaims, PassageSession, PassageSessionResult } from './facade/providers/passage/sessions.ts';
export type { UserGetByIdentifierParams } from './facade/providers/passage/user.ts';
export type * from './generated/passage/client.ts';
export type * from './generated/passage/types.ts';
