import { expectTypeOf, it } from 'vitest';
import type {
  AuthloomError,
  ErrorCode,
  NotFoundException,
  ServerException,
  TokenErrorReason,
  TokenValidationError,
} from '../../src/index.ts';

declare const error: AuthloomError;

it('codes and reasons are closed sets, so that a switch can be exhaustive', () => {
  expectTypeOf(error.code).toEqualTypeOf<ErrorCode>();
  expectTypeOf<string>().not.toExtend<ErrorCode>();
  expectTypeOf<TokenValidationError['reason']>().toEqualTypeOf<TokenErrorReason>();
});

it('what the provider sent is unknown until it is checked', () => {
  expectTypeOf<ServerException['error']>().toEqualTypeOf<unknown>();
});

it('statuses have classes of their own', () => {
  expectTypeOf<NotFoundException>().toExtend<ServerException>();
  expectTypeOf<ServerException>().toExtend<AuthloomError>();
});
