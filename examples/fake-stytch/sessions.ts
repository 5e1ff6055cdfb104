import { randomUUID } from 'node:crypto';
import type { MockServer } from 'authloom/testing';

/** A user of the fake Stytch. */
export interface FakeUser {
  readonly id: string;
  readonly emailId: string;
  readonly email: string;
}

/** A session of the fake Stytch. */
export interface FakeSession {
  readonly id: string;
  readonly token: string;
  readonly user: FakeUser;
  /** The time of each factor's last use, in ISO 8601. */
  readonly factors: Map<string, string>;
}

type Issuer = MockServer<'stytch'>['issuer'];

/** Options of a session JWT beyond those of its session. */
export type MintOptions = NonNullable<Parameters<Issuer['mint']>[0]>;

/** The permissions of the roles. */
export const POLICY = {
  roles: [
    { role_id: 'stytch_user', description: '', permissions: [] },
    { role_id: 'admin', description: '', permissions: [{ resource_id: 'reports', actions: ['read'] }] },
  ],
  resources: [{ resource_id: 'reports', description: '', actions: ['read'] }],
  scopes: [],
};

/** The users, links and sessions of the fake Stytch. A user `admin@…` is an admin. */
export class Sessions {
  readonly #issuer: Issuer;
  readonly #users = new Map<string, FakeUser>();
  readonly #links = new Map<string, FakeUser>();
  readonly #sessions: FakeSession[] = [];

  constructor(issuer: Issuer) {
    this.#issuer = issuer;
  }

  /** The number of open sessions. */
  get count(): number {
    return this.#sessions.length;
  }

  /** Finds the user of an address, or creates one. */
  userOf(email: string): { readonly user: FakeUser; readonly isNew: boolean } {
    const known = this.#users.get(email);
    const id = randomUUID();
    const user = known ?? { id: `user-test-${id}`, emailId: `email-test-${id}`, email };
    this.#users.set(email, user);
    return { user, isNew: known === undefined };
  }

  /** Makes the token of a link. */
  tokenFor(user: FakeUser): string {
    const token = randomUUID();
    this.#links.set(token, user);
    return token;
  }

  /** Opens a session by the token of a link, which works once. */
  open(link: string): FakeSession | undefined {
    const user = this.#links.get(link);
    this.#links.delete(link);
    return user === undefined ? undefined : this.start(user, ['magic_link']);
  }

  /** Starts a session, by factors that are used now. */
  start(user: FakeUser, factors: readonly string[]): FakeSession {
    const session = {
      id: `session-test-${randomUUID()}`,
      token: randomUUID(),
      user,
      factors: new Map<string, string>(),
    };
    for (const factor of factors) this.addFactor(session, factor);
    this.#sessions.push(session);
    return session;
  }

  /** Finds the session that the body of a request names. */
  find(body: unknown): FakeSession | undefined {
    const { session_id, session_token, session_jwt } = { ...(typeof body === 'object' ? body : {}) } as Readonly<
      Record<string, unknown>
    >;
    const id = session_id ?? sessionIdOf(session_jwt);
    return this.#sessions.find((session) => session.id === id || session.token === session_token);
  }

  /** Records that a factor was used. */
  addFactor({ factors }: FakeSession, factor: string, at: Date = new Date()): void {
    factors.set(factor, at.toISOString());
  }

  /** Mints a JWT of a session. */
  mint({ id, user, factors }: FakeSession, options: MintOptions = {}): Promise<string> {
    return this.#issuer.mint({
      userId: user.id,
      sessionId: id,
      email: user.email,
      roles: user.email.startsWith('admin@') ? ['stytch_user', 'admin'] : ['stytch_user'],
      factors: [...factors].map(([type, last_authenticated_at]) => ({ type, last_authenticated_at })),
      ...options,
    });
  }

  /** Ends a session; `false` if there is none. */
  revoke(body: unknown): boolean {
    const session = this.find(body);
    if (session !== undefined) this.#sessions.splice(this.#sessions.indexOf(session), 1);
    return session !== undefined;
  }

  /** A session as Stytch's responses show it, with a fresh JWT. */
  async show(session: FakeSession): Promise<object> {
    const { user, token } = session;
    return { user_id: user.id, session_token: token, session_jwt: await this.mint(session) };
  }
}

/** The session that a JWT names. Its signature is not verified: this is a fake. */
function sessionIdOf(jwt: unknown): unknown {
  if (typeof jwt !== 'string') return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString());
    const session: unknown = claims instanceof Object && Reflect.get(claims, 'https://stytch.com/session');
    return session instanceof Object ? Reflect.get(session, 'id') : undefined;
  } catch {
    return undefined;
  }
}
