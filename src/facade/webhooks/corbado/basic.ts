import { type Checks, kindOf } from '../../core/options/checks.ts';
import { isText } from '../../core/options/texts.ts';
import { encodeBase64 } from '../base64.ts';
import { equalSecrets } from '../hmac.ts';
import type { ReceivedHeaders } from '../received/headers.ts';

/** Control characters (RFC 7617 section 2) and halves of surrogate pairs, which have no UTF-8. */
const UNSENDABLE = /[\p{Cc}\p{Cs}]/u;

/** Reads user name and password as what `Authorization: Basic` has to carry. What is wrong is noted without them. */
export function readCredentials(checks: Checks, username: unknown, password: unknown): string {
  checkPart(checks, 'username', username);
  checkPart(checks, 'password', password);
  if (isText(username) && username.includes(':')) {
    checks.add('username', 'holds a colon, which Basic authentication cannot carry in a user name');
  }
  return encodeBase64(new TextEncoder().encode(`${String(username)}:${String(password)}`));
}

function checkPart(checks: Checks, path: string, value: unknown): void {
  if (!isText(value)) checks.add(path, `expected the ${path} of the webhook endpoint, received ${kindOf(value)}`);
  else if (UNSENDABLE.test(value)) checks.add(path, 'holds characters that Basic authentication cannot carry');
}

/**
 * Refuses a webhook without the credentials. Both are compared at once, as the base64 that they are sent in: there is
 * nothing to take apart, so a colon in the password is no matter, and any other way of writing them is refused.
 */
export async function checkCredentials(headers: ReceivedHeaders, credentials: string): Promise<void> {
  const authorization = headers.find('authorization');
  if (authorization === undefined) throw headers.refusal('authorization', 'it has no credentials');
  if (authorization.includes(',')) throw headers.duplicate('authorization');
  const [, sent = ''] = /^basic +(\S+)$/i.exec(authorization) ?? [];
  if (await equalSecrets(sent, credentials)) return;
  const hint = "Check that username and password are those of the endpoint in Corbado's console.";
  throw headers.refusal('authorization', 'its credentials are not those of the endpoint', hint);
}
