// Written by "npm run generate" from openapi/loginid.yaml. Do not edit: change the spec.
// spec sha256: 52b8f97f3658616952e9f90ee7754249e59034bf2ffff6237768699e38537a23

import {
  type Operation,
  boolean,
  nullish,
  object,
  operation,
  someOf,
  string,
} from '../../facade/http/generated-runtime.ts';
import {
  AssertionResult,
  AttestationResult,
  AuthenticateAuthidInitOptions,
  AuthenticateAuthidInitResponse,
  AuthenticateCompleteResponse,
  AuthenticateFido2InitResponse,
  AuthenticateInitOptions,
  AuthenticateInitResponse,
  AuthenticatePublickeyInitResponse,
  AuthenticationCode,
  AuthenticationResponse,
  CodesAuthorizeResponse,
  CodesFido2CompleteResponse,
  CodesFido2InitResponse,
  CodesGenerateResponse,
  CodesInvalidateAllResponse,
  CredentialNameOptions,
  CredentialRef,
  CredentialRename,
  CredentialsAuthidCompleteResponse,
  CredentialsAuthidEvaluateResponse,
  CredentialsAuthidInitResponse,
  CredentialsChangeResponse,
  CredentialsFido2InitCodeResponse,
  CredentialsFido2InitForceResponse,
  CredentialsFido2InitOptions,
  CredentialsListResponse,
  CredentialsRecoveryCodeResponse,
  InvitationOptions,
  LegacyAttestationResult,
  RegisterFido2InitOptions,
  RegisterFido2InitResponse,
  RegisterInitResponse,
  TxCompleteResponse,
  TxCreateResponse,
  TxInitResponse,
  User,
  UserProfile,
} from './checks.ts';

export const certificatesGet: Operation = /* @__PURE__ */ operation('certificates.get', 'GET', '/certs', {
  query: {
    kid: nullish(string),
  },
  headers: {
    'Request-ID': nullish(string),
  },
  response: 'text',
  anonymous: true,
});

export const codesGenerate: Operation = /* @__PURE__ */ operation(
  'codes.generate',
  'POST',
  '/codes/{code_type}/generate',
  {
    headers: {
      'Request-ID': nullish(string),
    },
    body: object(
      {
        user_id: nullish(string),
        username: nullish(string),
        purpose: string,
        authorize: boolean,
      },
      someOf('user_id', 'username'),
    ),
    clientParams: ['client_id'],
    response: CodesGenerateResponse,
    serviceTokenScope: 'codes.generate',
  },
);

export const codesAuthorize: Operation = /* @__PURE__ */ operation(
  'codes.authorize',
  'POST',
  '/codes/{code_type}/authorize',
  {
    headers: {
      'Request-ID': nullish(string),
    },
    body: object(
      {
        user_id: nullish(string),
        username: nullish(string),
        purpose: string,
        code: string,
      },
      someOf('user_id', 'username'),
    ),
    clientParams: ['client_id'],
    response: CodesAuthorizeResponse,
    serviceTokenScope: 'codes.authorize',
  },
);

export const codesInvalidateAll: Operation = /* @__PURE__ */ operation(
  'codes.invalidateAll',
  'POST',
  '/codes/{code_type}/invalidate-all',
  {
    headers: {
      'Request-ID': nullish(string),
    },
    body: object(
      {
        user_id: nullish(string),
        username: nullish(string),
        purpose: string,
      },
      someOf('user_id', 'username'),
    ),
    clientParams: ['client_id'],
    response: CodesInvalidateAllResponse,
    serviceTokenScope: 'codes.invalidate',
  },
);

export const authenticateCodeWait: Operation = /* @__PURE__ */ operation(
  'authenticate.codeWait',
  'POST',
  '/authenticate/code/wait',
  {
    headers: {
      'Request-ID': nullish(string),
    },
    body: object({
      username: string,
      authentication_code: AuthenticationCode,
      no_wait: nullish(boolean),
      no_jwt: nullish(boolean),
    }),
    clientParams: ['client_id'],
    response: AuthenticationResponse,
    serviceTokenScope: 'auth.temporary',
    serviceTokenOptional: true,
  },
);

export const authenticateFido2Init: Operation = /* @__PURE__ */ operation(
  'authenticate.fido2Init',
  'POST',
  '/authenticate/fido2/init',
  {
    headers: {
      'Request-ID': nullish(string),
    },
    body: object({
      username: string,
      options: nullish(InvitationOptions),
    }),
    clientParams: ['client_id'],
    response: AuthenticateFido2InitResponse,
    serviceTokenScope: 'auth.login',
    serviceTokenOptional: true,
  },
);

export const authenticateFido2Complete: Operation = /* @__PURE__ */ operation(
  'authenticate.fido2Complete',
  'POST',
  '/authenticate/fido2/complete',
  {
    headers: {
      'Request-ID': nullish(string),
    },
    body: object({
      username: string,
      assertion_payload: AssertionResult,
      no_jwt: nullish(boolean),
    }),
    clientParams: ['client_id'],
    response: AuthenticationResponse,
    anonymous: true,
  },
);

export const authenticatePassword: Operation = /* @__PURE__ */ operation(
  'authenticate.password',
  'POST',
  '/authenticate/password',
  {
    headers: {
      'Request-ID': nullish(string),
    },
    body: object({
      username: string,
      password: string,
      options: nullish(InvitationOptions),
      no_jwt: nullish(boolean),
    }),
    clientParams: ['client_id'],
    response: AuthenticationResponse,
    serviceTokenScope: 'auth.login',
    serviceTokenOptional: true,
  },
);

export const authenticatePublickeyInit: Operation = /* @__PURE__ */ operation(
  'authenticate.publickeyInit',
  'POST',
  '/authenticate/publickey/init',
  {
    body: object({
      username: string,
      publickey_alg: nullish(string),
      publickey: string,
    }),
    clientParams: ['client_id'],
    response: AuthenticatePublickeyInitResponse,
    serviceTokenScope: 'auth.login',
    serviceTokenOptional: true,
  },
);

export const authenticatePublickeyComplete: Operation = /* @__PURE__ */ operation(
  'authenticate.publickeyComplete',
  'POST',
  '/authenticate/publickey/complete',
  {
    body: object({
      username: string,
      challenge_id: string,
      assertion: string,
      no_jwt: nullish(boolean),
    }),
    clientParams: ['client_id'],
    response: AuthenticationResponse,
    anonymous: true,
  },
);

export const authenticateAuthidInit: Operation = /* @__PURE__ */ operation(
  'authenticate.authidInit',
  'POST',
  '/authenticate/authid/init',
  {
    headers: {
      'Request-ID': nullish(string),
    },
    body: object({
      username: string,
      options: nullish(AuthenticateAuthidInitOptions),
    }),
    clientParams: ['client_id'],
    response: AuthenticateAuthidInitResponse,
    serviceTokenScope: 'auth.login',
    serviceTokenOptional: true,
  },
);

export const authenticateAuthidComplete: Operation = /* @__PURE__ */ operation(
  'authenticate.authidComplete',
  'POST',
  '/authenticate/authid/complete',
  {
    headers: {
      'Request-ID': nullish(string),
    },
    body: object({
      username: string,
      credential_uuid: string,
    }),
    clientParams: ['client_id'],
    response: AuthenticationResponse,
    anonymous: true,
  },
);

export const authenticateLegacyInit: Operation = /* @__PURE__ */ operation(
  'authenticate.legacyInit',
  'POST',
  '/authenticate/init',
  {
    headers: {
      Origin: string,
      'Request-ID': nullish(string),
    },
    body: object({
      username: nullish(string),
      options: nullish(AuthenticateInitOptions),
    }),
    clientParams: ['clientId'],
    response: AuthenticateInitResponse,
    anonymous: true,
  },
);

export const authenticateLegacyComplete: Operation = /* @__PURE__ */ operation(
  'authenticate.legacyComplete',
  'POST',
  '/authenticate/complete',
  {
    headers: {
      Origin: string,
      'Request-ID': nullish(string),
    },
    body: object({
      username: nullish(string),
      strategy: nullish(string),
      payload: nullish(AssertionResult),
    }),
    clientParams: ['client_id'],
    response: AuthenticateCompleteResponse,
    anonymous: true,
  },
);

export const registerFido2Init: Operation = /* @__PURE__ */ operation(
  'register.fido2Init',
  'POST',
  '/register/fido2/init',
  {
    headers: {
      'Request-ID': nullish(string),
    },
    body: object({
      username: string,
      options: nullish(RegisterFido2InitOptions),
    }),
    clientParams: ['client_id'],
    response: RegisterFido2InitResponse,
    serviceTokenScope: 'auth.register',
    serviceTokenOptional: true,
  },
);

export const registerFido2Complete: Operation = /* @__PURE__ */ operation(
  'register.fido2Complete',
  'POST',
  '/register/fido2/complete',
  {
    headers: {
      'Request-ID': nullish(string),
    },
    body: object({
      username: string,
      attestation_payload: AttestationResult,
      options: nullish(CredentialNameOptions),
      no_jwt: nullish(boolean),
    }),
    clientParams: ['client_id'],
    response: AuthenticationResponse,
    anonymous: true,
  },
);

export const registerPassword: Operation = /* @__PURE__ */ operation(
  'register.password',
  'POST',
  '/register/password',
  {
    headers: {
      'Request-ID': nullish(string),
    },
    body: object({
      username: string,
      password: string,
      password_confirmation: string,
      options: nullish(InvitationOptions),
      no_jwt: nullish(boolean),
    }),
    clientParams: ['client_id'],
    response: AuthenticationResponse,
    serviceTokenScope: 'auth.register',
    serviceTokenOptional: true,
  },
);

export const registerLegacyInit: Operation = /* @__PURE__ */ operation(
  'register.legacyInit',
  'POST',
  '/register/init',
  {
    headers: {
      Origin: string,
      'Request-ID': nullish(string),
    },
    body: object({
      udata: nullish(string),
      sessionId: nullish(string),
    }),
    clientParams: ['clientId'],
    response: RegisterInitResponse,
    anonymous: true,
  },
);

export const registerLegacyComplete: Operation = /* @__PURE__ */ operation(
  'register.legacyComplete',
  'POST',
  '/register/complete',
  {
    headers: {
      Origin: string,
      'Request-ID': nullish(string),
    },
    body: object({
      username: nullish(string),
      strategy: nullish(string),
      payload: nullish(LegacyAttestationResult),
    }),
    clientParams: ['client_id'],
    response: AuthenticateCompleteResponse,
    anonymous: true,
  },
);

export const credentialsList: Operation = /* @__PURE__ */ operation('credentials.list', 'POST', '/credentials/list', {
  headers: {
    'Request-ID': nullish(string),
  },
  body: object(
    {
      user_id: nullish(string),
      username: nullish(string),
      status: nullish(string),
    },
    someOf('user_id', 'username'),
  ),
  clientParams: ['client_id'],
  safe: true,
  response: CredentialsListResponse,
  serviceTokenScope: 'credentials.list',
});

export const credentialsListByQuery: Operation = /* @__PURE__ */ operation(
  'credentials.listByQuery',
  'GET',
  '/credentials',
  {
    query: {
      user_id: string,
    },
    headers: {
      'Request-ID': nullish(string),
    },
    response: CredentialsListResponse,
    serviceTokenScope: 'credentials.list',
  },
);

export const credentialsRename: Operation = /* @__PURE__ */ operation(
  'credentials.rename',
  'POST',
  '/credentials/rename',
  {
    headers: {
      'Request-ID': nullish(string),
    },
    body: object(
      {
        user_id: nullish(string),
        username: nullish(string),
        credential: CredentialRename,
      },
      someOf('user_id', 'username'),
    ),
    clientParams: ['client_id'],
    response: CredentialsChangeResponse,
    serviceTokenScope: 'credentials.rename',
  },
);

export const credentialsRevoke: Operation = /* @__PURE__ */ operation(
  'credentials.revoke',
  'POST',
  '/credentials/revoke',
  {
    headers: {
      'Request-ID': nullish(string),
    },
    body: object(
      {
        user_id: nullish(string),
        username: nullish(string),
        credential: CredentialRef,
      },
      someOf('user_id', 'username'),
    ),
    clientParams: ['client_id'],
    response: CredentialsChangeResponse,
    serviceTokenScope: 'credentials.revoke',
  },
);

export const credentialsFido2InitForce: Operation = /* @__PURE__ */ operation(
  'credentials.fido2InitForce',
  'POST',
  '/credentials/fido2/init/force',
  {
    headers: {
      'Request-ID': nullish(string),
    },
    body: object({
      user_id: string,
      username: nullish(string),
      options: nullish(CredentialsFido2InitOptions),
    }),
    clientParams: ['client_id'],
    response: CredentialsFido2InitForceResponse,
    serviceTokenScope: 'credentials.force_add',
  },
);

export const credentialsFido2InitCode: Operation = /* @__PURE__ */ operation(
  'credentials.fido2InitCode',
  'POST',
  '/credentials/fido2/init/code',
  {
    headers: {
      'Request-ID': nullish(string),
    },
    body: object({
      username: string,
      authentication_code: AuthenticationCode,
      options: nullish(CredentialsFido2InitOptions),
    }),
    clientParams: ['client_id'],
    response: CredentialsFido2InitCodeResponse,
    serviceTokenScope: 'credentials.add',
    serviceTokenOptional: true,
  },
);

export const credentialsFido2Complete: Operation = /* @__PURE__ */ operation(
  'credentials.fido2Complete',
  'POST',
  '/credentials/fido2/complete',
  {
    headers: {
      'Request-ID': nullish(string),
    },
    body: object({
      username: string,
      attestation_payload: AttestationResult,
      options: nullish(CredentialNameOptions),
      no_jwt: nullish(boolean),
    }),
    clientParams: ['client_id'],
    response: AuthenticationResponse,
    anonymous: true,
  },
);

export const credentialsAddPublickey: Operation = /* @__PURE__ */ operation(
  'credentials.addPublickey',
  'POST',
  '/credentials/publickey',
  {
    body: object(
      {
        username: nullish(string),
        user_id: nullish(string),
        publickey_alg: nullish(string),
        publickey: string,
        options: nullish(CredentialNameOptions),
      },
      someOf('user_id', 'username'),
    ),
    clientParams: ['client_id'],
    response: AuthenticationResponse,
    serviceTokenScope: 'credentials.force_add',
  },
);

export const credentialsGenerateRecoveryCode: Operation = /* @__PURE__ */ operation(
  'credentials.generateRecoveryCode',
  'POST',
  '/credentials/recovery-code',
  {
    headers: {
      'Request-ID': nullish(string),
    },
    body: object(
      {
        user_id: nullish(string),
        username: nullish(string),
      },
      someOf('user_id', 'username'),
    ),
    clientParams: ['client_id'],
    response: CredentialsRecoveryCodeResponse,
    serviceTokenScope: 'credentials.add_recovery',
  },
);

export const credentialsAuthidInit: Operation = /* @__PURE__ */ operation(
  'credentials.authidInit',
  'POST',
  '/credentials/authid/init',
  {
    headers: {
      'Request-ID': nullish(string),
    },
    body: object(
      {
        username: nullish(string),
        user_id: nullish(string),
        credential_uuid: nullish(string),
        activate_credential: nullish(boolean),
        options: nullish(CredentialNameOptions),
      },
      someOf('user_id', 'username'),
    ),
    clientParams: ['client_id'],
    response: CredentialsAuthidInitResponse,
    serviceTokenScope: 'credentials.force_add',
  },
);

export const credentialsAuthidEvaluate: Operation = /* @__PURE__ */ operation(
  'credentials.authidEvaluate',
  'POST',
  '/credentials/authid/evaluate',
  {
    headers: {
      'Request-ID': nullish(string),
    },
    body: object(
      {
        username: nullish(string),
        user_id: nullish(string),
        credential_uuid: string,
      },
      someOf('user_id', 'username'),
    ),
    clientParams: ['client_id'],
    response: CredentialsAuthidEvaluateResponse,
    serviceTokenScope: 'credentials.retrieve_sensitive',
  },
);

export const credentialsAuthidComplete: Operation = /* @__PURE__ */ operation(
  'credentials.authidComplete',
  'POST',
  '/credentials/authid/complete',
  {
    headers: {
      'Request-ID': nullish(string),
    },
    body: object(
      {
        username: nullish(string),
        user_id: nullish(string),
        credential_uuid: nullish(string),
        activate_credential: nullish(boolean),
        options: nullish(CredentialNameOptions),
      },
      someOf('user_id', 'username'),
    ),
    clientParams: ['client_id'],
    response: CredentialsAuthidCompleteResponse,
    serviceTokenScope: 'credentials.force_add',
  },
);

export const usersCreate: Operation = /* @__PURE__ */ operation('users.create', 'POST', '/manage/users', {
  headers: {
    'Request-ID': nullish(string),
  },
  body: object({
    username: string,
  }),
  response: UserProfile,
  serviceTokenScope: 'users.create',
});

export const usersRetrieve: Operation = /* @__PURE__ */ operation('users.retrieve', 'POST', '/manage/users/retrieve', {
  body: object({
    username: string,
  }),
  safe: true,
  response: UserProfile,
  serviceTokenScope: 'users.retrieve',
});

export const usersDeleteByUsername: Operation = /* @__PURE__ */ operation(
  'users.deleteByUsername',
  'POST',
  '/manage/users/delete',
  {
    body: object({
      username: string,
    }),
    safe: true,
    response: 'none',
    serviceTokenScope: 'users.delete',
  },
);

export const usersDeleteById: Operation = /* @__PURE__ */ operation(
  'users.deleteById',
  'DELETE',
  '/manage/users/{user_id}',
  {
    safe: true,
    response: 'none',
    serviceTokenScope: 'users.delete',
  },
);

export const usersActivate: Operation = /* @__PURE__ */ operation(
  'users.activate',
  'PUT',
  '/manage/users/{user_id}/activate',
  {
    safe: true,
    response: User,
    serviceTokenScope: 'users.activate',
  },
);

export const usersDeactivate: Operation = /* @__PURE__ */ operation(
  'users.deactivate',
  'PUT',
  '/manage/users/{user_id}/deactivate',
  {
    safe: true,
    response: User,
    serviceTokenScope: 'users.deactivate',
  },
);

export const usersDispatchEmailVerification: Operation = /* @__PURE__ */ operation(
  'users.dispatchEmailVerification',
  'POST',
  '/manage/users/{user_id}/email-verification/dispatch',
  {
    response: 'none',
    serviceTokenScope: 'users.email_verification_dispatch',
  },
);

export const txCreate: Operation = /* @__PURE__ */ operation('tx.create', 'POST', '/tx', {
  body: object({
    tx_type: nullish(string),
    tx_payload: string,
    nonce: string,
    username: nullish(string),
  }),
  clientParams: ['client_id'],
  response: TxCreateResponse,
  serviceTokenScope: 'tx.create',
  serviceTokenOptional: true,
});

export const txInit: Operation = /* @__PURE__ */ operation('tx.init', 'POST', '/tx/init', {
  body: object({
    username: string,
    nonce: nullish(string),
    tx_type: nullish(string),
    tx_id: nullish(string),
    tx_payload: nullish(string),
  }),
  clientParams: ['client_id'],
  response: TxInitResponse,
  serviceTokenScope: 'tx.create',
  serviceTokenOptional: true,
});

export const txComplete: Operation = /* @__PURE__ */ operation('tx.complete', 'POST', '/tx/complete', {
  body: object({
    tx_id: string,
    username: string,
    challenge: string,
    key_handle: string,
    client_data: string,
    auth_data: string,
    sign_data: string,
  }),
  clientParams: ['client_id'],
  response: TxCompleteResponse,
  anonymous: true,
});

export const codesFido2Init: Operation = /* @__PURE__ */ operation(
  'codes.fido2Init',
  'POST',
  '/codes/{code_type}/generate/fido2/init',
  {
    body: object({
      username: string,
      purpose: string,
    }),
    clientParams: ['client_id'],
    response: CodesFido2InitResponse,
    anonymous: true,
  },
);

export const codesFido2Complete: Operation = /* @__PURE__ */ operation(
  'codes.fido2Complete',
  'POST',
  '/codes/{code_type}/generate/fido2/complete',
  {
    body: object({
      username: string,
      assertion_payload: AssertionResult,
      no_jwt: nullish(boolean),
    }),
    clientParams: ['client_id'],
    response: CodesFido2CompleteResponse,
    anonymous: true,
  },
);

/** All operations. A list, because of a namespace bundlers make an object with all names. */
export const OPERATIONS: readonly Operation[] = [
  certificatesGet,
  codesGenerate,
  codesAuthorize,
  codesInvalidateAll,
  authenticateCodeWait,
  authenticateFido2Init,
  authenticateFido2Complete,
  authenticatePassword,
  authenticatePublickeyInit,
  authenticatePublickeyComplete,
  authenticateAuthidInit,
  authenticateAuthidComplete,
  authenticateLegacyInit,
  authenticateLegacyComplete,
  registerFido2Init,
  registerFido2Complete,
  registerPassword,
  registerLegacyInit,
  registerLegacyComplete,
  credentialsList,
  credentialsListByQuery,
  credentialsRename,
  credentialsRevoke,
  credentialsFido2InitForce,
  credentialsFido2InitCode,
  credentialsFido2Complete,
  credentialsAddPublickey,
  credentialsGenerateRecoveryCode,
  credentialsAuthidInit,
  credentialsAuthidEvaluate,
  credentialsAuthidComplete,
  usersCreate,
  usersRetrieve,
  usersDeleteByUsername,
  usersDeleteById,
  usersActivate,
  usersDeactivate,
  usersDispatchEmailVerification,
  txCreate,
  txInit,
  txComplete,
  codesFido2Init,
  codesFido2Complete,
];
