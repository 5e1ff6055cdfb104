import { Corbado } from '../../../src/corbado.ts';
import type { ClientOptions, SessionValidationResult } from '../../../src/index.ts';
import { LoginIDV2 } from '../../../src/loginid/v2.ts';
import { LoginID } from '../../../src/loginid.ts';
import { Passage } from '../../../src/passage.ts';
import { Stytch, StytchB2B } from '../../../src/stytch.ts';
import { clientNamed } from '../../clients/all.ts';
import type { ClientName } from '../../clients/client.ts';
import { loginidV2 } from '../../clients/loginid-v2.ts';
import { type KindName, PAYLOAD } from './kinds.ts';

/** One method that verifies tokens of one kind. It rejects, or returns a result, for any other token. */
export interface KindCheck {
  readonly name: string;
  readonly accepts: KindName;
  readonly check: (token: string) => Promise<unknown>;
}

interface Requests {
  readonly authenticateRequest: (request: { headers: Record<string, string> }) => Promise<SessionValidationResult>;
}

type Checks = (options: ClientOptions) => readonly KindCheck[];

const session = (name: string, check: KindCheck['check']): KindCheck => ({ name, accepts: 'session', check });

/** The checks of a request: by the bearer token, and by the cookie if there is one. */
function requests(client: Requests, cookie?: string): readonly KindCheck[] {
  const bearer = (token: string): Promise<unknown> =>
    client.authenticateRequest({ headers: { authorization: `Bearer ${token}` } });
  const inCookie = (token: string): Promise<unknown> =>
    client.authenticateRequest({ headers: { cookie: `${cookie}=${token}` } });
  return [
    session('authenticateRequest, bearer', bearer),
    ...(cookie === undefined ? [] : [session('authenticateRequest, cookie', inCookie)]),
  ];
}

function stytchChecks(client: Stytch | StytchB2B): readonly KindCheck[] {
  const { sessions, m2m, idp } = client;
  return [
    session('sessions.validate', (token) => sessions.validate(token)),
    session('sessions.authenticateJwt', (session_jwt) => sessions.authenticateJwt({ session_jwt })),
    session('sessions.authenticateJwtLocal', (session_jwt) => sessions.authenticateJwtLocal({ session_jwt })),
    ...requests(client, 'stytch_session_jwt'),
    {
      name: 'm2m.authenticateToken',
      accepts: 'M2M token',
      check: (access_token) => m2m.authenticateToken({ access_token }),
    },
    { name: 'idp.introspectTokenLocal', accepts: 'access token', check: (token) => idp.introspectTokenLocal(token) },
  ];
}

const CHECKS: Readonly<Record<ClientName, Checks>> = {
  Corbado: (options) => {
    const client = new Corbado(options);
    const { sessions } = client;
    return [
      session('sessions.validate', (token) => sessions.validate(token)),
      session('sessions.validateToken', (token) => sessions.validateToken(token)),
      session('sessions.getAndValidateShortSessionValue', (token) => sessions.getAndValidateShortSessionValue(token)),
      ...requests(client, 'cbo_session_token'),
      ...requests(client, 'cbo_short_session').slice(1),
    ];
  },
  Passage: (options) => {
    const client = new Passage(options);
    return [
      session('sessions.validate', (token) => client.sessions.validate(token)),
      session('auth.validateJwt', (token) => client.auth.validateJwt(token)),
      ...requests(client, 'psg_auth_token'),
    ];
  },
  Stytch: (options) => stytchChecks(new Stytch(options)),
  StytchB2B: (options) => stytchChecks(new StytchB2B(options)),
  LoginID: (options) => {
    const client = new LoginID(options);
    return [
      session('sessions.validate', (token) => client.sessions.validate(token)),
      session('verifyToken', (token) => client.verifyToken(token)),
      ...requests(client),
      {
        name: 'verifyTransaction',
        accepts: 'transaction',
        check: (token) => client.verifyTransaction(token, { tx_payload: PAYLOAD }),
      },
    ];
  },
  LoginIDV2: (options) => {
    const client = new LoginIDV2(options);
    return [
      session('sessions.validate', (token) => client.sessions.validate(token)),
      session('verifyToken', (token) => client.verifyToken(token)),
      ...requests(client, loginidV2.cookies[0]),
      {
        name: 'verifyTransaction',
        accepts: 'transaction',
        check: (token) => client.verifyTransaction(token, { txPayload: PAYLOAD }),
      },
    ];
  },
};

/** All checks of a new client. */
export function checksOf(name: ClientName, options: ClientOptions): readonly KindCheck[] {
  return CHECKS[name]({ ...clientNamed(name).options, ...options });
}
