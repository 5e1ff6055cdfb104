import { expect, test } from 'vitest';
import { createPkcePair } from '../../../../../../../src/stytch.ts';
import { ADA, open, rejects, startConsumer } from './consumer.ts';

const consumer = startConsumer();

/** Visits the provider and chooses somebody there; returns where the browser ends. */
async function visit(email: string, params: object = {}): Promise<URL> {
  const start = consumer.stytch.oauth.startUrl({
    provider: 'google',
    login_redirect_url: 'https://app.example/login',
    signup_redirect_url: 'https://app.example/signup',
    ...params,
  });
  const { location } = await open(start);
  return (await open(location.href, { email })).location;
}

const tokenIn = ({ searchParams }: URL): string => searchParams.get('token') ?? '';

test('a known person is chosen on the page, a new one typed, and both come back', async () => {
  const { stytch } = consumer;
  const { location } = await open(stytch.oauth.startUrl({ provider: 'google' }));
  const { text } = await open(location.href);
  expect([text.includes(ADA.email), text.includes('<script')]).toEqual([true, false]);
  const known = await visit(ADA.email);
  expect([known.pathname, known.searchParams.get('stytch_token_type')]).toEqual(['/login', 'oauth']);
  const login = await stytch.oauth.authenticate({ token: tokenIn(known), session_duration_minutes: 60 });
  expect([login.user_id, login.provider_type, login.user.providers.length]).toEqual([ADA.user_id, 'Google', 1]);
  expect(login.user_session?.authentication_factors).toMatchObject([
    { delivery_method: 'oauth_google', google_oauth_factor: { email_id: ADA.email_id } },
  ]);
  expect(await stytch.sessions.validate(login.session_jwt)).toMatchObject({ status: 'signed-in' });
  await rejects(stytch.oauth.authenticate({ token: tokenIn(known) }), 'oauth_token_not_found');
  const fresh = await visit('grace@example.com');
  expect(fresh.pathname).toBe('/signup');
  const signup = await stytch.oauth.authenticate({ token: tokenIn(fresh) });
  expect([signup.user.emails[0]?.verified, signup.user_session, signup.provider_values.scopes.length]).toEqual([
    true,
    null,
    3,
  ]);
  expect((await visit('grace@example.com')).pathname).toBe('/login');
});

test('no page is shown for somebody named in advance, and cancelling leads back as well', async () => {
  const provider_params = { prompt: 'none', login_hint: ADA.email };
  const { location } = await open(consumer.stytch.oauth.startUrl({ provider: 'github', provider_params }));
  const { location: back } = await open(location.href);
  expect((await consumer.stytch.oauth.authenticate({ token: tokenIn(back) })).provider_type).toBe('Github');
  const { location: page } = await open(consumer.stytch.oauth.startUrl({ provider: 'github' }));
  const { location: cancelled } = await open(page.href, { cancel: 'true' });
  expect(cancelled.searchParams.get('error')).toBe('access_denied');
});

test('PKCE binds the token', async () => {
  const { code_challenge, code_verifier } = await createPkcePair();
  const token = tokenIn(await visit(ADA.email, { code_challenge }));
  await rejects(consumer.stytch.oauth.authenticate({ token }), 'pkce_expected_code_verifier');
  await consumer.stytch.oauth.authenticate({ token, code_verifier });
});

test('an account is attached to the user who asks for it', async () => {
  const { stytch } = consumer;
  const { oauth_attach_token } = await stytch.oauth.attach({ provider: 'google', user_id: ADA.user_id });
  const url = new URL(stytch.oauth.startUrl({ provider: 'google' }));
  url.searchParams.set('oauth_attach_token', oauth_attach_token);
  const { location } = await open(url.href);
  const { location: back } = await open(location.href, { email: 'ada@elsewhere.example' });
  const { user } = await stytch.oauth.authenticate({ token: tokenIn(back) });
  expect([user.user_id, user.emails.map(({ email }) => email)]).toEqual([
    ADA.user_id,
    [ADA.email, 'ada@elsewhere.example'],
  ]);
  expect((await open(url.href)).text).toContain('invalid_oauth_attach_token');
});

test('the documented token logs in', async () => {
  const { oauth } = consumer.stytch;
  const token = 'hdPVZHHX0UoRa7hJTuuPHi1vlddffSnoweRbVFf5-H8g';
  expect((await oauth.authenticate({ token })).user.emails[0]?.email).toBe('sandbox@stytch.com');
});

test.each([
  ['google/start', 'public_token_required'],
  ['google/start?public_token=x', 'public_token_not_found'],
])('%s is rejected', async (path, word) => {
  expect((await open(`${consumer.emulator.url}/v1/public/oauth/${path}`)).text).toContain(word);
});
