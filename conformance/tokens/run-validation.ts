import { inspect } from 'node:util';
import { type SessionValidationResult, TokenValidationError, VerificationUnavailableError } from '../../src/index.ts';
import type { Rejection } from './corpus/case.ts';
import type { Fixture } from './fixture.ts';
import type { CheckOptions } from './subjects.ts';

/** Result of one check; `untyped` is anything but a proper result. */
export interface ValidationOutcome {
  readonly outcome: 'signed-in' | Rejection | 'untyped';
  /** Problems of the result itself. */
  readonly problems: readonly string[];
}

/** Length of a token fragment that must not appear in an error. */
const PIECE = 24;

/** Validates a token and checks the shape and the redaction of the result. */
export async function runValidation(
  fixture: Fixture,
  token: unknown,
  options?: CheckOptions,
): Promise<ValidationOutcome> {
  let result: SessionValidationResult;
  try {
    result = await fixture.validate(token, options);
  } catch (error) {
    return { outcome: 'untyped', problems: [`it threw ${inspect(error).split('\n')[0]}`] };
  }
  const problems = [...shapeProblems(result), ...leaks(result, [token, fixture.token()])];
  return { outcome: outcomeOf(result), problems };
}

function outcomeOf({ status, error }: SessionValidationResult): ValidationOutcome['outcome'] {
  if (status === 'signed-in') return 'signed-in';
  if (error instanceof TokenValidationError) return error.reason;
  return error instanceof VerificationUnavailableError ? 'unavailable' : 'untyped';
}

/** Checks that status, error class, code and HTTP status match. */
function shapeProblems(result: SessionValidationResult): readonly string[] {
  const { status, authenticated, session, userId, error } = result;
  if (status === 'signed-in') {
    return authenticated && error === null && session.userId === userId ? [] : ['an incomplete session'];
  }
  const problems: string[] = [];
  if (authenticated || session !== null || userId !== null) problems.push('a rejection with session data');
  const expected = status === 'unavailable' ? VerificationUnavailableError : TokenValidationError;
  if (!(error instanceof expected)) problems.push(`the error is not a ${expected.name}`);
  const code = status === 'unavailable' ? 'keys_unavailable' : 'token_invalid';
  if (error.code !== code) problems.push(`the code is ${error.code}`);
  if (error.status !== statusOf(error)) problems.push(`the status is ${error.status}`);
  return problems;
}

function statusOf(error: TokenValidationError | VerificationUnavailableError): number {
  if (error instanceof VerificationUnavailableError) return 503;
  return error.reason === 'permissions' || error.reason === 'tenancy' ? 403 : 401;
}

/** Detects token fragments in the error. */
function leaks({ error }: SessionValidationResult, tokens: readonly unknown[]): readonly string[] {
  if (error === null) return [];
  const shown = [
    error.message,
    error.stack,
    JSON.stringify(error),
    inspect(error, { depth: 12, showHidden: true }),
  ].join();
  const pieces = tokens.filter((token) => typeof token === 'string').flatMap(piecesOf);
  return pieces.some((piece) => shown.includes(piece)) ? ['the error shows a piece of the token'] : [];
}

function piecesOf(token: string): readonly string[] {
  const parts = token.split('.', 5).filter((part) => part.length >= PIECE && part.trim() !== '');
  return parts.flatMap((part) => [part.slice(0, PIECE), part.slice(-PIECE)]);
}
