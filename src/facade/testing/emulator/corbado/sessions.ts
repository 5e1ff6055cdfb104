import { randomUUID } from 'node:crypto';
import type { Call, Flows } from '../call.ts';
import { type Fields, numberIn } from '../fields.ts';
import type { Tenant } from '../tenant.ts';
import { DONE, doesNotExist, newId, seedId, validationError } from './format.ts';
import { identifierValueOf } from './identifiers.ts';
import { pageOf } from './lists.ts';
import { nameOf, userOf } from './users.ts';

/** Seconds. */
const TOKEN_LIFETIME = 15 * 60;
const LONG_SESSION_LIFETIME = 30 * 24 * 3600;
const STATUSES: readonly unknown[] = ['active', 'logged_out', 'expired', 'inactivity_reached', 'revoked'];

/** The sessions with which an emulator starts. */
export const FIRST_SESSION: Fields = {};

export function seededLongSession(given: Fields, tenant: Tenant, index: number): Fields {
  return newLongSession(tenant, {
    longSessionID: seedId('ses', index),
    userID: firstUser(tenant),
    identifierValue: 'ada@example.com',
    ...given,
  });
}

export function seededSession(given: Fields, tenant: Tenant, index: number): Fields {
  const sessionID = `ses-${String(index + 1).padStart(26, '0')}`;
  return newSession(tenant, { sessionID, userID: firstUser(tenant), identifierValue: 'ada@example.com', ...given });
}

function firstUser(tenant: Tenant): unknown {
  return tenant.records('users').all()[0]?.['userID'] ?? '';
}

function newLongSession(tenant: Tenant, given: Fields): Fields {
  return { longSessionID: newId('ses'), status: 'active', expires: tenant.time(LONG_SESSION_LIFETIME), ...given };
}

function newSession(tenant: Tenant, given: Fields): Fields {
  const now = tenant.clock.now();
  return {
    sessionID: newId('ses'),
    createdMs: now,
    lastActionMs: now,
    expiresMs: now + LONG_SESSION_LIFETIME * 1000,
    status: 'active',
    ...given,
  };
}

/** Signs a session token. */
function sessionToken(tenant: Tenant, user: Fields, issuer: string = tenant.keys.issuer): string {
  const now = Math.floor(tenant.clock.now() / 1000);
  const email = identifierValueOf(tenant, user);
  return tenant.keys.sign({
    iss: issuer,
    sub: user['userID'],
    name: nameOf(user),
    ...(email.includes('@') && { email }),
    iat: now,
    nbf: now,
    exp: now + TOKEN_LIFETIME,
    jti: randomUUID(),
  });
}

/** Starts a session after a login, and returns its token. */
export function startSession(tenant: Tenant, user: Fields): string {
  tenant
    .records('sessions')
    .put(newSession(tenant, { userID: user['userID'], identifierValue: identifierValueOf(tenant, user) }));
  return sessionToken(tenant, user);
}

function createLong({ tenant, params, body }: Call): Fields {
  const user = userOf(tenant, params['userID']);
  return tenant
    .records('longSessions')
    .put(newLongSession(tenant, { userID: user['userID'], identifierValue: body['identifierValue'] }));
}

/** Finds a long session: of the user in the path, if there is one. Its status follows the clock. */
function longSessionOf({ tenant, params }: Call): Fields {
  const session = tenant.records('longSessions').get(params['longSessionID']);
  const isOthers = params['userID'] !== undefined && session?.['userID'] !== userOf(tenant, params['userID'])['userID'];
  if (session === undefined || isOthers) throw doesNotExist('longSessionID');
  const isExpired = session['status'] === 'active' && Date.parse(String(session['expires'])) <= tenant.clock.now();
  return isExpired ? tenant.records('longSessions').update(session, { status: 'expired' }) : session;
}

function updateLong(call: Call): Fields {
  const { status } = call.body;
  if (!STATUSES.includes(status)) throw validationError({ field: 'status', message: 'must be a valid value' });
  return call.tenant.records('longSessions').update(longSessionOf(call), { status });
}

function createShort(call: Call): Fields {
  const session = longSessionOf(call);
  if (session['status'] !== 'active') throw validationError({ field: 'longSessionID', message: 'is not active' });
  return { value: sessionToken(call.tenant, userOf(call.tenant, session['userID']), String(call.body['issuer'])) };
}

function list({ tenant, params }: Call): Fields {
  const now = tenant.clock.now();
  const sessions = tenant
    .records('sessions')
    .all()
    .map((session) => {
      const isExpired = session['status'] === 'active' && (numberIn(session, 'expiresMs') ?? 0) <= now;
      return isExpired ? { ...session, status: 'expired' } : session;
    });
  const { items, paging } = pageOf(sessions, params);
  return { sessions: items, paging };
}

function revoke({ tenant, params }: Call): Fields {
  const session = tenant.records('sessions').get(params['sessionID']);
  if (session === undefined) throw doesNotExist('sessionID');
  tenant.records('sessions').update(session, { status: 'revoked', lastActionMs: tenant.clock.now() });
  return DONE;
}

/** Sessions of both generations. */
export const sessionFlows: Flows = {
  'users.longSessions.create': createLong,
  'users.longSessions.get': longSessionOf,
  'users.longSessions.update': updateLong,
  'users.longSessions.createShortSession': createShort,
  'longSessions.get': longSessionOf,
  'sessions.list': list,
  'sessions.revoke': revoke,
};
