import { ValidationError } from '../../core/errors/validation-error.ts';
import type {
  CorbadoAction,
  CorbadoActionRequest,
  CorbadoEvent,
  CorbadoEventType,
} from '../../webhooks/corbado-events.ts';
import {
  STYTCH_ACTIONS,
  STYTCH_OBJECTS,
  STYTCH_SOURCES,
  type StytchEvent,
  type StytchEventType,
  type StytchWebhookObject,
} from '../../webhooks/stytch.ts';

const NONE = '00000000-0000-4000-8000-000000000000';
const ORGANIZATION = `organization-test-${NONE}`;

/** An object of each type, with the fields by which code usually looks at it. */
const OBJECTS: Readonly<Record<StytchWebhookObject, { readonly id: string; readonly fields: object }>> = {
  user: {
    id: `user-test-${NONE}`,
    fields: {
      user_id: `user-test-${NONE}`,
      name: { first_name: 'Ada', middle_name: '', last_name: 'Example' },
      emails: [{ email_id: `email-test-${NONE}`, email: 'ada@example.com', verified: true }],
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
    id: `member-test-${NONE}`,
    fields: {
      organization_id: ORGANIZATION,
      member_id: `member-test-${NONE}`,
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
    id: `idp-group-test-${NONE}`,
    fields: { organization_id: ORGANIZATION, group_id: `idp-group-test-${NONE}`, group_name: 'Engineering' },
  },
};

function connection(kind: string): { readonly id: string; readonly fields: object } {
  const id = `${kind}-connection-test-${NONE}`;
  return {
    id,
    fields: { organization_id: ORGANIZATION, connection_id: id, display_name: 'Example', status: 'active' },
  };
}

/** The names of all of Stytch's events that there are samples of. */
export const stytchEventTypes: readonly StytchEventType[] = Object.freeze(
  STYTCH_SOURCES.flatMap((source) =>
    STYTCH_OBJECTS.flatMap((objectType) =>
      STYTCH_ACTIONS.map((action) => `${source}.${objectType}.${action}`.toLowerCase() as StytchEventType),
    ),
  ),
);

/**
 * A Stytch event with plausible fields. Each has an `event_id` of its own.
 *
 * @param type its name, such as `direct.user.create`
 * @throws {ValidationError} where there is no such event
 */
export function testWebhookEvent<Type extends StytchEventType>(type: Type): StytchEvent<Type> {
  refuseUnknown(type, stytchEventTypes);
  const [source = '', objectType = '', action = ''] = type.split('.');
  const { id, fields } = OBJECTS[objectType as StytchWebhookObject];
  const event = {
    project_id: `project-test-${NONE}`,
    event_id: `webhook-event-test-${crypto.randomUUID()}`,
    action: action.toUpperCase(),
    object_type: objectType,
    source: source.toUpperCase(),
    id,
    timestamp: new Date().toISOString(),
    vertical: objectType === 'user' ? 'CONSUMER' : 'B2B',
    ...(action === 'delete' ? {} : { [objectType]: structuredClone(fields) }),
  };
  // Put together from the parts of the name, as the type is.
  return event as unknown as StytchEvent<Type>;
}

const user = { id: 'usr-1234567890', fullName: 'Ada Example', status: 'active' };
const identifiers = [{ id: 'ide-1234567890', type: 'email', value: 'ada@example.com', status: 'verified' }];
const credential = { id: 'cre-1234567890', webAuthnID: 'usr-1234567890', browser: 'Firefox 140.0', os: 'Linux' };

/** What each of Corbado's events and actions tells. */
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

/** Every name that `testCorbadoEvent` takes. */
type CorbadoName = CorbadoEventType | CorbadoAction;

/** The names of all of Corbado's events and actions. */
export const corbadoEventTypes: readonly CorbadoName[] = Object.freeze(Object.keys(DATA) as CorbadoName[]);

/**
 * One of Corbado's events, or the request of one of the older actions, with plausible fields.
 *
 * @param name such as `user.created` or `authMethods`
 * @throws {ValidationError} where there is no such event
 */
export function testCorbadoEvent<Name extends CorbadoName>(
  name: Name,
): Name extends CorbadoEventType ? CorbadoEvent<Name> : Name extends CorbadoAction ? CorbadoActionRequest<Name> : never;
export function testCorbadoEvent(name: CorbadoName): object {
  refuseUnknown(name, corbadoEventTypes);
  const data = structuredClone(DATA[name]);
  if (name === 'authMethods' || name === 'passwordVerify') {
    return { id: 'who-1234567890', projectID: 'pro-1234567890', action: name, data };
  }
  const metadata = { ip: '203.0.113.7', os: 'Linux', browser: 'Firefox 140.0', customHeaders: {} };
  return { type: name, metadata, timestamp: new Date().toISOString(), data };
}

function refuseUnknown(name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  const issue = { path: 'type', message: `expected one of ${known.join(', ')}` };
  throw new ValidationError('Cannot make a sample event', [issue], { provider: null, status: 500 });
}
