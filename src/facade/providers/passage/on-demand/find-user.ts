import type { ListPaginatedUsersResponse, UserResponse } from '../../../../generated/passage/types.ts';
import type { CallResult } from '../../../core/call/call-promise.ts';
import { NotFoundException } from '../../../core/errors/server-exception.ts';
import { ResponseException } from '../../../core/errors/standard-exception.ts';
import type { CallOptions } from '../../../core/options/call-options.ts';
import { isObject } from '../../../core/options/checks.ts';
import { isText } from '../../../core/options/texts.ts';
import type { PassageUsers } from '../user.ts';
import { hasIdentifier, readIdentifier } from './identifier.ts';

const GET_BY_IDENTIFIER = 'user.getByIdentifier';

/** Carries out `user.getByIdentifier`; `timeout` is the deadline for both requests together, in milliseconds. */
export async function findUser(
  users: PassageUsers,
  params: unknown,
  timeout: number,
  options: CallOptions | undefined,
): Promise<CallResult<UserResponse>> {
  const identifier = readIdentifier(GET_BY_IDENTIFIER, params);
  const startedAt = performance.now();
  const found = await users.list({ limit: 1, identifier: identifier.toLowerCase() }, options).withResponse();
  const userId = idOf(found, identifier);
  const left = timeout - (performance.now() - startedAt);
  // The least that a deadline can be: the first request has ended before its own, so something is left.
  const got = await users
    .get({ user_id: userId }, { ...options, timeout: Math.max(1, Math.ceil(left)) })
    .withResponse();
  const result = { ...got, attempts: found.attempts + got.attempts };
  // The user may have got another identifier in between.
  if (!hasIdentifier(result.data.user, identifier)) throw notFound(result);
  return result;
}

/** The id of the listed user who has the identifier. */
function idOf(found: CallResult<ListPaginatedUsersResponse>, identifier: string): string {
  const users: unknown = found.data.users;
  // A list that is missing does not say that there is no such user; `null` is how some servers write an empty one.
  if (users !== null && !Array.isArray(users)) throw unreadable(found, 'without a list of users');
  const user: unknown = users?.find((candidate: unknown) => hasIdentifier(candidate, identifier));
  if (!isObject(user)) throw notFound(found);
  const { id } = user;
  if (!isText(id)) throw unreadable(found, 'with a user who has no id');
  return id;
}

/** Made here: Passage has no such answer to a search. */
function notFound({ response, requestId, attempts }: CallResult<unknown>): NotFoundException {
  return new NotFoundException({
    provider: 'passage',
    operation: GET_BY_IDENTIFIER,
    httpStatusCode: 404,
    requestId,
    attempts,
    body: null,
    responseHeaders: response.headers,
    errorType: 'user_not_found',
    errorMessage: 'no user has exactly this identifier',
  });
}

function unreadable({ response, requestId, attempts }: CallResult<unknown>, problem: string): ResponseException {
  return new ResponseException(`${GET_BY_IDENTIFIER} was answered ${response.status} ${problem}`, {
    provider: 'passage',
    operation: GET_BY_IDENTIFIER,
    attempts,
    httpStatusCode: response.status,
    requestId,
  });
}
