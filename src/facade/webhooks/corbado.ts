import { ValidationError } from '../errors/validation-error.ts';
import { Checks, describeType, isNonEmptyString, isObject } from '../options/validators.ts';
import { encodeBase64 } from '../web/encoding.ts';
import {
  type CorbadoAction,
  type CorbadoActionData,
  type CorbadoActionResponse,
  type CorbadoWebhook,
  isKnownAction,
  isKnownEvent,
} from './corbado-events.ts';
import { equalSecrets } from './crypto.ts';
import { type BodyLimit, ReceivedWebhook, readOptions, type WebhookRequest, withTypedErrors } from './received.ts';

/** Options of `verifyCorbadoWebhook`. */
export interface VerifyCorbadoWebhookOptions extends BodyLimit {
  /** The user name that the endpoint was set up with. It cannot contain a colon. */
  readonly username: string;
  /** The password that the endpoint was set up with. */
  readonly password: string;
}

/** Each kind of webhook by the header that names it, and the field of the body that repeats the name. */
const KINDS = [
  { header: 'x-corbado-webhook-event', field: 'type', isKnown: isKnownEvent },
  { header: 'x-corbado-action', field: 'action', isKnown: isKnownAction },
] as const;

/** Control characters (RFC 7617 section 2) and lone surrogates, which have no UTF-8. */
const UNSENDABLE = /[\p{Cc}\p{Cs}]/u;

/** The data of the response to each action. */
const RESPONSES: Readonly<Record<CorbadoAction, { isValid: (data: unknown) => boolean; expected: string }>> = {
  authMethods: {
    isValid: (data) =>
      isObject(data) && ['exists', 'not_exists', 'blocked'].some((status) => data['status'] === status),
    expected: "{ status: 'exists' | 'not_exists' | 'blocked' }",
  },
  passwordVerify: {
    isValid: (data) => isObject(data) && typeof data['success'] === 'boolean',
    expected: '{ success: boolean }',
  },
};

/**
 * Verifies one of Corbado's webhooks by HTTP Basic authentication, which the endpoint must be set up with. `type` is
 * the name of the event, or of one of the older actions `authMethods` and `passwordVerify`; it is `null` for a webhook
 * without the shape of a known one.
 *
 * **There is no signature**, no time and no id: anyone who knows the credentials can send anything, and anything that was sent
 * can be sent again. Accept webhooks by HTTPS only, and take them as a reason to query the API, not as the truth.
 *
 * @throws {WebhookVerificationError} if it must not be trusted; `reason` names the failure, `status` the response's status
 * @throws {ValidationError} if an option is invalid, or the body is not raw any more
 * @see {@link corbadoWebhookResponse} for the older actions
 * @example
 * const { type, event } = await verifyCorbadoWebhook(request, { username, password });
 * if (type === 'user.created') console.log(event.data.user.id);
 */
export function verifyCorbadoWebhook(
  request: WebhookRequest,
  options: VerifyCorbadoWebhookOptions,
): Promise<CorbadoWebhook> {
  return withTypedErrors('corbado', async () => {
    const { credentials, maxBytes } = readOptions(options, ['username', 'password'], 'corbado', (checks, given) => ({
      credentials: readCredentials(checks, given['username'], given['password']),
    }));
    const webhook = new ReceivedWebhook(request, 'corbado');
    await checkCredentials(webhook, credentials);
    const { name, field, isKnown } = readKind(webhook);
    const { json, text } = webhook.parseBody(await webhook.readBody(maxBytes));
    if (json[field] !== name) {
      throw webhook.error('conflicting_headers', `header and body name different values of "${field}"`);
    }
    return isKnown(name, json)
      ? // The union pairs each name with its event, which no single object literal can show.
        ({ type: name, event: json, body: text } as unknown as CorbadoWebhook)
      : { type: null, event: json, body: text };
  });
}

/**
 * Creates the response to one of Corbado's older actions: send it as JSON, with the status 200.
 *
 * @param responseID your own id, for tracing; by default a random UUID
 * @throws {ValidationError} if the data is not a response to the action
 * @see {@link verifyCorbadoWebhook}
 * @example
 * if (type === 'authMethods') return Response.json(corbadoWebhookResponse(type, { status: 'exists' }));
 */
export function corbadoWebhookResponse<Action extends CorbadoAction>(
  action: Action,
  data: CorbadoActionData<Action>,
  responseID: string = crypto.randomUUID(),
): CorbadoActionResponse<Action> {
  const subject = 'Cannot respond to the webhook';
  if (!Object.hasOwn(RESPONSES, action)) {
    const issue = { path: 'action', message: `expected one of ${Object.keys(RESPONSES).join(', ')}` };
    throw new ValidationError(subject, [issue], { provider: 'corbado', status: 500 });
  }
  const checks = new Checks();
  const { isValid, expected } = RESPONSES[action];
  if (!isValid(data)) checks.add('data', `expected ${expected} for ${action}, received ${describeType(data)}`);
  checks.optional('responseID', responseID, (value) => typeof value === 'string', 'a string');
  checks.throwIfAny(subject, 'corbado', 500);
  return { responseID, data };
}

/** Encodes user name and password as `Authorization: Basic` must carry them. Issues are noted without them. */
function readCredentials(checks: Checks, username: unknown, password: unknown): string {
  checkCredential(checks, 'username', username);
  checkCredential(checks, 'password', password);
  if (isNonEmptyString(username) && username.includes(':')) {
    checks.add('username', 'contains a colon, which Basic authentication cannot carry in a user name');
  }
  return encodeBase64(new TextEncoder().encode(`${String(username)}:${String(password)}`));
}

function checkCredential(checks: Checks, path: string, value: unknown): void {
  if (!isNonEmptyString(value))
    checks.add(path, `expected the ${path} of the webhook endpoint, received ${describeType(value)}`);
  else if (UNSENDABLE.test(value)) checks.add(path, 'contains characters that Basic authentication cannot carry');
}

/**
 * Compares user name and password at once, as the base64 that they are sent in. Nothing is taken apart, so a colon in the
 * password is allowed, and any other encoding of the same credentials is rejected.
 */
async function checkCredentials(webhook: ReceivedWebhook, credentials: string): Promise<void> {
  const authorization = webhook.findHeader('authorization');
  if (authorization === undefined) throw webhook.error('authorization', 'missing credentials');
  if (authorization.includes(',')) throw webhook.duplicateHeader('authorization');
  const [, sent = ''] = /^basic +(\S+)$/i.exec(authorization) ?? [];
  if (await equalSecrets(sent, credentials)) return;
  const hint = "Check that username and password are those of the endpoint in Corbado's console.";
  throw webhook.error('authorization', 'wrong credentials', hint);
}

function readKind(webhook: ReceivedWebhook): (typeof KINDS)[number] & { readonly name: string } {
  const [kind, other] = KINDS.filter(({ header }) => webhook.hasHeader(header));
  if (kind === undefined) {
    throw webhook.error('missing_header', `missing header ${KINDS.map(({ header }) => header).join(' or ')}`);
  }
  if (other !== undefined) {
    throw webhook.error('conflicting_headers', `both ${kind.header} and ${other.header} are present`);
  }
  return { ...kind, name: webhook.headerWithoutComma(kind.header) };
}
