import * as operations from '../../../../generated/loginid/operations.ts';
import type { ServedIssuer } from '../../issuer/create-test-issuer.ts';
import { ApiError } from '../api-error.ts';
import type { EmulatedApi } from '../emulated-api.ts';
import { codeFlows } from './codes.ts';
import { credentialFlows, FIRST_CREDENTIAL, seededCredential } from './credentials.ts';
import { loginIdPages } from './pages.ts';
import { passkeyFlows, passkeySupport } from './passkeys.ts';
import { applicationOf, checkServiceToken } from './service-token.ts';
import { transactionFlows } from './transactions.ts';
import { FIRST_USER, seededUser, userFlows } from './users.ts';

/** Each status's word for errors without one of their own. */
const TYPES: Readonly<Record<number, string>> = {
  401: 'unauthorized',
  403: 'operation_not_allowed',
  404: 'user_not_found',
};

/** LoginID's older API. */
export function loginIdApi(issuer: ServedIssuer<'loginid'>): EmulatedApi {
  const { clientId = '', privateKey } = issuer.clientOptions();
  const application = applicationOf(clientId, privateKey);
  return {
    provider: 'loginid',
    operations: operations.OPERATIONS,
    choices: CHOICES,
    kinds: {
      users: { id: 'id', seed: seededUser, initial: [FIRST_USER] },
      credentials: { id: 'uuid', seed: seededCredential, initial: [FIRST_CREDENTIAL] },
      sessions: { id: 'id' },
      transactions: { id: 'id' },
      passkeys: { id: 'id' },
      secrets: { id: 'uuid' },
    },
    flows: { ...userFlows, ...codeFlows, ...credentialFlows, ...passkeyFlows, ...transactionFlows },
    pages: loginIdPages,
    passkeys: passkeySupport,
    authenticate: (call) => checkServiceToken(application, call),
    errorBody: ({ status, type, message }) =>
      status >= 500 ? { message } : { code: type || (TYPES[status] ?? 'bad_request'), message },
    invalidRequest: (issues) =>
      new ApiError(400, 'bad_request', issues.map(({ path, message }) => `${path} ${message}`.trim()).join('; ')),
  };
}

/** Behaviour on which the vendor's sources are silent. */
const CHOICES: Readonly<Record<string, string>> = {
  'codes.generate': 'Codes live 24 hours and are good once; a new one leaves the others as they are.',
  'authenticate.codeWait': 'The call is held for at most three minutes; then it is a 400 remote_session_timeout.',
  'authenticate.publickeyComplete': 'The assertion is the signature of server_nonce in base64, as ES256 or RS256.',
  'credentials.generateRecoveryCode': 'A new recovery code replaces the older one.',
  'credentials.authidInit': 'The page at iframe_url stands for the scan of a document: its button passes it.',
  'tx.create': 'The page of a transaction confirms it without a passkey.',
};
