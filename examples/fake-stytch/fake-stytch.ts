import { type MockServer, type OverrideResponse, startMockServer } from 'authloom/testing';
import { type Mail, type Mailbox, startMailbox } from './mailbox.ts';
import { POLICY, Sessions } from './sessions.ts';

/** A fake Stytch on loopback: the mock server, with links that work once, a code, and a mailbox. */
export interface FakeStytch {
  readonly mock: MockServer<'stytch'>;
  readonly mailbox: Mailbox;
  /** The users and sessions since the last reset. */
  readonly sessions: Sessions;
  /** The signing secret of the apps' webhooks. */
  readonly webhookSecret: string;
  /** Removes all sessions, mails, faults and overrides; an outage of the keys goes on. */
  reset(): void;
  /** The environment of an app at this port. */
  env(port: number): Record<'PORT' | 'ORIGIN', string> & Record<string, string>;
  close(): Promise<void>;
}

/** The code that the fake accepts as that of an authenticator app. */
export const CODE = '123456';

/** Starts a fake Stytch. `onMail` is called for each mail that Stytch would have sent. */
export async function startFakeStytch(onMail?: (mail: Mail) => void): Promise<FakeStytch> {
  const mock = await startMockServer('stytch');
  const mailbox = await startMailbox(onMail);
  const webhookSecret = `whsec_${Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64')}`;
  let sessions = new Sessions(mock.issuer);
  actAsStytch(mock, mailbox, sessions);
  return {
    mock,
    mailbox,
    get sessions() {
      return sessions;
    },
    webhookSecret,
    reset: () => {
      mock.reset();
      mailbox.clear();
      sessions = new Sessions(mock.issuer);
      actAsStytch(mock, mailbox, sessions);
    },
    env: (port) => ({
      ...mock.env,
      PORT: String(port),
      ORIGIN: `http://127.0.0.1:${port}`,
      STYTCH_WEBHOOK_SECRET: webhookSecret,
      MAILBOX: mailbox.url,
    }),
    close: async () => {
      await Promise.all([mock.close(), mailbox.close()]);
    },
  };
}

/** Overrides the responses of the mock server that a login depends on. */
function actAsStytch(mock: MockServer<'stytch'>, mailbox: Mailbox, sessions: Sessions): void {
  mock.override('magicLinks.email.loginOrCreate', ({ body }) => {
    const { email, url } = readLogin(body);
    const { user, isNew } = sessions.userOf(email);
    mailbox.add({ to: email, link: linkTo(url, sessions.tokenFor(user)) });
    return good({ user_id: user.id, email_id: user.emailId, user_created: isNew });
  });
  mock.override('magicLinks.authenticate', async ({ body }) => {
    const session = sessions.open(stringOf(body, 'token'));
    return session === undefined ? rejected(401, 'unable_to_auth_magic_link') : good(await sessions.show(session));
  });
  mock.override('totps.authenticate', async ({ body }) => {
    const session = sessions.find(body);
    if (session === undefined) return rejected(404, 'session_not_found');
    if (stringOf(body, 'totp_code') !== CODE) return rejected(401, 'unable_to_authenticate_totp');
    sessions.addFactor(session, 'totp');
    return good({ totp_id: 'totp-test-1', ...(await sessions.show(session)) });
  });
  mock.override('sessions.authenticate', async ({ body }) => {
    const session = sessions.find(body);
    return session === undefined ? rejected(404, 'session_not_found') : good(await sessions.show(session));
  });
  mock.override('sessions.revoke', ({ body }) =>
    sessions.revoke(body) ? good({}) : rejected(404, 'session_not_found'),
  );
  mock.override('rbac.policy', { body: { ...REQUEST, status_code: 200, policy: POLICY } });
}

const REQUEST = { request_id: 'request-id-test-1' };

function good(fields: object): OverrideResponse {
  return { body: { ...REQUEST, status_code: 200, ...fields } };
}

function rejected(status: number, error_type: string): OverrideResponse {
  return {
    status,
    body: { ...REQUEST, status_code: status, error_type, error_message: 'The fake Stytch rejects it.' },
  };
}

function linkTo(url: string, token: string): string {
  const link = new URL(url);
  link.searchParams.set('stytch_token_type', 'magic_links');
  link.searchParams.set('token', token);
  return link.href;
}

function readLogin(body: unknown): { email: string; url: string } {
  return { email: stringOf(body, 'email'), url: stringOf(body, 'login_magic_link_url') };
}

/** A string of a JSON body; empty if there is none. */
function stringOf(body: unknown, name: string): string {
  if (typeof body !== 'object' || body === null) return '';
  const value: unknown = Reflect.get(body, name);
  return typeof value === 'string' ? value : '';
}
