import type { ApiClientUnderTest, ClientUnderTest, Members } from '../../../../../conformance/clients/client.ts';
import { Signer } from '../../../../../conformance/tokens/tokens.ts';
import type { ClientOptions } from '../../../../../src/index.ts';

// Clients over a fake network, and the descriptions of them.
export { API_CLIENTS, CLIENTS } from '../../../../../conformance/clients/all.ts';
export {
  type ApiClientUnderTest,
  ARGUMENT,
  type ClientName,
  type ClientUnderTest,
  type Credential,
} from '../../../../../conformance/clients/client.ts';
export { ORGANIZATION_CLAIM, SESSION_CLAIM } from '../../../../../conformance/clients/stytch.ts';

/** Seconds since 1970; the first reading of every client's clock. */
export const NOW = 1_800_000_000;
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;

/** Times of a token. LoginID's tokens may lack an expiry; here they have one, as those of all clients. */
const TIMES = { iat: NOW, nbf: NOW, exp: NOW + 900 };

/** Responds to a request. */
export type Responder = (url: string, init: RequestInit) => Response | Promise<Response>;

/** Publishes keys the way the provider does: all of them in a key set, or each under its ID. */
export function publishing({ keyFormat }: ClientUnderTest, ...keys: readonly Signer[]): Responder {
  return (url) => {
    if (keyFormat === 'jwks') return Response.json({ keys: keys.map(({ jwk }) => jwk) });
    const kid = new URL(url).searchParams.get('kid');
    const key = keys.find((one) => one.kid === kid);
    return key === undefined ? Response.json({ message: 'no such key' }, { status: 404 }) : new Response(key.pem);
  };
}

/** One key per client: RSA keys take long to generate. */
const keys = new Map<ClientUnderTest, Signer>();

function keyOf(subject: ClientUnderTest): Signer {
  const key = keys.get(subject) ?? new Signer(subject.algorithm, `${subject.provider}-key-1`);
  keys.set(subject, key);
  return key;
}

/** A client that opens as this. */
type Opening<Opened> = Omit<ApiClientUnderTest, 'open'> & { readonly open: (options: Members) => Opened };

/** Opens a client with a fake network, which is down at first, and a clock that stands still. */
export function setUpCalls<Opened extends object>(subject: Opening<Opened>, options: ClientOptions & Members = {}) {
  const time = { now: NOW * SECOND };
  const requests: { readonly url: string; readonly init: RequestInit }[] = [];
  let responder: Responder = unreachable;
  const opened = subject.open({
    ...subject.options,
    fetch: async (url: string, init: RequestInit) => {
      requests.push({ url, init });
      return await responder(url, init);
    },
    clock: () => time.now,
    retry: false,
    ...options,
  });
  return {
    ...opened,
    time,
    requests,
    respondWith: (next: Responder) => {
      responder = next;
    },
  };
}

/** Opens a client that has session checks. The network publishes its key at first. */
export function setUp(subject: ClientUnderTest, options: ClientOptions & Members = {}) {
  const key = keyOf(subject);
  const claims: Members = { ...subject.claims, ...TIMES };
  const opened = setUpCalls(subject, options);
  opened.respondWith(publishing(subject, key));
  return {
    ...opened,
    sessions: opened.client.sessions,
    key,
    claims,
    /** Signs a token with the published key. A claim or header member that is `undefined` is left out. */
    sign: (changes: Members = {}, header?: Members) => key.sign({ ...claims, ...changes }, key.header(header)),
  };
}

/** Responds with JSON. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Responder {
  return () => Response.json(body, { status, headers });
}

/** Fails as `fetch` does when the connection is refused. */
export function unreachable(): Promise<Response> {
  return Promise.reject(new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') }));
}
