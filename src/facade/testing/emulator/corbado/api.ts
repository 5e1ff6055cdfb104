import * as operations from '../../../../generated/corbado/operations.ts';
import type { ServedIssuer } from '../../issuer/create-test-issuer.ts';
import { jsonResponse } from '../../loopback.ts';
import { ApiError } from '../api-error.ts';
import type { EmulatedApi } from '../emulated-api.ts';
import { challengeFlows } from './challenges.ts';
import { connectFlows, exportedRows, FIRST_ENDPOINT, FIRST_TOKEN, seededEndpoint, seededToken } from './connect.ts';
import { eventFlows, FIRST_EVENT, seededEvent } from './events.ts';
import { corbadoFormat } from './format.ts';
import { FIRST_ACCOUNT, FIRST_IDENTIFIER, identifierFlows, seededAccount, seededIdentifier } from './identifiers.ts';
import { FIRST_CREDENTIAL, passkeyFlows, passkeySupport, seededCredential } from './passkeys.ts';
import { FIRST_SESSION, seededLongSession, seededSession, sessionFlows } from './sessions.ts';
import { FIRST_USER, seededUser, userFlows } from './users.ts';

/** Corbado. */
export function corbadoApi(issuer: ServedIssuer<'corbado'>): EmulatedApi {
  const { projectId = '', apiSecret = '' } = issuer.clientOptions();
  const basic = `Basic ${Buffer.from(`${projectId}:${apiSecret}`).toString('base64')}`;
  return {
    provider: 'corbado',
    operations: operations.OPERATIONS,
    choices: CHOICES,
    kinds: {
      users: { id: 'userID', seed: seededUser, initial: [FIRST_USER] },
      identifiers: { id: 'identifierID', seed: seededIdentifier, initial: [FIRST_IDENTIFIER] },
      socialAccounts: { id: 'socialAccountID', seed: seededAccount, initial: [FIRST_ACCOUNT] },
      credentials: { id: 'id', seed: seededCredential, initial: [FIRST_CREDENTIAL] },
      longSessions: { id: 'longSessionID', seed: seededLongSession, initial: [FIRST_SESSION] },
      sessions: { id: 'sessionID', seed: seededSession, initial: [FIRST_SESSION] },
      passkeyEvents: { id: 'passkeyEventID', seed: seededEvent, initial: [FIRST_EVENT] },
      connectTokens: { id: 'id', seed: seededToken, initial: [FIRST_TOKEN] },
      webhookEndpoints: { id: 'id', seed: seededEndpoint, initial: [FIRST_ENDPOINT] },
      passkeyChallenges: { id: 'challengeID' },
      challenges: { id: 'challengeID' },
      authEvents: { id: 'authEventID' },
      clientEnvs: { id: 'id' },
      passwordManagers: { id: 'id' },
      identifierWhitelists: { id: 'id' },
      connectApplications: { id: 'id' },
      androidAppConfigs: { id: 'id' },
      processes: { id: 'id' },
      config: { id: 'id' },
      passkeys: { id: 'id' },
    },
    flows: {
      ...userFlows,
      ...identifierFlows,
      ...sessionFlows,
      ...challengeFlows,
      ...passkeyFlows,
      ...connectFlows,
      ...eventFlows,
    },
    pages: [
      {
        method: 'GET',
        path: '/exports/{token}',
        respond: ({ tenant, pathParams }) => jsonResponse(200, exportedRows(tenant, pathParams['token'])),
      },
    ],
    passkeys: passkeySupport,
    unsupported: ['sso.saml2.start', 'sso.saml2.finish'].map((operation) => ({
      operation,
      reason: 'the vendor does not say what identity provider a project has, nor what its SAML response must contain',
    })),
    authenticate: ({ headers }) => {
      const given = headers['authorization'] ?? '';
      if (given === basic || (given === `Bearer ${apiSecret}` && headers['x-corbado-projectid'] === projectId)) return;
      throw new ApiError(401, 'login_error', 'the project id or the API secret is missing or wrong');
    },
    ...corbadoFormat,
  };
}

/** Behaviour on which the vendor's sources are silent. */
const CHOICES: Readonly<Record<string, string>> = {
  'users.challenges.create':
    'Codes and links live 60 minutes and are good once; the emulator delivers them to its inbox.',
  'users.challenges.update': 'A wrong value is a 400 with validation, and the challenge stays pending.',
  'users.longSessions.createShortSession': 'Session tokens live 15 minutes; a session that is not active is a 400.',
  'identifiers.create': 'A value that exists is a 400 with validation.',
  'identifiers.update': 'A new primary identifier makes the former one verified.',
  'passkeys.loginFinish':
    'A signature that does not match is a 400 login_error; all else that is wrong is a 400 with validation.',
  'passkeys.postLogin': 'Signed passkey data is good once, for five minutes.',
  'sessions.revoke': 'Revoking a session again is no error.',
};
