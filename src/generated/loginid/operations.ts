// Written by "npm run generate" from openapi/loginid.yaml. Do not edit: change the spec.
// spec sha256: 73dd714c784012e67363d2fbb81b748bfd867e44fbca409bb3b67465798c0364

import { type Operation, operation } from '../../facade/core/call/operation.ts';

export const certificatesGet: Operation = /* @__PURE__ */ operation('certificates.get', 'GET', '/certs', {
  query: ['kid'],
  headers: ['Request-ID'],
  answer: 'text',
  anonymous: true,
});

export const codesGenerate: Operation = /* @__PURE__ */ operation('codes.generate', 'POST', '/codes/{code_type}/generate', {
  headers: ['Request-ID'],
  json: ['client_id', 'user_id', 'username', 'purpose', 'authorize'],
  answer: ['code'],
  serviceTokenScope: 'codes.generate',
});

export const codesAuthorize: Operation = /* @__PURE__ */ operation('codes.authorize', 'POST', '/codes/{code_type}/authorize', {
  headers: ['Request-ID'],
  json: ['client_id', 'user_id', 'username', 'purpose', 'code'],
  serviceTokenScope: 'codes.authorize',
});

export const codesInvalidateAll: Operation = /* @__PURE__ */ operation('codes.invalidateAll', 'POST', '/codes/{code_type}/invalidate-all', {
  headers: ['Request-ID'],
  json: ['client_id', 'user_id', 'username', 'purpose'],
  serviceTokenScope: 'codes.invalidate',
});

export const authenticateCodeWait: Operation = /* @__PURE__ */ operation('authenticate.codeWait', 'POST', '/authenticate/code/wait', {
  headers: ['Request-ID'],
  json: ['client_id', 'username', 'authentication_code', 'no_wait', 'no_jwt'],
  serviceTokenScope: 'auth.temporary',
  serviceTokenOptional: true,
});

export const authenticateFido2Init: Operation = /* @__PURE__ */ operation('authenticate.fido2Init', 'POST', '/authenticate/fido2/init', {
  headers: ['Request-ID'],
  json: ['client_id', 'username', 'options'],
  serviceTokenScope: 'auth.login',
  serviceTokenOptional: true,
});

export const authenticateFido2Complete: Operation = /* @__PURE__ */ operation('authenticate.fido2Complete', 'POST', '/authenticate/fido2/complete', {
  headers: ['Request-ID'],
  json: ['client_id', 'username', 'assertion_payload', 'no_jwt'],
  anonymous: true,
});

export const authenticatePassword: Operation = /* @__PURE__ */ operation('authenticate.password', 'POST', '/authenticate/password', {
  headers: ['Request-ID'],
  json: ['client_id', 'username', 'password', 'options', 'no_jwt'],
  serviceTokenScope: 'auth.login',
  serviceTokenOptional: true,
});

export const authenticatePublickeyInit: Operation = /* @__PURE__ */ operation('authenticate.publickeyInit', 'POST', '/authenticate/publickey/init', {
  json: ['client_id', 'username', 'publickey_alg', 'publickey'],
  serviceTokenScope: 'auth.login',
  serviceTokenOptional: true,
});

export const authenticatePublickeyComplete: Operation = /* @__PURE__ */ operation('authenticate.publickeyComplete', 'POST', '/authenticate/publickey/complete', {
  json: ['client_id', 'username', 'challenge_id', 'assertion', 'no_jwt'],
  anonymous: true,
});

export const authenticateAuthidInit: Operation = /* @__PURE__ */ operation('authenticate.authidInit', 'POST', '/authenticate/authid/init', {
  headers: ['Request-ID'],
  json: ['client_id', 'username', 'options'],
  serviceTokenScope: 'auth.login',
  serviceTokenOptional: true,
});

export const authenticateAuthidComplete: Operation = /* @__PURE__ */ operation('authenticate.authidComplete', 'POST', '/authenticate/authid/complete', {
  headers: ['Request-ID'],
  json: ['client_id', 'username', 'credential_uuid'],
  anonymous: true,
});

export const authenticateLegacyInit: Operation = /* @__PURE__ */ operation('authenticate.legacyInit', 'POST', '/authenticate/init', {
  headers: ['Origin', 'Request-ID'],
  json: ['clientId', 'username', 'options'],
  anonymous: true,
});

export const authenticateLegacyComplete: Operation = /* @__PURE__ */ operation('authenticate.legacyComplete', 'POST', '/authenticate/complete', {
  headers: ['Origin', 'Request-ID'],
  json: ['client_id', 'username', 'strategy', 'payload'],
  anonymous: true,
});

export const registerFido2Init: Operation = /* @__PURE__ */ operation('register.fido2Init', 'POST', '/register/fido2/init', {
  headers: ['Request-ID'],
  json: ['client_id', 'username', 'options'],
  serviceTokenScope: 'auth.register',
  serviceTokenOptional: true,
});

export const registerFido2Complete: Operation = /* @__PURE__ */ operation('register.fido2Complete', 'POST', '/register/fido2/complete', {
  headers: ['Request-ID'],
  json: ['client_id', 'username', 'attestation_payload', 'options', 'no_jwt'],
  anonymous: true,
});

export const registerPassword: Operation = /* @__PURE__ */ operation('register.password', 'POST', '/register/password', {
  headers: ['Request-ID'],
  json: ['client_id', 'username', 'password', 'password_confirmation', 'options', 'no_jwt'],
  serviceTokenScope: 'auth.register',
  serviceTokenOptional: true,
});

export const registerLegacyInit: Operation = /* @__PURE__ */ operation('register.legacyInit', 'POST', '/register/init', {
  headers: ['Origin', 'Request-ID'],
  json: ['clientId', 'udata', 'sessionId'],
  anonymous: true,
});

export const registerLegacyComplete: Operation = /* @__PURE__ */ operation('register.legacyComplete', 'POST', '/register/complete', {
  headers: ['Origin', 'Request-ID'],
  json: ['client_id', 'username', 'strategy', 'payload'],
  anonymous: true,
});

export const credentialsList: Operation = /* @__PURE__ */ operation('credentials.list', 'POST', '/credentials/list', {
  headers: ['Request-ID'],
  json: ['client_id', 'user_id', 'username', 'status'],
  safe: true,
  answer: ['user_id', 'credentials'],
  serviceTokenScope: 'credentials.list',
});

export const credentialsListByQuery: Operation = /* @__PURE__ */ operation('credentials.listByQuery', 'GET', '/credentials', {
  query: ['user_id'],
  headers: ['Request-ID'],
  answer: ['user_id', 'credentials'],
  serviceTokenScope: 'credentials.list',
});

export const credentialsRename: Operation = /* @__PURE__ */ operation('credentials.rename', 'POST', '/credentials/rename', {
  headers: ['Request-ID'],
  json: ['client_id', 'user_id', 'username', 'credential'],
  serviceTokenScope: 'credentials.rename',
});

export const credentialsRevoke: Operation = /* @__PURE__ */ operation('credentials.revoke', 'POST', '/credentials/revoke', {
  headers: ['Request-ID'],
  json: ['client_id', 'user_id', 'username', 'credential'],
  serviceTokenScope: 'credentials.revoke',
});

export const credentialsFido2InitForce: Operation = /* @__PURE__ */ operation('credentials.fido2InitForce', 'POST', '/credentials/fido2/init/force', {
  headers: ['Request-ID'],
  json: ['client_id', 'user_id', 'username', 'options'],
  answer: ['attestation_payload'],
  serviceTokenScope: 'credentials.force_add',
});

export const credentialsFido2InitCode: Operation = /* @__PURE__ */ operation('credentials.fido2InitCode', 'POST', '/credentials/fido2/init/code', {
  headers: ['Request-ID'],
  json: ['client_id', 'username', 'authentication_code', 'options'],
  serviceTokenScope: 'credentials.add',
  serviceTokenOptional: true,
});

export const credentialsFido2Complete: Operation = /* @__PURE__ */ operation('credentials.fido2Complete', 'POST', '/credentials/fido2/complete', {
  headers: ['Request-ID'],
  json: ['client_id', 'username', 'attestation_payload', 'options', 'no_jwt'],
  anonymous: true,
});

export const credentialsAddPublickey: Operation = /* @__PURE__ */ operation('credentials.addPublickey', 'POST', '/credentials/publickey', {
  json: ['client_id', 'username', 'user_id', 'publickey_alg', 'publickey', 'options'],
  serviceTokenScope: 'credentials.force_add',
});

export const credentialsGenerateRecoveryCode: Operation = /* @__PURE__ */ operation('credentials.generateRecoveryCode', 'POST', '/credentials/recovery-code', {
  headers: ['Request-ID'],
  json: ['client_id', 'user_id', 'username'],
  serviceTokenScope: 'credentials.add_recovery',
});

export const credentialsAuthidInit: Operation = /* @__PURE__ */ operation('credentials.authidInit', 'POST', '/credentials/authid/init', {
  headers: ['Request-ID'],
  json: ['client_id', 'username', 'user_id', 'credential_uuid', 'activate_credential', 'options'],
  answer: ['credential_uuid', 'iframe_url'],
  serviceTokenScope: 'credentials.force_add',
});

export const credentialsAuthidEvaluate: Operation = /* @__PURE__ */ operation('credentials.authidEvaluate', 'POST', '/credentials/authid/evaluate', {
  headers: ['Request-ID'],
  json: ['client_id', 'username', 'user_id', 'credential_uuid'],
  serviceTokenScope: 'credentials.retrieve_sensitive',
});

export const credentialsAuthidComplete: Operation = /* @__PURE__ */ operation('credentials.authidComplete', 'POST', '/credentials/authid/complete', {
  headers: ['Request-ID'],
  json: ['client_id', 'username', 'user_id', 'credential_uuid', 'activate_credential', 'options'],
  serviceTokenScope: 'credentials.force_add',
});

export const usersCreate: Operation = /* @__PURE__ */ operation('users.create', 'POST', '/manage/users', {
  headers: ['Request-ID'],
  json: ['username'],
  answer: ['id'],
  serviceTokenScope: 'users.create',
});

export const usersRetrieve: Operation = /* @__PURE__ */ operation('users.retrieve', 'POST', '/manage/users/retrieve', {
  json: ['username'],
  safe: true,
  answer: ['id'],
  serviceTokenScope: 'users.retrieve',
});

export const usersDeleteByUsername: Operation = /* @__PURE__ */ operation('users.deleteByUsername', 'POST', '/manage/users/delete', {
  json: ['username'],
  safe: true,
  answer: 'none',
  serviceTokenScope: 'users.delete',
});

export const usersDeleteById: Operation = /* @__PURE__ */ operation('users.deleteById', 'DELETE', '/manage/users/{user_id}', {
  safe: true,
  answer: 'none',
  serviceTokenScope: 'users.delete',
});

export const usersActivate: Operation = /* @__PURE__ */ operation('users.activate', 'PUT', '/manage/users/{user_id}/activate', {
  safe: true,
  serviceTokenScope: 'users.activate',
});

export const usersDeactivate: Operation = /* @__PURE__ */ operation('users.deactivate', 'PUT', '/manage/users/{user_id}/deactivate', {
  safe: true,
  serviceTokenScope: 'users.deactivate',
});

export const usersDispatchEmailVerification: Operation = /* @__PURE__ */ operation('users.dispatchEmailVerification', 'POST', '/manage/users/{user_id}/email-verification/dispatch', {
  answer: 'none',
  serviceTokenScope: 'users.email_verification_dispatch',
});

export const txCreate: Operation = /* @__PURE__ */ operation('tx.create', 'POST', '/tx', {
  json: ['client_id', 'tx_type', 'tx_payload', 'nonce', 'username'],
  answer: ['id'],
  serviceTokenScope: 'tx.create',
  serviceTokenOptional: true,
});

export const txInit: Operation = /* @__PURE__ */ operation('tx.init', 'POST', '/tx/init', {
  json: ['client_id', 'username', 'nonce', 'tx_type', 'tx_id', 'tx_payload'],
  serviceTokenScope: 'tx.create',
  serviceTokenOptional: true,
});

export const txComplete: Operation = /* @__PURE__ */ operation('tx.complete', 'POST', '/tx/complete', {
  json: ['client_id', 'tx_id', 'username', 'challenge', 'key_handle', 'client_data', 'auth_data', 'sign_data'],
  answer: ['jwt'],
  anonymous: true,
});

export const codesFido2Init: Operation = /* @__PURE__ */ operation('codes.fido2Init', 'POST', '/codes/{code_type}/generate/fido2/init', {
  json: ['client_id', 'username', 'purpose'],
  answer: ['assertion_payload'],
  anonymous: true,
});

export const codesFido2Complete: Operation = /* @__PURE__ */ operation('codes.fido2Complete', 'POST', '/codes/{code_type}/generate/fido2/complete', {
  json: ['client_id', 'username', 'assertion_payload', 'no_jwt'],
  anonymous: true,
});
