/** The start of the program on each SDK's types. */
export const CLIENTS = {
  authloom: `import { Stytch } from 'authloom/stytch';

const client = new Stytch({ projectId: 'project-test-1', secret: 'secret-test-1' });`,
  stytch: `import { Client } from 'stytch';

const client = new Client({ project_id: 'project-test-1', secret: 'secret-test-1' });`,
} as const;

/** Uses twenty methods. It is a string because it only compiles against the built package. */
export function programOn(subject: keyof typeof CLIENTS): string {
  return `${CLIENTS[subject]}
const email = 'ada@example.com';

export async function program(): Promise<string[]> {
  const created = await client.users.create({ email });
  const user = await client.users.get({ user_id: created.user_id });
  const updated = await client.users.update({ user_id: user.user_id, name: { first_name: 'Ada' } });
  const found = await client.users.search({ limit: 10 });
  const link = await client.magicLinks.email.loginOrCreate({ email });
  const signedIn = await client.magicLinks.authenticate({ token: 'token', session_duration_minutes: 60 });
  const sms = await client.otps.sms.send({ phone_number: '+15550100000' });
  const otp = await client.otps.authenticate({ method_id: sms.phone_id, code: '000000' });
  const mail = await client.otps.email.loginOrCreate({ email });
  const oauth = await client.oauth.authenticate({ token: 'token' });
  const session = await client.sessions.authenticate({ session_token: signedIn.session_token });
  const sessions = await client.sessions.get({ user_id: user.user_id });
  const revoked = await client.sessions.revoke({ session_token: session.session_token });
  const password = await client.passwords.create({ email, password: 'correct horse battery staple' });
  const login = await client.passwords.authenticate({ email, password: 'correct horse battery staple' });
  const strength = await client.passwords.strengthCheck({ password: 'correct horse battery staple' });
  const totp = await client.totps.create({ user_id: user.user_id });
  const passkey = await client.webauthn.registerStart({ user_id: user.user_id, domain: 'example.com' });
  const m2m = await client.m2m.clients.create({ scopes: ['read:users'] });
  const deleted = await client.users.delete({ user_id: updated.user_id });
  const ids: string[] = [
    link.request_id,
    otp.request_id,
    mail.request_id,
    oauth.request_id,
    revoked.request_id,
    password.request_id,
    login.request_id,
    strength.request_id,
    totp.request_id,
    passkey.request_id,
    m2m.request_id,
    deleted.request_id,
  ];
  return [
    ...ids,
    ...sessions.sessions.map(({ session_id }) => session_id),
    ...found.results.map(({ user_id }) => user_id),
  ];
}
`;
}
