import type { ClientOptions } from '../../src/index.ts';
import { KeyEndpoint, type KeyResponder } from '../../test/helpers/key-endpoint.ts';
import type { Members } from '../clients/client.ts';
import type { Check, Subject } from './subjects.ts';
import type { Part, Signer } from './tokens.ts';

/** Start of every fixture's clock, in milliseconds since 1970. */
const START = 1_800_000_000_000;

/** A client of one provider with its key endpoint and clock. */
export class Fixture {
  readonly subject: Subject;
  readonly signer: Signer;
  readonly endpoint: KeyEndpoint;
  readonly validate: Check;
  /** Milliseconds since 1970. */
  now = START;

  constructor(subject: Subject, options: ClientOptions = {}) {
    this.subject = subject;
    this.signer = subject.signer;
    this.endpoint = new KeyEndpoint(() => new Response(null, { status: 500 }));
    this.publish(this.signer);
    this.validate = subject.connect({ fetch: this.endpoint.fetch, clock: () => this.now, ...options });
  }

  /** The fixture's time in seconds. */
  get second(): number {
    return this.now / 1000;
  }

  /** Publishes the keys of these signers and no others. */
  publish(...signers: readonly Signer[]): void {
    this.endpoint.respondWith(this.keysOf(...signers));
  }

  /** Response of the provider's key endpoint with these keys. */
  keysOf(...signers: readonly Signer[]): KeyResponder {
    if (this.subject.keyFormat === 'jwks') return () => Response.json({ keys: signers.map(({ jwk }) => jwk) });
    return (url) => {
      const asked = new URL(url).searchParams.get('kid');
      const signer = signers.find(({ kid }) => kid === asked);
      if (signer === undefined) return Response.json({ code: 'not_found', message: 'no such key' }, { status: 404 });
      return new Response(signer.pem, { headers: { 'content-type': 'text/plain' } });
    };
  }

  /** Adds the times of a token issued now. `lifetime` is in seconds; without it, the token does not expire. */
  stamped(claims: Members, lifetime: number | undefined = this.subject.lifetime): Members {
    const now = Math.floor(this.second);
    return { ...claims, iat: now, nbf: now, ...(lifetime !== undefined && { exp: now + lifetime }) };
  }

  /** The usual claims of a token issued now. Claims of `undefined` are left out. */
  claims(changes: Members = {}): Members {
    return { ...this.stamped(this.subject.usual), ...changes };
  }

  /** Signs a genuine token with these claims and this header. */
  token(changes: Members = {}, header: Part = this.signer.header()): string {
    return this.signer.sign(this.claims(changes), header);
  }

  /** URLs of requests that did not go to the key endpoint. */
  strayRequests(): readonly string[] {
    return this.endpoint.requests.map(({ url }) => url).filter((url) => !this.#isForKeys(new URL(url)));
  }

  #isForKeys({ origin, pathname, searchParams }: URL): boolean {
    const names = [...searchParams.keys()].join();
    return origin + pathname === this.subject.keyUrl && (names === '' || names === 'kid');
  }
}
