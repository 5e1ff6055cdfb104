import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { SignJWT } from 'jose';

type Members = Readonly<Record<string, unknown>>;

export interface StytchIssuerInit {
  readonly projectId: string;
  /** Default: what Stytch's own hosts write, `stytch.com/<project id>`. */
  readonly issuer?: string;
  readonly vertical: 'consumer' | 'b2b';
}

/** What a token is minted with; times are in seconds since 1970. A claim or header member `undefined` is left out. */
export interface MintOptions {
  readonly claims?: Members;
  readonly header?: Members;
  readonly now?: number;
  readonly lifetime?: number;
  /** Sign with a key that is not in the key set, under the id of one that is. */
  readonly forged?: boolean;
}

export interface MintSessionOptions extends MintOptions {
  /** Members of the session claim, over the usual ones. */
  readonly session?: Members;
  /** Members of the organization claim (B2B), over the usual ones. */
  readonly organization?: Members;
}

export interface MintScopedOptions extends MintOptions {
  /** The `scope` claim; without it the token has none. */
  readonly scope?: string;
}

const SESSION_CLAIM = 'https://stytch.com/session';
const ORGANIZATION_CLAIM = 'https://stytch.com/organization';

/** A stand-in for a Stytch project: its own RS256 key, its key set, and tokens of Stytch's shapes. */
export class StytchIssuer {
  readonly projectId: string;
  readonly issuer: string;
  readonly vertical: 'consumer' | 'b2b';
  #kid = 'jwk-test-1';
  #keys = newKeyPair();
  readonly #stranger = newKeyPair();

  constructor({ projectId, issuer = `stytch.com/${projectId}`, vertical }: StytchIssuerInit) {
    this.projectId = projectId;
    this.issuer = issuer;
    this.vertical = vertical;
  }

  /** The key set as it is published. */
  keySet(): { keys: Record<string, unknown>[] } {
    const jwk = this.#keys.publicKey.export({ format: 'jwk' });
    return { keys: [{ ...jwk, kid: this.#kid, alg: 'RS256', use: 'sig', key_ops: ['verify'] }] };
  }

  /** Replaces the key by a new one with a new id. */
  rotate(): void {
    this.#kid = `jwk-test-${Number(this.#kid.slice('jwk-test-'.length)) + 1}`;
    this.#keys = newKeyPair();
  }

  /** A session token: five minutes, as Stytch's are, of a session that lasts an hour. */
  mintSession({ session, organization, claims, ...rest }: MintSessionOptions = {}): Promise<string> {
    const { now = currentSecond() } = rest;
    const isB2B = this.vertical === 'b2b';
    const usual = {
      id: 'session-test-1',
      started_at: isoTime(now),
      last_accessed_at: isoTime(now),
      expires_at: isoTime(now + 3600),
      attributes: { ip_address: '', user_agent: '' },
      authentication_factors: [emailFactor(now)],
      roles: [isB2B ? 'stytch_member' : 'stytch_user'],
    };
    return this.#mint(isB2B ? 'member-test-1' : 'user-test-1', 300, {
      ...rest,
      now,
      claims: {
        [SESSION_CLAIM]: { ...usual, ...session },
        ...(isB2B && {
          [ORGANIZATION_CLAIM]: { organization_id: 'organization-test-1', slug: 'example', ...organization },
        }),
        ...claims,
      },
    });
  }

  /** An access token of a machine: an hour, as Stytch's are. */
  mintM2M({ scope, claims, ...rest }: MintScopedOptions = {}): Promise<string> {
    return this.#mint('m2m-client-test-1', 3600, { ...rest, claims: { scope, jti: 'jti-1', ...claims } });
  }

  /** An access token that the project issued as an identity provider. */
  mintAccessToken({ scope, claims, ...rest }: MintScopedOptions = {}): Promise<string> {
    const subject = this.vertical === 'b2b' ? 'member-test-1' : 'user-test-1';
    const usual = { scope, jti: 'jti-1', client_id: 'connected-app-test-1' };
    return this.#mint(subject, 3600, { ...rest, claims: { ...usual, ...claims } });
  }

  /** A signed token of any payload, for what `SignJWT` would refuse to write. A header member `undefined` is left out. */
  signText(payload: string | Uint8Array, header: Members = {}): string {
    const protectedHeader = { alg: 'RS256', typ: 'JWT', kid: this.#kid, ...header };
    const input = `${encode(JSON.stringify(protectedHeader))}.${encode(payload)}`;
    return `${input}.${encode(sign('sha256', Buffer.from(input), this.#keys.privateKey))}`;
  }

  async #mint(subject: string, usualLifetime: number, options: MintOptions): Promise<string> {
    const { claims, header, forged = false, lifetime = usualLifetime, now = currentSecond() } = options;
    const payload = {
      iss: this.issuer,
      aud: [this.projectId],
      sub: subject,
      iat: now,
      nbf: now,
      exp: now + lifetime,
      ...claims,
    };
    const { privateKey } = forged ? this.#stranger : this.#keys;
    return new SignJWT(payload)
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: this.#kid, ...header })
      .sign(privateKey);
  }
}

function emailFactor(now: number): Members {
  return {
    type: 'magic_link',
    delivery_method: 'email',
    last_authenticated_at: isoTime(now),
    email_factor: { email_id: 'email-test-1', email_address: 'ada@example.com' },
  };
}

function currentSecond(): number {
  return Math.floor(Date.now() / 1000);
}

/** As Stytch writes times: whole seconds, in UTC. */
function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

function encode(part: string | Uint8Array): string {
  return Buffer.from(part).toString('base64url');
}

function newKeyPair(): { publicKey: KeyObject; privateKey: KeyObject } {
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}
