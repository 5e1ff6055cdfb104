import { Corbado } from '../../../../src/corbado.ts';
import type {
  ClientOptions,
  RequestLike,
  Session,
  SessionValidationResult,
  TrustedIssuer,
} from '../../../../src/index.ts';
import { TokenValidationError, type Verifier } from '../../../../src/index.ts';
import { LoginID } from '../../../../src/loginid.ts';
import { Passage } from '../../../../src/passage.ts';
import { Stytch, StytchB2B } from '../../../../src/stytch.ts';
import { CorbadoIssuer } from '../../../helpers/corbado-issuer.ts';
import { json } from '../../../helpers/key-endpoint.ts';
import { LoginIDIssuer } from '../../../helpers/loginid-issuer.ts';
import { PassageIssuer } from '../../../helpers/passage-issuer.ts';
import { StytchIssuer } from '../../../helpers/stytch-issuer.ts';

export type Members = Readonly<Record<string, unknown>>;

/** Seconds since 1970; what the clocks of all clients say at first. */
export const NOW = 1_800_000_000;
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const SESSION_CLAIM = 'https://stytch.com/session';
export const ORGANIZATION_CLAIM = 'https://stytch.com/organization';

/** A client as tests see it: tokens and options may be anything. */
interface AnyClient extends Verifier {
  readonly sessions: {
    readonly accepts: readonly TrustedIssuer[];
    validate(token: unknown, options?: object): Promise<SessionValidationResult<Session>>;
  };
  authenticateRequest(request: RequestLike, options?: object): Promise<SessionValidationResult<Session>>;
  authorizeRequest(request: RequestLike, session: Session, options: object): Promise<SessionValidationResult<Session>>;
}

/** A provider's stand-in: what it signs and how it publishes its keys. */
interface StandIn {
  /** The claims of a good token. */
  readonly claims: Members;
  /** The cookie of its front ends; absent where there is none. */
  readonly cookie?: string;
  readonly make: (options: ClientOptions) => AnyClient;
  /** A token of any payload, signed with the genuine key. */
  readonly signText: (payload: string, header?: Members) => string;
  /** The answer to a request for keys. */
  readonly publish: (url: string) => Response | Promise<Response>;
}

const TIMES = { iat: NOW, nbf: NOW, exp: NOW + 900 };

function corbado(id = 'pro-1'): StandIn {
  const issuer = new CorbadoIssuer(`https://${id}.frontendapi.cloud.corbado.io`);
  return {
    claims: { iss: issuer.issuer, sub: 'usr-1', name: 'Ada Example', jti: 'jti-1', ...TIMES },
    cookie: 'cbo_session_token',
    make: (options) => new Corbado({ projectId: id, apiSecret: 'corbado1_x', ...options }),
    signText: (payload, header) => issuer.signText(payload, header),
    publish: json(issuer.keySet()),
  };
}

function passage(id = 'app-1'): StandIn {
  const issuer = new PassageIssuer(id);
  return {
    claims: { iss: id, aud: [id], sub: 'passage-user-1', ...TIMES },
    cookie: 'psg_auth_token',
    make: (options) => new Passage({ appId: id, apiKey: 'passage-key', ...options }),
    signText: (payload, header) => issuer.signText(payload, header),
    publish: json(issuer.keySet()),
  };
}

function stytch(vertical: 'consumer' | 'b2b', id: string): StandIn {
  const issuer = new StytchIssuer({ projectId: id, vertical });
  const Client = vertical === 'b2b' ? StytchB2B : Stytch;
  const isoTime = new Date(NOW * 1000).toISOString();
  return {
    claims: {
      iss: issuer.issuer,
      aud: [id],
      sub: 'user-1',
      [SESSION_CLAIM]: {
        id: 'session-1',
        authentication_factors: [{ type: 'password', delivery_method: 'knowledge', last_authenticated_at: isoTime }],
        roles: ['reader'],
      },
      ...(vertical === 'b2b' && { [ORGANIZATION_CLAIM]: { organization_id: 'organization-1', slug: 'example' } }),
      ...TIMES,
    },
    cookie: 'stytch_session_jwt',
    make: (options) => new Client({ projectId: id, secret: 'secret-1', ...options }),
    signText: (payload, header) => issuer.signText(payload, header),
    publish: json(issuer.keySet()),
  };
}

function loginid(id = 'client-1'): StandIn {
  const issuer = new LoginIDIssuer({ clientId: id, clock: () => NOW * 1000 });
  return {
    // Without an expiry, as LoginID's tokens often are.
    claims: { iss: 'loginid.io', aud: id, sub: 'user-1', udata: 'ada@example.com', iat: NOW },
    make: (options) => new LoginID({ clientId: id, ...options }),
    signText: (payload, header) => issuer.signText(payload, header),
    publish: (url) => issuer.fetch(url, {}),
  };
}

const STAND_INS = {
  Corbado: corbado(),
  Passage: passage(),
  Stytch: stytch('consumer', 'project-test-1'),
  StytchB2B: stytch('b2b', 'project-test-2'),
  LoginID: loginid(),
} satisfies Record<string, StandIn>;

export type ClientName = keyof typeof STAND_INS;
export const CLIENTS: readonly ClientName[] = ['Corbado', 'Passage', 'Stytch', 'StytchB2B', 'LoginID'];

/** A client whose network is a stand-in for its provider. Its clock stands still. */
export function clientOf(name: ClientName, options: ClientOptions = {}) {
  const { claims, cookie, make, signText, publish }: StandIn = STAND_INS[name];
  const time = { now: NOW * SECOND };
  const network = { answer: publish };
  const requests: string[] = [];
  const client = make({
    fetch: async (url) => {
      requests.push(url);
      return await network.answer(url);
    },
    clock: () => time.now,
    retry: false,
    ...options,
  });
  /** A genuine token with these claims over the usual ones; one that is `undefined` is left out. */
  const sign = (further: Members = {}, header: Members = {}): string =>
    signText(JSON.stringify({ ...claims, ...further }), header);
  return { name, client, sessions: client.sessions, time, network, publish, requests, claims, cookie, sign, signText };
}

export type Bench = ReturnType<typeof clientOf>;

/** The status, or the reason where there is one. */
export function verdict({ status, error }: SessionValidationResult): string {
  return error instanceof TokenValidationError ? error.reason : status;
}

/** A connection that breaks. */
export function down(): Promise<Response> {
  return Promise.reject(new TypeError('fetch failed'));
}

/** A token with one part replaced. */
export function withPart(token: string, index: 0 | 1 | 2, part: string): string {
  return token
    .split('.')
    .map((own, at) => (at === index ? part : own))
    .join('.');
}

export function encode(text: string | Uint8Array): string {
  return Buffer.from(text).toString('base64url');
}
