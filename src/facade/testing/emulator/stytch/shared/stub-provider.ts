import type { PlainResponse } from '../../../loopback.ts';
import type { Page, PageRequest } from '../../call.ts';
import { type Fields, stringIn } from '../../fields.ts';
import { htmlPage } from '../../html.ts';
import type { Tenant } from '../../tenant.ts';
import { stytchError } from './errors.ts';
import { redirect } from './redirects.ts';

/** Somebody who has an account at the provider. */
export interface StubPerson {
  /** Their id at the provider: the same for the same address. */
  readonly subject: string;
  readonly email: string;
  readonly name: string;
}

/** A product's logins at other providers. */
export interface StubProvider {
  /** Returns the people to choose from. */
  readonly people: (tenant: Tenant, data: Fields) => readonly StubPerson[];
  /** Ends the login: returns the redirect to the application with a token. */
  readonly finish: (request: PageRequest, data: Fields, person: StubPerson) => string | Promise<string>;
  /** Returns the redirect to the application of somebody who has changed their mind. */
  readonly cancel: (data: Fields) => string;
}

/** Milliseconds. */
const STATE_LIFETIME = 10 * 60_000;

const PAGE = '/_provider/{provider}/authorize';

/** A login that begins. */
export interface StubLogin {
  /** Such as `google`. */
  readonly provider: string;
  /** The values that the flow needs when the person comes back. Plain JSON. */
  readonly data: Fields;
}

/**
 * Sends the browser to the provider's page, where a person is chosen. With the query `provider_prompt=none` and
 * `provider_login_hint`, as OpenID Connect has it, no page is shown.
 */
export function beginLogin({ tenant, url, query }: PageRequest, { provider, data }: StubLogin): PlainResponse {
  const { token: state } = tenant.grants.issue('provider state', STATE_LIFETIME, { ...data, provider });
  const page = new URL(`${url}${PAGE.replace('{provider}', encodeURIComponent(provider))}`);
  page.searchParams.set('state', state);
  for (const name of ['prompt', 'login_hint']) {
    const value = query.get(`provider_${name}`);
    if (value !== null) page.searchParams.set(name, value);
  }
  return redirect(page.href);
}

/** The provider's page, and what its form posts. */
export function stubProviderPages(product: StubProvider): readonly Page[] {
  return [
    { method: 'GET', path: PAGE, respond: (request) => showPage(request, product) },
    { method: 'POST', path: PAGE, respond: (request) => choose(request, product) },
  ];
}

function showPage(request: PageRequest, product: StubProvider): PlainResponse | Promise<PlainResponse> {
  const { tenant, query, pathParams } = request;
  const { data } = stateOf(tenant, query.get('state'), pathParams['provider']);
  const people = product.people(tenant, data);
  const hint = query.get('login_hint');
  if (query.get('prompt') === 'none' && hint !== null) return finish(request, product, hint);
  const provider = String(pathParams['provider']);
  const name = provider.charAt(0).toUpperCase() + provider.slice(1);
  const action = `?state=${encodeURIComponent(query.get('state') ?? '')}`;
  return htmlPage(`Sign in with ${name}`, [
    `This page stands in for ${name}. Choose who you are.`,
    ...people.map((person) => ({ action, button: labelOf(person), value: ['email', person.email] as const })),
    { action, fields: { email: 'Somebody else: their email address' }, button: 'Continue' },
    { action, button: 'Cancel', value: ['cancel', 'true'] },
  ]);
}

function labelOf({ name, email }: StubPerson): string {
  return name === email ? email : `${name} (${email})`;
}

function choose(request: PageRequest, product: StubProvider): PlainResponse | Promise<PlainResponse> {
  const form = new URLSearchParams(request.text);
  const { tenant, query, pathParams } = request;
  if (form.get('cancel') === 'true') {
    const { data, use } = stateOf(tenant, query.get('state'), pathParams['provider']);
    use();
    return redirect(product.cancel(data));
  }
  return finish(request, product, form.get('email') ?? '');
}

async function finish(request: PageRequest, product: StubProvider, email: string): Promise<PlainResponse> {
  const { tenant, query, pathParams } = request;
  const { data, use } = stateOf(tenant, query.get('state'), pathParams['provider']);
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw stytchError('oauth_flow_callback_error', 'An email address is needed.');
  use();
  const known = product.people(tenant, data).find((person) => person.email.toLowerCase() === email.toLowerCase());
  return redirect(await product.finish(request, data, known ?? newPerson(email)));
}

function newPerson(email: string): StubPerson {
  const [name = email] = email.split('@');
  return { subject: subjectOf(email), email, name };
}

/** The id that a provider has for an address. */
export function subjectOf(email: string): string {
  return `subject-${Buffer.from(email.toLowerCase()).toString('hex')}`;
}

/** Finds the login that a browser is in. */
function stateOf(
  tenant: Tenant,
  state: string | null,
  provider: string | undefined,
): { readonly data: Fields; readonly use: () => void } {
  const found = tenant.grants.look('provider state', state);
  if (found.state === 'used') throw stytchError('oauth_state_used', 'This login is over; begin another one.');
  if (found.state !== 'good' || stringIn(found.grant.data, 'provider') !== provider)
    throw stytchError('oauth_invalid_state', 'This login is unknown or has expired; begin another one.');
  const { grant } = found;
  return { data: grant.data, use: () => tenant.grants.use(grant) };
}
