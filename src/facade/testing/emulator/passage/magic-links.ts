import { jsonResponse, type PlainResponse } from '../../loopback.ts';
import { ApiError } from '../api-error.ts';
import type { Call, Flows, Page, PageRequest } from '../call.ts';
import { type Fields, numberIn, stringIn } from '../fields.ts';
import { randomToken } from '../grants.ts';
import { htmlPage } from '../html.ts';
import type { Tenant } from '../tenant.ts';
import { addUser, findByIdentifier, newId, updateUser, userOf } from './users.ts';

/** Minutes. */
const DEFAULT_TTL = 60;
/** Seconds. */
const TOKEN_LIFETIME = 900;
const REFRESH_LIFETIME = 30 * 24 * 3600;
/** The emulator's own page for links that lead nowhere else. */
const PAGE = '/magic-link';

function create(call: Call): Fields {
  const { tenant, params, body } = call;
  const user = addressee(tenant, body);
  const channel = stringIn(body, 'channel') ?? (stringIn(body, 'phone') === undefined ? 'email' : 'phone');
  const identifier = String(user[channel === 'phone' ? 'phone' : 'email']);
  if (identifier === '') throw new ApiError(400, 'invalid_request', `the user has no ${channel}`);
  const ttl = numberIn(body, 'ttl') ?? DEFAULT_TTL;
  const id = newId();
  const { token: secret } = tenant.grants.issue('magic link', ttl * 60_000, { id, channel });
  const link: Fields = {
    id,
    app_id: params['app_id'],
    activated: false,
    identifier,
    redirect_url: stringIn(body, 'redirect_url') ?? '',
    secret,
    ttl,
    type: stringIn(body, 'type') ?? 'login',
    url: addressOf(call, secret),
    user_id: user['id'],
  };
  tenant.records('magic_links').put(link);
  if (body['send'] === true) send(call, link, channel);
  return { magic_link: link };
}

/** Where a link leads: to the application, or else to a page of the emulator. */
function addressOf({ body, url }: Call, secret: string): string {
  const redirect = stringIn(body, 'redirect_url');
  const path = stringIn(body, 'magic_link_path') ?? (redirect === undefined ? PAGE : '');
  const target = new URL(path, redirect !== undefined && URL.canParse(redirect) ? redirect : `${url}/`);
  target.searchParams.set('psg_magic_link', secret);
  return target.href;
}

function send({ tenant, operation }: Call, { identifier, user_id, type, url, secret }: Fields, channel: string): void {
  const purpose = type === 'login' ? 'Log in' : 'Verify your address';
  tenant.inbox.send({
    channel: channel === 'phone' ? 'sms' : 'email',
    to: String(identifier),
    userId: String(user_id),
    operation: operation.name,
    ...(channel !== 'phone' && { subject: purpose }),
    text: `${purpose}: ${String(url)}`,
    link: String(url),
    token: String(secret),
  });
}

/** The user whom a link is for. One with a new address or number is created. */
function addressee(tenant: Tenant, body: Fields): Fields {
  const id = stringIn(body, 'user_id');
  if (id !== undefined) return userOf(tenant, id);
  return findByIdentifier(tenant, body) ?? addUser(tenant, body);
}

/** Logs the user of a link in, once. */
function activate(tenant: Tenant, secret: unknown): Fields {
  const found = tenant.grants.look('magic link', secret);
  if (found.state === 'unknown') throw new ApiError(404, 'magic_link_not_found', 'the magic link does not exist');
  if (found.state !== 'good') throw new ApiError(401, 'invalid_request', 'the magic link was used, or has expired');
  const { id, channel } = found.grant.data;
  const link = tenant.records('magic_links').get(id);
  const user = userOf(tenant, link?.['user_id']);
  if (user['status'] === 'inactive') throw new ApiError(403, 'operation_not_allowed', 'the user is not active');
  tenant.grants.use(found.grant);
  if (link !== undefined) tenant.records('magic_links').update(link, { activated: true });
  updateUser(tenant, user, {
    status: 'active',
    [channel === 'phone' ? 'phone_verified' : 'email_verified']: true,
    login_count: (numberIn(user, 'login_count') ?? 0) + 1,
    last_login_at: tenant.time(),
  });
  const refresh = tenant.records('refresh_tokens').put({ token: randomToken(), user_id: user['id'] });
  const now = Math.floor(tenant.clock.now() / 1000);
  return {
    auth_token: tenant.keys.sign({
      iss: tenant.keys.issuer,
      aud: tenant.keys.audience,
      sub: user['id'],
      iat: now,
      nbf: now,
      exp: now + TOKEN_LIFETIME,
    }),
    redirect_url: link?.['redirect_url'] ?? '',
    refresh_token: refresh['token'],
    refresh_token_expiration: now + REFRESH_LIFETIME,
  };
}

function activateByCall({ tenant, text }: PageRequest): PlainResponse {
  let body: Fields = {};
  try {
    body = JSON.parse(text) as Fields;
  } catch {
    // Then there is no secret either.
  }
  return jsonResponse(200, { auth_result: activate(tenant, body['magic_link']) });
}

/** The page of a link without a redirect URL: it logs in, and shows the token. */
function activateByLink({ tenant, query }: PageRequest): PlainResponse {
  const { auth_token } = activate(tenant, query.get('psg_magic_link'));
  const page = htmlPage('You are logged in', [
    'Your application would be open now. This is the token that it has received:',
    { code: String(auth_token) },
  ]);
  return {
    ...page,
    headers: { ...page.headers, 'set-cookie': `psg_auth_token=${String(auth_token)}; Path=/; SameSite=Lax` },
  };
}

/** Pages that browsers open and call. */
export const magicLinkPages: readonly Page[] = [
  { method: 'PATCH', path: '/v1/apps/{app_id}/magic-link/activate', respond: activateByCall },
  { method: 'GET', path: PAGE, respond: activateByLink },
];

/** Magic links. */
export const magicLinkFlows: Flows = { 'auth.createMagicLink': create };
