import { expectTypeOf, it } from 'vitest';
import { type CorbadoErrorType, isCorbadoError } from '../../src/corbado.ts';
import type {
  AuthloomError,
  ErrorCode,
  ErrorType,
  NotFoundException,
  ServerException,
  TokenErrorReason,
  TokenValidationError,
} from '../../src/index.ts';
import { isLoginIDError, type LoginIDErrorType } from '../../src/loginid.ts';
import { isPassageError, type PassageErrorType } from '../../src/passage.ts';
import { isStytchError } from '../../src/stytch.ts';

declare const error: AuthloomError;
declare const caught: unknown;

it('codes and reasons are closed sets, so that a switch can be exhaustive', () => {
  expectTypeOf(error.code).toEqualTypeOf<ErrorCode>();
  expectTypeOf<string>().not.toExtend<ErrorCode>();
  expectTypeOf<TokenValidationError['reason']>().toEqualTypeOf<TokenErrorReason>();
});

it('what the provider sent is unknown until it is checked', () => {
  expectTypeOf<ServerException['error']>().toEqualTypeOf<unknown>();
});

it('names of errors are open', () => {
  expectTypeOf<ServerException['errorType']>().toEqualTypeOf<ErrorType | null>();
  expectTypeOf<'an error of tomorrow'>().toExtend<ErrorType>();
  expectTypeOf<string>().not.toEqualTypeOf<ErrorType>();
});

it('a test for a provider narrows to its names', () => {
  if (isCorbadoError(caught)) expectTypeOf(caught.errorType).toEqualTypeOf<CorbadoErrorType | null>();
  if (isLoginIDError(caught)) expectTypeOf(caught.errorType).toEqualTypeOf<LoginIDErrorType | null>();
  if (isPassageError(caught)) expectTypeOf(caught.errorType).toEqualTypeOf<PassageErrorType | null>();
  if (isStytchError(caught)) expectTypeOf(caught.provider).toEqualTypeOf<'stytch'>();
});

it('statuses have classes of their own', () => {
  expectTypeOf<NotFoundException>().toExtend<ServerException>();
  expectTypeOf<ServerException>().toExtend<AuthloomError>();
});
