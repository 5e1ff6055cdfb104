import { type Fields, objectsIn, stringIn } from '../../fields.ts';
import type { Grant } from '../../grants.ts';
import type { Tenant } from '../../tenant.ts';
import { stytchError } from '../shared/errors.ts';
import type { Membership } from './members.ts';

/** Milliseconds. */
const LIFETIME = 10 * 60_000;

/** The proofs of somebody who is not logged in yet. Plain JSON. */
export interface Proven {
  readonly email: string;
  /** The steps that are done. */
  readonly factors: readonly Fields[];
  /** Absent after discovery, where no organization has been chosen. */
  readonly organization_id?: unknown;
  readonly member_id?: unknown;
  /** The account at an OAuth provider, which may let somebody join. */
  readonly provider?: string;
  readonly tenants?: readonly string[];
  readonly name?: string;
}

/** The fields of responses about an intermediate session. */
export interface IntermediateFields {
  readonly intermediate_session_token: string;
  readonly intermediate_session_token_expires_at?: string;
}

/** Starts an intermediate session; with the token of one before, that one goes on. */
export function issueIntermediate(tenant: Tenant, proven: Proven, before?: Grant): IntermediateFields {
  const data = { ...proven };
  if (before === undefined) return fieldsOf(tenant.grants.issue('intermediate session', LIFETIME, data));
  const updated = { ...before, data };
  tenant.grants.records.put(updated);
  return fieldsOf(updated);
}

function fieldsOf({ token, expiresAt }: Grant): IntermediateFields {
  return {
    intermediate_session_token: token,
    intermediate_session_token_expires_at: new Date(expiresAt).toISOString().replace(/\.\d+Z$/, 'Z'),
  };
}

/** The end of a login: no intermediate session is needed. */
export const NO_INTERMEDIATE: IntermediateFields = { intermediate_session_token: '' };

/** An intermediate session, and what it proves. */
export interface Intermediate {
  readonly grant: Grant;
  readonly proven: Proven;
}

/**
 * Returns the intermediate session that a request names; `undefined` if it names none.
 *
 * @throws {ApiError} if it is unknown, used or expired
 */
export function givenIntermediate(tenant: Tenant, params: Fields): Intermediate | undefined {
  const token = stringIn(params, 'intermediate_session_token');
  if (token === undefined) return undefined;
  const found = tenant.grants.look('intermediate session', token);
  if (found.state !== 'good')
    throw stytchError('intermediate_session_not_found', 'Intermediate session could not be found.');
  const { data } = found.grant;
  const { email, provider, tenants, name } = data;
  const proven: Proven = {
    ...data,
    email: String(email),
    factors: objectsIn(data, 'factors'),
    ...(typeof provider === 'string' && { provider, tenants: [tenants].flat().map(String), name: String(name) }),
  };
  return { grant: found.grant, proven };
}

/**
 * Returns the intermediate session that a request names for a member: of their own address, and of no other organization.
 *
 * @throws {ApiError} if it is somebody else's
 */
export function intermediateOf(
  tenant: Tenant,
  params: Fields,
  { organization, member }: Membership,
): Intermediate | undefined {
  const intermediate = givenIntermediate(tenant, params);
  if (intermediate === undefined) return undefined;
  const { organization_id, member_id, email } = intermediate.proven;
  const isForeign = organization_id !== undefined && organization_id !== organization['organization_id'];
  const isTheirs =
    member_id === undefined
      ? email.toLowerCase() === String(member['email_address']).toLowerCase()
      : member_id === member['member_id'];
  if (isForeign || !isTheirs)
    throw stytchError(
      'invalid_intermediate_session_token_for_organization',
      'The intermediate session is not one of this member and organization.',
    );
  return intermediate;
}
