import { ValidationError } from '../errors/validation-error.ts';
import { Checks, isNonEmptyString } from '../options/validators.ts';
import { encodeBase64, encodeHex } from '../web/encoding.ts';
import type {
  CorbadoAction,
  CorbadoActionRequest,
  CorbadoEvent,
  CorbadoEventType,
} from '../webhooks/corbado-events.ts';
import { hmacSha256 } from '../webhooks/crypto.ts';
import { readSecrets, signatureOf } from '../webhooks/standard.ts';
import {
  STYTCH_ACTIONS,
  STYTCH_OBJECTS,
  STYTCH_SOURCES,
  type StytchEvent,
  type StytchEventType,
  type StytchWebhookObject,
} from '../webhooks/stytch.ts';

/** Headers and raw body of a webhook, for `new Request(url, { method: 'POST', ...webhook })`. */
export interface TestWebhook {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Options of {@link signWebhook}. */
export type SignWebhookOptions = {
  /** The signing secret: `whsec_…`, or any string for `plain-hmac`. */
  readonly secret: string;
  /** The message's id. By default a random one in Svix's format. */
  readonly id?: string | undefined;
  /** The time at which it is sent: a `Date`, or seconds since 1970. By default, now. */
  readonly timestamp?: Date | number | undefined;
  /**
   * The names of its headers. Stytch uses Svix.
   *
   * @default 'svix'
   */
  readonly scheme?: 'svix' | 'standard' | 'plain-hmac' | undefined;
} & (
  | { /** The event; it becomes the body, as JSON. */ readonly event: object; readonly body?: undefined }
  | { readonly event?: undefined /** The raw body. */; readonly body: string }
);

/**
 * Signs a webhook as its sender does, for tests of your handler.
 *
 * @throws {ValidationError} if an option is invalid
 * @example
 * const webhook = await signWebhook({ event: testWebhookEvent('direct.user.create'), secret });
 * const response = await handler(new Request('https://example.com/webhooks', { method: 'POST', ...webhook }));
 */
export async function signWebhook(options: SignWebhookOptions): Promise<TestWebhook> {
  const checks = new Checks();
  const { secret, event, scheme = 'svix' } = options;
  const body = options.body ?? JSON.stringify(event);
  if (typeof body !== 'string') checks.add('event', 'expected an event, or a body as a string');
  const isScheme = (value: unknown): boolean => value === 'svix' || value === 'standard' || value === 'plain-hmac';
  checks.optional('scheme', scheme, isScheme, "'svix', 'standard' or 'plain-hmac'");
  if (scheme === 'plain-hmac' && !isNonEmptyString(secret)) checks.add('secret', 'is missing');
  const [key = new Uint8Array()] = scheme === 'plain-hmac' ? [utf8(secret)] : readSecrets(checks, secret);
  checks.throwIfAny('Cannot sign the webhook', null, 500);
  const headers = scheme === 'plain-hmac' ? await plainHmacHeaders(key, body) : await signedHeaders(key, body, options);
  return { headers: { 'content-type': 'application/json', ...headers }, body };
}

async function plainHmacHeaders(key: Uint8Array, body: string): Promise<Record<string, string>> {
  return { 'stytch-signature': encodeHex(await hmacSha256(key, utf8(body))) };
}

async function signedHeaders(
  key: Uint8Array,
  body: string,
  { scheme, id = `msg_${crypto.randomUUID().replaceAll('-', '')}`, timestamp: given = new Date() }: SignWebhookOptions,
): Promise<Record<string, string>> {
  const timestamp = String(given instanceof Date ? Math.floor(given.getTime() / 1000) : given);
  const prefix = scheme === 'standard' ? 'webhook' : 'svix';
  return {
    [`${prefix}-id`]: id,
    [`${prefix}-timestamp`]: timestamp,
    [`${prefix}-signature`]: `v1,${await signatureOf(key, { id, timestamp }, utf8(body))}`,
  };
}

/** Options of {@link corbadoWebhook}. */
export interface CorbadoWebhookOptions {
  /** An event, or the request of one of the older actions; see {@link testCorbadoEvent}. */
  readonly event: { readonly type: string } | { readonly action: string };
  readonly username: string;
  readonly password: string;
}

/**
 * Creates a Corbado webhook, for tests of your handler.
 *
 * @example
 * const webhook = corbadoWebhook({ event: testCorbadoEvent('user.created'), username, password });
 * const response = await handler(new Request('https://example.com/webhooks', { method: 'POST', ...webhook }));
 */
export function corbadoWebhook({ event, username, password }: CorbadoWebhookOptions): TestWebhook {
  const type = 'action' in event ? { 'x-corbado-action': event.action } : { 'x-corbado-webhook-event': event.type };
  const authorization = `Basic ${encodeBase64(utf8(`${username}:${password}`))}`;
  return { headers: { 'content-type': 'application/json', authorization, ...type }, body: JSON.stringify(event) };
}

function utf8(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

const UUID = '00000000-0000-4000-8000-000000000000';
const ORGANIZATION = `organization-test-${UUID}`;

/** An object of each type, with the fields that handlers usually read. */
const OBJECTS: Readonly<Record<StytchWebhookObject, { readonly id: string; readonly fields: object }>> = {
  user: {
    id: `user-test-${UUID}`,
    fields: {
      user_id: `user-test-${UUID}`,
      name: { first_name: 'Ada', middle_name: '', last_name: 'Example' },
      emails: [{ email_id: `email-test-${UUID}`, email: 'ada@example.com', verified: true }],
      phone_numbers: [],
      status: 'active',
      password: null,
      trusted_metadata: {},
      untrusted_metadata: {},
    },
  },
  organization: {
    id: ORGANIZATION,
    fields: {
      organization_id: ORGANIZATION,
      organization_name: 'Example',
      organization_slug: 'example',
      email_allowed_domains: ['example.com'],
      trusted_metadata: {},
    },
  },
  member: {
    id: `member-test-${UUID}`,
    fields: {
      organization_id: ORGANIZATION,
      member_id: `member-test-${UUID}`,
      email_address: 'ada@example.com',
      email_address_verified: true,
      name: 'Ada Example',
      status: 'active',
      roles: [{ role_id: 'stytch_member', sources: [{ type: 'direct_assignment', details: {} }] }],
      trusted_metadata: {},
      untrusted_metadata: {},
    },
  },
  saml_connection: connection('saml'),
  oidc_connection: connection('oidc'),
  scim_connection: connection('scim'),
  idp_group: {
    id: `idp-group-test-${UUID}`,
    fields: { organization_id: ORGANIZATION, group_id: `idp-group-test-${UUID}`, group_name: 'Engineering' },
  },
};

function connection(type: string): { readonly id: string; readonly fields: object } {
  const id = `${type}-connection-test-${UUID}`;
  return {
    id,
    fields: { organization_id: ORGANIZATION, connection_id: id, display_name: 'Example', status: 'active' },
  };
}

/** The names of all Stytch events that have a sample. */
export const stytchEventTypes: readonly StytchEventType[] = Object.freeze(
  STYTCH_SOURCES.flatMap((source) =>
    STYTCH_OBJECTS.flatMap((objectType) =>
      STYTCH_ACTIONS.map((action) => `${source}.${objectType}.${action}`.toLowerCase() as StytchEventType),
    ),
  ),
);

/**
 * Creates a Stytch event with plausible fields and a new `event_id`.
 *
 * @param type its name, such as `direct.user.create`
 * @throws {ValidationError} if there is no such event
 * @see {@link stytchEventTypes}
 */
export function testWebhookEvent<Type extends StytchEventType>(type: Type): StytchEvent<Type> {
  rejectUnknown(type, stytchEventTypes);
  const [source = '', objectType = '', action = ''] = type.split('.');
  const { id, fields } = OBJECTS[objectType as StytchWebhookObject];
  const event = {
    project_id: `project-test-${UUID}`,
    event_id: `webhook-event-test-${crypto.randomUUID()}`,
    action: action.toUpperCase(),
    object_type: objectType,
    source: source.toUpperCase(),
    id,
    timestamp: new Date().toISOString(),
    vertical: objectType === 'user' ? 'CONSUMER' : 'B2B',
    ...(action === 'delete' ? {} : { [objectType]: structuredClone(fields) }),
  };
  // Assembled from the parts of the name, like the type.
  return event as unknown as StytchEvent<Type>;
}

const user = { id: 'usr-1234567890', fullName: 'Ada Example', status: 'active' };
const identifiers = [{ id: 'ide-1234567890', type: 'email', value: 'ada@example.com', status: 'verified' }];
const credential = { id: 'cre-1234567890', webAuthnID: 'usr-1234567890', browser: 'Firefox 140.0', os: 'Linux' };

/** The data of each of Corbado's events and actions. */
const DATA: {
  readonly [Name in CorbadoEventType]: CorbadoEvent<Name>['data'];
} & {
  readonly [Name in CorbadoAction]: CorbadoActionRequest<Name>['data'];
} = {
  'user.created': { user, identifiers },
  'user.updated': { user, identifiers },
  'user.deleted': { userID: user.id },
  'passkey.created': { userID: user.id, credential },
  'passkey.deleted': { userID: user.id, credential },
  'passkey-login.completed': { userID: user.id, credential },
  authMethods: { username: 'ada@example.com' },
  passwordVerify: { username: 'ada@example.com', password: 'a password' },
};

/** The names that {@link testCorbadoEvent} takes. */
type CorbadoName = CorbadoEventType | CorbadoAction;

/** The names of all Corbado events and actions. */
export const corbadoEventTypes: readonly CorbadoName[] = Object.freeze(Object.keys(DATA) as CorbadoName[]);

/**
 * Creates a Corbado event, or the request of one of the older actions, with plausible fields.
 *
 * @param name such as `user.created` or `authMethods`
 * @throws {ValidationError} if there is no such event
 * @see {@link corbadoEventTypes}
 */
export function testCorbadoEvent<Name extends CorbadoName>(
  name: Name,
): Name extends CorbadoEventType ? CorbadoEvent<Name> : Name extends CorbadoAction ? CorbadoActionRequest<Name> : never;
export function testCorbadoEvent(name: CorbadoName): object {
  rejectUnknown(name, corbadoEventTypes);
  const data = structuredClone(DATA[name]);
  if (name === 'authMethods' || name === 'passwordVerify') {
    return { id: 'who-1234567890', projectID: 'pro-1234567890', action: name, data };
  }
  const metadata = { ip: '203.0.113.7', os: 'Linux', browser: 'Firefox 140.0', customHeaders: {} };
  return { type: name, metadata, timestamp: new Date().toISOString(), data };
}

function rejectUnknown(name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  const issue = { path: 'type', message: `expected one of ${known.join(', ')}` };
  throw new ValidationError('Cannot create a sample event', [issue], { provider: null, status: 500 });
}
