import { at, type Json, type ProviderName } from './upstream.ts';

/** The places that a newer document changes. */
interface Spots {
  readonly prefix: string;
  /** A schema of a request, one of its optional fields, and an enum by its keys. */
  readonly sent: string;
  readonly dropped: string;
  /** A schema of a response, one of its required fields, and one that is a string. */
  readonly received: string;
  readonly loosened: string;
  readonly retyped: string;
  readonly values: readonly string[];
  readonly removed: readonly [path: string, method: string, name: string];
}

export const SPOTS: Readonly<Record<ProviderName, Spots>> = {
  corbado: {
    prefix: '/v2',
    sent: 'UserCreateReq',
    dropped: 'explicitWebauthnID',
    received: 'User',
    loosened: 'updatedMs',
    retyped: 'updated',
    values: ['SocialProviderType'],
    removed: ['/v2/users/{userID}/credentials', 'get', 'users.credentials.list'],
  },
  passage: {
    prefix: '/v1/apps/{app_id}',
    sent: 'CreateUserArgs',
    dropped: 'user_metadata',
    received: 'PassageUser',
    loosened: 'login_count',
    retyped: 'external_id',
    values: ['UserStatus'],
    removed: ['/v1/apps/{app_id}/users/{user_id}/tokens', 'delete', 'user.revokeRefreshTokens'],
  },
  'stytch-consumer': {
    prefix: '/v1',
    sent: 'UsersCreateRequest',
    dropped: 'phone_number',
    received: 'User',
    loosened: 'status',
    retyped: 'status',
    values: ['AuthenticationFactor', 'properties', 'type'],
    removed: ['/v1/connected_apps/clients/{client_id}', 'get', 'connectedApp.clients.get'],
  },
  'stytch-b2b': {
    prefix: '/v1/b2b',
    sent: 'B2BOrganizationsCreateRequest',
    dropped: 'organization_logo_url',
    received: 'Member',
    loosened: 'status',
    retyped: 'name',
    values: ['AuthenticationFactor', 'properties', 'type'],
    removed: ['/v1/connected_apps/clients/{client_id}', 'get', 'connectedApp.clients.get'],
  },
  loginid: {
    prefix: '',
    sent: 'CodesGenerateRequest',
    dropped: 'nothing',
    received: 'User',
    loosened: 'id',
    retyped: 'username',
    values: ['AuthenticationCode', 'properties', 'type'],
    removed: ['/certs', 'get', 'certificates.get'],
  },
  'loginid-v2': {
    prefix: '',
    sent: 'MgmtGrantCreateRequest',
    dropped: 'nothing',
    received: 'Passkey',
    loosened: 'name',
    retyped: 'name',
    values: ['AuthInit', 'properties', 'action'],
    removed: ['/fido2/v2/version', 'get', 'version.show'],
  },
};

/** Turns a document into a newer one, with additions, changes and removals of each kind. */
export function newer(provider: ProviderName): (document: Json) => void {
  const spots = SPOTS[provider];
  return (document) => {
    const schemas = at(document, 'components', 'schemas');
    const [sent, received] = [at(schemas, spots.sent), at(schemas, spots.received)];
    Object.assign(at(sent, 'properties'), { favourite_color: { type: 'string', enum: ['red', 'green'] } });
    sent['required'] = [...listOf(sent['required']), 'favourite_color'];
    delete at(sent, 'properties')[spots.dropped];
    Object.assign(at(received, 'properties'), {
      locker_id: { type: 'string' },
      size: { $ref: '#/components/schemas/Size' },
    });
    received['required'] = listOf(received['required']).filter((name) => name !== spots.loosened);
    at(received, 'properties')[spots.retyped] = { type: 'integer' };
    const values = at(schemas, ...spots.values);
    values['enum'] = [...listOf(values['enum']), 'brand_new'];
    const [path, method] = spots.removed;
    delete at(document, 'paths', path)[method];
    Object.assign(schemas, GADGET_TYPES);
    Object.assign(at(document, 'paths'), gadgetPaths(spots.prefix));
  };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? [...value] : [];
}

const GADGET_TYPES = {
  Size: {
    type: 'object',
    required: ['width'],
    properties: { width: { type: 'integer', minimum: 1 }, unit: { type: 'string' } },
  },
  Gadget: {
    type: 'object',
    required: ['gadget_id', 'parts'],
    properties: {
      gadget_id: { type: 'string' },
      access_token: { type: ['string', 'null'] },
      kind: { type: 'string', enum: ['lever', 'spring'] },
      parts: { type: 'array', items: { $ref: '#/components/schemas/Part' } },
      size: { $ref: '#/components/schemas/Size' },
    },
  },
  Part: { type: 'object', properties: { label: { type: 'string' }, inner: { $ref: '#/components/schemas/Part' } } },
};

function gadgetPaths(prefix: string): Json {
  const response = {
    description: 'x',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Gadget' } } },
  };
  const shared = [...prefix.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const id = { name: 'gadget_id', in: 'path', required: true, schema: { type: 'string' } };
  const body = {
    type: 'object',
    required: ['kind'],
    properties: { kind: { type: 'string', enum: ['lever', 'spring'] }, teeth: { type: 'integer', minimum: 3 } },
  };
  const verbose = { name: 'verbose', in: 'query', schema: { type: 'boolean' } };
  return {
    [`${prefix}/gadgets`]: {
      post: {
        parameters: shared,
        requestBody: { required: true, content: { 'application/json': { schema: body } } },
        responses: { '200': response },
      },
    },
    [`${prefix}/gadgets/{gadget_id}`]: {
      get: { parameters: [...shared, id, verbose], responses: { '200': response } },
    },
    [`${prefix}/gadgets/{gadget_id}/polish`]: {
      post: { parameters: [...shared, id], responses: { '204': { description: 'x' } } },
    },
  };
}
