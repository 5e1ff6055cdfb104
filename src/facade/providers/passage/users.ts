import { UserResource } from '../../../generated/passage/client.ts';
import type { ListPaginatedUsersResponse, UserResponse } from '../../../generated/passage/types.ts';
import { NotFoundException } from '../../errors/server-exception.ts';
import { ResponseException } from '../../errors/standard-exception.ts';
import { ValidationError } from '../../errors/validation-error.ts';
import type { ApiClient } from '../../http/api-client.ts';
import { CallPromise, type CallResult } from '../../http/call-promise.ts';
import type { CallOptions } from '../../options/call-options.ts';
import { describeType, isNonEmptyString, isObject } from '../../options/validators.ts';

const GET_BY_IDENTIFIER = 'user.getByIdentifier';

/** Arguments of `user.getByIdentifier`. */
export interface UserGetByIdentifierParams {
  /** E-mail address, in any letter case, or phone number, exactly as Passage has it. */
  identifier: string;
}

/**
 * Users of the app, with their devices and refresh tokens.
 *
 * @example
 * const { user } = await passage.user.getByIdentifier({ identifier: 'ada@example.com' });
 * for await (const { id } of passage.user.list.all()) console.log(id);
 */
export class PassageUsers extends UserResource {
  readonly #timeout: number;

  /**
   * Created by the client.
   *
   * @param timeout the client's deadline for a call, in milliseconds
   */
  constructor(client: ApiClient, timeout: number) {
    super(client);
    this.#timeout = timeout;
  }

  /**
   * Finds the user with exactly this e-mail address or phone number. The response is compared with the identifier, ignoring
   * the letter case of e-mail addresses, so a value that Passage's filters treat as an operator (`like:%`) finds nobody.
   *
   * Sends two requests: `GET /v1/apps/{app_id}/users`, then `GET /v1/apps/{app_id}/users/{user_id}`. `timeout` covers both;
   * each has its own retries. `withResponse()` returns status and headers of the last one, and the attempts of both.
   *
   * @param params `{ identifier }`, or the identifier itself, as the vendor's SDKs take it
   * @throws {NotFoundException} `user_not_found` if there is no such user
   * @throws {ValidationError} if the identifier is not a string, or is empty
   * @example
   * const { user } = await passage.user.getByIdentifier({ identifier: 'ada@example.com' });
   */
  getByIdentifier(params: UserGetByIdentifierParams | string, options?: CallOptions): CallPromise<UserResponse> {
    return new CallPromise(this.#find(params, options));
  }

  async #find(params: unknown, options: CallOptions | undefined): Promise<CallResult<UserResponse>> {
    const identifier = readIdentifier(params);
    const timeout = options?.timeout ?? this.#timeout;
    const startedAt = performance.now();
    const found = await this.list({ limit: 1, identifier: identifier.toLowerCase() }, options).withResponse();
    const userId = findUserId(found, identifier);
    const left = timeout - (performance.now() - startedAt);
    // 1 ms is the shortest timeout there is; the first request ended before its deadline, so some time is left.
    const got = await this.get(
      { user_id: userId },
      { ...options, timeout: Math.max(1, Math.ceil(left)) },
    ).withResponse();
    const result = { ...got, attempts: found.attempts + got.attempts };
    // The user's identifier may have changed between the two requests.
    if (!hasIdentifier(result.data.user, identifier)) throw notFound(result);
    return result;
  }
}

/** Reads `{ identifier }`, or the identifier itself. */
export function readIdentifier(params: unknown): string {
  const identifier = isObject(params) ? params['identifier'] : params;
  if (typeof identifier === 'string' && identifier.trim() !== '') return identifier;
  const received = isNonEmptyString(identifier) ? 'only white space' : describeType(identifier);
  const message = `expected an e-mail address or a phone number, received ${received}`;
  throw new ValidationError(`Cannot call ${GET_BY_IDENTIFIER}`, [{ path: 'identifier', message }], {
    provider: 'passage',
    status: 400,
  });
}

/** Compares a user's e-mail address, ignoring letter case, and phone number with the identifier. */
export function hasIdentifier(user: unknown, identifier: string): boolean {
  if (!isObject(user)) return false;
  const { email, phone } = user;
  return phone === identifier || (typeof email === 'string' && equalsIgnoringCase(email, identifier));
}

/**
 * Compares in lower and in upper case, because different letters can share one of them: the Kelvin sign is "k" in lower
 * case, the long s is "S" in upper case, and either could be used to impersonate somebody else.
 */
function equalsIgnoringCase(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase() && one.toUpperCase() === other.toUpperCase();
}

/** Finds the ID of the listed user with this identifier. */
function findUserId(found: CallResult<ListPaginatedUsersResponse>, identifier: string): string {
  const users: unknown = found.data.users;
  // A missing list does not mean that there is no such user; `null` is how some servers write an empty list.
  if (users !== null && !Array.isArray(users)) throw unexpected(found, 'without a list of users');
  const user: unknown = users?.find((candidate: unknown) => hasIdentifier(candidate, identifier));
  if (!isObject(user)) throw notFound(found);
  const { id } = user;
  if (!isNonEmptyString(id)) throw unexpected(found, 'with a user that has no id');
  return id;
}

/** Creates the 404 that Passage itself does not send for a search without matches. */
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

function unexpected({ response, requestId, attempts }: CallResult<unknown>, problem: string): ResponseException {
  return new ResponseException(`${GET_BY_IDENTIFIER} returned ${response.status} ${problem}`, {
    provider: 'passage',
    operation: GET_BY_IDENTIFIER,
    attempts,
    httpStatusCode: response.status,
    requestId,
  });
}
