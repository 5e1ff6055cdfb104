import type { Members } from '../../../../conformance/clients/client.ts';
import { withSegment } from '../../../../conformance/tokens/tokens.ts';
import type { ClientOptions, SessionValidationResult } from '../../../../src/index.ts';
import { statusOrReasonOf } from '../../../helpers/session-results.ts';
import { type ClientName, publishing, CLIENTS as SUBJECTS, setUp } from '../providers/clients/client-under-test.ts';

// The five clients of ../providers/clients by name, for tests that use them as verifiers of sessions.

export type { Members } from '../../../../conformance/clients/client.ts';
export { encode } from '../../../../conformance/tokens/tokens.ts';
export {
  type ClientName,
  MINUTE,
  NOW,
  ORGANIZATION_CLAIM,
  SECOND,
  SESSION_CLAIM,
  unreachable as down,
} from '../providers/clients/client-under-test.ts';

export const CLIENTS: readonly ClientName[] = SUBJECTS.map(({ name }) => name);

/** Creates a client with a fake network, whose `answer` publishes the keys at first, and a clock that stands still. */
export function clientOf(name: ClientName, options: ClientOptions = {}) {
  const subject = SUBJECTS.find((one) => one.name === name);
  if (subject === undefined) throw new Error(`Unknown client ${name}`);
  const requests: string[] = [];
  const {
    client,
    sessions,
    key,
    time,
    claims: usual,
  } = setUp(subject, {
    fetch: async (url) => {
      requests.push(url);
      return await network.answer(url);
    },
    ...options,
  });
  const published = publishing(subject, key);
  const publish = (url: string): Response | Promise<Response> => published(url, {});
  const network = { answer: publish };
  // LoginID's tokens often lack an expiry.
  const claims: Members = { ...usual, ...(name === 'LoginID' && { exp: undefined, nbf: undefined }) };
  const signText = (payload: string, header?: Members): string => key.sign(payload, key.header(header));
  /** Signs a token. A claim that is `undefined` is left out. */
  const sign = (changed: Members = {}, header: Members = {}): string =>
    signText(JSON.stringify({ ...claims, ...changed }), header);
  const [cookie] = subject.cookies;
  return { name, client, sessions, time, network, publish, requests, claims, cookie, sign, signText };
}

export type Bench = ReturnType<typeof clientOf>;

export const verdict: (result: SessionValidationResult) => string = statusOrReasonOf;
export const withPart: typeof withSegment = withSegment;
