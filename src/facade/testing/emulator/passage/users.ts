import { randomBytes } from 'node:crypto';
import { ApiError } from '../api-error.ts';
import type { Call, Flows } from '../call.ts';
import { type Fields, numberIn, objectIn, pick, stringIn, textIn } from '../fields.ts';
import type { Tenant } from '../tenant.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const ID_LENGTH = 24;

/** Returns an id in Passage's format: 24 letters and digits. */
export function newId(): string {
  return [...randomBytes(ID_LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

/** The user with whom an emulator starts. */
export const FIRST_USER: Fields = { email: 'ada@example.com', email_verified: true };

/** Returns a whole user for what is known of one. */
function newUser(tenant: Tenant, given: Fields): Fields {
  const now = tenant.time();
  return {
    id: newId(),
    email: '',
    email_verified: false,
    phone: '',
    phone_verified: false,
    external_id: '',
    status: 'pending',
    login_count: 0,
    recent_events: [],
    social_connections: {},
    user_metadata: {},
    webauthn: false,
    webauthn_devices: [],
    webauthn_types: [],
    created_at: now,
    updated_at: now,
    last_login_at: now,
    ...given,
  };
}

/** Returns the user of a seed, whose ids count from 1. */
export function seededUser(given: Fields, tenant: Tenant, index: number): Fields {
  const id = `passageexampleuser${String(index + 1).padStart(6, '0')}`;
  return newUser(tenant, { id, status: 'active', ...given });
}

/**
 * Finds a user.
 *
 * @throws {ApiError} if it does not exist
 */
export function userOf(tenant: Tenant, id: unknown): Fields {
  const user = tenant.records('users').get(id);
  if (user === undefined) throw new ApiError(404, 'user_not_found', 'the user does not exist');
  return user;
}

/** Finds the user with an address or a number. */
export function findByIdentifier(tenant: Tenant, given: Fields): Fields | undefined {
  const [address, number] = [textIn(given, 'email').toLowerCase(), textIn(given, 'phone')];
  return tenant
    .records('users')
    .find((user) =>
      address === '' ? number !== '' && user['phone'] === number : String(user['email']).toLowerCase() === address,
    );
}

/** Adds a user, who is pending until the first login. */
export function addUser(tenant: Tenant, body: Fields): Fields {
  rejectTaken(tenant, body, undefined);
  return tenant.records('users').put(newUser(tenant, pick(body, ['email', 'phone', 'user_metadata'])));
}

/** Replaces some fields of a user. */
export function updateUser(tenant: Tenant, user: Fields, changes: Fields): Fields {
  return tenant.records('users').update(user, { ...changes, updated_at: tenant.time() });
}

function rejectTaken(tenant: Tenant, body: Fields, own: unknown): void {
  for (const name of ['email', 'phone']) {
    const found = findByIdentifier(tenant, pick(body, [name]));
    if (found !== undefined && found['id'] !== own)
      throw new ApiError(400, 'invalid_request', `a user with this ${name} exists already`);
  }
}

/** A user as responses show it: with the devices. */
function shown(tenant: Tenant, user: Fields): Fields {
  const devices = tenant.records('devices').filter(({ user_id }) => user_id === user['id']);
  return {
    user: {
      ...user,
      webauthn: devices.length > 0,
      webauthn_devices: devices,
      webauthn_types: [...new Set(devices.map(({ type }) => type))],
    },
  };
}

function update({ tenant, params, body }: Call): Fields {
  const user = userOf(tenant, params['user_id']);
  rejectTaken(tenant, body, user['id']);
  const metadata = { ...objectIn(user, 'user_metadata'), ...objectIn(body, 'user_metadata') };
  const [email, phone] = [stringIn(body, 'email'), stringIn(body, 'phone')];
  return shown(
    tenant,
    updateUser(tenant, user, {
      ...(email !== undefined && email !== user['email'] && { email, email_verified: false }),
      ...(phone !== undefined && phone !== user['phone'] && { phone, phone_verified: false }),
      ...('user_metadata' in body && { user_metadata: metadata }),
    }),
  );
}

function setStatus(status: 'active' | 'inactive') {
  return ({ tenant, params }: Call): Fields =>
    shown(tenant, updateUser(tenant, userOf(tenant, params['user_id']), { status }));
}

function remove({ tenant, params }: Call): undefined {
  const user = userOf(tenant, params['user_id']);
  tenant.records('users').delete(user);
  for (const kind of ['devices', 'magic_links', 'refresh_tokens'])
    tenant.records(kind).deleteWhere(({ user_id }) => user_id === user['id']);
}

function revokeRefreshTokens({ tenant, params }: Call): undefined {
  const user = userOf(tenant, params['user_id']);
  tenant.records('refresh_tokens').deleteWhere(({ user_id }) => user_id === user['id']);
}

const PAGE_SIZE = 50;
/** Fields by which a list can be filtered, beside the identifier. */
const FILTERS = ['id', 'login_count', 'status', 'created_at', 'updated_at', 'last_login_at'];

function list({ tenant, params, url }: Call): Fields {
  const before = numberIn(params, 'created_before') ?? Math.floor(tenant.clock.now() / 1000) + 1;
  const [page, limit] = [numberIn(params, 'page') ?? 1, numberIn(params, 'limit') ?? PAGE_SIZE];
  const found = tenant
    .records('users')
    .filter((user) => Date.parse(String(user['created_at'])) / 1000 < before && matches(user, params));
  const sorted = found.toSorted(orderOf(stringIn(params, 'order_by')));
  const last = Math.max(1, Math.ceil(sorted.length / limit));
  const link = (number: number): Fields => ({
    href: `${url}/v1/apps/${String(params['app_id'])}/users?page=${number}&limit=${limit}&created_before=${before}`,
  });
  return {
    _links: {
      first: link(1),
      last: link(last),
      next: link(Math.min(last, page + 1)),
      previous: link(Math.max(1, page - 1)),
      self: link(page),
    },
    created_before: before,
    limit,
    page,
    total_users: sorted.length,
    users: sorted.slice((page - 1) * limit, page * limit),
  };
}

function matches(user: Fields, params: Fields): boolean {
  const { identifier } = params;
  if (identifier !== undefined && ![user['email'], user['phone']].some((value) => holds(value, identifier)))
    return false;
  return FILTERS.every((name) => params[name] === undefined || holds(user[name], params[name]));
}

/** Tests a filter, which may begin with an operator: `<like:ada>`. */
function holds(value: unknown, filter: unknown): boolean {
  const [, operator, bracketed] = /^<?(ne|gt|lt|like|not_like):(.*?)>?$/s.exec(String(filter)) ?? [];
  const [own, wanted] = [String(value).toLowerCase(), (bracketed ?? String(filter)).toLowerCase()];
  switch (operator) {
    case 'ne':
      return own !== wanted;
    case 'gt':
      return compare(own, wanted) > 0;
    case 'lt':
      return compare(own, wanted) < 0;
    case 'like':
      return own.includes(wanted);
    case 'not_like':
      return !own.includes(wanted);
    default:
      return own === wanted;
  }
}

/** Compares numbers as numbers, and all else, such as ISO dates, by their characters. */
function compare(one: string, other: string): number {
  const difference = Number(one) - Number(other);
  if (!Number.isNaN(difference)) return difference;
  return one < other ? -1 : Number(one > other);
}

function orderOf(order: string | undefined): (one: Fields, other: Fields) => number {
  const keys = (order ?? 'created_at:ASC').split(',').map((key) => key.trim().split(':'));
  return (one, other) => {
    for (const [name = '', direction = 'ASC'] of keys) {
      const difference = compare(String(one[name]), String(other[name]));
      if (difference !== 0) return direction.toUpperCase() === 'DESC' ? -difference : difference;
    }
    return 0;
  };
}

/** Users. */
export const userFlows: Flows = {
  'user.list': list,
  'user.create': ({ tenant, body }) => shown(tenant, addUser(tenant, body)),
  'user.get': ({ tenant, params }) => shown(tenant, userOf(tenant, params['user_id'])),
  'user.update': update,
  'user.delete': remove,
  'user.activate': setStatus('active'),
  'user.deactivate': setStatus('inactive'),
  'user.revokeRefreshTokens': revokeRefreshTokens,
};
