import type { CorbadoErrorType } from './corbado.ts';
import type { LoginIDErrorType } from './loginid.ts';
import type { PassageErrorType } from './passage.ts';
import type { StytchErrorType } from './stytch.ts';

/**
 * A provider's name for an error. Editors complete the names that are known today, of all providers; those of one provider
 * after `isStytchError(error)` and its like.
 */
export type ErrorType = CorbadoErrorType | LoginIDErrorType | PassageErrorType | StytchErrorType;
