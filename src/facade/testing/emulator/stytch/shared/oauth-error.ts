import { ApiError } from '../../api-error.ts';

/** Creates an error of the endpoints of OAuth 2.0, which have their own form; `word` is Stytch's own for it. */
export function oauthError(status: number, error: string, description: string, word: string = error): ApiError {
  return new ApiError(status, word, description, { error, error_description: description });
}
