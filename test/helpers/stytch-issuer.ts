import { currentSecond, type Members, type MintOptions, RawIssuer } from './raw-issuer.ts';

export interface StytchIssuerInit {
  readonly projectId: string;
  /** Default: what Stytch's own hosts write, `stytch.com/<project id>`. */
  readonly issuer?: string;
  readonly vertical: 'consumer' | 'b2b';
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

/** A fake Stytch project, for tokens of any form. */
export class StytchIssuer extends RawIssuer {
  readonly projectId: string;
  readonly issuer: string;
  readonly vertical: 'consumer' | 'b2b';

  constructor({ projectId, issuer = `stytch.com/${projectId}`, vertical }: StytchIssuerInit) {
    super('jwk-test');
    this.projectId = projectId;
    this.issuer = issuer;
    this.vertical = vertical;
  }

  override keySet(): { keys: Record<string, unknown>[] } {
    return { keys: super.keySet().keys.map((key) => ({ ...key, key_ops: ['verify'] })) };
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
    const organization = { [ORGANIZATION_CLAIM]: { organization_id: 'organization-test-1', slug: 'example' } };
    const app = { scope, jti: 'jti-1', client_id: 'connected-app-test-1' };
    const usual = this.vertical === 'b2b' ? { ...app, ...organization } : app;
    return this.#mint(subject, 3600, { ...rest, claims: { ...usual, ...claims } });
  }

  #mint(subject: string, lifetime: number, options: MintOptions): Promise<string> {
    return this.write({ iss: this.issuer, aud: [this.projectId], sub: subject }, lifetime, options);
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

/** As Stytch writes times: whole seconds, in UTC. */
function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
