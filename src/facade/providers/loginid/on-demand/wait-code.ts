import type { AuthenticationCode, AuthenticationResponse } from '../../../../generated/loginid/types.ts';
import type { CallResult } from '../../../core/call/call-promise.ts';
import { ResponseException } from '../../../core/errors/standard-exception.ts';
import type { CallOptions } from '../../../core/options/call-options.ts';
import { Checks, isObject, kindOf } from '../../../core/options/checks.ts';
import { isText } from '../../../core/options/texts.ts';
import type { LoginIDAuthenticate } from '../authenticate.ts';
import type { LoginIDSessions } from '../sessions.ts';

/** Arguments of `waitCode`. */
export interface WaitCodeParams {
  readonly username: string;
  readonly code: string;
  readonly code_type: AuthenticationCode['type'];
  /** Asks for the state of the code instead of waiting. What the server does with it is unsure. */
  readonly no_wait?: boolean | undefined;
  /** Leaves the token out of the answer, so that there is nothing to verify. */
  readonly no_jwt?: boolean | undefined;
}

const NAMES: readonly string[] = [
  'username',
  'code',
  'code_type',
  'no_wait',
  'no_jwt',
] satisfies (keyof WaitCodeParams)[];

/** Waits for a code, and verifies the token that the answer brings before it is handed out. */
export async function waitCode(
  authenticate: LoginIDAuthenticate,
  sessions: LoginIDSessions,
  params: WaitCodeParams,
  options: CallOptions | undefined,
): Promise<CallResult<AuthenticationResponse>> {
  checkParams(params);
  const { username, code, code_type: type, no_wait, no_jwt } = params;
  const flags = { ...(no_wait === undefined ? {} : { no_wait }), ...(no_jwt === undefined ? {} : { no_jwt }) };
  const result = await authenticate
    .codeWait({ username, authentication_code: { code, type }, ...flags }, options)
    .withResponse();
  const { jwt, is_authenticated: isAuthenticated } = result.data;
  if (isText(jwt)) await sessions.verify(jwt, { username });
  else if (no_jwt !== true && (no_wait !== true || isAuthenticated === true)) throw unproven(result);
  return result;
}

function checkParams(params: unknown): void {
  const checks = new Checks();
  if (isObject(params)) {
    checks.knownKeys('', params, NAMES);
    for (const name of ['username', 'code', 'code_type']) {
      if (!isText(params[name])) checks.add(name, `expected a non-empty string, received ${kindOf(params[name])}`);
    }
  } else {
    checks.add('params', `expected one object with all arguments, received ${kindOf(params)}`);
  }
  checks.throwIfAny('Cannot call waitCode', 'loginid', 400);
}

/** Without a token nothing proves the answer. */
function unproven({ attempts, response, requestId }: CallResult<unknown>): ResponseException {
  return new ResponseException('waitCode was answered without a token, so nothing proves that the user is signed in', {
    provider: 'loginid',
    operation: 'waitCode',
    attempts,
    httpStatusCode: response.status,
    requestId,
    hint: 'Treat the user as not signed in. Set "no_jwt" where no token is wanted.',
  });
}
