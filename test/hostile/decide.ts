import { inspect } from 'node:util';
import { KeysUnavailableError, type SessionValidationResult, TokenValidationError } from '../../src/index.ts';
import type { Bench } from './bench.ts';
import type { Refusal } from './corpus/case.ts';
import type { CheckOptions } from './subjects.ts';

/** How one check ended; `untyped` is anything but an answer as it should be. */
export interface Decision {
  readonly outcome: 'signed-in' | Refusal | 'untyped';
  /** What is wrong with the answer, whatever it says. */
  readonly problems: readonly string[];
}

/** The shortest piece of a token that would be recognized in an error. */
const PIECE = 24;

/** Checks a token, and holds the answer to what is promised of every answer. */
export async function decide(bench: Bench, token: unknown, options?: CheckOptions): Promise<Decision> {
  let result: SessionValidationResult;
  try {
    result = await bench.validate(token, options);
  } catch (error) {
    return { outcome: 'untyped', problems: [`it threw ${inspect(error).split('\n')[0]}`] };
  }
  const problems = [...shapeProblems(result), ...leaks(result, [token, bench.token()])];
  return { outcome: outcomeOf(result), problems };
}

function outcomeOf({ status, error }: SessionValidationResult): Decision['outcome'] {
  if (status === 'signed-in') return 'signed-in';
  if (error instanceof TokenValidationError) return error.reason;
  return error instanceof KeysUnavailableError ? 'unavailable' : 'untyped';
}

/** Whether status, error, class and HTTP status belong together. */
function shapeProblems(result: SessionValidationResult): readonly string[] {
  const { status, authenticated, session, userId, error } = result;
  if (status === 'signed-in') {
    return authenticated && error === null && session.userId === userId ? [] : ['a session that is not whole'];
  }
  const problems: string[] = [];
  if (authenticated || session !== null || userId !== null) problems.push('a refusal with something of a session');
  const expected = status === 'unavailable' ? KeysUnavailableError : TokenValidationError;
  if (!(error instanceof expected)) problems.push(`the error is not a ${expected.name}`);
  const code = status === 'unavailable' ? 'keys_unavailable' : 'token_invalid';
  if (error.code !== code) problems.push(`the code is ${error.code}`);
  if (error.status !== statusOf(error)) problems.push(`the status is ${error.status}`);
  return problems;
}

function statusOf(error: TokenValidationError | KeysUnavailableError): number {
  if (error instanceof KeysUnavailableError) return 503;
  return error.reason === 'permissions' || error.reason === 'tenancy' ? 403 : 401;
}

/** Pieces of the tokens that the error shows. */
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
