import { readBody } from '../received/body.ts';
import { ReceivedHeaders } from '../received/headers.ts';
import { readJson } from '../received/json.ts';
import { withTypedErrors } from '../received/misuse.ts';
import { type BodyLimit, readOptions } from '../received/options.ts';
import type { WebhookRequest } from '../received/request.ts';
import { checkCredentials, readCredentials } from './basic.ts';
import type { CorbadoWebhook } from './events.ts';
import { isKnownAction, isKnownEvent } from './shapes.ts';

/** How Corbado's webhooks are checked. */
export interface VerifyCorbadoWebhookOptions extends BodyLimit {
  /** The user name that the endpoint was set up with. It cannot hold a colon. */
  readonly username: string;
  /** The password that the endpoint was set up with. */
  readonly password: string;
}

/** Each kind of webhook by the header that names it, and the field of the body that repeats the name. */
const KINDS = [
  { header: 'x-corbado-webhook-event', field: 'type', isKnown: isKnownEvent },
  { header: 'x-corbado-action', field: 'action', isKnown: isKnownAction },
] as const;

/**
 * Verifies one of Corbado's webhooks by HTTP Basic authentication, which the endpoint has to be set up with. Events and the
 * older actions `authMethods` and `passwordVerify` are told apart by `type`, which is `null` for whatever has not the shape
 * of one that is known.
 *
 * **There is no signature**, no time and no id: who knows the credentials can send anything, and what was sent once can be
 * sent again. Accept webhooks by HTTPS only, and take them as a reason to ask the API, not as the truth.
 *
 * @throws {WebhookVerificationError} where it is not to be trusted; `reason` says why, `status` what to answer
 * @throws {ValidationError} where the options are wrong, or the body is not raw any more
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
    const headers = new ReceivedHeaders(request, 'corbado');
    await checkCredentials(headers, credentials);
    const { name, field, isKnown } = kindOf(headers);
    const { json, text } = readJson(await readBody(request, maxBytes, 'corbado'), 'corbado');
    if (json[field] !== name) {
      throw headers.refusal('conflicting_headers', `its body names another ${field} than its header`);
    }
    return isKnown(name, json)
      ? // The union of the names pairs each with its event, which no single object literal can show.
        ({ type: name, event: json, body: text } as unknown as CorbadoWebhook)
      : { type: null, event: json, body: text };
  });
}

/** What the webhook is by its header. */
function kindOf(headers: ReceivedHeaders): (typeof KINDS)[number] & { readonly name: string } {
  const [kind, other] = KINDS.filter(({ header }) => headers.has(header));
  if (kind === undefined) {
    throw headers.refusal('missing_header', `it has neither ${KINDS.map(({ header }) => header).join(' nor ')}`);
  }
  if (other !== undefined) {
    throw headers.refusal('conflicting_headers', `it has both ${kind.header} and ${other.header}`);
  }
  return { ...kind, name: headers.getWithoutComma(kind.header) };
}
