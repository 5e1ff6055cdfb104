// Written by "npm run generate" from openapi/loginid.yaml. Do not edit: change the spec.
// spec sha256: 52b8f97f3658616952e9f90ee7754249e59034bf2ffff6237768699e38537a23

import { type Operation, operation } from '../../facade/http/generated-runtime.ts';

export const certificatesGet: Operation = /* @__PURE__ */ operation('certificates.get', 'GET', '/certs', {
  query: ['kid'],
  headers: ['Request-ID'],
  response: 'text',
  anonymous: true,
});

export const codesGenerate: Operation = /* @__PURE__ */ operation(
  'codes.generate',
  'POST',
  '/codes/{code_type}/generate',
  {
    headers: ['Request-ID'],
    body: 'json',
    clientParams: ['client_id'],
    response: ['code'],
    serviceTokenScope: 'codes.generate',
  },
);

export const codesAuthorize: Operation = /* @__PURE__ */ operation(
  'codes.authorize',
  'POST',
  '/codes/{code_type}/authorize',
  {
    headers: ['Request-ID'],
    body: 'json',
    clientParams: ['client_id'],
    serviceTokenScope: 'codes.authorize',
  },
);

export const codesInvalidateAll: Operation = /* @__PURE__ */ operation(
  'codes.invalidateAll',
  'POST',
  '/codes/{code_type}/invalidate-all',
  {
    headers: ['Request-ID'],
    body: 'json',
    clientParams: ['client_id'],
    serviceTokenScope: 'codes.invalidate',
  },
);

export const authenticateCodeWait: Operation = /* @__PURE__ */ operation(
  'authenticate.codeWait',
  'POST',
  '/authenticate/code/wait',
  {
    headers: ['Request-ID'],
    body: 'json',
    clientParams: ['client_id'],
    serviceTokenScope: 'auth.temporary',
    serviceTokenOptional: true,
  },
);

export const authenticateFido2Init: Operation = /* @__PURE__ */ operation(
  'authenticate.fido2Init',
  'POST',
  '/authenticate/fido2/init',
  {
    headers: ['Request-ID'],
    body: 'json',
    clientParams: ['client_id'],
    serviceTokenScope: 'auth.login',
    serviceTokenOptional: true,
  },
);

export const authenticateFido2Complete: Operation = /* @__PURE__ */ operation(
  'authenticate.fido2Complete',
  'POST',
  '/authenticate/fido2/complete',
  {
    headers: ['Request-ID'],
    body: 'json',
    clientParams: ['client_id'],
    anonymous: true,
  },
);

export const authenticatePassword: Operation = /* @__PURE__ */ operation(
  'authenticate.password',
  'POST',
  '/authenticate/password',
  {
    headers: ['Request-ID'],
    body: 'json',
    clientParams: ['client_id'],
    serviceTokenScope: 'auth.login',
    serviceTokenOptional: true,
  },
);

export const authenticatePublickeyInit: Operation = /* @__PURE__ */ operation(
  'authenticate.publickeyInit',
  'POST',
  '/authenticate/publickey/init',
  {
    body: 'json',
    clientParams: ['client_id'],
    serviceTokenScope: 'auth.login',
    serviceTokenOptional: true,
  },
);

export const authenticatePublickeyComplete: Operation = /* @__PURE__ */ operation(
  'authenticate.publickeyComplete',
  'POST',
  '/authenticate/publickey/complete',
  {
    body: 'json',
    clientParams: ['client_id'],
    anonymous: true,
  },
);

export const authenticateAuthidInit: Operation = /* @__PURE__ */ operation(
  'authenticate.authidInit',
  'POST',
  '/authenticate/authid/init',
  {
    headers: ['Request-ID'],
    body: 'json',
    clientParams: ['client_id'],
    serviceTokenScope: 'auth.login',
    serviceTokenOptional: true,
  },
);

export const authenticateAuthidComplete: Operation = /* @__PURE__ */ operation(
  'authenticate.authidComplete',
  'POST',
  '/authenticate/authid/complete',
  {
    headers: ['Request-ID'],
    body: 'json',
    clientParams: ['client_id'],
    anonymous: true,
  },
);

export const authenticateLegacyInit: Operation = /* @__PURE__ */ operation(
  'authenticate.legacyInit',
  'POST',
  '/authenticate/init',
  {
    headers: ['Origin', 'Request-ID'],
    body: 'json',
    clientParams: ['clientId'],
    anonymous: true,
  },
);

export const authenticateLegacyComplete: Operation = /* @__PURE__ */ operation(
  'authenticate.legacyComplete',
  'POST',
  '/authenticate/complete',
  {
    headers: ['Origin', 'Request-ID'],
    body: 'json',
    clientParams: ['client_id'],
    anonymous: true,
  },
);

export const registerFido2Init: Operation = /* @__PURE__ */ operation(
  'register.fido2Init',
  'POST',
  '/register/fido2/init',
  {
    headers: ['Request-ID'],
    body: 'json',
    clientParams: ['client_id'],
    serviceTokenScope: 'auth.register',
    serviceTokenOptional: true,
  },
);

export const registerFido2Complete: Operation = /* @__PURE__ */ operation(
  'register.fido2Complete',
  'POST',
  '/register/fido2/complete',
  {
    headers: ['Request-ID'],
    body: 'json',
    clientParams: ['client_id'],
    anonymous: true,
  },
);

export const registerPassword: Operation = /* @__PURE__ */ operation(
  'register.password',
  'POST',
  '/register/password',
  {
    headers: ['Request-ID'],
    body: 'json',
    clientParams: ['client_id'],
    serviceTokenScope: 'auth.register',
    serviceTokenOptional: true,
  },
);

export const registerLegacyInit: Operation = /* @__PURE__ */ operation(
  'register.legacyInit',
  'POST',
  '/register/init',
  {
    headers: ['Origin', 'Request-ID'],
    body: 'json',
    clientParams: ['clientId'],
    anonymous: true,
  },
);

export const registerLegacyComplete: Operation = /* @__PURE__ */ operation(
  'register.legacyComplete',
  'POST',
  '/register/complete',
  {
    headers: ['Origin', 'Request-ID'],
    body: 'json',
    clientParams: ['client_id'],
    anonymous: true,
  },
);

export const credentialsList: Operation = /* @__PURE__ */ operation('credentials.list', 'POST', '/credentials/list', {
  headers: ['Request-ID'],
  body: 'json',
  clientParams: ['client_id'],
  safe: true,
  response: ['user_id', 'credentials'],
  serviceTokenScope: 'credentials.list',
});

export const credentialsListByQuery: Operation = /* @__PURE__ */ operation(
  'credentials.listByQuery',
  'GET',
  '/credentials',
  {
    query: ['user_id'],
    headers: ['Request-ID'],
    response: ['user_id', 'credentials'],
    serviceTokenScope: 'credentials.list',
  },
);

export const credentialsRename: Operation = /* @__PURE__ */ operation(
  'credentials.rename',
  'POST',
  '/credentials/rename',
  {
    headers: ['Request-ID'],
    body: 'json',
    clientParams: ['client_id'],
    serviceTokenScope: 'credentials.rename',
  },
);

export const credentialsRevoke: Operation = /* @__PURE__ */ operation(
  'credentials.revoke',
  'POST',
  '/credentials/revoke',
  {
    headers: ['Request-ID'],
    body: 'json',
    clientParams: ['client_id'],
    serviceTokenScope: 'credentials.revoke',
  },
);

export const credentialsFido2InitForce: Operation = /* @__PURE__ */ operation(
  'credentials.fido2InitForce',
  'POST',
  '/credentials/fido2/init/force',
  {
    headers: ['Request-ID'],
    body: 'json',
    clientParams: ['client_id'],
    response: ['attestation_payload'],
    serviceTokenScope: 'credentials.force_add',
  },
);

export const credentialsFido2InitCode: Operation = /* @__PURE__ */ operation(
  'credentials.fido2InitCode',
  'POST',
  '/credentials/fido2/init/code',
  {
    headers: ['Request-ID'],
    body: 'json',
    clientParams: ['client_id'],
    serviceTokenScope: 'credentials.add',
    serviceTokenOptional: true,
  },
);

export const credentialsFido2Complete: Operation = /* @__PURE__ */ operation(
  'credentials.fido2Complete',
  'POST',
  '/credentials/fido2/complete',
  {
    headers: ['Request-ID'],
    body: 'json',
    clientParams: ['client_id'],
    anonymous: true,
  },
);

export const credentialsAddPublickey: Operation = /* @__PURE__ */ operation(
  'credentials.addPublickey',
  'POST',
  '/credentials/publickey',
  {
    body: 'json',
    clientParams: ['client_id'],
    serviceTokenScope: 'credentials.force_add',
  },
);

export const credentialsGenerateRecoveryCode: Operation = /* @__PURE__ */ operation(
  'credentials.generateRecoveryCode',
  'POST',
  '/credentials/recovery-code',
  {
    headers: ['Request-ID'],
    body: 'json',
    clientParams: ['client_id'],
    serviceTokenScope: 'credentials.add_recovery',
  },
);

export const credentialsAuthidInit: Operation = /* @__PURE__ */ operation(
  'credentials.authidInit',
  'POST',
  '/credentials/authid/init',
  {
    headers: ['Request-ID'],
    body: 'json',
    clientParams: ['client_id'],
    response: ['credential_uuid', 'iframe_url'],
    serviceTokenScope: 'credentials.force_add',
  },
);

export const credentialsAuthidEvaluate: Operation = /* @__PURE__ */ operation(
  'credentials.authidEvaluate',
  'POST',
  '/credentials/authid/evaluate',
  {
    headers: ['Request-ID'],
    body: 'json',
    clientParams: ['client_id'],
    serviceTokenScope: 'credentials.retrieve_sensitive',
  },
);

export const credentialsAuthidComplete: Operation = /* @__PURE__ */ operation(
  'credentials.authidComplete',
  'POST',
  '/credentials/authid/complete',
  {
    headers: ['Request-ID'],
    body: 'json',
    clientParams: ['client_id'],
    serviceTokenScope: 'credentials.force_add',
  },
);

export const usersCreate: Operation = /* @__PURE__ */ operation('users.create', 'POST', '/manage/users', {
  headers: ['Request-ID'],
  body: 'json',
  response: ['id'],
  serviceTokenScope: 'users.create',
});

export const usersRetrieve: Operation = /* @__PURE__ */ operation('users.retrieve', 'POST', '/manage/users/retrieve', {
  body: 'json',
  safe: true,
  response: ['id'],
  serviceTokenScope: 'users.retrieve',
});

export const usersDeleteByUsername: Operation = /* @__PURE__ */ operation(
  'users.deleteByUsername',
  'POST',
  '/manage/users/delete',
  {
    body: 'json',
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
    serviceTokenScope: 'users.activate',
  },
);

export const usersDeactivate: Operation = /* @__PURE__ */ operation(
  'users.deactivate',
  'PUT',
  '/manage/users/{user_id}/deactivate',
  {
    safe: true,
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
  body: 'json',
  clientParams: ['client_id'],
  response: ['id'],
  serviceTokenScope: 'tx.create',
  serviceTokenOptional: true,
});

export const txInit: Operation = /* @__PURE__ */ operation('tx.init', 'POST', '/tx/init', {
  body: 'json',
  clientParams: ['client_id'],
  serviceTokenScope: 'tx.create',
  serviceTokenOptional: true,
});

export const txComplete: Operation = /* @__PURE__ */ operation('tx.complete', 'POST', '/tx/complete', {
  body: 'json',
  clientParams: ['client_id'],
  response: ['jwt'],
  anonymous: true,
});

export const codesFido2Init: Operation = /* @__PURE__ */ operation(
  'codes.fido2Init',
  'POST',
  '/codes/{code_type}/generate/fido2/init',
  {
    body: 'json',
    clientParams: ['client_id'],
    response: ['assertion_payload'],
    anonymous: true,
  },
);

export const codesFido2Complete: Operation = /* @__PURE__ */ operation(
  'codes.fido2Complete',
  'POST',
  '/codes/{code_type}/generate/fido2/complete',
  {
    body: 'json',
    clientParams: ['client_id'],
    anonymous: true,
  },
);
