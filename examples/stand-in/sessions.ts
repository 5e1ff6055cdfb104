import { randomUUID } from 'node:crypto';
import type { MockServer } from 'authloom/testing';

/** A user of the stand-in. */
export interface StandInUser {
  readonly id: string;
  readonly emailId: string;
  readonly email: string;
}

/** A session of the stand-in. */
export interface StandInSession {
  readonly id: string;
  readonly token: string;
  readonly user: StandInUser;
  /** When each factor was last proven, in ISO 8601. */
  readonly factors: Map<string, string>;
}

type Issuer = MockServer<'stytch'>['issuer'];

/** What a session JWT can be minted with beyond what the session says. */
export type MintOptions = NonNullable<Parameters<Issuer['mint']>[0]>;

/** What roles permit at the stand-in. */
export const POLICY = {
  roles: [
    { role_id: 'stytch_user', description: '', permissions: [] },
    { role_id: 'admin', description: '', permissions: [{ resource_id: 'reports', actions: ['read'] }] },
  ],
  resources: [{ resource_id: 'reports', description: '', actions: ['read'] }],
  scopes: [],
};

/** The users, links and sessions of the stand-in. Who signs in as `admin@…` is an admin. */
export class Sessions {
  readonly #issuer: Issuer;
  readonly #users = new Map<string, StandInUser>();
  readonly #links = new Map<string, StandInUser>();
  readonly #sessions: StandInSession[] = [];

  constructor(issuer: Issuer) {
    this.#issuer = issuer;
  }

  /** How many sessions are open. */
  get count(): number {
    return this.#sessions.length;
  }

  /** The user with an address, who is made where there is none. */
  userOf(email: string): { readonly user: StandInUser; readonly isNew: boolean } {
    const known = this.#users.get(email);
    const id = randomUUID();
    const user = known ?? { id: `user-test-${id}`, emailId: `email-test-${id}`, email };
    this.#users.set(email, user);
    return { user, isNew: known === undefined };
  }

  /** A token for a link. */
  tokenFor(user: StandInUser): string {
    const token = randomUUID();
    this.#links.set(token, user);
    return token;
  }

  /** Opens a session by the token of a link, which is good once. */
  open(link: string): StandInSession | undefined {
    const user = this.#links.get(link);
    this.#links.delete(link);
    return user === undefined ? undefined : this.start(user, ['magic_link']);
  }

  /** Starts a session, by factors that are proven now. */
  start(user: StandInUser, factors: readonly string[]): StandInSession {
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

  /** The session that the body of a request names. */
  find(body: unknown): StandInSession | undefined {
    const { session_id, session_token, session_jwt } = { ...(typeof body === 'object' ? body : {}) } as Readonly<
      Record<string, unknown>
    >;
    const id = session_id ?? sessionIdOf(session_jwt);
    return this.#sessions.find((session) => session.id === id || session.token === session_token);
  }

  /** Notes that a factor was proven. */
  addFactor({ factors }: StandInSession, factor: string, at: Date = new Date()): void {
    factors.set(factor, at.toISOString());
  }

  /** A JWT of a session. */
  mint({ id, user, factors }: StandInSession, options: MintOptions = {}): Promise<string> {
    return this.#issuer.mint({
      userId: user.id,
      sessionId: id,
      email: user.email,
      roles: user.email.startsWith('admin@') ? ['stytch_user', 'admin'] : ['stytch_user'],
      factors: [...factors].map(([type, last_authenticated_at]) => ({ type, last_authenticated_at })),
      ...options,
    });
  }

  /** Whether there was one to end. */
  revoke(body: unknown): boolean {
    const session = this.find(body);
    if (session !== undefined) this.#sessions.splice(this.#sessions.indexOf(session), 1);
    return session !== undefined;
  }

  /** A session as Stytch's answers show it, with a fresh JWT. */
  async show(session: StandInSession): Promise<object> {
    const { user, token } = session;
    return { user_id: user.id, session_token: token, session_jwt: await this.mint(session) };
  }
}

/** The session that a JWT names. Its signature is not looked at: this is a stand-in. */
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
