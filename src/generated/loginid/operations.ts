// Written by "npm run generate" from openapi/loginid.yaml. Do not edit: change the spec.
// spec sha256: 73dd714c784012e67363d2fbb81b748bfd867e44fbca409bb3b67465798c0364

import type { Operation } from '../../facade/core/call/operation.ts';

export const certificatesGet: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'certificates.get',
  method: 'GET',
  path: '/certs',
  pathParams: [],
  queryParams: ['kid'],
  headerParams: ['Request-ID'],
  safe: true,
  answer: { kind: 'text' },
  anonymous: true,
});

export const codesGenerate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'codes.generate',
  method: 'POST',
  path: '/codes/{code_type}/generate',
  pathParams: ['code_type'],
  queryParams: [],
  headerParams: ['Request-ID'],
  body: { encoding: 'json', fields: ['client_id', 'user_id', 'username', 'purpose', 'authorize'] },
  safe: false,
  answer: { kind: 'object', keys: ['code'] },
  serviceTokenScope: 'codes.generate',
});

export const codesAuthorize: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'codes.authorize',
  method: 'POST',
  path: '/codes/{code_type}/authorize',
  pathParams: ['code_type'],
  queryParams: [],
  headerParams: ['Request-ID'],
  body: { encoding: 'json', fields: ['client_id', 'user_id', 'username', 'purpose', 'code'] },
  safe: false,
  answer: { kind: 'object' },
  serviceTokenScope: 'codes.authorize',
});

export const codesInvalidateAll: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'codes.invalidateAll',
  method: 'POST',
  path: '/codes/{code_type}/invalidate-all',
  pathParams: ['code_type'],
  queryParams: [],
  headerParams: ['Request-ID'],
  body: { encoding: 'json', fields: ['client_id', 'user_id', 'username', 'purpose'] },
  safe: false,
  answer: { kind: 'object' },
  serviceTokenScope: 'codes.invalidate',
});

export const authenticateCodeWait: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'authenticate.codeWait',
  method: 'POST',
  path: '/authenticate/code/wait',
  pathParams: [],
  queryParams: [],
  headerParams: ['Request-ID'],
  body: { encoding: 'json', fields: ['client_id', 'username', 'authentication_code', 'no_wait', 'no_jwt'] },
  safe: false,
  answer: { kind: 'object' },
  serviceTokenScope: 'auth.temporary',
  serviceTokenOptional: true,
});

export const authenticateFido2Init: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'authenticate.fido2Init',
  method: 'POST',
  path: '/authenticate/fido2/init',
  pathParams: [],
  queryParams: [],
  headerParams: ['Request-ID'],
  body: { encoding: 'json', fields: ['client_id', 'username', 'options'] },
  safe: false,
  answer: { kind: 'object' },
  serviceTokenScope: 'auth.login',
  serviceTokenOptional: true,
});

export const authenticateFido2Complete: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'authenticate.fido2Complete',
  method: 'POST',
  path: '/authenticate/fido2/complete',
  pathParams: [],
  queryParams: [],
  headerParams: ['Request-ID'],
  body: { encoding: 'json', fields: ['client_id', 'username', 'assertion_payload', 'no_jwt'] },
  safe: false,
  answer: { kind: 'object' },
  anonymous: true,
});

export const authenticatePassword: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'authenticate.password',
  method: 'POST',
  path: '/authenticate/password',
  pathParams: [],
  queryParams: [],
  headerParams: ['Request-ID'],
  body: { encoding: 'json', fields: ['client_id', 'username', 'password', 'options', 'no_jwt'] },
  safe: false,
  answer: { kind: 'object' },
  serviceTokenScope: 'auth.login',
  serviceTokenOptional: true,
});

export const authenticatePublickeyInit: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'authenticate.publickeyInit',
  method: 'POST',
  path: '/authenticate/publickey/init',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['client_id', 'username', 'publickey_alg', 'publickey'] },
  safe: false,
  answer: { kind: 'object' },
  serviceTokenScope: 'auth.login',
  serviceTokenOptional: true,
});

export const authenticatePublickeyComplete: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'authenticate.publickeyComplete',
  method: 'POST',
  path: '/authenticate/publickey/complete',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['client_id', 'username', 'challenge_id', 'assertion', 'no_jwt'] },
  safe: false,
  answer: { kind: 'object' },
  anonymous: true,
});

export const authenticateAuthidInit: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'authenticate.authidInit',
  method: 'POST',
  path: '/authenticate/authid/init',
  pathParams: [],
  queryParams: [],
  headerParams: ['Request-ID'],
  body: { encoding: 'json', fields: ['client_id', 'username', 'options'] },
  safe: false,
  answer: { kind: 'object' },
  serviceTokenScope: 'auth.login',
  serviceTokenOptional: true,
});

export const authenticateAuthidComplete: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'authenticate.authidComplete',
  method: 'POST',
  path: '/authenticate/authid/complete',
  pathParams: [],
  queryParams: [],
  headerParams: ['Request-ID'],
  body: { encoding: 'json', fields: ['client_id', 'username', 'credential_uuid'] },
  safe: false,
  answer: { kind: 'object' },
  anonymous: true,
});

export const authenticateLegacyInit: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'authenticate.legacyInit',
  method: 'POST',
  path: '/authenticate/init',
  pathParams: [],
  queryParams: [],
  headerParams: ['Origin', 'Request-ID'],
  body: { encoding: 'json', fields: ['clientId', 'username', 'options'] },
  safe: false,
  answer: { kind: 'object' },
  anonymous: true,
});

export const authenticateLegacyComplete: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'authenticate.legacyComplete',
  method: 'POST',
  path: '/authenticate/complete',
  pathParams: [],
  queryParams: [],
  headerParams: ['Origin', 'Request-ID'],
  body: { encoding: 'json', fields: ['client_id', 'username', 'strategy', 'payload'] },
  safe: false,
  answer: { kind: 'object' },
  anonymous: true,
});

export const registerFido2Init: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'register.fido2Init',
  method: 'POST',
  path: '/register/fido2/init',
  pathParams: [],
  queryParams: [],
  headerParams: ['Request-ID'],
  body: { encoding: 'json', fields: ['client_id', 'username', 'options'] },
  safe: false,
  answer: { kind: 'object' },
  serviceTokenScope: 'auth.register',
  serviceTokenOptional: true,
});

export const registerFido2Complete: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'register.fido2Complete',
  method: 'POST',
  path: '/register/fido2/complete',
  pathParams: [],
  queryParams: [],
  headerParams: ['Request-ID'],
  body: { encoding: 'json', fields: ['client_id', 'username', 'attestation_payload', 'options', 'no_jwt'] },
  safe: false,
  answer: { kind: 'object' },
  anonymous: true,
});

export const registerPassword: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'register.password',
  method: 'POST',
  path: '/register/password',
  pathParams: [],
  queryParams: [],
  headerParams: ['Request-ID'],
  body: {
    encoding: 'json',
    fields: ['client_id', 'username', 'password', 'password_confirmation', 'options', 'no_jwt'],
  },
  safe: false,
  answer: { kind: 'object' },
  serviceTokenScope: 'auth.register',
  serviceTokenOptional: true,
});

export const registerLegacyInit: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'register.legacyInit',
  method: 'POST',
  path: '/register/init',
  pathParams: [],
  queryParams: [],
  headerParams: ['Origin', 'Request-ID'],
  body: { encoding: 'json', fields: ['clientId', 'udata', 'sessionId'] },
  safe: false,
  answer: { kind: 'object' },
  anonymous: true,
});

export const registerLegacyComplete: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'register.legacyComplete',
  method: 'POST',
  path: '/register/complete',
  pathParams: [],
  queryParams: [],
  headerParams: ['Origin', 'Request-ID'],
  body: { encoding: 'json', fields: ['client_id', 'username', 'strategy', 'payload'] },
  safe: false,
  answer: { kind: 'object' },
  anonymous: true,
});

export const credentialsList: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'credentials.list',
  method: 'POST',
  path: '/credentials/list',
  pathParams: [],
  queryParams: [],
  headerParams: ['Request-ID'],
  body: { encoding: 'json', fields: ['client_id', 'user_id', 'username', 'status'] },
  safe: true,
  answer: { kind: 'object', keys: ['user_id', 'credentials'] },
  serviceTokenScope: 'credentials.list',
});

export const credentialsListByQuery: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'credentials.listByQuery',
  method: 'GET',
  path: '/credentials',
  pathParams: [],
  queryParams: ['user_id'],
  headerParams: ['Request-ID'],
  safe: true,
  answer: { kind: 'object', keys: ['user_id', 'credentials'] },
  serviceTokenScope: 'credentials.list',
});

export const credentialsRename: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'credentials.rename',
  method: 'POST',
  path: '/credentials/rename',
  pathParams: [],
  queryParams: [],
  headerParams: ['Request-ID'],
  body: { encoding: 'json', fields: ['client_id', 'user_id', 'username', 'credential'] },
  safe: false,
  answer: { kind: 'object' },
  serviceTokenScope: 'credentials.rename',
});

export const credentialsRevoke: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'credentials.revoke',
  method: 'POST',
  path: '/credentials/revoke',
  pathParams: [],
  queryParams: [],
  headerParams: ['Request-ID'],
  body: { encoding: 'json', fields: ['client_id', 'user_id', 'username', 'credential'] },
  safe: false,
  answer: { kind: 'object' },
  serviceTokenScope: 'credentials.revoke',
});

export const credentialsFido2InitForce: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'credentials.fido2InitForce',
  method: 'POST',
  path: '/credentials/fido2/init/force',
  pathParams: [],
  queryParams: [],
  headerParams: ['Request-ID'],
  body: { encoding: 'json', fields: ['client_id', 'user_id', 'username', 'options'] },
  safe: false,
  answer: { kind: 'object', keys: ['attestation_payload'] },
  serviceTokenScope: 'credentials.force_add',
});

export const credentialsFido2InitCode: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'credentials.fido2InitCode',
  method: 'POST',
  path: '/credentials/fido2/init/code',
  pathParams: [],
  queryParams: [],
  headerParams: ['Request-ID'],
  body: { encoding: 'json', fields: ['client_id', 'username', 'authentication_code', 'options'] },
  safe: false,
  answer: { kind: 'object' },
  serviceTokenScope: 'credentials.add',
  serviceTokenOptional: true,
});

export const credentialsFido2Complete: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'credentials.fido2Complete',
  method: 'POST',
  path: '/credentials/fido2/complete',
  pathParams: [],
  queryParams: [],
  headerParams: ['Request-ID'],
  body: { encoding: 'json', fields: ['client_id', 'username', 'attestation_payload', 'options', 'no_jwt'] },
  safe: false,
  answer: { kind: 'object' },
  anonymous: true,
});

export const credentialsAddPublickey: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'credentials.addPublickey',
  method: 'POST',
  path: '/credentials/publickey',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['client_id', 'username', 'user_id', 'publickey_alg', 'publickey', 'options'] },
  safe: false,
  answer: { kind: 'object' },
  serviceTokenScope: 'credentials.force_add',
});

export const credentialsGenerateRecoveryCode: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'credentials.generateRecoveryCode',
  method: 'POST',
  path: '/credentials/recovery-code',
  pathParams: [],
  queryParams: [],
  headerParams: ['Request-ID'],
  body: { encoding: 'json', fields: ['client_id', 'user_id', 'username'] },
  safe: false,
  answer: { kind: 'object' },
  serviceTokenScope: 'credentials.add_recovery',
});

export const credentialsAuthidInit: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'credentials.authidInit',
  method: 'POST',
  path: '/credentials/authid/init',
  pathParams: [],
  queryParams: [],
  headerParams: ['Request-ID'],
  body: {
    encoding: 'json',
    fields: ['client_id', 'username', 'user_id', 'credential_uuid', 'activate_credential', 'options'],
  },
  safe: false,
  answer: { kind: 'object', keys: ['credential_uuid', 'iframe_url'] },
  serviceTokenScope: 'credentials.force_add',
});

export const credentialsAuthidEvaluate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'credentials.authidEvaluate',
  method: 'POST',
  path: '/credentials/authid/evaluate',
  pathParams: [],
  queryParams: [],
  headerParams: ['Request-ID'],
  body: { encoding: 'json', fields: ['client_id', 'username', 'user_id', 'credential_uuid'] },
  safe: false,
  answer: { kind: 'object' },
  serviceTokenScope: 'credentials.retrieve_sensitive',
});

export const credentialsAuthidComplete: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'credentials.authidComplete',
  method: 'POST',
  path: '/credentials/authid/complete',
  pathParams: [],
  queryParams: [],
  headerParams: ['Request-ID'],
  body: {
    encoding: 'json',
    fields: ['client_id', 'username', 'user_id', 'credential_uuid', 'activate_credential', 'options'],
  },
  safe: false,
  answer: { kind: 'object' },
  serviceTokenScope: 'credentials.force_add',
});

export const usersCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.create',
  method: 'POST',
  path: '/manage/users',
  pathParams: [],
  queryParams: [],
  headerParams: ['Request-ID'],
  body: { encoding: 'json', fields: ['username'] },
  safe: false,
  answer: { kind: 'object', keys: ['id'] },
  serviceTokenScope: 'users.create',
});

export const usersRetrieve: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.retrieve',
  method: 'POST',
  path: '/manage/users/retrieve',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['username'] },
  safe: true,
  answer: { kind: 'object', keys: ['id'] },
  serviceTokenScope: 'users.retrieve',
});

export const usersDeleteByUsername: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.deleteByUsername',
  method: 'POST',
  path: '/manage/users/delete',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['username'] },
  safe: true,
  answer: { kind: 'none' },
  serviceTokenScope: 'users.delete',
});

export const usersDeleteById: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.deleteById',
  method: 'DELETE',
  path: '/manage/users/{user_id}',
  pathParams: ['user_id'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'none' },
  serviceTokenScope: 'users.delete',
});

export const usersActivate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.activate',
  method: 'PUT',
  path: '/manage/users/{user_id}/activate',
  pathParams: ['user_id'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object' },
  serviceTokenScope: 'users.activate',
});

export const usersDeactivate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.deactivate',
  method: 'PUT',
  path: '/manage/users/{user_id}/deactivate',
  pathParams: ['user_id'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object' },
  serviceTokenScope: 'users.deactivate',
});

export const usersDispatchEmailVerification: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.dispatchEmailVerification',
  method: 'POST',
  path: '/manage/users/{user_id}/email-verification/dispatch',
  pathParams: ['user_id'],
  queryParams: [],
  headerParams: [],
  safe: false,
  answer: { kind: 'none' },
  serviceTokenScope: 'users.email_verification_dispatch',
});

export const txCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'tx.create',
  method: 'POST',
  path: '/tx',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['client_id', 'tx_type', 'tx_payload', 'nonce', 'username'] },
  safe: false,
  answer: { kind: 'object', keys: ['id'] },
  serviceTokenScope: 'tx.create',
  serviceTokenOptional: true,
});

export const txInit: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'tx.init',
  method: 'POST',
  path: '/tx/init',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['client_id', 'username', 'nonce', 'tx_type', 'tx_id', 'tx_payload'] },
  safe: false,
  answer: { kind: 'object' },
  serviceTokenScope: 'tx.create',
  serviceTokenOptional: true,
});

export const txComplete: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'tx.complete',
  method: 'POST',
  path: '/tx/complete',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: ['client_id', 'tx_id', 'username', 'challenge', 'key_handle', 'client_data', 'auth_data', 'sign_data'],
  },
  safe: false,
  answer: { kind: 'object', keys: ['jwt'] },
  anonymous: true,
});

export const codesFido2Init: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'codes.fido2Init',
  method: 'POST',
  path: '/codes/{code_type}/generate/fido2/init',
  pathParams: ['code_type'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['client_id', 'username', 'purpose'] },
  safe: false,
  answer: { kind: 'object', keys: ['assertion_payload'] },
  anonymous: true,
});

export const codesFido2Complete: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'codes.fido2Complete',
  method: 'POST',
  path: '/codes/{code_type}/generate/fido2/complete',
  pathParams: ['code_type'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['client_id', 'username', 'assertion_payload', 'no_jwt'] },
  safe: false,
  answer: { kind: 'object' },
  anonymous: true,
});
