import { createHash, randomUUID } from 'node:crypto';
import type { Members } from '../../conformance/clients/client.ts';
import { Signer } from '../../conformance/tokens/tokens.ts';

/** The contents of a token; times are in seconds since 1970. A claim or header member `undefined` is left out. */
export interface MintOptions {
  readonly claims?: Members;
  readonly header?: Members;
  /** Default: the issuer's clock. */
  readonly now?: number;
  /** Sign with a key that is not published, under the id of one that is. */
  readonly forged?: boolean;
}

export interface MintTransactionOptions extends MintOptions {
  /** The confirmed transaction. */
  readonly payload?: string;
  readonly nonce?: string;
  readonly serverNonce?: string;
}

/** A request as the issuer's `fetch` was asked. */
export interface IssuerRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** The body's text; absent where there is none. */
  readonly body: string | undefined;
  readonly signal: AbortSignal | null;
}

/** Responds to a request. */
export type Handler = (request: IssuerRequest) => Response | Promise<Response>;

export interface LoginIDIssuerInit {
  readonly clientId: string;
  /** Milliseconds since 1970. Default: `Date.now`. */
  readonly clock?: () => number;
}

/** A fake LoginID: its own P-256 keys, each published under its id, and tokens of LoginID's shapes. */
export class LoginIDIssuer {
  readonly clientId: string;
  /** Everything that `fetch` was asked, in order. */
  readonly requests: IssuerRequest[] = [];
  /** Answers `GET /certs?kid=` with PEM, and all else with what `respondWith` was given. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly #clock: () => number;
  readonly #published = new Map<string, Signer>();
  readonly #stranger = new Signer('ES256', 'stranger');
  #signer: Signer = this.#stranger;
  #certs: Handler = (request) => this.#publish(request.url.searchParams.get('kid'));
  #api: Handler = () => errorResponse(404, 'not_found', 'no such path');

  constructor({ clientId, clock = Date.now }: LoginIDIssuerInit) {
    this.clientId = clientId;
    this.#clock = clock;
    this.fetch = async (address, init) => {
      const { method = 'GET', headers, body, signal = null } = init;
      const url = new URL(address);
      const text = typeof body === 'string' ? body : undefined;
      const request = { method, url, headers: new Headers(headers), body: text, signal };
      this.requests.push(request);
      return await (isKeyRequest(request) ? this.#certs : this.#api)(request);
    };
    this.addKey();
  }

  /** The id of the key that tokens are signed with. */
  get kid(): string {
    return this.#signer.kid;
  }

  /** The public key of that id in PEM, as it is published. */
  get publicKey(): string {
    return this.#signer.pem;
  }

  /** The requests for keys. */
  get keyRequests(): readonly IssuerRequest[] {
    return this.requests.filter(isKeyRequest);
  }

  /** The requests for anything else. */
  get apiRequests(): readonly IssuerRequest[] {
    return this.requests.filter((request) => !isKeyRequest(request));
  }

  /** Publishes a added key and signs with it from now on; the ones before stay published. */
  addKey(kid: string = randomUUID()): string {
    this.#signer = new Signer('ES256', kid);
    this.#published.set(kid, this.#signer);
    return kid;
  }

  /** Answers API calls so from now on. */
  respondWith(handler: Handler): void {
    this.#api = handler;
  }

  /** Answers requests for keys so from now on. */
  respondToKeysWith(handler: Handler): void {
    this.#certs = handler;
  }

  /** The token of a login. It has no expiry, as LoginID's need not have. */
  mintLogin(options: MintOptions = {}): string {
    return this.#mint({}, options);
  }

  /** The token of a confirmed transaction. */
  mintTransaction({ payload = '', nonce = 'nonce-1', serverNonce = 'server-1', ...rest }: MintTransactionOptions = {}) {
    return this.#mint({ nonce, server_nonce: serverNonce, tx_hash: txHash(payload + nonce + serverNonce) }, rest);
  }

  /** A signed token of any payload. */
  signText(payload: string | Uint8Array, header: Members = {}, forged = false): string {
    const signer = forged ? this.#stranger.as(this.kid) : this.#signer;
    return signer.sign(payload, signer.header(header));
  }

  #mint(added: Members, { claims, header, now = Math.floor(this.#clock() / 1000), forged }: MintOptions): string {
    const usual = {
      iss: 'loginid.io',
      aud: this.clientId,
      sub: 'user-1',
      nid: 'namespace-1',
      udata: 'ada@example.com',
    };
    return this.signText(JSON.stringify({ ...usual, iat: now, ...added, ...claims }), header, forged);
  }

  #publish(kid: string | null): Response {
    const key = this.#published.get(kid ?? '');
    if (key === undefined) return errorResponse(404, 'not_found', 'no such key');
    return new Response(key.pem, { headers: { 'content-type': 'text/plain' } });
  }
}

/** base64url(SHA-256(text)), as transaction tokens have it of payload, nonce and server nonce, one after the other. */
export function txHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** An error in the form of LoginID. */
export function errorResponse(status: number, code: string, message: string): Response {
  return Response.json({ code, message }, { status });
}

function isKeyRequest({ method, url }: IssuerRequest): boolean {
  return method === 'GET' && url.pathname.endsWith('/certs');
}
