import type { Checks } from '../../core/options/checks.ts';
import { kindOf } from '../../core/options/checks.ts';
import { decodeBase64 } from '../base64.ts';

const PREFIX = 'whsec_';
const FEWEST_BYTES = 24;
const MOST_BYTES = 64;
/** Two are needed while a secret is replaced; each one costs a signature per webhook. */
const MOST_SECRETS = 10;

/** The keys of the secrets. What is wrong is noted without the secret. */
export function readSecrets(checks: Checks, secrets: unknown): readonly Uint8Array[] {
  const list: readonly unknown[] = Array.isArray(secrets) ? secrets : [secrets];
  if (secrets === undefined || list.length === 0) {
    checks.add('secrets', 'is missing; pass the signing secret of the endpoint, "whsec_…", or a list of them');
    return [];
  }
  if (list.length > MOST_SECRETS) {
    checks.add('secrets', `expected at most ${MOST_SECRETS}, received ${list.length}`);
    return [];
  }
  return list.flatMap((secret, index) => {
    const key = keyOf(secret);
    if (typeof key !== 'string') return [key];
    checks.add(Array.isArray(secrets) ? `secrets.${index}` : 'secrets', key);
    return [];
  });
}

/** The key of a secret, or what is wrong with it. The prefix only marks secrets as such; libraries of senders take it off. */
function keyOf(secret: unknown): Uint8Array | string {
  const expected = `expected "${PREFIX}" and base64 of ${FEWEST_BYTES} to ${MOST_BYTES} bytes`;
  const copyAgain = 'copy the signing secret of the endpoint again, whole and without blanks';
  if (typeof secret !== 'string') return `${expected}, received ${kindOf(secret)}`;
  const key = decodeBase64(secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret);
  if (key === undefined) return `${expected}, received a text that is no base64 with padding; ${copyAgain}`;
  if (key.length >= FEWEST_BYTES && key.length <= MOST_BYTES) return key;
  return `${expected}, received ${key.length} bytes; ${copyAgain}`;
}
