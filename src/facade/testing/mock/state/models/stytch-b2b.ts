import type { TestIssuer } from '../../../issuer/test-issuer.ts';
import type { Action, StateModel } from '../model.ts';
import type { Fields } from '../path.ts';
import { texts } from './ids.ts';
import { b2bResources } from './stytch-b2b-resources.ts';
import { clientActions, clientResources, SESSION_OF_JWT, searched, sessionOfJwt } from './stytch-shared.ts';

const shown = {
  member: ['members', 'member_id'],
  organization: ['organizations', 'organization_id'],
} as const;
const repeatsMember = { member_id: 'member_id' };
const member: Omit<Action, 'does'> = {
  resource: 'members',
  at: 'member',
  shows: { organization: shown.organization },
  repeats: repeatsMember,
};
const ensures: Action = {
  ...member,
  does: 'ensure',
  by: { email_address: 'email_address' },
  saysCreated: 'member_created',
};
const organization: Omit<Action, 'does'> = { resource: 'organizations', at: 'organization' };

/** What the mock server of Stytch's B2B product keeps. */
export function stytchB2BState(issuer: TestIssuer<'stytch-b2b'>): StateModel {
  const session: Omit<Action, 'does'> = {
    resource: 'member_sessions',
    at: 'member_session',
    by: { session_token: 'session_token', [SESSION_OF_JWT]: 'member_session_id' },
    shows: shown,
    repeats: { session_token: 'session_token' },
    mints: { at: 'session_jwt', mint: async (record) => issuer.mint(mintOptions(record)) },
  };
  const opens: Action = {
    ...session,
    does: 'open',
    repeats: { ...session.repeats, ...repeatsMember, organization_id: 'organization_id' },
  };
  return {
    derive: sessionOfJwt,
    resources: { ...b2bResources, ...clientResources },
    actions: {
      'organizations.create': { ...organization, does: 'create' },
      'organizations.get': { ...organization, does: 'get' },
      'organizations.update': { ...organization, does: 'update' },
      'organizations.delete': {
        does: 'delete',
        resource: 'organizations',
        repeats: { organization_id: 'organization_id' },
      },
      'organizations.search': {
        does: 'list',
        resource: 'organizations',
        at: 'organizations',
        counts: { items: 'results_metadata.total' },
        matches: searched({
          organization_ids: (record) => record['organization_id'],
          organization_slugs: (record) => record['organization_slug'],
        }),
      },
      'organizations.members.create': { ...member, does: 'create' },
      'organizations.members.get': {
        ...member,
        does: 'get',
        by: { member_id: 'member_id', email_address: 'email_address' },
      },
      'organizations.members.dangerouslyGet': { ...member, does: 'get' },
      'organizations.members.update': { ...member, does: 'update' },
      'organizations.members.reactivate': { ...member, does: 'update', sets: { status: 'active' } },
      'organizations.members.delete': { does: 'delete', resource: 'members', repeats: repeatsMember },
      'organizations.members.search': {
        does: 'list',
        resource: 'members',
        at: 'members',
        counts: { items: 'results_metadata.total' },
        matches: (record, params) =>
          texts(params['organization_ids']).includes(String(record['organization_id'])) &&
          searchMembers(record, params),
      },
      'magicLinks.email.loginOrSignup': ensures,
      'otps.email.loginOrSignup': ensures,
      'magicLinks.authenticate': opens,
      'otps.email.authenticate': opens,
      'passwords.authenticate': opens,
      'sessions.get': { does: 'list', resource: 'member_sessions', at: 'member_sessions' },
      'sessions.authenticate': { ...session, does: 'get' },
      'sessions.revoke': {
        does: 'delete',
        resource: 'member_sessions',
        by: { member_session_id: 'member_session_id', member_id: 'member_id', ...session.by },
      },
      ...clientActions,
    },
  };
}

const searchMembers = searched({
  member_ids: (record) => record['member_id'],
  member_emails: (record) => record['email_address'],
  statuses: (record) => record['status'],
});

function mintOptions(record: Fields): {
  userId: string;
  sessionId: string;
  organizationId: string;
  organizationSlug: string;
} {
  return {
    userId: String(record['member_id']),
    sessionId: String(record['member_session_id']),
    organizationId: String(record['organization_id']),
    organizationSlug: String(record['organization_slug']),
  };
}
